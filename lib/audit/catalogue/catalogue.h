/* SPDX-License-Identifier: Apache-2.0 */
/* The catalogue of findings: what each permanent code means, in both languages. */
#ifndef JXI_AUDIT_CATALOGUE_CATALOGUE_H
#define JXI_AUDIT_CATALOGUE_CATALOGUE_H

#include "model/model.h"

/* The permanent numbers of the codes: family × 100 + place in the family. Never reused. */
enum {
    JXI_EXECUTION_RATE_MISMATCH = 101,
    JXI_EXECUTION_SCORE_MISMATCH = 102,
    JXI_EXECUTION_OVER_BUDGET = 103,
    JXI_BUDGET_ZERO = 104,
    JXI_FUND_PARTS_MISMATCH = 105,
    JXI_FUND_ROW_POINTS = 106,
    JXI_INDICATOR_SCORE_MISMATCH = 107,
    JXI_SCORE_ROUNDED_COARSELY = 108,
    JXI_SCORE_ABOVE_WEIGHT = 109,
    JXI_DEDUCTION_WITHOUT_REASON = 110,
    JXI_UNMET_TARGET_FULL_SCORE = 111,
    JXI_TIER_OUT_OF_RANGE = 112,
    JXI_TOTAL_SCORE_MISMATCH = 113,
    JXI_WEIGHTS_NOT_100 = 114,
    JXI_CLASS_WEIGHT_MISMATCH = 115,
    JXI_WEIGHT_MISSING = 116,
    JXI_GRADE_MISMATCH = 117,

    JXI_UNIT_CONFUSION = 201,
    JXI_ACTUAL_TYPE_MISMATCH = 202,
    JXI_ACTUAL_COPIED_FROM_TARGET = 203,
    JXI_PERCENTAGE_OVER_100 = 204,
    JXI_COMPARISON_DIRECTION = 205,
    JXI_PLACEHOLDER_LEFT = 206,
    JXI_DATE_AFTER_YEAR_END = 207,
    JXI_UNREADABLE_VALUE = 208,
    JXI_FORM_UNREADABLE = 209,

    JXI_SHORTFALL_WITHOUT_REASON = 301,
    JXI_LOW_EXECUTION_WITHOUT_REASON = 302,
    JXI_BUDGET_CHANGE_WITHOUT_REASON = 303,
    JXI_OVERSHOOT_WITHOUT_REASON = 304,
    JXI_REASON_ON_FULL_SCORE = 305,
    JXI_GOAL_WITHOUT_TEXT = 306,
    JXI_REQUIRED_FIELD_MISSING = 307,

    JXI_CLASS_MISSING = 401,
    JXI_SINGLE_INDICATOR = 402,
    JXI_MONEY_AS_QUANTITY = 403,
    JXI_DUPLICATE_INDICATOR = 404,
    JXI_VAGUE_TARGET = 405,
    JXI_SATISFACTION_WITHOUT_SURVEY = 406,
    JXI_MISCLASSIFIED_INDICATOR = 407,

    JXI_ACHIEVED_WITHOUT_SPENDING = 501,
    JXI_ALL_FULL_MARKS = 502,
    JXI_NARRATIVE_AMOUNT_MISMATCH = 503,

    JXI_SUMMARY_AMOUNT_MISMATCH = 601,
    JXI_SUMMARY_SCORE_MISMATCH = 602,
    JXI_SUMMARY_GRADE_MISMATCH = 603,
    JXI_SUMMARY_FORM_MISSING = 604,
    JXI_FORM_SUMMARY_MISSING = 605,
    JXI_SUMMARY_TOTAL_MISMATCH = 606,
    JXI_INCONSISTENT_GRADING = 607,
    JXI_COPIED_FORM = 608,
    JXI_SCORE_CLUSTERING = 609,
    JXI_DUPLICATE_FORM = 610,

    JXI_HEADING_NOT_UNDERSTOOD = 701,
    JXI_COLUMN_BLANK = 702,
    JXI_FORM_INCOMPLETE = 703
};

/* What a finding stands on when the check names nothing better. */
enum {
    JXI_BASIS_SCHEME = 0,     /* the rules of the scheme that the form is scored by */
    JXI_BASIS_ARITHMETIC = 1, /* the form's own figures, which have to agree with each other */
    JXI_BASIS_FORM = 2,       /* what the form itself asks for */
    JXI_BASIS_REVIEW = 3,     /* the practice of reviewing */
    JXI_BASES = 4
};

enum { JXI_VARIANTS = 4 };

/* Everything said about one code in one language. A message has slots {0} … {9}; a code may have several wordings. */
typedef struct jxi_finding_words {
    const char *title, *meaning, *advice, *example;
    const char *messages[JXI_VARIANTS];
} jxi_finding_words;

typedef struct jxi_finding_kind {
    const char *code;
    int32_t id, severity, basis;
    jxi_finding_words zh, en;
} jxi_finding_kind;

/* One family of the catalogue; the families are one file each. */
typedef struct jxi_finding_family {
    const jxi_finding_kind *kinds;
    size_t count;
} jxi_finding_family;

extern const jxi_finding_family jxi_catalogue_arithmetic, jxi_catalogue_values, jxi_catalogue_reasons,
    jxi_catalogue_indicators, jxi_catalogue_plausibility, jxi_catalogue_portfolio, jxi_catalogue_reading;

enum { JXI_FAMILIES = 7 };

size_t jxi_finding_kind_count(void);

/* The kind at a position of the catalogue, from 0; NULL behind the end. */
const jxi_finding_kind *jxi_finding_kind_at(size_t index);

/* The kind with a permanent number or code; NULL: none. */
const jxi_finding_kind *jxi_finding_kind_of(int32_t id);
const jxi_finding_kind *jxi_finding_kind_named(const char *code);

/* The words of a kind in a language. */
const jxi_finding_words *jxi_finding_words_in(const jxi_finding_kind *kind, const char *language);

/* What JXI_BASIS_… is called. */
const char *jxi_basis_name(int32_t basis, const char *language);

#endif
