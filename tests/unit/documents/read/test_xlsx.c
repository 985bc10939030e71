/* SPDX-License-Identifier: Apache-2.0 */
#include "package_case.h"

#define SHEET(rows, rest) "<worksheet><sheetData>" rows "</sheetData>" rest "</worksheet>"
#define ROW1(cells) SHEET("<row r='1'>" cells "</row>", "")
#define BOOK(properties, sheets) "<workbook>" properties "<sheets>" sheets "</sheets></workbook>"
#define FIRST_SHEET "<sheet name='甲' id='r1'/>"

static const char relations[] = "<Relationships><Relationship Id='r1' Target='worksheets/sheet1.xml'/>"
                                "<Relationship Id='r2' Target='/xl/worksheets/sheet2.xml'/>"
                                "<Relationship Id='r3' Target='../../../../etc/passwd'/></Relationships>";
static const char strings[] =
    "<sst><si><t>项目</t></si><si><r><t>富</t></r><r><t>文本</t></r><rPh><t>x</t></rPh></si></sst>";
static const char styles[] =
    "<styleSheet><numFmts><numFmt numFmtId='170' formatCode='#,##0.00'/><numFmt numFmtId='171' "
    "formatCode='yyyy\"年\"m\"月\"d\"日\"'/></numFmts><cellStyleXfs><xf numFmtId='10'/></cellStyleXfs>"
    "<cellXfs><xf/><xf numFmtId='10'/><xf numFmtId='170'/><xf numFmtId='171'/></cellXfs></styleSheet>";

static const struct {
    const char *book, *sheet, *grid;
} cases[] = {
    {BOOK("", FIRST_SHEET), ROW1("<c r='A1' t='s'><v>0</v></c><c r='B1' t='s'><v>1</v></c>"), "甲!A1 T 项目|富文本\n"},
    {BOOK("", FIRST_SHEET), ROW1("<c r='A1' t='s'><v>99999999999</v></c><c r='B1'><v>1</v></c>"), "甲!B1 T |1\n"},
    {BOOK("", FIRST_SHEET), ROW1("<c r='A1' t='inlineStr'><is><r><t>a</t></r><r><t>b</t></r></is></c>"),
     "甲!A1 T ab\n"},
    {BOOK("", FIRST_SHEET), ROW1("<c r='A1' t='str'><f>B1</f><v>c</v></c><c r='B1' t='b'><v>1</v></c>"),
     "甲!A1 T c|TRUE\n"},
    {BOOK("", FIRST_SHEET), ROW1("<c r='A1'><f>8个</f></c><c r='B1'><f>B2*10</f></c><c r='C1'><f>SUM(表!A1)</f></c>"),
     "甲!A1 T =8个||\n"},
    {BOOK("", FIRST_SHEET), ROW1("<c r='A1' s='1'><v>0.7597</v></c><c r='B1' s='2'><v>1234567.891</v></c>"),
     "甲!A1 T 75.97%|1,234,567.89\n"},
    {BOOK("", FIRST_SHEET), ROW1("<c r='A1' s='3'><v>44561</v></c><c r='B1' s='99'><v>0.1</v></c>"),
     "甲!A1 T 2021年12月31日|0.1\n"},
    {BOOK("<workbookPr date1904='1'/>", FIRST_SHEET), ROW1("<c r='A1' s='3'><v>43099</v></c>"),
     "甲!A1 T 2021年12月31日\n"},
    {BOOK("", FIRST_SHEET),
     SHEET("<row r='1'><c r='A1'><v>1</v></c><c r='B1'><v>2</v></c></row><row r='2'><c r='A2'><v>3</v></c></row>",
           "<mergeCells><mergeCell ref='A1:B2'/></mergeCells>"),
     "甲!A1 T 1\n甲!A2 T \n"},
    {BOOK("", FIRST_SHEET),
     SHEET("<row r='1'><c r='A1'><v>1</v></c><c r='B1'><v>2</v></c></row>",
           "<mergeCells><mergeCell ref='A1:A1'/><mergeCell ref='B1:A1'/><mergeCell ref='A1:ZZZZZ9'/><mergeCell "
           "ref='x'/></mergeCells>"),
     "甲!A1 T 1|2\n"},
    {BOOK("", FIRST_SHEET), ROW1("<c r='C1'><v>3</v></c><c r='A1'><v>1</v></c><c r='A1'><v>2</v></c>"),
     "甲!A1 T 2|3\n"},
    {BOOK("", FIRST_SHEET), ROW1("<c r='A1' t='s'/><c r='B1' t='s'><v></v></c><c r='C1'><v>1</v></c>"),
     "甲!C1 T ||1\n"},
    {BOOK("", FIRST_SHEET), ROW1("<c r='A1' t='inlineStr'><is><t>a_x000A_b_x005F_c_xZZZZ_</t></is><v>a</v></c>"),
     "甲!A1 T a\nb_c_xZZZZ_\n"},
    {BOOK("", FIRST_SHEET), ROW1("<c r='A1' t='str'><v>_x4E59_</v></c>"), "甲!A1 T 乙\n"},
    {BOOK("", FIRST_SHEET), ROW1("<c r='A1' t='d'><v>2021-12-31T00:00:00</v></c>"), "甲!A1 T 2021-12-31\n"},
    {BOOK("", "<sheet name='R&amp;D&lt;表' id='r1'/>"), ROW1("<c r='A1'><v>1</v></c>"), "R&D<表!A1 T 1\n"},
    {BOOK("<extLst><ext><workbookPr date1904='1'/></ext></extLst>", FIRST_SHEET),
     ROW1("<c r='A1' s='3'><v>44561</v></c>"), "甲!A1 T 2021年12月31日\n"},
    {BOOK("", "<sheet name='乙' state='hidden' id='r2'/>" FIRST_SHEET), ROW1("<c r='A1'><v>1</v></c>"), "甲!A1 T 1\n"},
    {BOOK("", "<sheet name='甲' state='hidden' id='r1'/>"), ROW1("<c r='A1'><v>1</v></c>"), "甲!A1 T 1\n"},
    {BOOK("", "<sheet name='丙' id='r3'/>"), ROW1(""), "the sheet is missing"},
    {BOOK("", FIRST_SHEET), ROW1("<c r='ZZZZ1'><v>1</v></c>"), "more than 16384 columns"},
    {BOOK("", FIRST_SHEET), ROW1("<c r='B1'><v>1</v></c><c r='A1'><v>1</v></c>"), "甲!A1 T 1|1\n"},
};

