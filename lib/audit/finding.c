/* SPDX-License-Identifier: Apache-2.0 */
/* From a draft to a finding: the sentences of the catalogue in both languages, filled with the figures of the draft. */
#include "audit/finding.h"

jxi_draft jxi_draft_of(int32_t code, int32_t item, const char *place) {
    return (jxi_draft){.code = code, .item = item, .place = place, .claimed = JX_NONE, .computed = JX_NONE};
}

void jxi_draft_pair(jxi_draft *draft, int slot, const char *zh, const char *en) {
    draft->slots[slot].text[0] = zh ? zh : "";
    draft->slots[slot].text[1] = en ? en : "";
}

void jxi_draft_text(jxi_draft *draft, int slot, const char *text) {
    jxi_draft_pair(draft, slot, text, text);
}

void jxi_draft_entry(jxi_draft *draft, int slot, const jxi_registry *registry, int32_t value) {
    jxi_draft_pair(draft, slot, jxi_registry_name(registry, value, 0), jxi_registry_name(registry, value, 1));
}

void jxi_draft_number(jxi_draft *draft, int slot, jx_decimal value, int32_t decimals) {
    jxi_slot *target = &draft->slots[slot];
    target->text[0] = target->text[1] = NULL;
    (void)jx_decimal_format(value, decimals, target->digits, sizeof target->digits);
}

jx_decimal jxi_shown(jx_decimal value, int32_t decimals) {
    jx_decimal shown = value;
    (void)jx_decimal_round(value, decimals, &shown);
    return shown;
}

/* The sentence of a draft in one language; NULL when there is no memory. */
static char *render(const jx_allocator *allocator, const jxi_draft *draft, const char *template, int language) {
    const char *arguments[JXI_SLOTS];
    for (int i = 0; i < JXI_SLOTS; i++) {
        const jxi_slot *slot = &draft->slots[i];
        arguments[i] = slot->text[language] ? slot->text[language] : slot->digits;
    }
    jxi_buffer line = {.allocator = allocator};
    jxi_buffer_fill(&line, template, arguments, JXI_SLOTS);
    static const char *const doubt[2] = {"（{0}没有读到，仅供核对）", " (in doubt, not read: {0})"};
    if (draft->missing[language]) jxi_buffer_fill(&line, doubt[language], &draft->missing[language], 1);
    char *sentence = line.failed || !line.data ? NULL : jxi_text_copy(allocator, line.data, line.length);
    jxi_buffer_free(&line);
    return sentence;
}

jx_status jxi_findings_add(const jx_allocator *allocator, jxi_findings *findings, const jxi_draft *draft) {
    const jxi_finding_kind *kind = jxi_finding_kind_of(draft->code);
    if (!kind || draft->variant < 0 || draft->variant >= JXI_VARIANTS || !kind->zh.messages[draft->variant])
        return JX_ERROR_ARGUMENT;
    jx_status status =
        jxi_grow(allocator, (void **)&findings->items, sizeof *findings->items, findings->count, &findings->capacity);
    if (status != JX_OK) return status;
    jx_finding finding = {.code = draft->code,
                          .severity = draft->severity ? draft->severity : kind->severity,
                          .item = draft->item,
                          .claimed = draft->claimed,
                          .computed = draft->computed,
                          .basis = draft->basis ? draft->basis : jxi_basis_name(kind->basis, "zh")};
    status = jxi_text_set(allocator, &finding.place, draft->place);
    finding.message[0] = render(allocator, draft, kind->zh.messages[draft->variant], 0);
    finding.message[1] = render(allocator, draft, kind->en.messages[draft->variant], 1);
    if (status != JX_OK || !finding.message[0] || !finding.message[1]) {
        jxi_text_free(allocator, finding.place);
        jxi_text_free(allocator, finding.message[0]);
        jxi_text_free(allocator, finding.message[1]);
        return JX_ERROR_NO_MEMORY;
    }
    findings->items[findings->count++] = finding;
    return JX_OK;
}

const char *jx_finding_code(const jx_finding *finding) {
    const jxi_finding_kind *kind = finding ? jxi_finding_kind_of(finding->code) : NULL;
    return kind ? kind->code : NULL;
}
