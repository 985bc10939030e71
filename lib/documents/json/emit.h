/* SPDX-License-Identifier: Apache-2.0 */
/* JSON, value by value, into a sink. Knows nothing of what is written. */
#ifndef JXI_DOCUMENTS_JSON_EMIT_H
#define JXI_DOCUMENTS_JSON_EMIT_H

#include "base/text.h"
#include "jixiao/documents.h"

enum { JXI_JSON_DEPTH = 16 };

typedef struct jxi_json {
    jx_sink sink;
    void *context;
    jxi_buffer buffer; /* not yet handed to the sink */
    bool lines;        /* one value a line, indented; else no blanks at all */
    int depth;
    bool filled[JXI_JSON_DEPTH]; /* something stands in the object or array of that depth */
    jx_status status;            /* the first failure; nothing is written after it */
} jxi_json;

/* `key` is NULL in arrays and at the top. Text and decimals: NULL and JX_NONE write null. */
void jxi_json_open(jxi_json *json, const char *key, char bracket);
void jxi_json_close(jxi_json *json, char bracket);
void jxi_json_text(jxi_json *json, const char *key, const char *text);
void jxi_json_decimal(jxi_json *json, const char *key, jx_decimal value, int32_t decimals);
void jxi_json_integer(jxi_json *json, const char *key, int64_t value);
void jxi_json_flag(jxi_json *json, const char *key, bool value);

/* Ends the line, hands what is left to the sink and says how it went. */
jx_status jxi_json_finish(jxi_json *json);

#endif
