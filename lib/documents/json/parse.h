/* SPDX-License-Identifier: Apache-2.0 */
/* JSON values by name, with the path to what is wrong. The only file that knows the JSON parser. */
#ifndef JXI_DOCUMENTS_JSON_PARSE_H
#define JXI_DOCUMENTS_JSON_PARSE_H

#include "documents/read/task.h"

typedef struct json_object jxi_node;

/* Where a read is in the value, and the first thing that was wrong. */
typedef struct jxi_path {
    jxi_task *task;
    char text[80]; /* "$.assessments[3].funds" */
    size_t length;
    jx_status status;
} jxi_path;

/* Parses the values in the task's bytes, one after another, and hands each to `take` with its path at "$". */
jx_status jxi_json_parse(jxi_task *task, jx_status (*take)(void *context, jxi_path *path, jxi_node *value),
                         void *context);

/* Notes that what stands at the path's `key` (may be NULL) is wrong; keeps the first fault. */
void jxi_path_fail(jxi_path *path, const char *key, jx_status status, const char *cause);

/* A member that is an object or an array; NULL when it is absent or null; a fault when it is anything else. Follow with
 * jxi_path_leave and the value that `*back` got. */
jxi_node *jxi_node_enter(jxi_path *path, jxi_node *object, const char *key, bool array, size_t *back);
/* The same for an item of an array: never absent, and always an object. */
jxi_node *jxi_node_item(jxi_path *path, jxi_node *array, size_t index, size_t *back);
void jxi_path_leave(jxi_path *path, size_t back);

size_t jxi_node_count(jxi_node *array);

/* Members of an object: text, also for numbers, with the digits written; NULL when absent or null. */
const char *jxi_node_text(jxi_path *path, jxi_node *object, const char *key);
/* A text of an array. */
const char *jxi_node_text_at(jxi_path *path, jxi_node *array, size_t index);
jx_decimal jxi_node_decimal(jxi_path *path, jxi_node *object, const char *key);
/* A count: a whole number from 0 on; 0 when absent. */
int32_t jxi_node_integer(jxi_path *path, jxi_node *object, const char *key);
bool jxi_node_flag(jxi_path *path, jxi_node *object, const char *key, bool otherwise);
/* Goes through an object and all that is in it: `list` is told of each array before its items, `leaf` of each text,
 * number, true and false as text, with the path at it; null is passed over. Stops at the first fault. */
void jxi_node_walk(jxi_path *path, jxi_node *object, void (*list)(void *context, jxi_path *path),
                   void (*leaf)(void *context, jxi_path *path, const char *text), void *context);
/* Whether the member is there and is an object. */
bool jxi_node_is_object(jxi_node *object, const char *key);

#endif
