/* SPDX-License-Identifier: Apache-2.0 */
/* Amounts that a report states in its running text. Only plain statements with a unit are taken: a figure in a sentence
 * that means something else would make a false finding. */
#include <string.h>

#include "form/reading.h"

static const struct {
    const char *word;
    int32_t kind;
} words[] = {
    {"初预算", JX_STATEMENT_INITIAL},    {"实际支出", JX_STATEMENT_EXECUTED}, {"全年支出", JX_STATEMENT_EXECUTED},
    {"实际执行", JX_STATEMENT_EXECUTED}, {"全年执行", JX_STATEMENT_EXECUTED},
};

/* Words that may stand between a statement and its amount. */
static const char *const fillers[] = {"数", "金额", "资金", "安排", "总额", "共计", "合计",
                                      "共", "为",   "是",   ":",    "：",   " "};

static const char *skip_fillers(const char *text) {
    for (size_t i = 0; i < sizeof fillers / sizeof fillers[0];) {
        if (jxi_text_starts(text, fillers[i])) {
            text += strlen(fillers[i]);
            i = 0;
        } else {
            i++;
        }
    }
    return text;
}

/* The amount at the start of a text, JX_NONE when none with a unit of money stands there. */
static jx_decimal amount_at(const char *text) {
    static const char *const units[] = {"万元", "亿元", "元"};
    jxi_figure figure;
    size_t used, length = strlen(text) < 40 ? strlen(text) : 40;
    if (jxi_figure_scan(text, length, &figure, &used) != JX_OK) return JX_NONE;
    const char *unit = text + used + strspn(text + used, " ");
    for (size_t i = 0; i < sizeof units / sizeof units[0]; i++) {
        size_t size = strlen(units[i]);
        if (!jxi_text_starts(unit, units[i])) continue;
        char amount[64];
        size_t whole = (size_t)(unit - text) + size;
        if (whole >= sizeof amount) return JX_NONE;
        memcpy(amount, text, whole);
        amount[whole] = '\0';
        jxi_amount parsed = {.value = JX_NONE};
        return jxi_amount_parse(amount, JXI_UNIT_WAN, &parsed) == JX_OK ? parsed.value : JX_NONE;
    }
    return JX_NONE;
}

static jx_status add_amount(jx_reading *reading, int32_t kind, jx_decimal amount, const char *place) {
    const jx_allocator *allocator = &reading->object.allocator;
    jx_status status = jxi_grow(allocator, (void **)&reading->stated, sizeof *reading->stated, reading->stated_count,
                                &reading->stated_capacity);
    jxi_stated_amount stated = {.kind = kind, .amount = amount};
    if (status == JX_OK) status = jxi_text_set(allocator, &stated.place, place);
    if (status == JX_OK) reading->stated[reading->stated_count++] = stated;
    return status;
}

jx_status jxi_read_prose(jx_reading *reading, const char *text, const char *place) {
    jx_status status = JX_OK;
    for (size_t i = 0; i < sizeof words / sizeof words[0] && status == JX_OK; i++)
        for (const char *at = text; status == JX_OK && (at = strstr(at, words[i].word)) != NULL;) {
            at += strlen(words[i].word);
            jx_decimal amount = amount_at(skip_fillers(at));
            if (amount != JX_NONE) status = add_amount(reading, words[i].kind, amount, place);
        }
    return status;
}
