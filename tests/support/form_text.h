/* SPDX-License-Identifier: Apache-2.0 */
/* The one way in which tests make forms: written down as lines of text, one of these each:
 *
 *   text FIELD|value             funds SOURCE|initial|full-year|executed      claim CLAIM|value      grade value
 *   class CATEGORY|points        row CATEGORY|name|target|actual|weight|score|reason     part (as row, a 其中 line)
 *   note KIND|place|text         fund-claim SOURCE|weight|score               heading 元             torn
 *   place WHERE                  (the form was read from a document)
 *   state FIGURE|row|STATE       column FIGURE|STATE|cells|heading|place      stranger TEXT|place|cells
 *
 * A cell left out at the end of a line is absent, an empty one was left blank. A test with a table of its own adds what
 * stands in it with the calls below. Whatever fails here fails the test. */
#ifndef FORM_TEXT_H
#define FORM_TEXT_H

#include "model/model.h"

/* A form under a scheme (NULL: the default), made of lines; "" makes an empty one. */
jx_assessment *form_of(const char *scheme, const char *lines);

/* A row of the table of indicators. Everything but the category may be NULL: absent. */
void form_row(jx_assessment *form, const char *category, const char *name, const char *target, const char *actual,
              const char *weight, const char *claimed);

/* A text of the form, a JX_PROJECT_…; NULL leaves it out. */
void form_field(jx_assessment *form, int32_t field, const char *text);

/* What was spent of the budget in all; NULL: absent. */
void form_funds(jx_assessment *form, const char *initial, const char *full_year, const char *executed);

/* What the form claims, a JX_CLAIM_…; NULL: nothing. */
void form_claim(jx_assessment *form, int32_t claim, const char *text);

/* The figure that a text stands for; NULL: JX_NONE. */
jx_decimal figure_of(const char *text);

#endif
