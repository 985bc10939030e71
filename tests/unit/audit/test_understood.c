/* SPDX-License-Identifier: Apache-2.0 */
/* The findings on what was read: headings not understood, blank columns, forms in part. */
#include <stdarg.h>
#include <stddef.h>
#include <setjmp.h>
#include <stdint.h>
#include <cmocka.h>

#include "audit_case.h"

#define ROWS "row output|甲|5次|5次|10|10|\nrow output|乙|5次|5次|10|10|\nrow output|丙|5次|5次|10|10|\n"

static void headings_that_were_not_understood(void **state) {
    (void)state;
    static const audit_case cases[] = {
        {"heading-not-understood", ROWS "stranger 备用金|row 9|2", "栏目“备用金”未能识别，其下 2 格内容没有读取"},
        {"heading-not-understood", ROWS "stranger 备用金|row 9|2",
         "en:the heading \"备用金\" was not understood; its 2 filled cells were not read"},
        {"!heading-not-understood", ROWS "stranger 备用金|row 9|0", NULL}, /* a text, and no heading */
        {"unreadable-value", ROWS "stranger 约八成多|row 9|0", "“约八成多”未能读出"},
        {"!heading-not-understood", ROWS "column reason|read|3|备注|row 2", NULL},
    };
    CHECK("mof-2020", cases);
    jx_assessment *form = form_of("mof-2020", ROWS "place table 1\nstranger 备用金|row 9|2\nstranger 其他||1");
    assert_int_equal(jx_assessment_audit(form), JX_OK);
    assert_string_equal(jx_finding_place(finding_of(form, "heading-not-understood")), "row 9");
    jx_assessment_unref(form);
}

static void columns_left_blank(void **state) {
    (void)state;
    static const audit_case cases[] = {
        {"column-blank", ROWS "state actual|0|blank\nstate actual|1|blank\nstate actual|2|blank",
         "“实际完成值”一栏 3 行全部空白"},
        {"column-blank", ROWS "state target|0|blank\nstate target|1|blank\nstate target|2|blank",
         "en:the column of \"target\" is blank in all 3 rows"},
        {"column-blank", "row output|甲|5次|5次||10|\nrow output|乙|5次|5次||10|\nstate weight|0|blank\n"
                         "state weight|1|blank", "“分值”一栏 2 行全部空白"},
        {"column-blank", ROWS "state actual|0|blank\nstate actual|2|blank", "“实际完成值”一栏有 2 行空白：甲、丙"},
        {"column-blank", "row output|甲|5次|5次|10|10|\nrow output|乙|5次|5次|10||\nstate score|1|blank",
         "en:the column of \"score\" is blank in 1 rows: 乙"},
        {"!column-blank", ROWS, NULL},
        {"!column-blank", ROWS "state actual|0|blank", NULL},  /* its row tells of it */
        {"!column-blank", ROWS "state actual|0|unread\nstate actual|1|unread", NULL},
        {"!column-blank", ROWS "state reason|0|blank\nstate reason|1|blank\nstate reason|2|blank", NULL},
        {"!column-blank", "row output|甲|5次|5次|10|10|\nrow output|乙|5次|5次||5|\nstate weight|1|blank", NULL},
        {"!column-blank", "row output|甲|5次|5次|10|10|\nrow output|乙|5次|5次|||\nstate score|1|blank", NULL},
    };
    CHECK("mof-2020", cases);
}

static void forms_in_part(void **state) {
    (void)state;
    static const audit_case cases[] = {
        {"form-incomplete", ROWS "torn", "表格未读全，不给出得分和等级：表格不完整"},
        {"form-incomplete", ROWS "state weight|0|unread\nstate weight|1|unread",
         "表格未读全，不给出得分和等级：分值有 2 行未能读出"},
        {"form-incomplete", ROWS "state funds.executed|0|unread\nstate actual|1|unread",
         "en:the form was not read whole, so no score and no grade are given: executed was not read; actual was not read "
         "in 1 row"},
        {"form-incomplete", ROWS "state actual|0|blank\nstate actual|1|blank\nstate actual|2|blank",
         "表格未读全，不给出得分和等级：实际完成值整栏空白"},
        {"!form-incomplete", ROWS, NULL},
        {"!form-incomplete", ROWS "state reason|0|unread\nstate name|0|unread", NULL},
        {"!form-incomplete", ROWS "state actual|0|blank\nstranger 备用金|row 9|2", NULL},
    };
    CHECK("mof-2020", cases);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(headings_that_were_not_understood),
        cmocka_unit_test(columns_left_blank),
        cmocka_unit_test(forms_in_part),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
