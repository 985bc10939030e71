/** @file
 * jixiao (绩效): reads, scores, grades and audits budget-performance self-assessments (预算绩效自评).
 *
 * The grammar of this header:
 *  - Every call that can fail returns a ::jx_status; its outputs come last and are untouched when it fails.
 *  - `jx_X_new` gives a handle that the caller owns; `jx_X_ref` shares it, `jx_X_unref` gives it back. Handles may be given
 *    back in any order: a handle keeps alive whatever it stands on. `unref(NULL)` does nothing.
 *  - Text goes in as UTF-8 and is copied. Text that comes out is borrowed from its handle, until that handle is changed or freed.
 *  - One handle is used by one thread at a time, unless a call says otherwise. Different handles are independent. Reference
 *    counts are atomic. A frozen ::jx_scheme may be shared between threads without locks.
 *  - No call prints, aborts, reads the locale, touches errno or keeps mutable global state.
 *  - A `language` is "zh" or "en"; NULL and anything else mean "zh".
 */
#ifndef JIXIAO_JIXIAO_H
#define JIXIAO_JIXIAO_H

#include <jixiao/basics.h>
#include <jixiao/value.h>
#include <jixiao/project.h>
#include <jixiao/indicator.h>
#include <jixiao/scheme.h>
#include <jixiao/assessment.h>
#include <jixiao/score.h>
#include <jixiao/finding.h>
#include <jixiao/portfolio.h>
#include <jixiao/statistics.h>
#include <jixiao/reading.h>
#include <jixiao/grid.h>

#endif
