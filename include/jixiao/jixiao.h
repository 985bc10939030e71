/* SPDX-License-Identifier: Apache-2.0 */
/** @file
 * jixiao (绩效): reads, scores, grades and audits budget-performance self-assessments (预算绩效自评).
 *
 * This header includes all of libjixiao. What reads and writes files is in documents.h, of libjixiao-documents.
 *
 * What holds for every call:
 *  - A call that can fail returns a ::jx_status. Its outputs come last, and are untouched when it fails.
 *  - `jx_X_new` makes a handle that the caller owns, `jx_X_ref` takes another reference, and `jx_X_unref` releases
 *    one. The order does not matter: a handle keeps alive everything that it depends on. `unref(NULL)` does
 *    nothing.
 *  - Text goes in as UTF-8 and is copied. Text that comes out is borrowed: it is valid until its handle is changed
 *    or freed.
 *  - Figures go in as text, the way a person writes them ("12.5"), and are read exactly. For programs that compute
 *    figures, a call with the same name and `_decimal` at the end takes a ::jx_decimal. Figures that a form claims
 *    go in as text only, because how precisely they were written counts.
 *  - A handle is used by one thread at a time unless a call says otherwise. Different handles are independent.
 *    Reference counts are atomic. A frozen ::jx_scheme may be shared between threads without locks.
 *  - No call prints, aborts, reads the locale, touches errno or keeps global state that changes.
 *  - A `language` is "zh" or "en"; NULL and anything else mean "zh".
 *
 * @code{.c}
 * jx_assessment *a = NULL;
 * jx_status s = jx_assessment_new("mof-2020", &a);
 * if (!s) s = jx_assessment_set_funds(a, JX_FUNDS_TOTAL, "20", "20", "18.4");
 * if (!s) s = jx_assessment_add(a, "output.quality", "Passed the test", "≥95%", "76%", "37.5", NULL);
 * if (!s) s = jx_assessment_add(a, "output.timeliness", "Held as planned", "≥90%", "100%", "12.5", NULL);
 * if (!s) s = jx_assessment_add(a, "benefit.social", "Found work", "≥60%", "66%", "30", NULL);
 * if (!s) s = jx_assessment_add(a, "satisfaction.recipients", "Survey", "≥90%", "95%", "10", NULL);
 * if (!s) s = jx_assessment_evaluate(a);
 * if (!s) printf("%s\n", jx_assessment_total_text(a));
 * if (s) fprintf(stderr, "%s\n", jx_assessment_detail(a));
 * jx_assessment_unref(a);
 * @endcode
 * It prints `91.70`.
 */
#ifndef JIXIAO_JIXIAO_H
#define JIXIAO_JIXIAO_H

#include <jixiao/basics.h>
#include <jixiao/value.h>
#include <jixiao/project.h>
#include <jixiao/indicator.h>
#include <jixiao/scheme.h>
#include <jixiao/assessment.h>
#include <jixiao/reading.h>
#include <jixiao/score.h>
#include <jixiao/finding.h>
#include <jixiao/portfolio.h>
#include <jixiao/statistics.h>
#include <jixiao/grid.h>

#endif
