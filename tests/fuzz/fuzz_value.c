/* SPDX-License-Identifier: Apache-2.0 */
/* Any bytes as a value, a decimal, an amount and a claim. */
#include "fuzz.h"

#include <jixiao/jixiao.h>

#include <stdlib.h>
#include <string.h>

static void read_value(const char *text) {
    jx_value *value = NULL;
    if (jx_value_new(text, &value)) return;
    if (jx_value_kind(value) == JX_VALUE_RANGE && jx_value_high(value) < jx_value_number(value)) abort();
    if (!jx_value_unit(value)) abort();
    jx_value_unref(value);
}

/* What can be read can be written, and reads back as the same number. */
static void read_decimal(const char *text) {
    jx_decimal number, again;
    char written[32];
    if (jx_decimal_parse(text, &number)) return;
    if (jx_decimal_format(number, 0, written, sizeof written)) abort();
    if (jx_decimal_parse(written, &again) || again != number) abort();
}

static void score_with(const char *text) {
    jx_assessment *assessment = NULL;
    if (jx_assessment_new(NULL, &assessment)) return;
    jx_assessment_set_funds(assessment, JX_FUNDS_TOTAL, "100", "100", text);
    jx_assessment_set_claim(assessment, JX_CLAIM_EXECUTION_SCORE, text);
    jx_assessment_add(assessment, "output.quality", text, "≥95%", text, "50", text);
    jx_assessment_add(assessment, "output.cost", text, text, "20", "40", NULL);
    if (!jx_assessment_evaluate(assessment) && jx_assessment_score(assessment, 0) > 50 * INT64_C(1000000)) abort();
    jx_assessment_audit(assessment);
    jx_assessment_unref(assessment);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
    char *text = malloc(size + 1);
    if (!text) return 0;
    memcpy(text, data, size);
    text[size] = '\0';
    read_value(text);
    read_decimal(text);
    score_with(text);
    free(text);
    return 0;
}
