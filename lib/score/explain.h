/* SPDX-License-Identifier: Apache-2.0 */
/* The words of explanations. */
#ifndef JXI_SCORE_EXPLAIN_H
#define JXI_SCORE_EXPLAIN_H

#include "scheme/sentence.h"
#include "score/score.h"

/* How an indicator's score came about. */
void jxi_explain_indicator(const jxi_sentence *sentence, const jx_assessment *assessment, size_t index);

/* How the totals came about. */
void jxi_explain_total(const jxi_sentence *sentence, const jx_assessment *assessment);

/* How the score came about, in one short sentence. */
void jxi_explain_score(const jxi_sentence *sentence, const jx_assessment *assessment);

#endif
