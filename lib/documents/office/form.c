/* SPDX-License-Identifier: Apache-2.0 */
/* What the ledgers of a form have in common. */
#include "documents/office/office.h"

#include <stdio.h>
#include <string.h>

jx_status jxi_ledgers_take(jxi_ledgers *ledgers, jxi_ledger *ledger) {
    jx_status status = ledger->status;
    if (status == JX_OK)
        status = jxi_grow(ledgers->allocator, (void **)&ledgers->items, sizeof *ledgers->items, ledgers->count,
                          &ledgers->capacity);
    if (status == JX_OK)
        ledgers->items[ledgers->count++] = *ledger;
    else
        jxi_ledger_free(ledger);
    return status;
}

void jxi_ledgers_free(jxi_ledgers *ledgers) {
    for (size_t i = 0; i < ledgers->count; i++) jxi_ledger_free(&ledgers->items[i]);
    jxi_release(ledgers->allocator, ledgers->items, ledgers->capacity * sizeof *ledgers->items);
    *ledgers = (jxi_ledgers){0};
}

jx_status jxi_form_view_open(jxi_form_view *view, const jxi_report *report, int32_t index) {
    *view = (jxi_form_view){.report = report, .assessment = jx_portfolio_assessment(report->portfolio, index)};
    view->project = jx_assessment_project(view->assessment);
    view->scheme = jx_assessment_scheme(view->assessment);
    view->decimals = jx_scheme_decimals(view->scheme);
    return jxi_marks_of_form(report, view->assessment, &view->marks);
}

void jxi_form_view_close(jxi_form_view *view) {
    jxi_marks_free(view->report, &view->marks);
}

void jxi_form_mark(const jxi_form_view *view, jxi_ledger *ledger, int32_t item, int32_t cell) {
    const jxi_mark *gravest = jxi_mark_at(&view->marks, item, cell);
    if (!gravest) return;
    size_t count = 0;
    const jxi_mark *marks = jxi_marks_of_item(&view->marks, item, &count);
    jxi_buffer comment = {.allocator = ledger->allocator};
    for (size_t i = 0; i < count; i++) {
        if (marks[i].cell != cell) continue;
        if (comment.length) jxi_buffer_text(&comment, "\n");
        jxi_buffer_text(&comment, jx_finding_code(marks[i].finding));
        jxi_buffer_text(&comment, "\n");
        jxi_buffer_text(&comment, jx_finding_message(marks[i].finding, view->report->language));
    }
    jxi_ledger_mark(ledger, jx_finding_severity(gravest->finding), comment.data);
    if (comment.failed) ledger->status = JX_ERROR_NO_MEMORY;
    jxi_buffer_free(&comment);
}

const char *jxi_form_label(const jxi_form_view *view, int32_t index, int32_t level, const char *language) {
    const jx_indicator *indicator = jx_assessment_indicator(view->assessment, index);
    const char *label = jx_indicator_label(indicator, level), *code = jx_indicator_category(indicator);
    int32_t value = 0;
    char category[64] = "";
    if (label || !code) return label;
    size_t length = level == 1 ? strcspn(code, ".") : strlen(code);
    if (length >= sizeof category) return code;
    memcpy(category, code, length);
    if (jx_enum_find(JX_ENUM_CATEGORY, category, &value) != JX_OK) return code;
    return jx_enum_name(JX_ENUM_CATEGORY, value, language);
}

/* Whether an indicator stands under the same labels, down to `level`, as the one above it. */
static bool goes_on(const jxi_form_view *view, int32_t index, int32_t level) {
    for (int32_t l = 1; l <= level; l++)
        if (!jxi_text_equal(jxi_form_label(view, index, l, "zh"), jxi_form_label(view, index - 1, l, "zh")))
            return false;
    return true;
}

int32_t jxi_form_span(const jxi_form_view *view, int32_t index, int32_t level) {
    int32_t end = index + 1, count = jx_assessment_count(view->assessment);
    if (index > 0 && goes_on(view, index, level)) return 0;
    while (end < count && goes_on(view, end, level)) end++;
    return end - index;
}

void jxi_class_path(char *path, size_t size, int32_t class_index, bool english) {
    path[0] = '\0';
    if (class_index < 0) return;
    (void)snprintf(path, size, "classes[%d].name.%s", (int)class_index, english ? "en" : "zh");
}
