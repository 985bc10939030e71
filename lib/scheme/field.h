/* SPDX-License-Identifier: Apache-2.0 */
/* The fields of a scheme as one table: what the API, the JSON file, the JSON Schema and the rule book walk over. */
#ifndef JXI_SCHEME_FIELD_H
#define JXI_SCHEME_FIELD_H

#include "base/registry.h"
#include "scheme/scheme.h"

typedef struct jxi_shape jxi_shape;

typedef struct jxi_field {
    const char *name; /* "weight", "name.zh" */
    int32_t type;     /* JX_FIELD_… */
    size_t offset;
    const jxi_registry *choices; /* of a choice */
    const jxi_shape *shape;      /* of the items of a list */
    const char *doc[2];          /* zh, en */
    bool open;                   /* a number for which 0 is a value: JX_NONE when not set */
} jxi_field;

/* What an item of a list, or the scheme itself, is made of. */
struct jxi_shape {
    const jxi_field *fields;
    size_t count;
    size_t size;  /* bytes of an item */
    size_t limit; /* greatest number of items */
};

extern const jxi_shape jxi_scheme_shape;

/* Where a path leads: the field, and the item or scheme that has it. For a path that ends in "[n]" the field is the
 * list and `index` the item. */
typedef struct jxi_spot {
    const jxi_field *field;
    const void *owner;
    ptrdiff_t index; /* -1: the field itself */
} jxi_spot;

/* Finds the field that a path names, indices or not ("grades[2].from", "grades[].from"); NULL when there is none. */
const jxi_field *jxi_field_find(const char *path);

/* Follows a path into `rules`. JX_ERROR_NOT_FOUND when a field or an item is not there. */
jx_status jxi_scheme_locate(const jxi_rules *rules, const char *path, jxi_spot *out);

/* Sets an item of this shape to its defaults. */
void jxi_item_init(const jxi_shape *shape, void *item);

/* A deep copy; on failure nothing is left in `to`. */
jx_status jxi_item_copy(const jx_allocator *allocator, const jxi_shape *shape, void *to, const void *from);

/* Lets go of what a field owns and sets it to its default. */
void jxi_field_reset(const jx_allocator *allocator, const jxi_field *field, void *slot);

/* Lets go of all that an item owns, not of the item itself. */
void jxi_item_free(const jx_allocator *allocator, const jxi_shape *shape, void *item);

/* Checks that the rules do not contradict themselves; on failure `detail` says where and why. */
jx_status jxi_rules_check(const jxi_rules *rules, char *detail, size_t size);

#endif
