/* SPDX-License-Identifier: Apache-2.0 */
/* Goes through the pages from the top to the bottom: what is a table, what is text, what is said on every page. */
#include "documents/read/printed.h"

#include <stdlib.h>
#include <string.h>

enum { SAME_PLACE = 3000 };

jx_status jxi_printed_add(jxi_printed *printed, int32_t width, int32_t height) {
    const jx_allocator *allocator = printed->task->allocator;
    jx_status status =
        jxi_grow(allocator, (void **)&printed->pages, sizeof *printed->pages, printed->count, &printed->capacity);
    if (status != JX_OK) return status;
    printed->pages[printed->count++] =
        (jxi_printed_page){.page = {.allocator = allocator, .width = width, .height = height}};
    return JX_OK;
}

void jxi_printed_free(jxi_printed *printed) {
    const jx_allocator *allocator = printed->task->allocator;
    for (size_t i = 0; i < printed->count; i++) {
        jxi_printed_page *page = &printed->pages[i];
        jxi_page_free(&page->page);
        jxi_lattices_free(allocator, &page->lattices);
        jxi_release(allocator, page->blocks, page->block_capacity * sizeof *page->blocks);
    }
    jxi_release(allocator, printed->pages, printed->capacity * sizeof *printed->pages);
}

static jx_status add_block(const jx_allocator *allocator, jxi_printed_page *page, jxi_print_block block) {
    jx_status status =
        jxi_grow(allocator, (void **)&page->blocks, sizeof *page->blocks, page->block_count, &page->block_capacity);
    if (status == JX_OK) page->blocks[page->block_count++] = block;
    return status;
}

static int by_top(const void *a, const void *b) {
    const jxi_print_block *one = a, *two = b;
    if (one->top != two->top) return one->top < two->top ? -1 : 1;
    return (one->bottom > two->bottom) - (one->bottom < two->bottom);
}

static jx_status find_blocks(const jx_allocator *allocator, jxi_printed_page *page) {
    jxi_page_turn(&page->page);
    jx_status status = jxi_lattices_find(&page->page, &page->lattices);
    const jxi_lattices *lattices = &page->lattices;
    for (size_t i = 0; status == JX_OK && i < lattices->count; i++) {
        const jxi_lattice *lattice = &lattices->items[i];
        status =
            add_block(allocator, page,
                      (jxi_print_block){.lattice = lattice, .top = lattice->box.top, .bottom = lattice->box.bottom});
    }
    for (size_t at = 0, line; status == JX_OK && at < lattices->rest_count; at += line) {
        const jxi_print_word *words = lattices->rest + at;
        line = jxi_words_line(words, lattices->rest_count - at);
        status = add_block(
            allocator, page,
            (jxi_print_block){.words = words, .count = line, .top = words->box.top, .bottom = words->box.bottom});
    }
    if (page->block_count) qsort(page->blocks, page->block_count, sizeof *page->blocks, by_top);
    return status;
}

/* Writes a line without its digits and blanks, as far as there is room; gives how many digits there were. */
static int without_digits(const jxi_print_page *page, const jxi_print_block *line, char *text, size_t size) {
    size_t used = 0;
    int digits = 0;
    for (size_t i = 0; i < line->count; i++)
        for (size_t k = 0; k < line->words[i].length && used + 1 < size; k++) {
            char byte = page->text.data[line->words[i].text + k];
            if (jxi_is_digit((unsigned char)byte))
                digits++;
            else
                text[used++] = byte;
        }
    text[used] = '\0';
    return digits;
}

static bool is_page_number(const char *words, int digits) {
    static const char *const around[] = {"",         "-",          "--", "—",    "——",    "第页",
                                         "第页共页", "第页，共页", "/",  "Page", "Pageof"};
    for (size_t i = 0; digits && digits < 9 && i < sizeof around / sizeof around[0]; i++)
        if (strcmp(words, around[i]) == 0) return true;
    return false;
}

