/* SPDX-License-Identifier: Apache-2.0 */
/* Which lines a drawing shows: strokes and thin boxes, moved as it says, and nothing of what is only defined. */
#include "page_case.h"

#include <stdio.h>

#include "documents/read/svg.h"

#define BLACK "stroke:rgb(0%,0%,0%);"

static void finds_strokes(void **state) {
    (void)state;
    static const struct {
        const char *drawing, *expected; /* left,top,right,bottom in thousandths of a point */
    } cases[] = {
        {"<path style='fill:none;" BLACK "' d='M 1.5 2 L 30 2 '/>", "1500,2000,30000,2000 "},
        {"<path style='fill:none;" BLACK "' d='M 1 2 L 30 2' transform='matrix(1,0,0,-1,0,792)'/>",
         "1000,790000,30000,790000 "},
        {"<path style='fill:none;" BLACK "' d='M 20 40 L 20 80' transform='matrix(0.05,0,0,0.05,1,1)'/>",
         "2000,3000,2000,5000 "},
        {"<path style=' stroke:none;fill:rgb(0%,0%,0%);' d='M 1 1 L 9 1 L 9 2 L 1 2 Z M 1 1'/>",
         "1000,1000,9000,2000 "},
        {"<rect fill='black' x='1' y='1' width='8' height='0.5'/>", "1000,1000,9000,1500 "},
        {"<path style='stroke:none;fill:rgb(0%,0%,0%);' d='M 1 1 H 90 V 90 H 1 Z'/>", ""}, /* a shade */
        {"<path style='fill:none;" BLACK "' d='M 1 1 L 30 40'/>", ""},                     /* aslant */
        {"<path style='fill:none;" BLACK "' d='M 1 1 C 3 1 5 1 9 1'/>", ""},               /* a curve */
        {"<path style='stroke:rgb(100%,100%,100%);fill:none;' d='M 1 1 L 9 1'/>", ""},     /* white on white */
        {"<defs><path style='" BLACK "' d='M 1 1 L 9 1'/></defs>", ""},                    /* a glyph */
        {"<path style='" BLACK "' d='M 1e1 -1 L 2.5e1 -1'/>", "10000,-1000,25000,-1000 "},
        {"<path style='" BLACK "' d='M 99999999999999999999 0 L'/><path d='rubbish 1 2'/>", ""},
    };
    failing m = {0};
    jx_allocator allocator = failing_allocator(&m);
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        char drawing[400], told[400] = "";
        jxi_fault fault;
        jxi_task task = task_over(&allocator, "", 0, &fault);
        jxi_print_page page = {.allocator = &allocator};
        snprintf(drawing, sizeof drawing, "<svg>%s</svg>", cases[i].drawing);
        assert_int_equal(jxi_svg_strokes(&task, drawing, strlen(drawing), &page), JX_OK);
        for (size_t k = 0; k < page.stroke_count; k++) {
            const jxi_box *box = &page.strokes[k];
            snprintf(told + strlen(told), sizeof told - strlen(told), "%d,%d,%d,%d ", box->left, box->top, box->right,
                     box->bottom);
        }
        assert_string_equal(told, cases[i].expected);
        jxi_page_free(&page);
    }
    assert_int_equal(m.live_bytes, 0);
}

static void counts_pictures(void **state) {
    (void)state;
    static const char drawing[] = "<svg><defs><g><image/></g></defs><image/></svg>";
    failing m = {0};
    jx_allocator allocator = failing_allocator(&m);
    jxi_fault fault;
    jxi_task task = task_over(&allocator, "", 0, &fault);
    jxi_print_page page = {.allocator = &allocator};
    assert_int_equal(jxi_svg_strokes(&task, drawing, sizeof drawing - 1, &page), JX_OK);
    assert_int_equal(page.images, 2);
    assert_int_equal(jxi_svg_strokes(&task, "<svg>", 5, &page), JX_ERROR_FORMAT);
    jxi_page_free(&page);
    assert_int_equal(m.live_bytes, 0);
}

int main(void) {
    const struct CMUnitTest tests[] = {cmocka_unit_test(finds_strokes), cmocka_unit_test(counts_pictures)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
