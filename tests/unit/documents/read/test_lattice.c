/* SPDX-License-Identifier: Apache-2.0 */
/* Lines and words of a page become tables, whatever way the lines were drawn. */
#include "page_case.h"

#include <stdio.h>

/* "0+1 0+2 text|…": each cell as row+rows column+columns text, tables apart by "/". */
static void assert_tables(jxi_print_page *page, const char *expected) {
    jxi_lattices lattices;
    jxi_buffer text = {.allocator = page->allocator};
    assert_int_equal(jxi_lattices_find(page, &lattices), JX_OK);
    for (size_t i = 0; i < lattices.count; i++) {
        const jxi_lattice *lattice = &lattices.items[i];
        if (i) jxi_buffer_text(&text, "/");
        for (size_t k = 0; k < lattice->cell_count; k++) {
            const jxi_lattice_cell *cell = &lattice->cells[k];
            char place[80];
            snprintf(place, sizeof place, "%s%d+%d %d+%d ", k ? "|" : "", cell->row, cell->rows, cell->column,
                     cell->columns);
            jxi_buffer_text(&text, place);
            jxi_printed_cell(&text, page, lattice, cell);
        }
    }
    if (lattices.rest_count) jxi_buffer_text(&text, " rest ");
    for (size_t i = 0; i < lattices.rest_count; i++)
        jxi_buffer_add(&text, page->text.data + lattices.rest[i].text, lattices.rest[i].length);
    assert_string_equal(text.data ? text.data : "", expected);
    jxi_buffer_free(&text);
    jxi_lattices_free(page->allocator, &lattices);
}

/* Begins a page whose memory is counted. */
static jxi_print_page begin(jx_allocator *allocator, failing *m) {
    *m = (failing){0};
    *allocator = failing_allocator(m);
    return (jxi_print_page){.allocator = allocator, .width = 600 * JXI_POINT, .height = 800 * JXI_POINT};
}

static void end(jxi_print_page *page, const failing *m) {
    jxi_page_free(page);
    assert_int_equal(m->live_bytes, 0);
}

static void finds_cells(void **state) {
    (void)state;
    failing m;
    jx_allocator allocator;
    jxi_print_page page = begin(&allocator, &m);
    draw_table(&page, 50, 100, 2, 100, 2, 20);
    draw_word(&page, 60, 105, "名称");
    draw_word(&page, 155, 125, "≥98%");
    draw_word(&page, 60, 50, "标题");
    assert_tables(&page, "0+1 0+1 名称|0+1 1+1 |1+1 0+1 |1+1 1+1 ≥98% rest 标题");
    end(&page, &m);
}

/* A column line that starts in the second row leaves the first row whole; one row line that stops short, a tall cell.
 */
static void grows_cells(void **state) {
    (void)state;
    failing m;
    jx_allocator allocator;
    jxi_print_page page = begin(&allocator, &m);
    draw_table(&page, 50, 100, 1, 200, 1, 60);
    draw_line(&page, 50, 120, 250, 120);
    draw_line(&page, 150, 120, 150, 160);
    draw_line(&page, 150, 140, 250, 140);
    draw_word(&page, 60, 105, "全");
    draw_word(&page, 60, 130, "高");
    draw_word(&page, 160, 145, "3");
    assert_tables(&page, "0+1 0+2 全|1+2 0+1 高|1+1 1+1 |2+1 1+1 3");
    end(&page, &m);
}

/* Dashes, double lines and lines drawn as thin boxes are lines; sides that are not drawn end where the others do. */
static void takes_lines_of_all_kinds(void **state) {
    (void)state;
    failing m;
    jx_allocator allocator;
    jxi_print_page page = begin(&allocator, &m);
    for (int x = 50; x < 250; x += 5) draw_line(&page, x, 100, x + 3, 100);
    draw_line(&page, 50, 120, 250, 121);
    draw_line(&page, 50, 122, 250, 122);
    draw_line(&page, 50, 140, 250, 140);
    draw_line(&page, 150, 100, 150, 140);
    draw_word(&page, 60, 105, "左");
    draw_word(&page, 160, 126, "右");
    assert_tables(&page, "0+1 0+1 左|0+1 1+1 |1+1 0+1 |1+1 1+1 右");
    end(&page, &m);
}

/* A table inside a cell takes its own words; an underline or a frame is no table. */
static void tells_tables_apart(void **state) {
    (void)state;
    failing m;
    jx_allocator allocator;
    jxi_print_page page = begin(&allocator, &m);
    draw_table(&page, 10, 10, 1, 580, 1, 780);
    draw_table(&page, 50, 100, 2, 200, 1, 100);
    draw_table(&page, 60, 130, 2, 80, 1, 20);
    draw_line(&page, 60, 700, 200, 700);
    draw_word(&page, 60, 105, "外");
    draw_word(&page, 70, 135, "内");
    draw_word(&page, 70, 690, "线");
    assert_tables(&page, "0+1 0+1 外|0+1 1+1 /0+1 0+1 内|0+1 1+1  rest 线");
    end(&page, &m);
}

/* Every allocation may fail: nothing is lost. */
static void survives_lack_of_memory(void **state) {
    (void)state;
    jx_status status = JX_ERROR_NO_MEMORY;
    for (size_t fail_at = 1; status != JX_OK; fail_at++) {
        failing m;
        jx_allocator allocator;
        jxi_print_page page = begin(&allocator, &m);
        jxi_lattices lattices;
        draw_table(&page, 50, 100, 3, 100, 3, 20);
        draw_word(&page, 60, 105, "词");
        draw_word(&page, 60, 50, "外");
        m.fail_at = m.calls + fail_at;
        status = jxi_lattices_find(&page, &lattices);
        jxi_lattices_free(&allocator, &lattices);
        end(&page, &m);
        assert_true(fail_at < 200);
    }
}

int main(void) {
    const struct CMUnitTest tests[] = {cmocka_unit_test(finds_cells), cmocka_unit_test(grows_cells),
                                       cmocka_unit_test(takes_lines_of_all_kinds), cmocka_unit_test(tells_tables_apart),
                                       cmocka_unit_test(survives_lack_of_memory)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
