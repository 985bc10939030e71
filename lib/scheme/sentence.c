/* SPDX-License-Identifier: Apache-2.0 */
/* Sentences about rules, in one language: what explanations and descriptions of schemes are made of. */
#include "scheme/sentence.h"

#include "base/registry.h"

void jxi_say(const jxi_sentence *sentence, const char *const template[2], const jx_decimal *figures, size_t count) {
    char digits[10][32];
    const char *arguments[10];
    for (size_t i = 0; i < count && i < 10; i++) {
        jx_decimal_format(figures[i], 0, digits[i], sizeof digits[i]);
        arguments[i] = digits[i];
    }
    jxi_buffer_fill(sentence->text, template[sentence->english], arguments, count);
}

void jxi_say_text(const jxi_sentence *sentence, const char *zh, const char *en) {
    jxi_buffer_text(sentence->text, sentence->english ? en : zh);
}

void jxi_say_basis(const jxi_sentence *sentence, const char *basis, int32_t status) {
    static const char *const template[2] = {"；{0}（{1}）", "; {0} ({1})"};
    if (!basis) return;
    const char *standing = jxi_status_code(status);
    if (status == JXI_STATUS_ASSUMED && !sentence->english) standing = "推定";
    if (!standing || !*standing) { /* a document of which nobody said how sure it is */
        jxi_say_text(sentence, "；", "; ");
        jxi_buffer_text(sentence->text, basis);
        return;
    }
    jxi_buffer_fill(
        sentence->text, template [sentence->english], (const char *const[]) { basis, standing }, 2);
}

void jxi_say_method(const jxi_sentence *sentence, int32_t method) {
    const jxi_entry *entry = jxi_registry_find(&jxi_methods, method);
    if (entry) jxi_buffer_text(sentence->text, sentence->english ? entry->code : entry->name[0]);
}

void jxi_say_interval(const jxi_sentence *sentence, const jxi_interval *interval) {
    static const char *const open[][2] = {
        {"≥ {0}", "≥ {0}"}, {"> {0}", "> {0}"}, {"≤ {0}", "≤ {0}"}, {"< {0}", "< {0}"}};
    static const char *const closed[][2] = {{"[{0}, {1})", "[{0}, {1})"},
                                            {"[{0}, {1}]", "[{0}, {1}]"},
                                            {"({0}, {1}]", "({0}, {1}]"},
                                            {"({0}, {1})", "({0}, {1})"}};
    bool from = interval->ends == JXI_ENDS_FROM || interval->ends == JXI_ENDS_BOTH;
    bool to = interval->ends == JXI_ENDS_TO || interval->ends == JXI_ENDS_BOTH;
    if (interval->from != JX_NONE && interval->to != JX_NONE)
        jxi_say(sentence, closed[interval->ends], (jx_decimal[]){interval->from, interval->to}, 2);
    else if (interval->from != JX_NONE)
        jxi_say(sentence, open[from ? 0 : 1], &interval->from, 1);
    else if (interval->to != JX_NONE)
        jxi_say(sentence, open[to ? 2 : 3], &interval->to, 1);
}
