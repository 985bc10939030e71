/* SPDX-License-Identifier: Apache-2.0 */
#include "task.h"

#include "documents/read/table.h"

/* What happens to a flow, in letters: T/t table begins/ends, R row, C/c cell, M the cell goes on, 2 it spans two
 * columns, > a column is skipped, P a paragraph ends; other letters are text. */
static jx_status play(jxi_flow *flow, const char *score) {
    jx_status status = JX_OK;
    for (; *score && status == JX_OK; score++) {
        switch (*score) {
        case 'T':
            status = jxi_flow_begin_table(flow);
            break;
        case 't':
            status = jxi_flow_end_table(flow, true);
            break;
        case 'R':
            jxi_flow_begin_row(flow);
            break;
        case 'C':
            status = jxi_flow_begin_cell(flow, 1, 1);
            break;
        case 'c':
            jxi_flow_end_cell(flow);
            break;
        case 'M':
            jxi_flow_cell_goes_on(flow);
            break;
        case '2':
            jxi_flow_cell_spans(flow, 2);
            break;
        case '>':
            jxi_flow_skip_columns(flow, 1);
            break;
        case 'P':
            status = jxi_flow_end_paragraph(flow);
            break;
        default:
            jxi_flow_text(flow, score, 1);
            break;
        }
    }
    return status;
}

/* Cells as "column+columns×rows=text". */
static char *cells_text(const jx_grid *grid, const jx_allocator *allocator) {
    jxi_buffer text = {.allocator = allocator};
    for (size_t r = 0; r < grid->row_count; r++) {
        const jxi_row *row = &grid->rows[r];
        jxi_buffer_text(&text, row->place);
        for (size_t c = 0; c < row->count; c++) {
            const jxi_cell *cell = &grid->cells[row->first + c];
            char head[] = {' ', (char)('0' + cell->column), '+', (char)('0' + cell->columns),
                           'x', (char)('0' + cell->rows),   '='};
            jxi_buffer_add(&text, head, sizeof head);
            jxi_buffer_text(&text, cell->text);
        }
        jxi_buffer_text(&text, "\n");
    }
    char *copy = jxi_text_copy(allocator, text.data ? text.data : "", text.length);
    jxi_buffer_free(&text);
    return copy;
}

static const struct {
    const char *score, *cells;
} cases[] = {
    {"aP P bP", "paragraph 1 0+1x1=a\nparagraph 2 0+1x1=b\n"},
    {"aTRCbcCdctP", "paragraph 1 0+1x1=a\ntable 1 row 1 0+1x1=b 1+1x1=d\n"},
    {"TRCaPbPct", "table 1 row 1 0+1x1=a\nb\n"},
    {"TRC2acCbct", "table 1 row 1 0+2x1=a 2+1x1=b\n"},
    {"TR>Cact", "table 1 row 1 1+1x1=a\n"},
    {"TRCacCbcRCMcCdcRCMcCect", "table 1 row 1 0+1x3=a 1+1x1=b\ntable 1 row 2 1+1x1=d\ntable 1 row 3 1+1x1=e\n"},
    {"TRCMact", "table 1 row 1 0+1x1=a\n"},
    {"TRC2acRCMcCbct", "table 1 row 1 0+2x1=a\ntable 1 row 2 0+1x1= 1+1x1=b\n"},
    {"TRCacRCbcRCMct", "table 1 row 1 0+1x1=a\ntable 1 row 2 0+1x2=b\ntable 1 row 3\n"},
    {"TRCTRCactct", "table 2 row 1 0+1x1=a\n"},
    {"TRCxTRCactct", "table 2 row 1 0+1x1=a\ntable 1 row 1 0+1x1=x\n"},
    {"TRCct", ""},
    {"tcR", ""},
    {"TRCa", ""},
};

static void tables_become_rows(void **state) {
    (void)state;
    failing m = {0};
    jx_allocator allocator = failing_allocator(&m);
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        jxi_fault fault;
        jxi_task task = task_over(&allocator, "", 0, &fault);
        assert_int_equal(jx_grid_new_in(&allocator, &task.grid), JX_OK);
        jxi_flow flow = jxi_flow_start(&task);
        assert_int_equal(play(&flow, cases[i].score), JX_OK);
        char *text = cells_text(task.grid, &allocator);
        assert_string_equal(text, cases[i].cells);
        jxi_text_free(&allocator, text);
        jxi_flow_free(&flow);
        jx_grid_unref(task.grid);
    }
    assert_int_equal(m.live_bytes, 0);
}

static void survives_a_lack_of_memory(void **state) {
    (void)state;
    jx_status status = JX_ERROR_NO_MEMORY;
    for (size_t k = 1; status != JX_OK; k++) {
        failing m = {.fail_at = k};
        jx_allocator allocator = failing_allocator(&m);
        jxi_fault fault;
        jxi_task task = task_over(&allocator, "", 0, &fault);
        status = jx_grid_new_in(&allocator, &task.grid);
        jxi_flow flow = jxi_flow_start(&task);
        if (status == JX_OK) status = play(&flow, "aPTRCacCTRCxctcRCMcCdct");
        if (status != JX_OK) assert_int_equal(status, JX_ERROR_NO_MEMORY);
        jxi_flow_free(&flow);
        jx_grid_unref(task.grid);
        assert_int_equal(m.live_bytes, 0);
    }
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(tables_become_rows),
        cmocka_unit_test(survives_a_lack_of_memory),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
