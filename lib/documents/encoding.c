#include "documents/encoding.h"

#include <errno.h>
#include <iconv.h>
#include <string.h>

/* "line 3, byte 120" for an offset into the bytes; the line counts newlines before it. */
static void name_offset(const jxi_task *task, size_t offset, char *place, size_t size) {
    uint64_t line = 1;
    for (const char *at = task->bytes, *end = at + offset; (at = memchr(at, '\n', (size_t)(end - at))) != NULL; at++)
        line++;
    char byte[40];
    jxi_place_number(place, size, "line", line);
    jxi_place_number(byte, sizeof byte, ", byte", (uint64_t)offset + 1);
    strncat(place, byte, size - strlen(place) - 1);
}

static jx_status fail_at(jxi_task *task, jx_status status, size_t offset, const char *cause) {
    char place[80];
    name_offset(task, offset, place, sizeof place);
    return jxi_task_fail(task, status, place, cause, NULL, NULL);
}

/* Where the first byte is that is not UTF-8; `length` when there is none. */
static size_t utf8_length(const char *bytes, size_t length) {
    size_t at = 0;
    for (size_t size; at < length; at += size) {
        if ((unsigned char)bytes[at] < 0x80) {
            size = 1;
            continue;
        }
        if (jxi_utf8_next(bytes + at, length - at, &size) == 0xFFFD && size == 1) break;
    }
    return at;
}

/* Converts in pieces, so that memory grows with what was really there. */
static jx_status convert(jxi_task *task, const char *encoding, size_t skip, jxi_buffer *out) {
    iconv_t converter = iconv_open("UTF-8", encoding);
    if (converter == (iconv_t)-1)
        return jxi_task_fail(task, JX_ERROR_UNSUPPORTED, NULL, "this system cannot convert {0}", encoding, NULL);
    char *in = (char *)(uintptr_t)task->bytes + skip;
    size_t in_left = task->size - skip;
    jx_status status = JX_OK;
    while (in_left && status == JX_OK) {
        char piece[4096];
        char *to = piece;
        size_t room = sizeof piece;
        size_t converted = iconv(converter, &in, &in_left, &to, &room);
        jxi_buffer_add(out, piece, sizeof piece - room);
        if (out->failed) status = jxi_task_fail(task, JX_ERROR_NO_MEMORY, NULL, "out of memory", NULL, NULL);
        if (status == JX_OK && converted == (size_t)-1 && errno != E2BIG)
            status = fail_at(task, JX_ERROR_ENCODING, (size_t)(in - task->bytes),
                             "bytes that are neither UTF-8 nor GB18030, and no UTF-16 mark at the start");
    }
    iconv_close(converter);
    return status;
}

jx_status jxi_decode(jxi_task *task, jxi_buffer *out, const char **text, size_t *length) {
    const char *bytes = task->bytes;
    size_t size = task->size;
    const char *encoding = "GB18030";
    size_t skip = 0;
    if (size >= 2 && memcmp(bytes, "\xFF\xFE", 2) == 0) {
        encoding = "UTF-16LE";
        skip = 2;
    } else if (size >= 2 && memcmp(bytes, "\xFE\xFF", 2) == 0) {
        encoding = "UTF-16BE";
        skip = 2;
    } else {
        const char *zero = memchr(bytes, '\0', size);
        if (zero) return fail_at(task, JX_ERROR_FORMAT, (size_t)(zero - bytes), "a zero byte: this is no text");
        if (size >= 3 && memcmp(bytes, "\xEF\xBB\xBF", 3) == 0) skip = 3;
        if (skip + utf8_length(bytes + skip, size - skip) == size) {
            *text = bytes + skip;
            *length = size - skip;
            return JX_OK;
        }
        if (skip)
            return fail_at(task, JX_ERROR_ENCODING, skip + utf8_length(bytes + skip, size - skip),
                           "marked as UTF-8, but this byte is not");
    }
    jx_status status = convert(task, encoding, skip, out);
    if (status != JX_OK) return status;
    *text = out->data ? out->data : "";
    *length = out->length;
    const char *zero = memchr(*text, '\0', *length);
    if (zero) return jxi_task_fail(task, JX_ERROR_FORMAT, NULL, "a zero character: this is no text", NULL, NULL);
    return JX_OK;
}
