/* SPDX-License-Identifier: Apache-2.0 */
/* The standard categories of indicators. Schemes may name others. */
#ifndef JXI_SCHEME_CATEGORY_H
#define JXI_SCHEME_CATEGORY_H

#include <stddef.h>
#include <stdint.h>

typedef struct jxi_category {
    const char *code; /* "output", "output.quality" */
    const char *zh, *en;
} jxi_category;

extern const jxi_category jxi_categories[];
extern const size_t jxi_category_count;

/* The standard category with a code; NULL: there is none. */
const jxi_category *jxi_category_find(const char *code);

/* The length of the class part of a code: 6 for "output.quality". */
size_t jxi_category_class_length(const char *code);

/* Whether `code` is the class `class_code` or a category below it. */
int jxi_category_in_class(const char *code, const char *class_code);

#endif
