/* SPDX-License-Identifier: Apache-2.0 */
/* The words and signs around the number of a value, for all who read values: cells and run-on text alike. A new one is
 * a row here; a comparison in words that is made of the parts below needs none. */
#include "value/words.h"

#include <string.h>

#include "base/text.h"

/* Single characters that are comparisons wherever they stand. */
static const struct {
    uint32_t point;
    int32_t comparison;
} signs[] = {
    {'<', JX_COMPARE_LESS},        {'=', JX_COMPARE_EQUAL},
    {'>', JX_COMPARE_MORE},        {0x2264, JX_COMPARE_AT_MOST}, /* ≤ */
    {0x2265, JX_COMPARE_AT_LEAST},                               /* ≥ */
    {0x2266, JX_COMPARE_AT_MOST},                                /* ≦ */
    {0x2267, JX_COMPARE_AT_LEAST},                               /* ≧ */
    {0x226E, JX_COMPARE_AT_LEAST},                               /* ≮ */
    {0x226F, JX_COMPARE_AT_MOST},                                /* ≯ */
    {0x2550, JX_COMPARE_EQUAL},                                  /* ═ */
    {0x2A7D, JX_COMPARE_AT_MOST},                                /* ⩽ */
    {0x2A7E, JX_COMPARE_AT_LEAST},                               /* ⩾ */
    {0xFE64, JX_COMPARE_LESS},                                   /* ﹤ */
    {0xFE65, JX_COMPARE_MORE},                                   /* ﹥ */
    {0xFE66, JX_COMPARE_EQUAL},                                  /* ﹦ */
};

/* What comparisons in words are made of: 不 低于, 大于 或等于. */
static const jxi_word relations[] = {
    {"低于", JX_COMPARE_LESS}, {"少于", JX_COMPARE_LESS}, {"小于", JX_COMPARE_LESS},
    {"早于", JX_COMPARE_LESS}, {"高于", JX_COMPARE_MORE}, {"大于", JX_COMPARE_MORE},
    {"多于", JX_COMPARE_MORE}, {"晚于", JX_COMPARE_MORE}, {"超过", JX_COMPARE_MORE},
};
static const jxi_word negations[] = {{"不", 0}, {"未", 0}, {"不得", 0}};
static const jxi_word equals[] = {{"等于", 0}, {"或等于", 0}};

static const struct {
    int32_t negated, or_equal;
} turned[] = {
    [JX_COMPARE_LESS] = {JX_COMPARE_AT_LEAST, JX_COMPARE_AT_MOST},
    [JX_COMPARE_MORE] = {JX_COMPARE_AT_MOST, JX_COMPARE_AT_LEAST},
};

/* Comparisons in words that are one piece. */
static const jxi_word comparisons[] = {
    {"至少", JX_COMPARE_AT_LEAST}, {"最少", JX_COMPARE_AT_LEAST},  {"至多", JX_COMPARE_AT_MOST},
    {"最多", JX_COMPARE_AT_MOST},  {"控制在", JX_COMPARE_AT_MOST}, {"不足", JX_COMPARE_LESS},
    {"等于", JX_COMPARE_EQUAL},
};

