/* SPDX-License-Identifier: Apache-2.0 */
/* Walks over records. A text may be cut anywhere between two characters; the record that continues it says anew how its
 * characters are stored. */
#include "documents/read/biff.h"

enum { CONTINUE = 0x3C };

uint32_t jxi_get16(const unsigned char *at) {
    return (uint32_t)at[0] | (uint32_t)at[1] << 8;
}

uint32_t jxi_get32(const unsigned char *at) {
    return jxi_get16(at) | jxi_get16(at + 2) << 16;
}

uint64_t jxi_get64(const unsigned char *at) {
    return (uint64_t)jxi_get32(at) | (uint64_t)jxi_get32(at + 4) << 32;
}

bool jxi_record_at(const jxi_buffer *stream, size_t at, jxi_record *record) {
    if (at > stream->length || stream->length - at < 4) return false;
    const unsigned char *bytes = (const unsigned char *)stream->data + at;
    *record = (jxi_record){jxi_get16(bytes), jxi_get16(bytes + 2), bytes + 4, 0};
    if (stream->length - at - 4 < record->size) return false;
    record->next = at + 4 + record->size;
    return true;
}

jxi_record_reader jxi_record_read(const jxi_buffer *stream, const jxi_record *record) {
    return (jxi_record_reader){.stream = stream, .record = *record};
}

/* Makes sure that a byte is there, in the next record if need be. */
static bool refill(jxi_record_reader *reader) {
    while (!reader->failed && reader->at >= reader->record.size) {
        jxi_record next;
        if (!jxi_record_at(reader->stream, reader->record.next, &next) || next.type != CONTINUE) {
            reader->failed = true;
            break;
        }
        reader->record = next;
        reader->at = 0;
    }
    return !reader->failed;
}

uint32_t jxi_read8(jxi_record_reader *reader) {
    return refill(reader) ? reader->record.bytes[reader->at++] : 0;
}

uint32_t jxi_read16(jxi_record_reader *reader) {
    uint32_t low = jxi_read8(reader);
    return low | jxi_read8(reader) << 8;
}

uint32_t jxi_read32(jxi_record_reader *reader) {
    uint32_t low = jxi_read16(reader);
    return low | jxi_read16(reader) << 16;
}

static void skip(jxi_record_reader *reader, uint64_t size) {
    while (size && refill(reader)) {
        size_t here = reader->record.size - reader->at;
        if (here > size) here = (size_t)size;
        reader->at += here;
        size -= here;
    }
}

static void put_point(jxi_buffer *out, uint32_t point) {
    char bytes[4];
    size_t size = point < 0x80 ? 1 : point < 0x800 ? 2 : point < 0x10000 ? 3 : 4;
    static const unsigned char heads[] = {0, 0, 0xC0, 0xE0, 0xF0};
    for (size_t i = size - 1; i > 0; i--, point >>= 6) bytes[i] = (char)(0x80 | (point & 0x3F));
    bytes[0] = (char)(heads[size] | point);
    jxi_buffer_add(out, bytes, size);
}

/* Puts a unit of UTF-16, together with the first half of a pair that waits in `*half`. */
static void put_unit(jxi_buffer *out, uint32_t unit, uint32_t *half) {
    bool first = unit >= 0xD800 && unit < 0xDC00, second = unit >= 0xDC00 && unit < 0xE000;
    if (*half && second) {
        put_point(out, 0x10000 + ((*half - 0xD800) << 10) + (unit - 0xDC00));
        *half = 0;
        return;
    }
    if (*half) put_point(out, 0xFFFD);
    *half = first ? unit : 0;
    if (second) put_point(out, 0xFFFD);
    if (!first && !second) put_point(out, unit || unit == '\n' ? unit : ' ');
}

void jxi_read_text(jxi_record_reader *reader, uint32_t length, jxi_buffer *out) {
    enum { WIDE = 1, SOUNDS = 4, FONTS = 8 };
    uint32_t flags = jxi_read8(reader), half = 0;
    uint64_t behind = flags & FONTS ? (uint64_t)jxi_read16(reader) * 4 : 0;
    if (flags & SOUNDS) behind += jxi_read32(reader);
    for (; length && !reader->failed; length--) {
        if (reader->at >= reader->record.size) flags = (flags & ~(uint32_t)WIDE) | (jxi_read8(reader) & WIDE);
        uint32_t unit = flags & WIDE ? jxi_read16(reader) : jxi_read8(reader);
        if (!reader->failed) put_unit(out, unit, &half);
    }
    if (half) put_point(out, 0xFFFD);
    skip(reader, behind);
}
