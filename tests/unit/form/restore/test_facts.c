/* SPDX-License-Identifier: Apache-2.0 */
#include "grid_text.h"

#include "form/restore/facts.h"

/* The stated amounts of a text, "initial|full year|executed", "?" behind one that is stated twice with other figures.
 */
static void tell_amounts(const char *text, char *told) {
    jx_grid *grid = grid_of(text);
    jxi_stream stream;
    jxi_facts facts = {.facts = {{0}}};
    assert_int_equal(jxi_stream_read(&grid->object.allocator, grid, 0, grid->row_count, &stream), JX_OK);
    jxi_facts_amounts(&facts, &stream);
    told[0] = '\0';
    for (int i = JXI_FACT_INITIAL; i <= JXI_FACT_EXECUTED; i++) {
        char bytes[64] = {0};
        size_t length = 0;
        const jxi_fact *fact = &facts.facts[i];
        const char *piece = jxi_stream_text(&stream, fact->from, fact->to, &length);
        if (fact->to) memcpy(bytes, piece, length);
        if (i) tell(told, "|");
        tell(told, bytes);
        if (fact->torn) tell(told, "?");
    }
    jxi_stream_free(&stream);
    jx_grid_unref(grid);
}

static void amounts(void **state) {
    static const struct {
        const char *text, *expected;
    } cases[] = {
        {"2022年年初预算100万元,全年预算数120万元,实际支出96.5万元。", "100万元|120万元|96.5万元"},
        {"2023年收到财政资金共2330.9万元,其中:中央资金1372.7万元,其他资金958.2万元。2023年支出2310.4万元,其中中央资金"
         "1352.2万元。",
         "|2330.9万元|2310.4万元"},
        {"该项目中央、省级、县级预算共安排546.23万元,其中:中央248.73万元;应支付444.86万元,实际支付355.16万元",
         "|546.23万元|355.16万元"},
        {"全年应执行数为7.79万元", "|7.79万元|"},
        /* of something else, of one source, of last year */
        {"发放补助金2126.81万元,购置水泵支出3.5万元", "||"},
        {"省级资金60万元,县级资金60万元", "||"},
        {"上年结转资金5万元,结余资金2万元", "||"},
        /* no unit */
        {"全年预算数120,实际支出96", "||"},
        /* stated twice */
        {"全年预算数120万元。全年预算数120万元。实际支出96万元。全年支出95万元。", "|120万元|96万元?"},
    };
    (void)state;
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        char told[TOLD_SIZE];
        tell_amounts(cases[i].text, told);
        if (strcmp(told, cases[i].expected) != 0)
            fail_msg("%s\ngives %s, not %s", cases[i].text, told, cases[i].expected);
    }
}

int main(void) {
    const struct CMUnitTest tests[] = {cmocka_unit_test(amounts)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