static void reads_sheets(void **state) {
    (void)state;
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        const entry entries[] = {{"xl/workbook.xml", cases[i].book, 0},
                                 {"xl/_rels/workbook.xml.rels", relations, 0},
                                 {"xl/sharedStrings.xml", strings, 0},
                                 {"xl/styles.xml", styles, 0},
                                 {"xl/worksheets/sheet1.xml", cases[i].sheet, 0},
                                 {"xl/worksheets/sheet2.xml", ROW1("<c r='A1'><v>9</v></c>"), 0}};
        assert_reads(entries, sizeof entries / sizeof entries[0], NULL, cases[i].grid);
    }
}

#define RELATED(type, target)                                                                                          \
    "<Relationships><Relationship Id='r1' Type='http://x/relationships" type "' Target='" target "'/></Relationships>"

/* Parts stand where the relations say, under whatever name, slash and case. */
static void follows_relations(void **state) {
    (void)state;
    const entry entries[] = {
        {"_rels/.rels", RELATED("/officeDocument", "/office/book2.xml"), 0},
        {"[Content_Types].xml",
         "<Types><Override PartName='/office/book2.xml' "
         "ContentType='application/x.spreadsheetml.sheet.main+xml'/></Types>",
         0},
        {"office\\book2.xml", BOOK("", FIRST_SHEET), 0},
        {"office/_rels/book2.xml.rels", RELATED("/worksheet", "../sheets\\One.xml"), 0},
        {"sheets/one.xml", ROW1("<c r='A1'><v>1</v></c>"), 0},
    };
    assert_reads(entries, sizeof entries / sizeof entries[0], NULL, "甲!A1 T 1\n");
}

/* A formula that was never computed is blank, and one of words, or with an empty value, is no such thing. */
static void names_formulas_without_values(void **state) {
    (void)state;
    const entry entries[] = {{"xl/workbook.xml", BOOK("", FIRST_SHEET), 0},
                             {"xl/_rels/workbook.xml.rels", relations, 0},
                             {"xl/worksheets/sheet1.xml",
                              ROW1("<c r='A1' t='str'><f>B1</f><v></v></c><c r='B1'><f>8个</f></c><c "
                                   "r='C1'><f>A1*2</f></c><c r='D1'><f>C1</f></c>"),
                              0}};
    size_t length;
    char *bytes = make_package(entries, 3, &length);
    jx_allocator allocator = jxi_allocator_or_default(NULL);
    jxi_fault fault;
    jxi_problems problems = {0};
    jxi_task task = task_over(&allocator, bytes, length, &fault);
    int32_t format = JX_FORMAT_XLSX;
    task.problems = &problems;
    assert_int_equal(jx_grid_new_in(&allocator, &task.grid), JX_OK);
    assert_int_equal(jxi_format_load(&task, &format), JX_OK);
    assert_int_equal(problems.count, 1);
    assert_string_equal(problems.items[0].place, "甲!C1");
    assert_non_null(strstr(problems.items[0].text, "2 formulas have no stored value"));
    jxi_problems_free(&allocator, &problems);
    jx_grid_unref(task.grid);
    free(bytes);
}

int main(void) {
    const struct CMUnitTest tests[] = {cmocka_unit_test(reads_sheets), cmocka_unit_test(follows_relations),
                                       cmocka_unit_test(names_formulas_without_values)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
