/* SPDX-License-Identifier: Apache-2.0 */
/* Whether two names of projects mean the same one: "企服中心经费" and "企业服务中心经费". */
#ifndef JXI_PORTFOLIO_NAME_MATCH_H
#define JXI_PORTFOLIO_NAME_MATCH_H

#include "base/object.h"

enum { JXI_NAME_LIMIT = 128 }; /* characters of a name that are looked at */

/* A name without blanks, quotes, brackets and its year; Latin letters small, full-width ones narrowed. */
typedef struct jxi_name {
    uint32_t points[JXI_NAME_LIMIT];
    size_t length;
    int32_t year; /* 0: none written */
} jxi_name;

/* Normalises a text; NULL gives an empty name. */
void jxi_name_read(const char *text, jxi_name *out);

/* A hash that is equal for names that are equal once normalised; the year does not count. */
uint64_t jxi_name_hash(const jxi_name *name);

/* How alike two names are, from 0 to 100; 100 only for names that are equal once normalised, the years not
 * contradicting each other. */
int32_t jxi_name_similarity(const jxi_name *a, const jxi_name *b);

#endif
