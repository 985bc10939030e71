/* SPDX-License-Identifier: Apache-2.0 */
/* In run-on text a cut between two digits must be borne out by arithmetic. */
#ifndef JXI_FORM_RESTORE_CONFIRM_H
#define JXI_FORM_RESTORE_CONFIRM_H

#include "form/restore/search.h"

/* Marks the figures of run-on text that were cut out of longer runs of digits, or may be such runs, as doubtful, unless
 * the row adds up: points by proportion, rates by amounts, weights to 100 together with `other_weights`. */
void jxi_confirm(const jxi_stream *stream, const jxi_plan *plan, jx_decimal other_weights, jxi_found *found);

#endif
