/* SPDX-License-Identifier: Apache-2.0 */
/* From a text such as "≥95%" or "2021年12月底前" to a value: words before the number, the number, its unit, words
 * behind it. */
#include "value/value.h"

#include <string.h>

#include "base/date.h"
#include "value/figure.h"
#include "value/unit.h"
#include "value/words.h"

/* A value while it is read. */
typedef struct reading {
    const char *at; /* in the narrowed text */
    int32_t kind, comparison;
    jxi_figure low, high;
    jxi_unit unit;
    const char *per; /* what a word before the number says it is per */
    size_t per_length;
    jxi_date date;
    bool decrease, increase;
    bool led;      /* words or signs before the number */
    bool overflow; /* a number that does not fit */
    bool clash;    /* comparisons in both directions */
} reading;

static void compare(reading *r, int32_t sign) {
    if (!jxi_comparison_join(&r->comparison, sign)) r->clash = true;
}

/* Whether a digit, or a sign with a digit, stands at `text`. */
static bool number_starts(const char *text) {
    if (*text == '-' || *text == '+') text++;
    return *text >= '0' && *text <= '9';
}

/* 每亩 and 人均 before a number; false when what follows 每 is no noun, and when it is said twice. */
static bool take_per(reading *r, size_t length) {
    static const char every[] = "每";
    if (r->per_length) return false;
    bool each = memcmp(r->at + length - strlen(every), every, strlen(every)) == 0;
    r->per = each ? r->at + length : r->at;
    r->per_length = each ? jxi_unit_scan_per(r->per) : length - strlen("均");
    r->at += each ? length + r->per_length : length;
    return r->per_length != 0;
}

/* The words and signs before a number. */
static bool take_leads(reading *r) {
    size_t length;
    for (int32_t says; (length = jxi_value_word(JXI_BEFORE_NUMBER, r->at, &says)) != 0;) {
        r->led = true;
        if (says == JXI_SAYS_ABOUT) return false;
        if (says == JXI_SAYS_PER) {
            if (!take_per(r, length)) return false;
            continue;
        }
        r->at += length;
        if (says == JXI_SAYS_DECREASE)
            r->decrease = true;
        else if (says == JXI_SAYS_INCREASE)
            r->increase = true;
        else if (says == JXI_SAYS_LEVEL)
            r->decrease = r->increase = false;
        else if (says < JXI_SAYS_NOTHING)
            compare(r, says);
    }
    return !(r->decrease && r->increase);
}

/* The name of a share before it: 满意度≥95%, 合格率达到98%. Names with a negation say something else than their number.
 */
static void skip_rate_name(reading *r) {
    size_t size = 0, length = strlen(r->at), at = 0;
    int32_t unused;
    for (int count = 0; at < length && count < 10; at += size, count++) {
        uint32_t point = jxi_utf8_next(r->at + at, length - at, &size);
        if (point < 0x4E00 || point > 0x9FFF || strncmp(r->at + at, "不", 3) == 0 || strncmp(r->at + at, "未", 3) == 0)
            return;
        bool ends = strncmp(r->at + at, "率", 3) == 0 || strncmp(r->at + at, "度", 3) == 0;
        const char *behind = r->at + at + size;
        if (!ends || (!number_starts(behind) && !jxi_value_word(JXI_BEFORE_NUMBER, behind, &unused))) continue;
        if (strchr(behind, '%')) r->at = behind;
        return;
    }
}

static bool take_number(reading *r, jxi_figure *out) {
    size_t used = 0;
    if (!number_starts(r->at)) return false;
    jx_status status = jxi_figure_scan(r->at, strlen(r->at), out, &used);
    if (status == JX_ERROR_RANGE) r->overflow = true;
    r->at += used;
    return status == JX_OK || status == JX_ERROR_RANGE;
}

/* 200余人, 30多家: at least so many; said of round numbers only. */
static void skip_and_more(reading *r) {
    if (r->low.decimals != 0 || r->low.value < 10 * JXI_ONE) return;
    if (strncmp(r->at, "余", 3) == 0 || strncmp(r->at, "多", 3) == 0) r->at += 3;
}

/* The unit behind a number, also in brackets: 20(万元). */
static void take_unit(reading *r, jxi_unit *unit) {
    bool bracket = *r->at == '(';
    size_t length = jxi_unit_scan(r->at + bracket, unit);
    if (bracket && (!unit->measure || r->at[1 + length] != ')')) {
        *unit = (jxi_unit){.multiple = 1, .noun = r->at, .multiple_text = r->at, .per = r->at};
        return;
    }
    r->at += length + (bracket ? 2 : 0);
}