/* Whether another page says the same at the same place, numbers aside. */
static bool is_repeated(const jxi_printed *printed, size_t page, const jxi_print_block *line, const char *words) {
    for (size_t i = 0; i < printed->count; i++) {
        const jxi_printed_page *other = &printed->pages[i];
        for (size_t k = 0; i != page && k < other->block_count; k++) {
            const jxi_print_block *block = &other->blocks[k];
            char theirs[120];
            if (block->lattice || abs(block->top - line->top) > SAME_PLACE) continue;
            without_digits(&other->page, block, theirs, sizeof theirs);
            if (strcmp(words, theirs) == 0) return true;
        }
    }
    return false;
}

/* Lines in the tenth of a page that heads and feet stand in. */
static void find_running(jxi_printed *printed, size_t number) {
    jxi_printed_page *page = &printed->pages[number];
    for (size_t i = 0; i < page->block_count; i++) {
        jxi_print_block *block = &page->blocks[i];
        char words[120];
        if (block->lattice) continue;
        if (block->bottom > page->page.height / 8 && block->top < page->page.height - page->page.height / 8) continue;
        int digits = without_digits(&page->page, block, words, sizeof words);
        block->running = is_page_number(words, digits) || is_repeated(printed, number, block, words);
    }
}

/* Text ends as far above the foot of a page as it begins below the head, or further down where some page shows it. */
static void find_low(jxi_printed *printed) {
    int32_t high = INT32_MAX, height = 0;
    for (size_t i = 0; i < printed->count; i++) {
        const jxi_printed_page *page = &printed->pages[i];
        if (page->page.height > height) height = page->page.height;
        for (size_t k = 0; k < page->block_count; k++) {
            const jxi_print_block *block = &page->blocks[k];
            if (block->running) continue;
            if (block->top < high) high = block->top;
            if (block->bottom > printed->low) printed->low = block->bottom;
        }
    }
    if (high < height / 4 && height - high > printed->low) printed->low = height - high;
}

static void widen(jxi_box *reach, const jxi_box *box) {
    if (box->left < reach->left) reach->left = box->left;
    if (box->right > reach->right) reach->right = box->right;
}

/* How far to the left and to the right what stands on a page reaches. */
static jxi_box reach_of(const jxi_lattices *lattices) {
    jxi_box reach = {INT32_MAX, 0, 0, 0};
    for (size_t i = 0; i < lattices->count; i++) widen(&reach, &lattices->items[i].box);
    for (size_t i = 0; i < lattices->rest_count; i++) widen(&reach, &lattices->rest[i].box);
    return reach;
}

/* Behind the last of the lines that follow each other without a gap as high as a line. */
static size_t end_of_text(const jxi_printed_page *page, size_t first, size_t *words) {
    size_t end = first;
    for (*words = 0; end < page->block_count; *words += page->blocks[end++].count) {
        const jxi_print_block *block = &page->blocks[end], *before = block - 1;
        if (end == first) continue;
        if (block->lattice || block->words != page->blocks[first].words + *words) break;
        if (block->top - before->bottom > block->bottom - block->top) break;
    }
    return end;
}

/* Whether lines stand in columns which no drawn lines part. */
static bool stands_in_columns(const jxi_print_word *words, size_t count) {
    enum { LINES = 3, PARTS = 3 };
    size_t lines = 0;
    for (size_t at = 0, line; at < count; at += line) {
        size_t parts = 1;
        line = jxi_words_line(words + at, count - at);
        for (size_t i = at + 1; i < at + line; i++) {
            const jxi_box *box = &words[i].box;
            parts += box->left - words[i - 1].box.right > box->bottom - box->top;
        }
        lines += parts >= PARTS;
    }
    return lines >= LINES;
}

/* Columns without lines: what belongs together in them cannot be told for certain. */
static jx_status tell_columns(jxi_printed *printed, size_t page, uint64_t line) {
    char place[80];
    jxi_place_number(place, sizeof place, "page", page + 1);
    jxi_place_add(place, sizeof place, "line", line);
    return jxi_task_miss(printed->task, place,
                         "words stand side by side in columns without ruling lines: they are not read as a table", NULL,
                         NULL);
}

