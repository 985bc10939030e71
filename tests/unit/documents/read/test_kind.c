/* SPDX-License-Identifier: Apache-2.0 */
/* What is no form says what it is, and what to do about it. */
#include "task.h"

#include "documents/read/format.h"
#include "documents/read/kind.h"

#define BYTES(text) text, sizeof(text) - 1

static void tells_what_it_is(void **state) {
    (void)state;
    static const struct {
        const char *bytes;
        size_t size;
        const char *cause; /* its beginning; NULL: nothing to say */
    } cases[] = {
        {BYTES("\x89PNG\r\n"), "a picture"},
        {BYTES("\xFF\xD8\xFF\xE0"), "a picture"},
        {BYTES("RIFF1234WEBPVP8 "), "a picture"},
        {BYTES("Rar!\x1A\x07\x01"), "an archive (.rar)"},
        {BYTES("7z\xBC\xAF\x27\x1C"), "an archive (.7z)"},
        {BYTES("\x1F\x8B\x08\x00"), "an archive (.gz)"},
        {BYTES("L\0\0\0\x01\x14\x02\0\0"), "a shortcut"},
        {BYTES("[InternetShortcut]\r\nURL=x"), "a shortcut"},
        {BYTES("From: x\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related;"), "a web page in one file"},
        {BYTES("<?xml version='1.0'?><pkg:package xmlns:pkg='x'>"), "a Word document in one XML file"},
        {BYTES("MIME-Version: 1.0\r\nContent-Type: text/plain"), NULL},
        {BYTES("GIF"), NULL},
        {BYTES("BMI 指数"), NULL},
        {BYTES(""), NULL},
    };
    jx_allocator allocator = jxi_allocator_or_default(NULL);
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        jxi_fault fault;
        jxi_task task = task_over(&allocator, cases[i].bytes, cases[i].size, &fault);
        jx_status status = jxi_kind_check(&task);
        assert_int_equal(status, cases[i].cause ? JX_ERROR_UNSUPPORTED : JX_OK);
        if (cases[i].cause) assert_int_equal(strncmp(fault.cause, cases[i].cause, strlen(cases[i].cause)), 0);
    }
}

/* An office's own encryption puts the whole package into a compound file. */
static void tells_protected_packages(void **state) {
    (void)state;
    static const char name[] = "E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e";
    char bytes[1024] = "\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1";
    jx_allocator allocator = jxi_allocator_or_default(NULL);
    jxi_fault fault;
    jxi_task task = task_over(&allocator, bytes, sizeof bytes, &fault);
    assert_int_equal(jxi_kind_check(&task), JX_OK);
    memcpy(bytes + 640, name, sizeof name);
    assert_int_equal(jxi_kind_check(&task), JX_ERROR_UNSUPPORTED);
    assert_non_null(strstr(fault.cause, "password"));
}

static void knows_office_xml(void **state) {
    (void)state;
    static const struct {
        const char *text, *to;
    } cases[] = {
        {"<?xml version='1.0'?><Workbook xmlns='urn:schemas-microsoft-com:office:spreadsheet'>", ".xlsx"},
        {"<?xml version='1.0'?><w:wordDocument xmlns:w='http://schemas.microsoft.com/office/word/2003/wordml'>",
         ".docx"},
        {"<?xml version='1.0'?><x/>", NULL},
        {"urn:schemas-microsoft-com:office:spreadsheet", NULL}};
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        jxi_fault fault;
        jxi_task task = task_over(NULL, cases[i].text, strlen(cases[i].text), &fault);
        const char *to = jxi_kind_xml(&task);
        assert_true(jxi_text_equal(to, cases[i].to));
        assert_int_equal(jxi_format_find(&task), to ? JX_FORMAT_OTHER : JX_FORMAT_TEXT);
    }
}

int main(void) {
    const struct CMUnitTest tests[] = {cmocka_unit_test(tells_what_it_is), cmocka_unit_test(tells_protected_packages),
                                       cmocka_unit_test(knows_office_xml)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