static bool same_text(const char *a, size_t a_length, const char *b, size_t b_length) {
    return a_length == b_length && memcmp(a, b, a_length) == 0;
}

/* The upper end behind 15- or 80%-. The lower end has the same unit or none, or only the multiple. */
static bool take_range(reading *r) {
    int32_t unused;
    size_t sign = jxi_value_word(JXI_BETWEEN_NUMBERS, r->at, &unused);
    if (sign == 0 || !jxi_is_digit((unsigned char)r->at[sign])) return false;
    r->at += sign;
    jxi_unit first = r->unit;
    if (!take_number(r, &r->high)) return false;
    take_unit(r, &r->unit);
    bool bare = !first.multiple_length && !first.noun_length;
    bool same_multiple = first.multiple == r->unit.multiple;
    bool same_noun = same_text(first.noun, first.noun_length, r->unit.noun, r->unit.noun_length);
    if (!bare && !(same_multiple && (same_noun || !first.noun_length))) return false;
    r->kind = JX_VALUE_RANGE;
    return r->overflow || r->low.value < r->high.value;
}

static void take_tails(reading *r, jxi_place_of_word place) {
    size_t length;
    for (int32_t says; (length = jxi_value_word(place, r->at, &says)) != 0; r->at += length)
        if (says != JXI_SAYS_NOTHING) compare(r, says);
}

/* A bare 2021.12, 20211231 or 2020-2021 may be a date as well as a number, and so may 1-12月 and 4季度: nothing is
 * guessed. Only ≥12月 is a number of months. */
static bool may_be_date(const reading *r) {
    jx_decimal low = r->low.value / JXI_ONE;
    bool year = low >= 1990 && low <= 2099, unit = r->unit.measure != NULL || r->unit.noun_length != 0;
    bool months = r->unit.measure && strcmp(r->unit.measure->text, "月") == 0;
    bool years = r->unit.measure && strcmp(r->unit.measure->text, "年") == 0;
    if (months && !jxi_is_at_least(r->comparison)) return true;
    if (r->kind == JX_VALUE_RANGE) return year && (!unit || years);
    if ((year && years) || (r->unit.measure && jxi_text_starts(r->unit.noun, "季度"))) return true;
    if (r->led || unit || r->unit.multiple_length) return false;
    jx_decimal hundredths = r->low.value % JXI_ONE / 10000;
    bool year_month = year && r->low.decimals == 2 && hundredths >= 1 && hundredths <= 12;
    return year_month || (r->low.decimals == 0 && low >= 19900101 && low <= 20991231);
}

/* 百分之95: the unit stands before the number. */
static bool take_parts_of(reading *r) {
    static const char hundred[] = "百分之", thousand[] = "千分之";
    bool per_cent = jxi_text_starts(r->at, hundred);
    if (!per_cent && !jxi_text_starts(r->at, thousand)) return false;
    r->at += sizeof hundred - 1;
    r->kind = JX_VALUE_NUMBER;
    if (per_cent && jxi_text_starts(r->at, "百")) {
        r->low = (jxi_figure){100 * JXI_ONE, 0};
        r->at += strlen("百");
    } else if (!take_number(r, &r->low)) {
        return false;
    }
    jxi_unit_scan(per_cent ? "%" : "‰", &r->unit);
    return true;
}

static bool take_zero_events(reading *r) {
    int32_t unused;
    if (!jxi_text_starts(r->at, "零") || !jxi_value_word(JXI_BEHIND_ZERO, r->at + strlen("零"), &unused)) return false;
    r->at += strlen("零");
    r->low = (jxi_figure){0, 0};
    r->kind = JX_VALUE_NUMBER;
    take_unit(r, &r->unit);
    return true;
}

static bool take_number_value(reading *r) {
    int32_t unused;
    if (!take_parts_of(r) && !take_zero_events(r)) {
        if (!take_number(r, &r->low)) return false;
        r->kind = JX_VALUE_NUMBER;
        skip_and_more(r);
        take_unit(r, &r->unit);
        if (jxi_value_word(JXI_BETWEEN_NUMBERS, r->at, &unused) && !take_range(r)) return false;
    }
    take_tails(r, JXI_BEHIND_NUMBER);
    if (*r->at || r->clash || may_be_date(r)) return false;
    if (r->kind == JX_VALUE_RANGE && r->comparison != JX_COMPARE_NONE && r->comparison != JX_COMPARE_EQUAL)
        return false;
    return !(r->per_length && r->unit.per_length);
}

