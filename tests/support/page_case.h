/* SPDX-License-Identifier: Apache-2.0 */
/* Pages drawn in a test: lines between places in points, words where they stand. */
#ifndef PAGE_CASE_H
#define PAGE_CASE_H

#include "task.h"

#include "documents/read/printed.h"

enum { LETTER = 6, HIGH = 10 }; /* how wide half a Chinese character is, and how high all are */

static inline void draw_line(jxi_print_page *page, int left, int top, int right, int bottom) {
    jxi_box box = {left * JXI_POINT, top * JXI_POINT, right * JXI_POINT, bottom * JXI_POINT};
    assert_int_equal(jxi_page_add_stroke(page, box), JX_OK);
}

/* All lines of a table with so many equal columns and rows. */
static inline void draw_table(jxi_print_page *page, int left, int top, int columns, int width, int rows, int height) {
    for (int i = 0; i <= columns; i++) draw_line(page, left + i * width, top, left + i * width, top + rows * height);
    for (int i = 0; i <= rows; i++) draw_line(page, left, top + i * height, left + columns * width, top + i * height);
}

/* A word with its left upper corner there. */
static inline void draw_word(jxi_print_page *page, int left, int top, const char *text) {
    size_t length = strlen(text), halves = 0, size;
    for (size_t at = 0; at < length; at += size)
        halves += jxi_utf8_next(text + at, length - at, &size) < 0x2E80 ? 1 : 2;
    jxi_box box = {left * JXI_POINT, top * JXI_POINT, (left + (int)halves * LETTER) * JXI_POINT,
                   (top + HIGH) * JXI_POINT};
    assert_int_equal(jxi_page_add_word(page, box, text, length), JX_OK);
}

#endif
