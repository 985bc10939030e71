/* SPDX-License-Identifier: Apache-2.0 */
/* A page as it is printed: ruling lines and words at their places. Lengths are thousandths of a point, from the top
 * left corner. */
#ifndef JXI_DOCUMENTS_READ_PAGE_H
#define JXI_DOCUMENTS_READ_PAGE_H

#include "base/text.h"

enum { JXI_POINT = 1000 };

typedef struct jxi_box {
    int32_t left, top, right, bottom;
} jxi_box;

typedef struct jxi_print_word {
    jxi_box box;
    size_t text, length; /* in the page's text */
} jxi_print_word;

typedef struct jxi_print_page {
    const jx_allocator *allocator;
    int32_t width, height;
    jxi_box *strokes; /* straight lines, and filled boxes as thin as one */
    size_t stroke_count, stroke_capacity;
    jxi_print_word *words;
    size_t word_count, word_capacity;
    jxi_buffer text; /* of all words */
    int32_t images;
} jxi_print_page;

jx_status jxi_page_add_stroke(jxi_print_page *page, jxi_box stroke);
jx_status jxi_page_add_word(jxi_print_page *page, jxi_box box, const char *text, size_t length);
void jxi_page_free(jxi_print_page *page);

/* Turns a page whose words run upwards or downwards, so that they run to the right. */
void jxi_page_turn(jxi_print_page *page);

/* Orders words by lines, then from left to right. */
void jxi_words_sort(jxi_print_word *words, size_t count);

/* Appends the text of sorted words that stand between `left` and `right`: lines that were broken because they were full
 * are joined, without a blank where either side is Chinese; a line that ends early ends with a line end. */
void jxi_words_text(jxi_buffer *out, const jxi_print_page *page, const jxi_print_word *words, size_t count,
                    int32_t left, int32_t right);

/* Whether a word of another page can be what the last line of these words goes on with. */
bool jxi_words_go_on(const jxi_print_word *words, size_t count, int32_t left, int32_t right, const jxi_print_page *page,
                     const jxi_print_word *next);

/* How many of the sorted words stand on the first line. */
size_t jxi_words_line(const jxi_print_word *words, size_t count);

#endif
