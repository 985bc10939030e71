/* SPDX-License-Identifier: Apache-2.0 */
/* Findings as data: their memory, and what can be asked of one. How they are made is the audit's business; the code's
 * text is the catalogue's, see lib/audit. */
#include "model/model.h"

static void forget(const jx_allocator *allocator, jx_finding *finding) {
    jxi_text_free(allocator, finding->place);
    jxi_text_free(allocator, finding->message[0]);
    jxi_text_free(allocator, finding->message[1]);
}

void jxi_findings_clear(const jx_allocator *allocator, jxi_findings *findings) {
    for (size_t i = 0; i < findings->count; i++) forget(allocator, &findings->items[i]);
    findings->count = 0;
}

void jxi_findings_free(const jx_allocator *allocator, jxi_findings *findings) {
    jxi_findings_clear(allocator, findings);
    jxi_release(allocator, findings->items, findings->capacity * sizeof *findings->items);
    findings->items = NULL;
    findings->capacity = 0;
}

int32_t jx_assessment_finding_count(const jx_assessment *assessment) {
    return assessment ? (int32_t)assessment->findings.count : 0;
}

const jx_finding *jx_assessment_finding(const jx_assessment *assessment, int32_t index) {
    if (!assessment || index < 0 || (size_t)index >= assessment->findings.count) return NULL;
    return &assessment->findings.items[index];
}

int32_t jx_finding_severity(const jx_finding *finding) {
    return finding ? finding->severity : 0;
}

int32_t jx_finding_item(const jx_finding *finding) {
    return finding ? finding->item : JX_ITEM_TOTAL;
}

const char *jx_finding_place(const jx_finding *finding) {
    return finding ? finding->place : NULL;
}

jx_decimal jx_finding_claimed(const jx_finding *finding) {
    return finding ? finding->claimed : JX_NONE;
}

jx_decimal jx_finding_computed(const jx_finding *finding) {
    return finding ? finding->computed : JX_NONE;
}

const char *jx_finding_message(const jx_finding *finding, const char *language) {
    return finding ? finding->message[jxi_is_english(language)] : NULL;
}

const char *jx_finding_basis(const jx_finding *finding) {
    return finding ? finding->basis : NULL;
}
