/* SPDX-License-Identifier: Apache-2.0 */
/* The handle of a document, whether it was recognised from a grid or read back from our JSON, and adding it to a
 * portfolio. */
#include "documents/document.h"

jx_status jxi_document_new(const jx_allocator *allocator, const char *name, int32_t format, jx_document **out) {
    jx_document *document = jxi_object_new(allocator, sizeof *document);
    if (!document) return JX_ERROR_NO_MEMORY;
    document->format = format;
    jx_status status = jxi_text_set(&document->object.allocator, &document->name, name);
    if (status != JX_OK) {
        jx_document_unref(document);
        return status;
    }
    *out = document;
    return JX_OK;
}

jx_status jxi_document_keep(jx_document *document, jx_assessment *assessment) {
    jx_status status = jxi_grow(&document->object.allocator, (void **)&document->assessments,
                                sizeof *document->assessments, document->count, &document->capacity);
    if (status == JX_OK) document->assessments[document->count++] = jx_assessment_ref(assessment);
    return status;
}

static void free_stated(const jx_allocator *allocator, jxi_stated *stated) {
    jxi_text_free(allocator, (char *)(uintptr_t)stated->unit);
    jxi_text_free(allocator, (char *)(uintptr_t)stated->name);
    jxi_text_free(allocator, (char *)(uintptr_t)stated->place);
}

jx_status jxi_document_state(jx_document *document, const jxi_stated *stated) {
    const jx_allocator *allocator = &document->object.allocator;
    jx_status status = jxi_grow(allocator, (void **)&document->stated, sizeof *document->stated, document->stated_count,
                                &document->stated_capacity);
    char *unit = NULL, *name = NULL, *place = NULL;
    if (status == JX_OK) status = jxi_text_set(allocator, &unit, stated->unit);
    if (status == JX_OK) status = jxi_text_set(allocator, &name, stated->name);
    if (status == JX_OK) status = jxi_text_set(allocator, &place, stated->place);
    jxi_stated copy = *stated;
    copy.unit = unit;
    copy.name = name;
    copy.place = place;
    if (status == JX_OK)
        document->stated[document->stated_count++] = copy;
    else
        free_stated(allocator, &copy);
    return status;
}

jx_document *jx_document_ref(jx_document *document) {
    if (document) jxi_object_ref(&document->object);
    return document;
}

void jx_document_unref(jx_document *document) {
    if (!document || !jxi_object_unref(&document->object)) return;
    const jx_allocator *allocator = &document->object.allocator;
    jxi_text_free(allocator, document->name);
    jx_reading_unref(document->reading);
    for (size_t i = 0; i < document->count; i++) jx_assessment_unref(document->assessments[i]);
    jxi_release(allocator, document->assessments, document->capacity * sizeof *document->assessments);
    for (size_t i = 0; i < document->stated_count; i++) free_stated(allocator, &document->stated[i]);
    jxi_release(allocator, document->stated, document->stated_capacity * sizeof *document->stated);
    jxi_problems_free(allocator, &document->problems);
    jxi_object_free(document, sizeof *document);
}

const char *jx_document_name(const jx_document *document) {
    return document ? document->name : NULL;
}

int32_t jx_document_format(const jx_document *document) {
    return document ? document->format : 0;
}

int32_t jx_document_count(const jx_document *document) {
    if (!document) return 0;
    return document->reading ? jx_reading_count(document->reading) : (int32_t)document->count;
}

jx_assessment *jx_document_assessment(const jx_document *document, int32_t index) {
    if (!document || index < 0 || index >= jx_document_count(document)) return NULL;
    return document->reading ? jx_reading_assessment(document->reading, index) : document->assessments[index];
}

int32_t jx_document_summary_count(const jx_document *document) {
    if (!document) return 0;
    int32_t rows = jx_reading_summary_count(document->reading);
    for (size_t i = 0; i < document->stated_count; i++) rows += document->stated[i].kind == JXI_STATED_ROW;
    return rows;
}

const char *jx_document_problem(const jx_document *document, int32_t index, const char **file, const char **place) {
    return document ? jxi_problems_get(&document->problems, index, file, place) : NULL;
}

/* Adds up to `count` of the assessments from `*next` on. */
static jx_status add_assessments(const jx_document *document, jx_portfolio *portfolio, size_t *next, int64_t count) {
    jx_status status = JX_OK;
    for (; status == JX_OK && count > 0 && *next < document->count; count--)
        status = jx_portfolio_add(portfolio, document->assessments[(*next)++]);
    return status;
}

static jx_status add_stated(const jx_document *document, jx_portfolio *portfolio, const jxi_stated *stated,
                            size_t *next) {
    jx_status status;
    switch (stated->kind) {
    case JXI_STATED_DOCUMENT:
        status = jx_portfolio_begin_document(portfolio);
        if (status == JX_OK) status = jx_portfolio_set_file(portfolio, stated->name);
        return status == JX_OK ? add_assessments(document, portfolio, next, stated->amount) : status;
    case JXI_STATED_ROW:
        return jx_portfolio_add_row_decimal(portfolio, stated->unit, stated->name, stated->amount, stated->score,
                                            stated->grade, stated->place);
    case JXI_STATED_TOTAL:
        return jx_portfolio_set_claimed_total_decimal(portfolio, stated->amount, stated->place);
    default:
        return jx_portfolio_add_statement_decimal(portfolio, stated->kind, stated->amount, stated->place);
    }
}

jx_status jx_document_add_to(jx_document *document, jx_portfolio *portfolio) {
    if (!document || !portfolio) return JX_ERROR_ARGUMENT;
    if (document->reading) return jx_portfolio_add_reading(portfolio, document->reading, document->name);
    size_t next = 0;
    jx_status status = JX_OK;
    for (size_t i = 0; status == JX_OK && i < document->stated_count; i++)
        status = add_stated(document, portfolio, &document->stated[i], &next);
    if (status != JX_OK || next == document->count) return status;
    status = jx_portfolio_begin_document(portfolio); /* lines of JSON name no documents: they are one together */
    if (status == JX_OK) status = jx_portfolio_set_file(portfolio, document->name);
    return status == JX_OK ? add_assessments(document, portfolio, &next, INT64_MAX) : status;
}
