/* SPDX-License-Identifier: Apache-2.0 */
/* Looks up relations and turns their targets into names of parts. */
#include "documents/read/relations.h"

#include <string.h>

#include "documents/read/xml.h"

/* A search among the relations of one part. */
typedef struct jxi_relation_search {
    jxi_relation *relation;
    char target[JXI_PART_SIZE];
} jxi_relation_search;

static void on_start(void *context, jxi_xml *xml, const char *name) {
    jxi_relation_search *search = context;
    char value[JXI_PART_SIZE] = "";
    if (strcmp(name, "Relationship") != 0 || search->target[0]) return;
    if (jxi_xml_attribute(xml, "TargetMode", value, sizeof value) && strcmp(value, "External") == 0) return;
    const char *wanted = search->relation->id ? search->relation->id : search->relation->type;
    const char *own = jxi_xml_attribute(xml, search->relation->id ? "Id" : "Type", value, sizeof value);
    if (!own || (search->relation->id ? strcmp(own, wanted) != 0 : !jxi_text_ends(own, wanted))) return;
    jxi_xml_attribute(xml, "Target", search->target, sizeof search->target);
}

static void on_end(void *context, jxi_xml *xml, const char *name) {
    (void)context, (void)xml, (void)name;
}

/* Behind the last slash of a part's name, where the names of its folder end. */
static size_t folder_length(const char *part) {
    const char *slash = strrchr(part, '/');
    return slash ? (size_t)(slash - part) + 1 : 0;
}

/* Appends the steps of a target to a folder; "..": one folder up. False when it leads out of the package. */
static bool resolve(const char *target, char *part, size_t size) {
    for (size_t step; *target; target += step + (target[step] != '\0')) {
        step = strcspn(target, "/\\");
        size_t used = strlen(part);
        if (step == 0 || (step == 1 && *target == '.')) continue;
        if (step == 2 && memcmp(target, "..", 2) == 0) {
            if (!used) return false;
            part[used - 1] = '\0';
            part[folder_length(part)] = '\0';
            continue;
        }
        if (used + step + 2 > size) return false;
        memcpy(part + used, target, step);
        strcpy(part + used + step, target[step] ? "/" : "");
    }
    return true;
}

bool jxi_part_resolve(const char *from, const char *target, char *part) {
    bool absolute = target[0] == '/' || target[0] == '\\';
    size_t length = absolute ? 0 : folder_length(from);
    memmove(part, from, length);
    part[length] = '\0';
    return resolve(target, part, JXI_PART_SIZE);
}

jx_status jxi_relation_find(jxi_package *package, const char *part, jxi_relation *relation) {
    static const jxi_xml_events events = {on_start, on_end, NULL};
    jxi_relation_search search = {.relation = relation};
    char list[JXI_PART_SIZE + 16];
    size_t length = folder_length(part);
    memcpy(list, part, length);
    strcpy(list + length, "_rels/");
    strcat(list, part + length);
    strcat(list, ".rels");
    relation->part[0] = '\0';
    jx_status status = jxi_xml_read(package, list, &events, &search);
    if (status == JX_ERROR_NOT_FOUND) return JX_OK;
    if (status != JX_OK || !search.target[0]) return status;
    if (!jxi_part_resolve(part, search.target, relation->part)) relation->part[0] = '\0';
    return JX_OK;
}

/* A search for what the content types say of a part. */
typedef struct jxi_type_search {
    const char *part;
    char *type;
    size_t size;
} jxi_type_search;

static void on_type(void *context, jxi_xml *xml, const char *name) {
    jxi_type_search *search = context;
    char part[JXI_PART_SIZE] = "";
    if (strcmp(name, "Override") != 0) return;
    const char *own = jxi_xml_attribute(xml, "PartName", part, sizeof part);
    if (own && strcmp(own + (*own == '/'), search->part) == 0)
        jxi_xml_attribute(xml, "ContentType", search->type, search->size);
}

jx_status jxi_content_type(jxi_package *package, const char *part, char *type, size_t size) {
    static const jxi_xml_events events = {on_type, on_end, NULL};
    jxi_type_search search = {part, type, size};
    type[0] = '\0';
    jx_status status = jxi_xml_read(package, "[Content_Types].xml", &events, &search);
    return status == JX_ERROR_NOT_FOUND ? JX_OK : status;
}
