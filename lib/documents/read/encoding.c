/* SPDX-License-Identifier: Apache-2.0 */
/* UTF-8, UTF-16 and GB18030 to UTF-8, and where a byte belongs to none of them. */
#include "documents/read/encoding.h"

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

/* Where the first byte is that is not UTF-8, `length` when there is none; `*wide` gets the characters of several bytes
 * before it. */
static size_t utf8_length(const char *bytes, size_t length, size_t *wide) {
    size_t at = 0;
    for (size_t size; at < length; at += size) {
        if ((unsigned char)bytes[at] < 0x80) {
            size = 1;
            continue;
        }
        if (jxi_utf8_next(bytes + at, length - at, &size) == 0xFFFD && size == 1) break;
        ++*wide;
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
                             "not text: neither UTF-8, nor UTF-16 with a byte order mark, nor GB18030");
    }
    iconv_close(converter);
    return status;
}

/* GB18030 hardly ever begins with so many characters that are UTF-8 as well: then it is UTF-8 with a bad byte. */
enum { SURELY_UTF8 = 8 };

static jx_status decode_utf8(jxi_task *task, const char **text, size_t *length, bool *is_other) {
    size_t mark = task->size >= 3 && memcmp(task->bytes, "\xEF\xBB\xBF", 3) == 0 ? 3 : 0, wide = 0;
    *text = task->bytes + mark;
    *length = task->size - mark;
    size_t good = utf8_length(*text, *length, &wide);
    if (good == *length) return JX_OK;
    *is_other = !mark && wide < SURELY_UTF8;
    return *is_other ? JX_OK
                     : fail_at(task, JX_ERROR_ENCODING, mark + good, "valid UTF-8 up to here, but not this byte");
}

static jx_status decode_other(jxi_task *task, const char *encoding, size_t skip, jxi_buffer *out, const char **text,
                              size_t *length) {
    jx_status status = convert(task, encoding, skip, out);
    if (status != JX_OK) return status;
    *text = out->data ? out->data : "";
    *length = out->length;
    if (memchr(*text, '\0', *length))
        return jxi_task_fail(task, JX_ERROR_FORMAT, NULL, "not text: it contains a NUL character", NULL, NULL);
    return JX_OK;
}

jx_status jxi_decode(jxi_task *task, jxi_buffer *out, const char **text, size_t *length) {
    const char *bytes = task->bytes;
    size_t size = task->size;
    if (size >= 2 && memcmp(bytes, "\xFF\xFE", 2) == 0) return decode_other(task, "UTF-16LE", 2, out, text, length);
    if (size >= 2 && memcmp(bytes, "\xFE\xFF", 2) == 0) return decode_other(task, "UTF-16BE", 2, out, text, length);
    const char *zero = memchr(bytes, '\0', size);
    if (zero) return fail_at(task, JX_ERROR_FORMAT, (size_t)(zero - bytes), "not text: it contains a NUL byte");
    bool is_other = false;
    jx_status status = decode_utf8(task, text, length, &is_other);
    return is_other ? decode_other(task, "GB18030", 0, out, text, length) : status;
}
