/* SPDX-License-Identifier: Apache-2.0 */
/* What a method of scoring looks at and what it gives: a case, and a share of the weight. */
#ifndef JXI_SCORE_CASE_H
#define JXI_SCORE_CASE_H

#include "model/model.h"

/* A share as a fraction of two whole numbers; what a method gives. */
typedef struct jxi_share {
    uint64_t over, under;
} jxi_share;

/* What a method looks at. */
typedef struct jxi_case {
    const jxi_rule *rule;
    jx_decimal weight;
    jx_decimal target, high; /* high: the upper end of a range */
    jx_decimal actual;
    int32_t applies; /* JXI_HIGHER … */
    bool met;
} jxi_case;

/* B ÷ A for what should be high, A ÷ B for what should be low; 0 when a missed target is not above 0. */
jxi_share jxi_completion(const jxi_case *c);

/* The share earned by the case's rule: its method, then the over-achievement ladder, floor and cap. */
jx_status jxi_case_share(const jxi_case *c, jxi_share *out, uint32_t *flags);

/* Whether a share, as per cent, is in an interval. Exact. */
bool jxi_share_in(const jxi_interval *range, jxi_share share);

/* What a table gives for something measured in per cent, as a share. */
jxi_share jxi_table_share(const jxi_list *intervals, jxi_share measured);

/* weight × share, rounded once as the scheme says; `exact` gets it to six decimals. */
jx_status jxi_score_of(const jxi_rules *rules, jx_decimal weight, jxi_share share, jx_decimal *score,
                       jx_decimal *exact);

#endif
