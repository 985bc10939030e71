/* SPDX-License-Identifier: Apache-2.0 */
/* What a report says of the reading of a form: what was not understood or not read, and what was inferred. */
#ifndef JXI_DOCUMENTS_REPORT_READING_H
#define JXI_DOCUMENTS_REPORT_READING_H

#include "documents/report/report.h"
#include "documents/report/words.h"

/* One line: what it is, the heading or text, where it stands, and what else there is to say ("12 格"). Borrowed. */
typedef struct jxi_reading_line {
    jxi_report_word label;
    const char *text, *place, *detail;
} jxi_reading_line;

typedef void (*jxi_take_reading)(void *context, const jxi_reading_line *line);

/* Hands over the lines of a form, one at a time. */
jx_status jxi_reading_list(const jxi_report *report, const jx_assessment *assessment, jxi_take_reading take,
                           void *context);

/* Whether there is none. */
bool jxi_reading_is_plain(const jx_assessment *assessment);

/* The count that closes a report: forms and figures read and not, and forms that the means leave out. */
void jxi_reading_count(const jxi_report *report, jxi_buffer *out);

/* How the score of a form came about, in a sentence; NULL when there is no memory. */
const char *jxi_score_sentence(const jxi_report *report, jx_assessment *assessment);

#endif
