/* SPDX-License-Identifier: Apache-2.0 */
/* Columns on a terminal: how wide text is, and padding. */
#include <stdint.h>
#include <string.h>

#include "program.h"

/* Ranges of characters that take two columns (East Asian wide and full-width), and those that take none. */
static const struct {
    uint32_t first, last;
    int width;
} ranges[] = {
    {0x0300, 0x036F, 0},   {0x1100, 0x115F, 2},   {0x200B, 0x200F, 0},   {0x2E80, 0x303E, 2}, {0x3041, 0x33FF, 2},
    {0x3400, 0x4DBF, 2},   {0x4E00, 0x9FFF, 2},   {0xA000, 0xA4CF, 2},   {0xAC00, 0xD7A3, 2}, {0xF900, 0xFAFF, 2},
    {0xFE00, 0xFE0F, 0},   {0xFE30, 0xFE4F, 2},   {0xFEFF, 0xFEFF, 0},   {0xFF00, 0xFF60, 2}, {0xFFE0, 0xFFE6, 2},
    {0x1F300, 0x1F64F, 2}, {0x1F900, 0x1F9FF, 2}, {0x20000, 0x3FFFD, 2},
};

/* Quotation marks, dashes and dots that fonts for Chinese draw wide are narrow by Unicode: they are left at one. */
static int point_width(uint32_t point) {
    size_t low = 0, high = sizeof ranges / sizeof ranges[0];
    while (low < high) {
        size_t middle = (low + high) / 2;
        if (point > ranges[middle].last)
            low = middle + 1;
        else
            high = middle;
    }
    bool inside = low < sizeof ranges / sizeof ranges[0] && point >= ranges[low].first;
    return inside ? ranges[low].width : 1;
}

int text_width(const char *text) {
    int width = 0;
    const unsigned char *at = (const unsigned char *)text;
    while (*at) {
        uint32_t point = *at++;
        int more = point >= 0xF0 ? 3 : point >= 0xE0 ? 2 : point >= 0xC0 ? 1 : 0;
        if (more) point &= 0x3Fu >> more;
        while (more-- > 0 && (*at & 0xC0) == 0x80) point = point << 6 | (*at++ & 0x3Fu);
        width += point_width(point);
    }
    return width;
}

static void print_blanks(int count) {
    for (int i = 0; i < count; i++) putchar(' ');
}

void print_left(const char *text, int width) {
    fputs(text, stdout);
    print_blanks(width - text_width(text));
}

void print_right(const char *text, int width) {
    print_blanks(width - text_width(text));
    fputs(text, stdout);
}

const char *figure(char buffer[32], jx_decimal value, int decimals) {
    if (value == jx_decimal_none() || jx_decimal_format(value, decimals, buffer, 32) != JX_OK) strcpy(buffer, "–");
    return buffer;
}

void paint(const struct options *options, int colour) {
    static const char *const codes[] = {"\x1b[0m", "\x1b[1m", "\x1b[31m", "\x1b[33m", "\x1b[32m", "\x1b[2m"};
    if (options->colour) fputs(codes[colour], stdout);
}
