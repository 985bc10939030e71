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
     "甲!A1 T 75.97%|1234567.89\n"},
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
    {BOOK("", "<sheet name='乙' state='hidden' id='r2'/>" FIRST_SHEET), ROW1("<c r='A1'><v>1</v></c>"), "甲!A1 T 1\n"},
    {BOOK("", "<sheet name='甲' state='hidden' id='r1'/>"), ROW1("<c r='A1'><v>1</v></c>"), "甲!A1 T 1\n"},
    {BOOK("", "<sheet name='丙' id='r3'/>"), ROW1(""), "the sheet is missing"},
    {BOOK("", FIRST_SHEET), ROW1("<c r='ZZZZ1'><v>1</v></c>"), "more than 16384 columns"},
    {BOOK("", FIRST_SHEET), ROW1("<c r='B1'><v>1</v></c><c r='A1'><v>1</v></c>"), "cells are out of order"},
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

int main(void) {
    const struct CMUnitTest tests[] = {cmocka_unit_test(reads_sheets)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
