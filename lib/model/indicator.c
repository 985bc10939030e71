/* SPDX-License-Identifier: Apache-2.0 */
/* The handle of an indicator. Target and actual are brought to one unit when they are set, so that scoring only
 * reads. */
#include <string.h>

#include "model/model.h"

jx_status jx_indicator_new_in(const jx_allocator *allocator, const char *category, const char *name,
                              jx_indicator **out) {
    if (!category || !out) return JX_ERROR_ARGUMENT;
    jx_indicator *indicator = jxi_object_new(allocator, sizeof *indicator);
    if (!indicator) return JX_ERROR_NO_MEMORY;
    indicator->weight = indicator->claimed = JXI_NO_FIGURE;
    const jx_allocator *own = &indicator->object.allocator;
    if (jxi_text_set(own, &indicator->category, category) != JX_OK ||
        jxi_text_set(own, &indicator->name, name) != JX_OK) {
        jx_indicator_unref(indicator);
        return JX_ERROR_NO_MEMORY;
    }
    *out = indicator;
    return JX_OK;
}

jx_status jx_indicator_new(const char *category, const char *name, jx_indicator **out) {
    return jx_indicator_new_in(NULL, category, name, out);
}

jx_indicator *jx_indicator_ref(jx_indicator *indicator) {
    if (indicator) jxi_object_ref(&indicator->object);
    return indicator;
}

void jx_indicator_unref(jx_indicator *indicator) {
    if (!indicator || !jxi_object_unref(&indicator->object)) return;
    const jx_allocator *allocator = &indicator->object.allocator;
    jxi_text_free(allocator, indicator->category);
    jxi_text_free(allocator, indicator->name);
    jxi_text_free(allocator, indicator->reason);
    jxi_text_free(allocator, indicator->place);
    jxi_text_free(allocator, indicator->labels[0]);
    jxi_text_free(allocator, indicator->labels[1]);
    jx_value_unref(indicator->target);
    jx_value_unref(indicator->actual);
    jxi_object_free(indicator, sizeof *indicator);
}

static bool is_money(const jx_value *value) {
    return value && value->unit && jxi_unit_kind(value->unit) == JXI_KIND_MONEY;
}

static jxi_held hold(const jx_value *target, const jx_value *actual) {
    jxi_held held = {.high = JX_NONE};
    if (!target) return held;
    held.money = is_money(target) || (!target->unit && is_money(actual));
    held.comparable = actual && jxi_value_comparable(target, actual, &held.target, &held.actual);
    if (held.comparable && target->kind == JX_VALUE_RANGE)
        held.comparable = jxi_value_comparable_high(target, actual, &held.high);
    return held;
}

static jx_status set_value(jx_indicator *indicator, jx_value **slot, const char *text) {
    jx_value *value = NULL;
    if (text) {
        jx_status status = jxi_value_new(&indicator->object.allocator, text, &value);
        if (status != JX_OK) return status;
    }
    jx_value_unref(*slot);
    *slot = value;
    indicator->changes++;
    indicator->held = hold(indicator->target, indicator->actual);
    return JX_OK;
}

jx_status jx_indicator_set_target(jx_indicator *indicator, const char *text) {
    return indicator ? set_value(indicator, &indicator->target, text) : JX_ERROR_ARGUMENT;
}

jx_status jx_indicator_set_actual(jx_indicator *indicator, const char *text) {
    return indicator ? set_value(indicator, &indicator->actual, text) : JX_ERROR_ARGUMENT;
}

jx_status jx_indicator_set_weight(jx_indicator *indicator, const char *text) {
    if (!indicator) return JX_ERROR_ARGUMENT;
    jxi_figure weight;
    jx_status status = jxi_figure_given(text, &weight);
    return status == JX_OK ? jx_indicator_set_weight_decimal(indicator, weight.value) : status;
}

jx_status jx_indicator_set_weight_decimal(jx_indicator *indicator, jx_decimal weight) {
    if (!indicator || (weight < 0 && weight != JX_NONE)) return JX_ERROR_ARGUMENT;
    indicator->weight = (jxi_figure){weight, weight == JX_NONE ? -1 : 6};
    return JX_OK;
}

jx_status jx_indicator_set_claimed(jx_indicator *indicator, const char *text) {
    if (!indicator) return JX_ERROR_ARGUMENT;
    return jxi_figure_given(text, &indicator->claimed);
}

jx_status jx_indicator_set_reason(jx_indicator *indicator, const char *text) {
    return indicator ? jxi_text_set(&indicator->object.allocator, &indicator->reason, text) : JX_ERROR_ARGUMENT;
}

jx_status jx_indicator_set_place(jx_indicator *indicator, const char *place) {
    return indicator ? jxi_text_set(&indicator->object.allocator, &indicator->place, place) : JX_ERROR_ARGUMENT;
}

const char *jx_indicator_category(const jx_indicator *indicator) {
    return indicator ? indicator->category : NULL;
}

const char *jx_indicator_name(const jx_indicator *indicator) {
    return indicator ? indicator->name : NULL;
}

const jx_value *jx_indicator_target(const jx_indicator *indicator) {
    return indicator ? indicator->target : NULL;
}

const jx_value *jx_indicator_actual(const jx_indicator *indicator) {
    return indicator ? indicator->actual : NULL;
}

jx_decimal jx_indicator_weight(const jx_indicator *indicator) {
    return indicator ? indicator->weight.value : JX_NONE;
}

jx_decimal jx_indicator_claimed(const jx_indicator *indicator) {
    return indicator ? indicator->claimed.value : JX_NONE;
}

const char *jx_indicator_reason(const jx_indicator *indicator) {
    return indicator ? indicator->reason : NULL;
}

const char *jx_indicator_place(const jx_indicator *indicator) {
    return indicator ? indicator->place : NULL;
}
