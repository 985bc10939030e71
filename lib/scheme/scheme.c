/* SPDX-License-Identifier: Apache-2.0 */
/* Schemes as handles. */
#include "scheme/scheme.h"

#include <string.h>

#include "scheme/field.h"

jx_status jx_scheme_builtin(const char *id, jx_scheme **out) {
    if (!out) return JX_ERROR_ARGUMENT;
    if (!id) id = "mof-2020";
    for (size_t i = 0; i < jxi_builtin_scheme_count; i++) {
        if (strcmp(jxi_builtin_schemes[i]->id, id) != 0) continue;
        jx_scheme *scheme = jxi_object_new(NULL, sizeof *scheme);
        if (!scheme) return JX_ERROR_NO_MEMORY;
        scheme->rules = jxi_builtin_schemes[i];
        jx_status status = jxi_scheme_compile(scheme);
        if (status == JX_OK)
            *out = scheme;
        else
            jx_scheme_unref(scheme);
        return status;
    }
    return JX_ERROR_NOT_FOUND;
}

jx_scheme *jx_scheme_ref(jx_scheme *scheme) {
    if (scheme) jxi_object_ref(&scheme->object);
    return scheme;
}

void jx_scheme_unref(jx_scheme *scheme) {
    if (!scheme || !jxi_object_unref(&scheme->object)) return;
    const jx_allocator *allocator = &scheme->object.allocator;
    if (scheme->own) jxi_item_free(allocator, &jxi_scheme_shape, scheme->own);
    jxi_release(allocator, scheme->own, sizeof *scheme->own);
    jxi_release(allocator, scheme->compiled.branches, scheme->compiled.size);
    jxi_object_free(scheme, sizeof *scheme);
}

const char *jx_scheme_id(const jx_scheme *scheme) {
    return scheme ? scheme->rules->id : NULL;
}

const char *jx_scheme_name(const jx_scheme *scheme, const char *language) {
    return scheme ? scheme->rules->name[jxi_is_english(language)] : NULL;
}

int32_t jx_scheme_decimals(const jx_scheme *scheme) {
    return scheme ? scheme->rules->rounding.digits : 0;
}

bool jxi_scheme_frozen(const jx_scheme *scheme) {
    return scheme->frozen;
}

const jxi_rules *jxi_scheme_rules(const jx_scheme *scheme) {
    return scheme->rules;
}

const char *jx_scheme_band_name(const jx_scheme *scheme, const char *score, const char *language) {
    jx_decimal value;
    if (!score || jx_decimal_parse(score, &value) != JX_OK) return NULL;
    return jx_scheme_band_name_decimal(scheme, value, language);
}

const char *jx_scheme_band_name_decimal(const jx_scheme *scheme, jx_decimal score, const char *language) {
    const jxi_band *band = scheme ? jxi_band_at(scheme->rules, jxi_band_of(scheme->rules, score)) : NULL;
    return band ? band->name[jxi_is_english(language)] : NULL;
}
