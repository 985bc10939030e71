/* SPDX-License-Identifier: Apache-2.0 */
/* Sentences about rules, in one language. */
#ifndef JXI_SCHEME_SENTENCE_H
#define JXI_SCHEME_SENTENCE_H

#include "scheme/scheme.h"

/* A sentence being built in one language. */
typedef struct jxi_sentence {
    jxi_buffer *text;
    bool english;
} jxi_sentence;

/* Adds a template in the sentence's language; "{0}" … are the figures given, JX_NONE ones are empty. */
void jxi_say(const jxi_sentence *sentence, const char *const template[2], const jx_decimal *figures, size_t count);

/* Adds a text in the sentence's language. */
void jxi_say_text(const jxi_sentence *sentence, const char *zh, const char *en);

/* Adds the name of a method. */
void jxi_say_method(const jxi_sentence *sentence, int32_t method);

/* Adds "; basis (status)". */
void jxi_say_basis(const jxi_sentence *sentence, const char *basis, int32_t status);

/* Adds an interval: "[80, 90)", "≥ 90", "< 60". */
void jxi_say_interval(const jxi_sentence *sentence, const jxi_interval *interval);

#endif
