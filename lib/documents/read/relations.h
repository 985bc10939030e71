/* SPDX-License-Identifier: Apache-2.0 */
/* Which part of an office package refers to which: names of parts are what its relations say, not what is usual. */
#ifndef JXI_DOCUMENTS_READ_RELATIONS_H
#define JXI_DOCUMENTS_READ_RELATIONS_H

#include "documents/read/package.h"

enum { JXI_PART_SIZE = 256 };

/* A relation to look for, by its id or by the end of its type ("/officeDocument"); the other is NULL. */
typedef struct jxi_relation {
    const char *id, *type;
    char part[JXI_PART_SIZE]; /* where it leads: a name in the package; empty when there is none */
} jxi_relation;

/* Looks among the relations of a part; "" stands for the package itself. What leads outside is not found. */
jx_status jxi_relation_find(jxi_package *package, const char *part, jxi_relation *relation);

/* The name of a part that another one refers to: "../a/b.xml" from its folder, "/a/b.xml" from the package. False when
 * it leads out of the package or is too long for JXI_PART_SIZE. */
bool jxi_part_resolve(const char *from, const char *target, char *part);

/* What the package's list of content types says of a part; "" when it says nothing. */
jx_status jxi_content_type(jxi_package *package, const char *part, char *type, size_t size);

#endif
