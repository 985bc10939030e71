/* SPDX-License-Identifier: Apache-2.0 */
/* Puts words that stand side by side and below each other together to text. */
#include "documents/read/page.h"

#include <stdlib.h>
#include <string.h>

jx_status jxi_page_add_stroke(jxi_print_page *page, jxi_box stroke) {
    jx_status status = jxi_grow(page->allocator, (void **)&page->strokes, sizeof *page->strokes, page->stroke_count,
                                &page->stroke_capacity);
    if (status == JX_OK) page->strokes[page->stroke_count++] = stroke;
    return status;
}

jx_status jxi_page_add_word(jxi_print_page *page, jxi_box box, const char *text, size_t length) {
    page->text.allocator = page->allocator;
    jx_status status =
        jxi_grow(page->allocator, (void **)&page->words, sizeof *page->words, page->word_count, &page->word_capacity);
    if (status != JX_OK) return status;
    page->words[page->word_count++] = (jxi_print_word){box, page->text.length, length};
    jxi_buffer_add(&page->text, text, length);
    return page->text.failed ? JX_ERROR_NO_MEMORY : JX_OK;
}

void jxi_page_free(jxi_print_page *page) {
    jxi_release(page->allocator, page->strokes, page->stroke_capacity * sizeof *page->strokes);
    jxi_release(page->allocator, page->words, page->word_capacity * sizeof *page->words);
    jxi_buffer_free(&page->text);
}

static int32_t middle(const jxi_box *box) {
    return box->top + (box->bottom - box->top) / 2;
}

static int32_t height(const jxi_box *box) {
    return box->bottom - box->top;
}

/* Whether most words of several characters are taller than wide. */
static bool is_sideways(const jxi_print_page *page) {
    enum { FEW = 3 };
    size_t several = 0, tall = 0, size;
    for (size_t i = 0; i < page->word_count; i++) {
        const jxi_print_word *word = &page->words[i];
        if (!word->length) continue;
        jxi_utf8_next(page->text.data + word->text, word->length, &size);
        if (size == word->length) continue;
        several++;
        tall += height(&word->box) * 2 > (word->box.right - word->box.left) * 3;
    }
    return several >= FEW && tall * 2 > several;
}

static bool near(int32_t one, int32_t two) {
    return one - two < 3 * JXI_POINT && two - one < 3 * JXI_POINT;
}

/* Whether sideways lines follow each other from the right to the left: then words run downwards. */
static bool runs_down(const jxi_print_page *page) {
    int64_t left = 0;
    for (size_t i = 1; i < page->word_count; i++) {
        const jxi_box *before = &page->words[i - 1].box, *box = &page->words[i].box;
        bool next_line =
            box->left != before->left && (near(box->top, before->top) || near(box->bottom, before->bottom));
        if (next_line) left += box->left < before->left ? 1 : -1;
    }
    return left >= 0;
}

static jxi_box turn(const jxi_print_page *page, jxi_box box, bool down) {
    if (down) return (jxi_box){box.top, page->width - box.right, box.bottom, page->width - box.left};
    return (jxi_box){page->height - box.bottom, box.left, page->height - box.top, box.right};
}

void jxi_page_turn(jxi_print_page *page) {
    int32_t width = page->width, height = page->height;
    for (size_t i = 0; i < page->word_count; i++) { /* what a page is told to be may not be turned yet */
        if (page->words[i].box.right > width) width = page->words[i].box.right;
        if (page->words[i].box.bottom > height) height = page->words[i].box.bottom;
    }
    if ((width > page->width && page->height > page->width) || (height > page->height && page->width > page->height)) {
        int32_t other = page->width;
        page->width = page->height;
        page->height = other;
    }
    if (!is_sideways(page)) return;
    bool down = runs_down(page);
    for (size_t i = 0; i < page->word_count; i++) page->words[i].box = turn(page, page->words[i].box, down);
    for (size_t i = 0; i < page->stroke_count; i++) page->strokes[i] = turn(page, page->strokes[i], down);
    int32_t other = page->width;
    page->width = page->height;
    page->height = other;
}

static int by_middle(const void *a, const void *b) {
    const jxi_print_word *one = a, *two = b;
    int32_t first = middle(&one->box), second = middle(&two->box);
    if (first != second) return first < second ? -1 : 1;
    return (one->box.left > two->box.left) - (one->box.left < two->box.left);
}

static int by_left(const void *a, const void *b) {
    const jxi_print_word *one = a, *two = b;
    if (one->box.left != two->box.left) return one->box.left < two->box.left ? -1 : 1;
    return (one->text > two->text) - (one->text < two->text);
}

