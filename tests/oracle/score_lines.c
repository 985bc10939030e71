/* SPDX-License-Identifier: Apache-2.0 */
/* Scores forms that stand on a line each, so that another implementation can be held against the library.
 *
 * In: scheme, initial, full-year, executed, execution weight, execution score, then category, target, actual, weight
 * and claim of each indicator; tabs between all of them, nothing for absent. Out: rate, execution score, weight,
 * recomputed, normalised, grade, "|", the scores, "|", the scores of the classes. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "jixiao/jixiao.h"

enum { SCHEMES = 32, PARTS = 200, LINE = 8192 };

static jx_scheme *scheme_named(const char *id) {
    static jx_scheme *known[SCHEMES];
    for (int i = 0; i < SCHEMES; i++) {
        if (!known[i] && jx_scheme_builtin(id, &known[i]) != JX_OK) return NULL;
        if (strcmp(jx_scheme_id(known[i]), id) == 0) return known[i];
    }
    return NULL;
}

static void put(jx_decimal value) {
    char text[32];
    jx_decimal_format(value, 0, text, sizeof text);
    printf("%s\t", text);
}

static const char *given(const char *part) {
    return *part ? part : NULL;
}

static int fill(jx_assessment *a, char **parts, int count) {
    if (jx_assessment_set_funds(a, JX_FUNDS_TOTAL, given(parts[1]), given(parts[2]), given(parts[3])) != JX_OK)
        return 0;
    if (jx_assessment_set_claim(a, JX_CLAIM_EXECUTION_WEIGHT, given(parts[4])) != JX_OK) return 0;
    if (jx_assessment_set_claim(a, JX_CLAIM_EXECUTION_SCORE, given(parts[5])) != JX_OK) return 0;
    for (int i = 6; i + 4 < count; i += 5) {
        if (jx_assessment_add(a, parts[i], NULL, given(parts[i + 1]), given(parts[i + 2]), given(parts[i + 3]),
                              given(parts[i + 4])) != JX_OK)
            return 0;
    }
    return jx_assessment_evaluate(a) == JX_OK;
}

static void print_result(const jx_assessment *a) {
    put(jx_assessment_execution_rate(a));
    put(jx_assessment_score(a, JX_ITEM_EXECUTION));
    put(jx_assessment_total(a, JX_TOTAL_WEIGHT));
    put(jx_assessment_total(a, JX_TOTAL_RECOMPUTED));
    put(jx_assessment_total(a, JX_TOTAL_NORMALISED));
    put(jx_assessment_total(a, JX_TOTAL_SCORE));
    printf("%s\t|\t", jx_enum_code(JX_ENUM_GRADE, jx_assessment_grade(a)));
    for (int32_t i = 0; i < jx_assessment_count(a); i++) put(jx_assessment_score(a, i));
    printf("|\t");
    int32_t classes = jx_scheme_length(jx_assessment_scheme(a), "classes");
    for (int32_t i = 0; i < classes; i++) put(jx_assessment_class_score(a, i));
    printf("\n");
}

int main(void) {
    static char line[LINE];
    while (fgets(line, sizeof line, stdin)) {
        char *parts[PARTS], *at = line;
        int count = 0;
        line[strcspn(line, "\n")] = '\0';
        while (at && count < PARTS) {
            parts[count++] = at;
            at = strchr(at, '\t');
            if (at) *at++ = '\0';
        }
        jx_assessment *a = NULL;
        jx_scheme *scheme = scheme_named(parts[0]);
        if (count < 6 || !scheme || jx_assessment_new_in(NULL, scheme, &a) != JX_OK) return EXIT_FAILURE;
        if (fill(a, parts, count))
            print_result(a);
        else
            printf("error\n");
        jx_assessment_unref(a);
    }
    return EXIT_SUCCESS;
}