/* Book-title marks are comparisons only here, before a number: ">" by a slip of the keyboard. */
static const jxi_word leads[] = {
    {"》", JX_COMPARE_MORE},      {"《", JX_COMPARE_LESS},     {"减少", JXI_SAYS_DECREASE},
    {"下降", JXI_SAYS_DECREASE},  {"降低", JXI_SAYS_DECREASE}, {"压缩", JXI_SAYS_DECREASE},
    {"压减", JXI_SAYS_DECREASE},  {"缩减", JXI_SAYS_DECREASE}, {"缩短", JXI_SAYS_DECREASE},
    {"增加", JXI_SAYS_INCREASE},  {"增长", JXI_SAYS_INCREASE}, {"提高", JXI_SAYS_INCREASE},
    {"提升", JXI_SAYS_INCREASE},  {"上升", JXI_SAYS_INCREASE}, {"至", JXI_SAYS_LEVEL},
    {"到", JXI_SAYS_LEVEL},       {"降至", JXI_SAYS_LEVEL},    {"降到", JXI_SAYS_LEVEL},
    {"升至", JXI_SAYS_LEVEL},     {"每", JXI_SAYS_PER},        {"平均每", JXI_SAYS_PER},
    {"人均", JXI_SAYS_PER},       {"户均", JXI_SAYS_PER},      {"亩均", JXI_SAYS_PER},
    {"已", JXI_SAYS_NOTHING},     {"完成", JXI_SAYS_NOTHING},  {"实际", JXI_SAYS_NOTHING},
    {"实现", JXI_SAYS_NOTHING},   {"约", JXI_SAYS_ABOUT},      {"达到", JXI_SAYS_REACHED},
    {"达", JXI_SAYS_NOTHING},     {"共", JXI_SAYS_NOTHING},    {"共计", JXI_SAYS_NOTHING},
    {"合计", JXI_SAYS_NOTHING},   {"累计", JXI_SAYS_NOTHING},  {"总计", JXI_SAYS_NOTHING},
    {"全年", JXI_SAYS_NOTHING},   {"为", JXI_SAYS_NOTHING},    {"于", JXI_SAYS_NOTHING},
    {"在", JXI_SAYS_NOTHING},     {"同比", JXI_SAYS_NOTHING},  {"较上年", JXI_SAYS_NOTHING},
    {"比上年", JXI_SAYS_NOTHING}, {"新增", JXI_SAYS_NOTHING},  {"节约", JXI_SAYS_NOTHING},
    {"节省", JXI_SAYS_NOTHING},   {"大约", JXI_SAYS_ABOUT},    {"接近", JXI_SAYS_ABOUT},
    {"截至", JXI_SAYS_NOTHING},   {"截止", JXI_SAYS_NOTHING},
};

static const jxi_word tails[] = {
    {"以上", JX_COMPARE_AT_LEAST}, {"及以上", JX_COMPARE_AT_LEAST}, {"或以上", JX_COMPARE_AT_LEAST},
    {"以下", JX_COMPARE_AT_MOST},  {"及以下", JX_COMPARE_AT_MOST},  {"或以下", JX_COMPARE_AT_MOST},
    {"以内", JX_COMPARE_AT_MOST},  {"之内", JX_COMPARE_AT_MOST},    {"内", JX_COMPARE_AT_MOST},
    {"(含)", JXI_SAYS_NOTHING},    {"(含本数)", JXI_SAYS_NOTHING},  {"(百分比)", JXI_SAYS_NOTHING},
    {"(%)", JXI_SAYS_NOTHING},     {"覆盖", JXI_SAYS_NOTHING},      {"全覆盖", JXI_SAYS_NOTHING},
    {"完成", JXI_SAYS_NOTHING},    {"已完成", JXI_SAYS_NOTHING},    {"达标", JXI_SAYS_NOTHING},
    {"合格", JXI_SAYS_NOTHING},    {"到位", JXI_SAYS_NOTHING},      {"满意", JXI_SAYS_NOTHING},
    {"。", JXI_SAYS_NOTHING},      {";", JXI_SAYS_NOTHING},         {",", JXI_SAYS_NOTHING},
    {".", JXI_SAYS_NOTHING},
};

static const jxi_word date_tails[] = {
    {"前", JX_COMPARE_AT_MOST},     {"之前", JX_COMPARE_AT_MOST},   {"以前", JX_COMPARE_AT_MOST},
    {"(含)", JXI_SAYS_NOTHING},     {"完成", JXI_SAYS_NOTHING},     {"已完成", JXI_SAYS_NOTHING},
    {"全部完成", JXI_SAYS_NOTHING}, {"按时完成", JXI_SAYS_NOTHING}, {"完工", JXI_SAYS_NOTHING},
    {"竣工", JXI_SAYS_NOTHING},     {"结束", JXI_SAYS_NOTHING},     {"。", JXI_SAYS_NOTHING},
    {";", JXI_SAYS_NOTHING},        {",", JXI_SAYS_NOTHING},
};

static const jxi_word range_signs[] = {
    {"-", 0}, {"--", 0}, {"~", 0}, {"–", 0}, {"—", 0}, {"——", 0}, {"〜", 0}, {"∼", 0}, {"至", 0}, {"到", 0},
};