/* Lines as long as they follow each other: a row of the grid for each paragraph. */
static jx_status put_text(jxi_printed *printed, size_t number, size_t first, size_t *end, uint64_t *line) {
    const jxi_printed_page *page = &printed->pages[number];
    const jxi_print_word *words = page->blocks[first].words;
    size_t count;
    jxi_box reach = reach_of(&page->lattices);
    jxi_buffer text = {.allocator = printed->task->allocator};
    *end = end_of_text(page, first, &count);
    bool columns = stands_in_columns(words, count);
    jxi_words_text(&text, &page->page, words, count, reach.left, columns ? INT32_MAX / 2 : reach.right);
    jx_status status = text.failed ? JX_ERROR_NO_MEMORY : JX_OK;
    if (status == JX_OK && columns) status = tell_columns(printed, number, *line + 1);
    printed->groups++;
    for (const char *at = text.data; status == JX_OK && at && *at;) {
        char place[80];
        size_t length = strcspn(at, "\n");
        jxi_place_number(place, sizeof place, "page", number + 1);
        jxi_place_add(place, sizeof place, "line", ++*line);
        if (length > (size_t)printed->task->limits[JX_LIMIT_LINE])
            status = jxi_task_exceeds(printed->task, place, JX_LIMIT_LINE, "bytes in a paragraph");
        if (status == JX_OK) status = jxi_task_row(printed->task, JX_ROW_TEXT, printed->groups, place);
        if (status == JX_OK) status = jxi_task_cell(printed->task, -1, at, length, 1, 1);
        at += length + (at[length] == '\n');
    }
    jxi_buffer_free(&text);
    return status;
}

static jx_status put_page(jxi_printed *printed, size_t number) {
    jxi_printed_page *page = &printed->pages[number];
    jx_status status = JX_OK;
    uint64_t line = 0;
    for (size_t i = 0, end; status == JX_OK && i < page->block_count; i = end) {
        end = i + 1;
        if (page->blocks[i].done) continue;
        status =
            page->blocks[i].lattice ? jxi_printed_table(printed, number, i) : put_text(printed, number, i, &end, &line);
    }
    return status;
}

/* A page with a picture or a drawing and without words of its own is one that was scanned, or whose letters are drawn.
 */
static jx_status tell_pictures(jxi_printed *printed, bool *any) {
    jx_status status = JX_OK;
    for (size_t i = 0; status == JX_OK && i < printed->count; i++) {
        const jxi_printed_page *page = &printed->pages[i];
        bool words = false;
        for (size_t k = 0; k < page->block_count; k++) words |= !page->blocks[k].lattice && !page->blocks[k].running;
        for (size_t k = 0; k < page->lattices.count; k++) words |= page->lattices.items[k].word_count > 0;
        *any |= words;
        if (words || (!page->page.images && !page->page.stroke_count)) continue;
        char place[40];
        jxi_place_number(place, sizeof place, "page", i + 1);
        status = jxi_task_miss(printed->task, place,
                               "the page is a picture (scanned, or letters that are drawn): its text is not read. Make "
                               "a PDF with text of it, by "
                               "text recognition (OCR) or from the document it was printed from",
                               NULL, NULL);
    }
    return status;
}

jx_status jxi_printed_put(jxi_printed *printed) {
    jx_status status = JX_OK;
    bool any = false;
    for (size_t i = 0; status == JX_OK && i < printed->count; i++) {
        status = find_blocks(printed->task->allocator, &printed->pages[i]);
        if (status == JX_OK && printed->pages[i].lattices.too_many) {
            char place[40];
            jxi_place_number(place, sizeof place, "page", i + 1);
            status =
                jxi_task_miss(printed->task, place, "a drawing of too many lines is not read as a table", NULL, NULL);
        }
    }
    for (size_t i = 0; status == JX_OK && i < printed->count; i++) find_running(printed, i);
    if (status == JX_OK) status = tell_pictures(printed, &any);
    if (status == JX_OK && !any)
        status = jxi_task_fail(printed->task, JX_ERROR_UNSUPPORTED, NULL,
                               "no page has text, they are pictures (scanned) or blank: make a document with text of "
                               "it, by text recognition (OCR) or from the one it was printed from",
                               NULL, NULL);
    find_low(printed);
    for (size_t i = 0; status == JX_OK && i < printed->count; i++) status = put_page(printed, i);
    return status;
}