size_t jxi_words_line(const jxi_print_word *words, size_t count) {
    size_t length = 0;
    int32_t top = INT32_MAX, low = 0, largest = 0;
    for (; length < count; length++) {
        const jxi_box *box = &words[length].box;
        int32_t own = middle(box), smaller = height(box) < largest ? height(box) : largest;
        if (length && own - low > smaller / 2) break;
        if (own < top) top = own;
        if (own > low) low = own;
        if (height(box) > largest) largest = height(box);
    }
    return length;
}

void jxi_words_sort(jxi_print_word *words, size_t count) {
    if (count) qsort(words, count, sizeof *words, by_middle);
    for (size_t at = 0, line; at < count; at += line) {
        line = jxi_words_line(words + at, count - at);
        qsort(words + at, line, sizeof *words, by_left);
    }
}

static bool is_chinese(uint32_t point) {
    return point >= 0x2E80;
}

static bool is_figure(uint32_t point) {
    return jxi_is_digit(point) || point == '.' || point == ',';
}

static uint32_t first_point(const jxi_print_page *page, const jxi_print_word *word) {
    size_t size;
    return word->length ? jxi_utf8_next(page->text.data + word->text, word->length, &size) : ' ';
}

static uint32_t last_point(const jxi_print_page *page, const jxi_print_word *word) {
    const char *text = page->text.data + word->text;
    size_t size, at = word->length ? word->length - 1 : 0;
    while (at && ((unsigned char)text[at] & 0xC0) == 0x80) at--;
    return word->length ? jxi_utf8_next(text + at, word->length - at, &size) : ' ';
}

/* Between words of one line: a gap beside a Chinese character may come from the layout alone. */
static void join_words(jxi_buffer *out, const jxi_print_page *page, const jxi_print_word *before,
                       const jxi_print_word *word) {
    int32_t gap = word->box.left - before->box.right, size = height(&word->box);
    bool chinese = is_chinese(last_point(page, before)) || is_chinese(first_point(page, word));
    if (gap > (chinese ? size / 2 : size / 12)) jxi_buffer_text(out, " ");
}

/* A line, and the place it stands in. */
typedef struct jxi_words_place {
    const jxi_print_word *words;
    size_t count;
    int32_t left, right;
} jxi_words_place;

/* How much of the width is left behind a line, when its margins are as narrow as they can be. */
static int32_t room_behind(const jxi_words_place *line) {
    int32_t before = line->words[0].box.left - line->left;
    int32_t behind = line->right - line->words[line->count - 1].box.right;
    int32_t margin = before < behind ? before : behind;
    if (margin > 6 * JXI_POINT) margin = 6 * JXI_POINT;
    return before + behind - 2 * margin;
}

/* Whether the next line begins of its own accord: its first word would have had room on this one. */
static bool is_last(const jxi_words_place *line, const jxi_print_word *next, uint32_t start) {
    int32_t size = height(&next->box);
    int32_t needed = is_chinese(start) ? size : next->box.right - next->box.left;
    return room_behind(line) > 2 * size + needed;
}

bool jxi_words_go_on(const jxi_print_word *words, size_t count, int32_t left, int32_t right, const jxi_print_page *page,
                     const jxi_print_word *next) {
    size_t at = 0, line;
    if (!count) return false;
    while ((line = jxi_words_line(words + at, count - at)) < count - at) at += line;
    jxi_words_place place = {words + at, line, left, right};
    return !is_last(&place, next, first_point(page, next));
}

/* Between two lines. A number is broken only when it fills the whole line. */
static void join_lines(jxi_buffer *out, const jxi_print_page *page, const jxi_words_place *line,
                       const jxi_print_word *next) {
    const jxi_print_word *last = &line->words[line->count - 1];
    uint32_t end = last_point(page, last), start = first_point(page, next);
    int32_t size = height(&next->box), room = room_behind(line);
    if (is_last(line, next, start))
        jxi_buffer_text(out, "\n");
    else if (is_figure(end) && is_figure(start))
        jxi_buffer_text(out, line->count == 1 && room < size ? "" : " ");
    else if (!is_chinese(end) && !is_chinese(start) && start != '%')
        jxi_buffer_text(out, " ");
}

void jxi_words_text(jxi_buffer *out, const jxi_print_page *page, const jxi_print_word *words, size_t count,
                    int32_t left, int32_t right) {
    for (size_t at = 0, line; at < count; at += line) {
        line = jxi_words_line(words + at, count - at);
        for (size_t i = at; i < at + line; i++) {
            if (i > at) join_words(out, page, &words[i - 1], &words[i]);
            jxi_buffer_add(out, page->text.data + words[i].text, words[i].length);
        }
        jxi_words_place place = {words + at, line, left, right};
        if (at + line < count) join_lines(out, page, &place, &words[at + line]);
    }
}
