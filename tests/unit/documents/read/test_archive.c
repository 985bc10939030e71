/* SPDX-License-Identifier: Apache-2.0 */
/* Archives of documents: their members are read one after another, and named. */
#include "package_case.h"

static const char document[] =
    "<w:document xmlns:w='w'><w:body><w:p><w:r><w:t>甲</w:t></w:r></w:p></w:body></w:document>";

/* What the members' grids say, one after another. */
static jx_status tell(void *context, jxi_task *member) {
    char *text = grid_text(member->grid, member->allocator);
    jxi_buffer_text(context, text);
    jxi_text_free(member->allocator, text);
    return JX_OK;
}

static void reads_members(void **state) {
    (void)state;
    size_t length, inner_length;
    const entry inner[] = {{"word/document.xml", document, 0}};
    char *docx = make_package(inner, 1, &inner_length);
    const entry entries[] = {{"b/2.txt", "一|二\n三|四\n", 0},
                             {"a.docx", docx, inner_length},
                             {"\xB1\xED.csv", "x,y\n", 0}, /* as Windows in China writes names */
                             {"~$a.docx", "x", 0},
                             {"__MACOSX/a.docx", "x", 0},
                             {"photo.png", "x", 0},
                             {"bad.docx", "PK\x03\x04", 0},
                             {"in.zip", docx, inner_length}};
    char *bytes = make_package(entries, sizeof entries / sizeof entries[0], &length);
    failing m = {0};
    jx_allocator allocator = failing_allocator(&m);
    jxi_fault fault;
    jxi_problems problems = {0};
    jxi_task task = task_over(&allocator, bytes, length, &fault);
    int32_t format = JX_FORMAT_XLSX;
    jxi_buffer told = {.allocator = &allocator};
    task.problems = &problems;
    task.take = tell;
    task.context = &told;
    assert_int_equal(jx_grid_new_in(&allocator, &task.grid), JX_OK);
    assert_int_equal(jxi_format_load(&task, &format), JX_OK);
    assert_int_equal(format, JX_FORMAT_OTHER);
    assert_string_equal(told.data, "a.docx: paragraph 1 X 甲\nb/2.txt: line 1 T 一|二\nb/2.txt: line 2 T 三|四\n"
                                   "in.zip: paragraph 1 X 甲\n表.csv: line 1 T x|y\n");
    assert_int_equal(problems.count, 1);
    assert_string_equal(problems.items[0].place, "bad.docx");
    assert_string_equal(problems.items[0].file, "test");
    jxi_buffer_free(&told);
    jxi_problems_free(&allocator, &problems);
    jx_grid_unref(task.grid);
    free(bytes);
    free(docx);
    assert_int_equal(m.live_bytes, 0);
}

static void refuses_what_holds_nothing(void **state) {
    (void)state;
    size_t length;
    const entry text[] = {{"a.txt", "x", 0}};
    char *inner = make_package(text, 1, &length);
    const entry none[] = {{"readme", "x", 0}}, empty[] = {{"a.txt", "", 0}}, nested[] = {{"in.zip", inner, length}};
    assert_reads(none, 1, NULL, "an archive, but not a Word or Excel document, and it holds none");
    assert_reads(empty, 1, NULL, "an archive of which no document can be read: the file is empty");
    assert_reads(nested, 1, NULL, "an archive of which no document can be read");
    free(inner);
}

int main(void) {
    const struct CMUnitTest tests[] = {cmocka_unit_test(reads_members), cmocka_unit_test(refuses_what_holds_nothing)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
