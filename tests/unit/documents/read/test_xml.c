/* SPDX-License-Identifier: Apache-2.0 */
#include "package_case.h"

#define WORD(text) "<w:document xmlns:w='w'><w:body><w:p><w:r><w:t>" text "</w:t></w:r></w:p></w:body></w:document>"

static const struct {
    const char *xml, *expected;
} cases[] = {
    {"<?xml version='1.0' encoding='UTF-8'?>" WORD("甲"), "paragraph 1 X 甲\n"},
    {WORD("<![CDATA[a<b]]>"), "paragraph 1 X a<b\n"},
    {WORD("a<!-- x -->b"), "paragraph 1 X ab\n"},
    {"<!DOCTYPE x [<!ENTITY a 'ha'><!ENTITY b '&a;&a;'>]>" WORD("&b;"), "document type declarations are not accepted"},
    {"<!DOCTYPE x [<!ENTITY e SYSTEM 'file:///etc/hostname'>]>" WORD("&e;"),
     "document type declarations are not accepted"},
    {"<!DOCTYPE x SYSTEM 'http://localhost:1/x.dtd'>" WORD("a"), "document type declarations are not accepted"},
    {WORD("&unknown;"), "unknown"},
    {"<w:document xmlns:w='w'><w:body>", "Extra content"},
    {WORD("a</w:x>"), "mismatch"},
    {" ", "Extra content"},
};

static void takes_xml(void **state) {
    (void)state;
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        const entry entries[] = {{"word/document.xml", cases[i].xml, 0}};
        assert_reads(entries, 1, NULL, cases[i].expected);
    }
}

/* ASCII as UTF-16, little end first, with its mark. */
static void takes_utf16(void **state) {
    (void)state;
    static const char xml[] = "<?xml version='1.0' encoding='UTF-16'?>" WORD("plain");
    char wide[sizeof xml * 2] = "\xFF\xFE";
    for (size_t i = 0; i + 1 < sizeof xml; i++) {
        wide[2 + i * 2] = xml[i];
        wide[3 + i * 2] = '\0';
    }
    const entry entries[] = {{"word/document.xml", wide, sizeof xml * 2}};
    assert_reads(entries, 1, NULL, "paragraph 1 X plain\n");
}

static void limits_nesting(void **state) {
    (void)state;
    enum { DEPTH = 300 };
    char xml[DEPTH * 3 + 1];
    for (size_t i = 0; i < DEPTH; i++) memcpy(xml + i * 3, "<a>", 3);
    xml[DEPTH * 3] = '\0';
    const entry entries[] = {{"word/document.xml", xml, 0}};
    assert_reads(entries, 1, NULL, "more than 256 levels of nested elements");
}

int main(void) {
    const struct CMUnitTest tests[] = {cmocka_unit_test(takes_xml), cmocka_unit_test(takes_utf16),
                                       cmocka_unit_test(limits_nesting)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