static const jxi_word zero_events[] = {
    {"投诉", 0}, {"事故", 0}, {"安全事故", 0}, {"差错", 0}, {"失误", 0}, {"违规", 0}, {"伤亡", 0}, {"上访", 0},
};

static const jxi_word near_tails[] = {
    {"左右", JXI_SAYS_ABOUT},
    {"整", JXI_SAYS_NOTHING},
    {"初", 0},
    {"底", 0},
    {"末", 0},
    {"上旬", 0},
    {"中旬", 0},
    {"下旬", 0},
};

static const jxi_word ranks[] = {{"级", 0}, {"点", 0}, {"季", 0}, {"对", 0}};

/* The length of the longest word of a table at the start of `text`, and its meaning; 0: none. */
static size_t longest(const jxi_word *table, size_t count, const char *text, int32_t *meaning) {
    const jxi_word *word = jxi_word_match(table, count, text);
    if (!word) return 0;
    *meaning = word->meaning;
    return strlen(word->text);
}

#define LONGEST(table, text, meaning) longest(table, JXI_COUNT_OF(table), text, meaning)

int32_t jxi_comparison_sign(uint32_t point) {
    for (size_t i = 0; i < JXI_COUNT_OF(signs); i++)
        if (signs[i].point == point) return signs[i].comparison;
    return JX_COMPARE_NONE;
}

/* 低于, 不低于, 大于或等于: put together from their parts. */
static size_t scan_relation(const char *text, int32_t *comparison) {
    int32_t relation = 0, unused;
    size_t no = LONGEST(negations, text, &unused), length = LONGEST(relations, text + no, &relation);
    if (length == 0) return 0;
    size_t equal = no ? 0 : LONGEST(equals, text + length, &unused);
    *comparison = no ? turned[relation].negated : equal ? turned[relation].or_equal : relation;
    return no + length + equal;
}

/* One comparison, a sign or words. */
static size_t scan_one(const char *text, int32_t *comparison) {
    size_t size = 0;
    if (*text == '\0') return 0;
    *comparison = jxi_comparison_sign(jxi_utf8_next(text, strlen(text), &size));
    if (*comparison != JX_COMPARE_NONE) return size;
    size = scan_relation(text, comparison);
    return size ? size : LONGEST(comparisons, text, comparison);
}

bool jxi_comparison_join(int32_t *had, int32_t next) {
    bool up = jxi_is_at_least(*had) || jxi_is_at_least(next), down = jxi_is_at_most(*had) || jxi_is_at_most(next);
    if (up && down) return false;
    if (*had == JX_COMPARE_NONE)
        *had = next;
    else if (*had != next)
        *had = down ? JX_COMPARE_AT_MOST : JX_COMPARE_AT_LEAST;
    return true;
}

size_t jxi_comparison_scan(const char *text, int32_t *comparison) {
    size_t length = 0, size;
    int32_t next;
    *comparison = JX_COMPARE_NONE;
    while ((size = scan_one(text + length, &next)) != 0 && jxi_comparison_join(comparison, next)) length += size;
    return length;
}

size_t jxi_value_word(jxi_place_of_word place, const char *text, int32_t *meaning) {
    static const struct {
        const jxi_word *words;
        size_t count;
    } tables[JXI_PLACES_OF_WORDS] = {
        [JXI_BEFORE_NUMBER] = {leads, JXI_COUNT_OF(leads)},
        [JXI_BEHIND_NUMBER] = {tails, JXI_COUNT_OF(tails)},
        [JXI_BEHIND_DATE] = {date_tails, JXI_COUNT_OF(date_tails)},
        [JXI_BETWEEN_NUMBERS] = {range_signs, JXI_COUNT_OF(range_signs)},
        [JXI_BEHIND_ZERO] = {zero_events, JXI_COUNT_OF(zero_events)},
        [JXI_NEAR_NUMBER] = {near_tails, JXI_COUNT_OF(near_tails)},
        [JXI_BEHIND_RANK] = {ranks, JXI_COUNT_OF(ranks)},
    };
    size_t length = longest(tables[place].words, tables[place].count, text, meaning);
    if (place != JXI_BEFORE_NUMBER) return length;
    int32_t comparison = JX_COMPARE_NONE;
    size_t compared = scan_one(text, &comparison);
    if (compared > length) *meaning = comparison;
    return compared > length ? compared : length;
}