/* A date; "≥12月" can only be a number of months. */
static bool take_date_value(reading *r) {
    const char *start = r->at;
    if (!jxi_date_scan(&r->at, &r->date)) return false;
    take_tails(r, JXI_BEHIND_DATE);
    if (*r->at || r->clash || jxi_is_at_least(r->comparison)) {
        r->at = start;
        return false;
    }
    int32_t number = r->date.year * 10000 + r->date.month * 100 + r->date.day;
    r->low = (jxi_figure){number * JXI_ONE, 0};
    r->kind = JX_VALUE_DATE;
    return true;
}

/* Reads the narrowed text; false when it is words. */
static bool read_value(const char *text, reading *r) {
    *r = (reading){.at = text, .low = JXI_NO_FIGURE, .high = JXI_NO_FIGURE, .unit = {.multiple = 1}};
    skip_rate_name(r);
    if (!take_leads(r)) return false;
    return take_date_value(r) || take_number_value(r);
}

/* The unit as text, put together from its parts; false when there is no memory. */
static bool set_unit(jx_value *value, const reading *r) {
    const jxi_unit *unit = &r->unit;
    bool share = unit->measure && unit->measure->kind == JXI_KIND_SHARE && unit->multiple == 1;
    jxi_buffer text = {.allocator = &value->object.allocator};
    jxi_buffer_add(&text, unit->multiple_text, unit->multiple_length);
    if (share)
        jxi_buffer_text(&text, unit->measure->denominator == 1 ? "%" : "‰");
    else
        jxi_buffer_add(&text, unit->noun, unit->noun_length);
    size_t per_length = r->per_length ? r->per_length : unit->per_length;
    if (per_length) jxi_buffer_text(&text, "/");
    jxi_buffer_add(&text, r->per_length ? r->per : unit->per, per_length);
    bool done = !text.failed;
    if (done && text.length) done = jxi_text_set(&value->object.allocator, &value->unit, text.data) == JX_OK;
    jxi_buffer_free(&text);
    return done;
}

static jx_status parse(jx_value *value, const char *text) {
    char narrowed[JXI_VALUE_LONGEST + 8];
    reading r;
    value->kind = JX_VALUE_TEXT;
    if (strlen(text) > JXI_VALUE_LONGEST || !jxi_value_narrow(text, narrowed, sizeof narrowed)) return JX_OK;
    if (!read_value(narrowed, &r)) return JX_OK;
    if (r.overflow) return JX_ERROR_RANGE;
    value->kind = r.kind;
    value->comparison = r.comparison;
    value->number = r.low.value;
    value->decimals = r.low.decimals;
    value->high = r.high.value;
    value->decrease = r.decrease;
    value->increase = r.increase;
    return r.kind == JX_VALUE_DATE || set_unit(value, &r) ? JX_OK : JX_ERROR_NO_MEMORY;
}

jx_status jxi_value_new(const jx_allocator *allocator, const char *text, jx_value **out) {
    if (!out) return JX_ERROR_ARGUMENT;
    jx_value *value = jxi_object_new(allocator, sizeof *value);
    if (!value) return JX_ERROR_NO_MEMORY;
    value->number = value->high = JX_NONE;
    value->decimals = -1;
    jx_status status = JX_OK;
    if (!jxi_text_is_blank(text)) {
        status = jxi_text_set(&value->object.allocator, &value->text, text);
        if (status == JX_OK) status = parse(value, text);
    }
    if (status != JX_OK) {
        jx_value_unref(value);
        return status;
    }
    *out = value;
    return JX_OK;
}

jx_status jx_value_new(const char *text, jx_value **out) {
    return jxi_value_new(NULL, text, out);
}

jx_value *jx_value_ref(jx_value *value) {
    if (value) jxi_object_ref(&value->object);
    return value;
}

void jx_value_unref(jx_value *value) {
    if (!value || !jxi_object_unref(&value->object)) return;
    jxi_text_free(&value->object.allocator, value->text);
    jxi_text_free(&value->object.allocator, value->unit);
    jxi_object_free(value, sizeof *value);
}

int32_t jx_value_kind(const jx_value *value) {
    return value ? value->kind : JX_VALUE_NONE;
}

const char *jx_value_text(const jx_value *value) {
    return value ? value->text : NULL;
}

int32_t jx_value_comparison(const jx_value *value) {
    return value ? value->comparison : JX_COMPARE_NONE;
}

jx_decimal jx_value_number(const jx_value *value) {
    return value ? value->number : JX_NONE;
}

jx_decimal jx_value_high(const jx_value *value) {
    return value ? value->high : JX_NONE;
}

const char *jx_value_unit(const jx_value *value) {
    return value && value->unit ? value->unit : "";
}
