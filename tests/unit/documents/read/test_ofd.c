/* SPDX-License-Identifier: Apache-2.0 */
/* OFD: lines and words out of its objects, templates and many pages. */
#include "package_case.h"

#define PATH(box, data)                                                                                                \
    "<ofd:PathObject Boundary='" box "'><ofd:AbbreviatedData>" data "</ofd:AbbreviatedData></ofd:PathObject>"
#define TEXT(box, deltas, text)                                                                                        \
    "<ofd:TextObject Boundary='" box "' Size='4'><ofd:TextCode X='0' Y='4' DeltaX='" deltas "'>" text                  \
    "</ofd:TextCode></ofd:TextObject>"
#define PAGE(head, objects)                                                                                            \
    "<ofd:Page xmlns:ofd='o'>" head "<ofd:Content><ofd:Layer>" objects "</ofd:Layer></ofd:Content></ofd:Page>"

static const char root[] =
    "<ofd:OFD xmlns:ofd='o'><ofd:DocBody><ofd:DocRoot>Doc_0/Document.xml</ofd:DocRoot></ofd:DocBody></ofd:OFD>";
static const char document[] =
    "<ofd:Document xmlns:ofd='o'><ofd:CommonData><ofd:PageArea><ofd:PhysicalBox>0 0 210 "
    "297</ofd:PhysicalBox></ofd:PageArea>"
    "<ofd:TemplatePage ID='9' BaseLoc='Tpls/T.xml'/></ofd:CommonData>"
    "<ofd:Pages><ofd:Page ID='1' BaseLoc='Pages/Page_0/Content.xml'/></ofd:Pages></ofd:Document>";
/* A table of two cells, drawn from its own corner: one line by one, the others in one path. */
static const char table[] = PATH("20 50 80 10", "M 0 0 L 80 0")
    PATH("20 50 80 10", "S 0 10 L 80 10 M 0 0 L 0 10 M 40 0 L 40 10 M 80 0 L 80 10 C");

static void reads_pages(void **state) {
    (void)state;
    static const struct {
        const char *page, *expected;
    } cases[] = {
        {PAGE("<ofd:Template TemplateID='9'/>",
              TEXT("22 52 30 6", "4 4 4", "项目名称") TEXT("62 52 30 6", "g 3 2", "12.5")
                  TEXT("22 20 60 6", "4 4 4", "自评 表")),
         "page 1 line 1 X 自评 表\npage 1 table 1 row 1 T 项目名称|12.5\n"},
        {PAGE("<ofd:Template TemplateID='9'/>", TEXT("22 52 30 6", "4 30 4", "甲乙丙丁")),
         "page 1 table 1 row 1 T 甲乙|丙丁\n"},
        {PAGE("", TEXT("22 52 30 6", "4 4", "&lt;甲&gt;") "<ofd:CompositeObject/>"), "page 1 line 1 X <甲>\n"},
        {PAGE("", "<ofd:ImageObject/>"), "no page has text"},
    };
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        char template[2000];
        strcpy(template, "<ofd:Page xmlns:ofd='o'><ofd:Content><ofd:Layer>");
        strcat(template, table);
        strcat(template, "</ofd:Layer></ofd:Content></ofd:Page>");
        const entry entries[] = {{"OFD.xml", root, 0},
                                 {"Doc_0/Document.xml", document, 0},
                                 {"Doc_0/Pages/Page_0/Content.xml", cases[i].page, 0},
                                 {"Doc_0/Tpls/T.xml", template, 0}};
        assert_reads(entries, sizeof entries / sizeof entries[0], NULL, cases[i].expected);
    }
}

/* Boundaries and matrices put objects where they are. */
static void follows_matrices(void **state) {
    (void)state;
    static const char page[] =
        PAGE("", "<ofd:PathObject Boundary='20 50 80 10' CTM='0.1 0 0 0.1 0 0'><ofd:AbbreviatedData>M 0 0 L 800 0 M 0 "
                 "100 L 800 100 "
                 "M 0 0 L 0 100 M 400 0 L 400 100 M 800 0 L 800 100</ofd:AbbreviatedData></ofd:PathObject>"
                 "<ofd:TextObject Boundary='62 52 30 6' CTM='2 0 0 2 0 0' Size='2'><ofd:TextCode X='0' "
                 "Y='2'>甲</ofd:TextCode></ofd:TextObject>");
    const entry entries[] = {
        {"OFD.xml", root, 0}, {"Doc_0/Document.xml", document, 0}, {"Doc_0/Pages/Page_0/Content.xml", page, 0}};
    assert_reads(entries, 3, NULL, "page 1 table 1 row 1 T |甲\n");
}

static void tells_what_is_missing(void **state) {
    (void)state;
    const entry none[] = {{"OFD.xml", root, 0}}, page[] = {{"OFD.xml", root, 0}, {"Doc_0/Document.xml", document, 0}};
    assert_reads(none, 1, NULL, "a part of the document is missing");
    assert_reads(page, 2, NULL, "a part of the document is missing");
}

int main(void) {
    const struct CMUnitTest tests[] = {cmocka_unit_test(reads_pages), cmocka_unit_test(follows_matrices),
                                       cmocka_unit_test(tells_what_is_missing)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
