/* SPDX-License-Identifier: Apache-2.0 */
/* Looking findings up by number and by code. The texts are in one file a family beside this one. */
#include "audit/catalogue/catalogue.h"

#include <string.h>

static const jxi_finding_family *const families[JXI_FAMILIES] = {
    &jxi_catalogue_arithmetic,   &jxi_catalogue_values,    &jxi_catalogue_reasons, &jxi_catalogue_indicators,
    &jxi_catalogue_plausibility, &jxi_catalogue_portfolio, &jxi_catalogue_reading,
};

size_t jxi_finding_kind_count(void) {
    size_t count = 0;
    for (size_t i = 0; i < JXI_FAMILIES; i++) count += families[i]->count;
    return count;
}

const jxi_finding_kind *jxi_finding_kind_at(size_t index) {
    for (size_t i = 0; i < JXI_FAMILIES; i++) {
        if (index < families[i]->count) return &families[i]->kinds[index];
        index -= families[i]->count;
    }
    return NULL;
}

const jxi_finding_kind *jxi_finding_kind_of(int32_t id) {
    int32_t family = id / 100 - 1, place = id % 100 - 1;
    if (family < 0 || family >= JXI_FAMILIES || place < 0 || (size_t)place >= families[family]->count) return NULL;
    return &families[family]->kinds[place];
}

const jxi_finding_kind *jxi_finding_kind_named(const char *code) {
    const jxi_finding_kind *kind;
    for (size_t i = 0; (kind = jxi_finding_kind_at(i)) != NULL; i++)
        if (strcmp(kind->code, code) == 0) return kind;
    return NULL;
}

const jxi_finding_words *jxi_finding_words_in(const jxi_finding_kind *kind, const char *language) {
    return jxi_is_english(language) ? &kind->en : &kind->zh;
}

const char *jxi_basis_name(int32_t basis, const char *language) {
    static const char *const names[JXI_BASES][2] = {
        {"所用评分办法", "the rules of the scheme"},
        {"表内勾稽关系", "arithmetic within the form"},
        {"表格填报要求", "what the form asks for"},
        {"审核惯例", "reviewing practice"},
    };
    return basis >= 0 && basis < JXI_BASES ? names[basis][jxi_is_english(language)] : NULL;
}

const char *jx_finding_about(const char *code, const char *part, const char *language) {
    const jxi_finding_kind *kind = code && part ? jxi_finding_kind_named(code) : NULL;
    if (!kind) return NULL;
    const jxi_finding_words *words = jxi_finding_words_in(kind, language);
    const struct {
        const char *part, *text;
    } parts[] = {
        {"title", words->title},
        {"meaning", words->meaning},
        {"advice", words->advice},
        {"example", words->example},
        {"basis", jxi_basis_name(kind->basis, language)},
    };
    for (size_t i = 0; i < sizeof parts / sizeof parts[0]; i++)
        if (strcmp(parts[i].part, part) == 0) return parts[i].text;
    return NULL;
}
