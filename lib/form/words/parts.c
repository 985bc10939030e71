/* SPDX-License-Identifier: Apache-2.0 */
/* What the parts of a heading make together: takes it apart, finds its head, and looks the combination up. */
#include "form/words/parts.h"

#include <string.h>

#include "base/text.h"
#include "base/words.h"

#define S(name) JXI_SAYS_##name

enum { BYTES = 96, TAKEN_MAX = 16 };

/* What cutting costs: a part, one with a character taken for another, a character passed over. */
enum { COST_PART = 1, COST_DAMAGED = 40, COST_PASSED = 60, COST_NONE = 10000 };

/* A heading taken apart. */
typedef struct pieces {
    const jxi_part *part[TAKEN_MAX];
    size_t count;
    int32_t damage; /* characters passed over or taken for another */
} pieces;

/* How the head, what stands before it and what stands behind it make a label. The first rule that fits is taken. */
static const struct {
    jxi_says head, with, without, tail;
    int32_t label;
} rules[] = {
    /* points: what was earned, what can be earned */
    {S(SCORE) | S(POINTS) | S(WEIGHT), S(REVIEW), 0, 0, JXI_LABEL_IGNORED},
    {S(SCORE), S(LAST), 0, 0, JXI_LABEL_IGNORED},
    {S(SCORE), S(TOTAL), 0, 0, JXI_LABEL_TOTAL},
    {S(SCORE), 0, S(GAP), 0, JXI_LABEL_SCORE},
    {S(POINTS), S(SELF) | S(REAL) | S(SPENT), 0, 0, JXI_LABEL_SCORE},
    {S(POINTS), S(PLANNED) | S(INDICATOR), 0, 0, JXI_LABEL_WEIGHT},
    {S(WEIGHT), S(TOTAL), 0, 0, JXI_LABEL_TOTAL},
    {S(WEIGHT), 0, 0, 0, JXI_LABEL_WEIGHT},
    {S(TOTAL), S(SCORE) | S(WEIGHT) | S(SELF), 0, 0, JXI_LABEL_TOTAL},
    {S(TOTAL), S(MONEY) | S(BUDGET) | S(YEAR), 0, 0, JXI_LABEL_TOTAL_FUNDS},
    {S(TOTAL), 0, 0, S(VALUE), JXI_LABEL_TOTAL_FUNDS},
    {S(GRADE), 0, 0, 0, JXI_LABEL_GRADE},
    /* rates */
    {S(RATE), S(WEIGHT), 0, 0, JXI_LABEL_WEIGHT},
    {S(RATE), S(GAP) | S(SCORE) | S(POINTS), 0, 0, JXI_LABEL_IGNORED},
    {S(RATE), S(LEFT) | S(ARRIVED) | S(LAST), 0, 0, JXI_LABEL_FUNDS_EXTRA},
    {S(RATE), S(SPENT) | S(BUDGET), 0, 0, JXI_LABEL_RATE},
    {S(RATE), S(MONEY), 0, 0, JXI_LABEL_RATE},
    {S(RATE), S(DONE) | S(REAL) | S(AIM) | S(INDICATOR), 0, 0, JXI_LABEL_IGNORED},
    /* words about the row */
    {S(RULE), 0, S(SCORE) | S(DONE), S(VALUE), JXI_LABEL_TARGET},
    {S(EVIDENCE) | S(RULE), S(PROJECT), 0, 0, JXI_LABEL_FIELD},
    {S(EVIDENCE) | S(RULE), 0, 0, 0, JXI_LABEL_IGNORED},
    {S(REASON), 0, 0, 0, JXI_LABEL_REASON},
    {S(NOTE), S(GAP) | S(REASON), 0, 0, JXI_LABEL_REASON},
    {S(NOTE), S(SCORE) | S(INDICATOR) | S(AIM) | S(VALUE) | S(DONE), 0, 0, JXI_LABEL_IGNORED},
    {S(GAP), 0, 0, 0, JXI_LABEL_IGNORED},
    {S(ORDINAL), S(PROJECT) | S(BODY) | S(OWN) | S(BUDGET), 0, 0, JXI_LABEL_FIELD},
    {S(ORDINAL), 0, 0, 0, JXI_LABEL_ORDINAL},
    {S(MEASURE), 0, 0, 0, JXI_LABEL_MEASURE},
    {S(SIGN), S(PROJECT) | S(MONEY), 0, 0, JXI_LABEL_FIELD},
    {S(SIGN), 0, 0, 0, JXI_LABEL_SIGN},
    {S(NAME), S(LEVEL1), 0, 0, JXI_LABEL_LEVEL1},
    {S(NAME), S(LEVEL2), 0, 0, JXI_LABEL_LEVEL2},
    {S(NAME), S(LEVEL3) | S(INDICATOR) | S(AIM), 0, 0, JXI_LABEL_LEVEL3},
    {S(NAME), S(BODY) | S(OWN), 0, 0, JXI_LABEL_UNIT},
    {S(NAME), S(PROJECT), 0, 0, JXI_LABEL_NAME},
    {S(PERSON), S(DONE), 0, 0, JXI_LABEL_IGNORED},
    {S(PERSON), 0, 0, 0, JXI_LABEL_FIELD},
    {S(BODY), S(REVIEW), S(SCORE), 0, JXI_LABEL_DEPARTMENT},
    {S(BODY), S(REAL) | S(PROJECT) | S(SPENT) | S(SELF) | S(BUDGET), 0, 0, JXI_LABEL_UNIT},
    /* money */
    {S(LEFT) | S(ARRIVED), 0, 0, 0, JXI_LABEL_FUNDS_EXTRA},
    {S(CARRIED) | S(MONEY), S(CARRIED), 0, 0, JXI_LABEL_CARRYOVER},
    {S(SPENT) | S(MONEY) | S(BUDGET) | S(FISCAL), 0, S(REASON), S(STATE), JXI_LABEL_FUNDS_BLOCK},
    {S(SPENT), S(LAST) | S(OWN), 0, 0, JXI_LABEL_FUNDS_EXTRA},
    {S(SPENT), S(PLANNED), 0, 0, JXI_LABEL_FULL_YEAR},
    {S(SPENT), 0, S(PROJECT), 0, JXI_LABEL_EXECUTED},
    {S(SPENT), 0, 0, S(VALUE), JXI_LABEL_EXECUTED},
    {S(CHANGE) | S(ADJUSTED) | S(MONEY) | S(BUDGET), S(CHANGE), 0, 0, JXI_LABEL_FUNDS_EXTRA},
    {S(ADJUSTED), S(YEAR), 0, 0, JXI_LABEL_FULL_YEAR},
    {S(ADJUSTED), 0, 0, 0, JXI_LABEL_FUNDS_EXTRA},
    {S(MONEY) | S(BUDGET), S(TOTAL), 0, 0, JXI_LABEL_TOTAL_FUNDS},
    {S(MONEY), S(SPENT), 0, 0, JXI_LABEL_EXECUTED},
    {S(MONEY) | S(BUDGET), S(INITIAL), 0, 0, JXI_LABEL_INITIAL},
    {S(MONEY) | S(BUDGET), S(LAST), 0, 0, JXI_LABEL_FUNDS_EXTRA},
    {S(MONEY) | S(BUDGET), S(ADJUSTED), 0, 0, JXI_LABEL_FULL_YEAR},
    {S(MONEY), S(OWN), 0, 0, JXI_LABEL_OTHER_FUNDS},
    {S(MONEY) | S(FISCAL), S(FISCAL), 0, 0, JXI_LABEL_FISCAL},
    {S(OWN), 0, 0, 0, JXI_LABEL_OTHER_FUNDS},
    {S(BUDGET), 0, S(AIM) | S(FISCAL), 0, JXI_LABEL_FULL_YEAR},
    {S(MONEY), S(BUDGET), 0, S(VALUE), JXI_LABEL_FULL_YEAR},
    {S(MONEY), S(BUDGET) | S(PROJECT) | S(YEAR), 0, 0, JXI_LABEL_FUNDS_BLOCK},
    /* indicators: what was aimed at, what was reached */
    {S(DONE) | S(REAL) | S(AIM) | S(INDICATOR) | S(PLANNED), S(LAST) | S(REVIEW), 0, 0, JXI_LABEL_IGNORED},
    {S(INDICATOR), S(LEVEL1), 0, 0, JXI_LABEL_LEVEL1},
    {S(INDICATOR), S(LEVEL2), 0, 0, JXI_LABEL_LEVEL2},
    {S(INDICATOR), S(LEVEL3), 0, 0, JXI_LABEL_LEVEL3},
    {S(DONE) | S(AIM) | S(INDICATOR), S(REAL), 0, S(VALUE), JXI_LABEL_ACTUAL},
    {S(DONE), S(PLANNED), 0, S(VALUE), JXI_LABEL_TARGET},
    {S(DONE) | S(AIM) | S(INDICATOR), S(DONE), 0, S(VALUE), JXI_LABEL_ACTUAL},
    {S(DONE), S(INDICATOR), 0, S(STATE), JXI_LABEL_ACTUAL},
    {S(DONE) | S(REAL), 0, 0, S(STATE), JXI_LABEL_ACHIEVED},
    {S(DONE) | S(REAL), S(REAL) | S(YEAR) | S(END), 0, 0, JXI_LABEL_ACTUAL},
    {S(AIM) | S(INDICATOR) | S(PLANNED) | S(YEAR) | S(INITIAL), 0, 0, S(VALUE), JXI_LABEL_TARGET},
    {S(END), 0, 0, S(VALUE), JXI_LABEL_ACTUAL},
    {S(AIM), S(PLANNED) | S(INITIAL) | S(ADJUSTED), 0, 0, JXI_LABEL_EXPECTED},
    {S(AIM), 0, 0, 0, JXI_LABEL_GOAL_BLOCK},
    {S(INDICATOR), 0, 0, 0, JXI_LABEL_INDICATORS},
};

/* The first character's bytes as a number, in the order of the table. */
static uint32_t lead_of(const char *bytes) {
    uint32_t lead = (uint32_t)(unsigned char)bytes[0] << 16;
    if (lead < 0x800000 || !bytes[1]) return lead;
    return lead | (uint32_t)(unsigned char)bytes[1] << 8 | (unsigned char)bytes[2];
}

/* The first part that begins like `bytes`, or behind where it would stand. */
static size_t first_part(const char *bytes) {
    size_t low = 0, high = jxi_parts_count;
    uint32_t lead = lead_of(bytes);
    while (low < high) {
        size_t middle = (low + high) / 2;
        if (lead_of(jxi_parts[middle].text) < lead)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}

/* Of squeezed text, which is well-formed: by its first byte. */
static size_t character_length(const char *text) {
    unsigned char lead = (unsigned char)*text;
    return lead < 0x80 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4;
}

/* The length of the part at `text` when one of its characters, of at least two, is another one there; 0 else. */
static size_t nearly(const char *part, const char *text) {
    size_t at = 0, characters = 0, wrong = 0;
    for (; part[at]; characters++) {
        if (!text[at]) return 0;
        size_t size = character_length(part + at);
        if (strncmp(part + at, text + at, size) != 0) {
            if (++wrong > 1 || character_length(text + at) != size) return 0;
        }
        at += size;
    }
    return wrong == 1 && characters >= 2 ? at : 0;
}

/* Whether another part that says something else is as near: then the damaged one is neither. */
static bool as_near(size_t part, size_t size, const char *text) {
    for (size_t i = 0; i < jxi_parts_count; i++)
        if (jxi_parts[i].says != jxi_parts[part].says && nearly(jxi_parts[i].text, text) == size) return true;
    return false;
}

typedef struct cut {
    int32_t cost[BYTES + 1];
    const jxi_part *part[BYTES + 1]; /* the part that ends here; NULL: a character passed over */
    size_t from[BYTES + 1];
} cut;

static void reach(cut *best, size_t from, size_t to, int32_t cost, const jxi_part *part) {
    if (best->cost[from] + cost >= best->cost[to]) return;
    best->cost[to] = best->cost[from] + cost;
    best->part[to] = part;
    best->from[to] = from;
}

/* Takes the text apart at the least cost; false when it cannot be, or is too long for a heading. */
static bool take_apart(const char *text, bool tolerant, pieces *out) {
    size_t length = strlen(text);
    cut best;
    if (length == 0 || length > BYTES) return false;
    if (!tolerant && !jxi_part_begins(text)) return false;
    for (size_t i = 1; i <= length; i++) best.cost[i] = COST_NONE;
    best.cost[0] = 0;
    for (size_t at = 0; at < length; at++) {
        if (best.cost[at] >= COST_NONE) continue;
        for (size_t i = first_part(text + at); i < jxi_parts_count; i++) {
            if (lead_of(jxi_parts[i].text) != lead_of(text + at)) break;
            size_t size = jxi_word_length(jxi_parts[i].text, text + at);
            if (size) reach(&best, at, at + size, COST_PART, &jxi_parts[i]);
        }
        if (!tolerant) continue;
        for (size_t i = 0; i < jxi_parts_count; i++) {
            size_t size = nearly(jxi_parts[i].text, text + at);
            if (size && !as_near(i, size, text + at)) reach(&best, at, at + size, COST_DAMAGED, &jxi_parts[i]);
        }
        reach(&best, at, at + character_length(text + at), COST_PASSED, NULL);
    }
    if (best.cost[length] >= COST_NONE) return false;
    out->count = 0;
    out->damage = best.cost[length] / COST_DAMAGED;
    for (size_t at = length; at > 0 && out->count < TAKEN_MAX; at = best.from[at])
        if (best.part[at]) out->part[out->count++] = best.part[at];
    return out->count > 0 && out->count < TAKEN_MAX;
}

/* Head and tail: `part` runs from the last to the first. A kind (值, 情况) is no head where something stands before it.
 */
static int32_t combine(const pieces *taken, jxi_says beside) {
    const jxi_says kinds = S(VALUE) | S(STATE);
    jxi_says all = beside, tail = 0, head = 0;
    for (size_t i = 0; i < taken->count; i++) {
        jxi_says says = taken->part[i]->says;
        all |= says;
        if (head || says == S(FILL)) continue;
        bool before = false;
        for (size_t k = i + 1; k < taken->count; k++) before |= (taken->part[k]->says & ~kinds) != 0;
        if ((says & kinds) && before && !(says & S(TOTAL)))
            tail |= says & kinds;
        else
            head = says;
    }
    tail |= head & kinds;
    for (size_t i = 0; i < JXI_COUNT_OF(rules); i++) {
        bool fits = (head & rules[i].head) != 0 && (!rules[i].with || (all & rules[i].with)) &&
                    !(all & rules[i].without) && (!rules[i].tail || (tail & rules[i].tail));
        if (fits) return rules[i].label;
    }
    return JXI_LABEL_NONE;
}

bool jxi_part_begins(const char *squeezed) {
    size_t first = first_part(squeezed);
    return first < jxi_parts_count && lead_of(jxi_parts[first].text) == lead_of(squeezed);
}

int32_t jxi_parts_label(const char *squeezed, jxi_says beside, bool *damaged) {
    pieces taken;
    bool tolerant = *damaged;
    *damaged = false;
    if (!take_apart(squeezed, tolerant, &taken)) return JXI_LABEL_NONE;
    size_t characters = 0;
    for (const char *at = squeezed; *at; at += character_length(at)) characters++;
    if (taken.damage > 2 || (size_t)taken.damage * 3 > characters) return JXI_LABEL_NONE;
    *damaged = taken.damage > 0;
    return combine(&taken, beside);
}

/* The longest part at the start of a text; NULL for none. */
static const jxi_part *part_at(const char *text, size_t length) {
    const jxi_part *best = NULL;
    size_t longest = 0;
    for (size_t i = first_part(text); i < jxi_parts_count; i++) {
        if (lead_of(jxi_parts[i].text) != lead_of(text)) break;
        size_t size = jxi_word_length(jxi_parts[i].text, text);
        if (size <= longest || size > length) continue;
        best = &jxi_parts[i];
        longest = size;
    }
    return best;
}

/* Bytes of a bracket at the start of a text that holds nothing but parts; what they say goes to `beside`. */
static size_t bracket_of_parts(const char *text, size_t length, jxi_says *beside) {
    if (length == 0 || text[0] != '(') return 0;
    jxi_says says = 0;
    for (size_t at = 1; at < length;) {
        if (text[at] == ')') {
            *beside |= says;
            return at > 1 ? at + 1 : 0;
        }
        const jxi_part *part = part_at(text + at, length - at);
        if (!part) return 0;
        says |= part->says;
        at += strlen(part->text);
    }
    return 0;
}

/* Whether a heading may end behind a part, and whether a part may follow such an end within the same heading. */
static bool is_kind(jxi_says says) {
    return (says & (S(VALUE) | S(RATE) | S(SCORE) | S(WEIGHT) | S(POINTS) | S(REASON))) != 0;
}

static bool goes_on(jxi_says kind, jxi_says next) {
    if (next == S(FILL)) return false;
    if (kind & S(REASON)) return (next & (S(NOTE) | S(REASON) | S(GAP))) != 0;
    return next == S(VALUE) || next == S(RATE) || next == S(MEASURE) || next == S(REASON);
}

/* Whether a part is a mark: between sentences it parts what is said. */
static bool is_mark(const jxi_part *part) {
    return (unsigned char)part->text[0] < 0x80 || strcmp(part->text, "、") == 0;
}

/* Whether a heading in a run may start with a part: a single character (率, 度, 值) is the end of somebody's word. */
static bool may_start(const jxi_part *part) {
    bool single = part->text[character_length(part->text)] == '\0';
    return part->says != S(FILL) && (!single || (part->says & S(TOTAL)));
}

/* Whether a part begins the next heading. */
static bool begins(jxi_says says) {
    return (says & (S(INITIAL) | S(YEAR) | S(LAST) | S(END) | S(LEVEL1) | S(LEVEL2) | S(LEVEL3))) != 0;
}

/* Whether a part starts a column of its own behind a heading of amounts or values: points, reason, what was real. */
static bool is_next_column(int32_t label, jxi_says says) {
    bool value = (label >= JXI_LABEL_INITIAL && label <= JXI_LABEL_RATE) || label == JXI_LABEL_TARGET ||
                 label == JXI_LABEL_ACTUAL;
    bool aim = label == JXI_LABEL_INITIAL || label == JXI_LABEL_FULL_YEAR || label == JXI_LABEL_TARGET;
    return (value && (says & (S(WEIGHT) | S(SCORE) | S(REASON)))) || (aim && (says & S(REAL)));
}

size_t jxi_parts_start(const char *squeezed, size_t length, int32_t *label) {
    enum { MOST = 8 };
    pieces taken = {.count = 0};
    const jxi_part *order[MOST];
    jxi_says beside = 0;
    size_t at = 0, end = 0;
    *label = JXI_LABEL_NONE;
    while (taken.count < MOST && at < length) {
        size_t bracket = taken.count ? bracket_of_parts(squeezed + at, length - at, &beside) : 0;
        const jxi_part *part = part_at(squeezed + at + bracket, length - at - bracket);
        if (!part || (taken.count == 0 && !may_start(part)) || is_mark(part)) break;
        bool whole = end == at && end > 0; /* what was taken is a heading by itself */
        if (whole && (begins(part->says) || is_next_column(*label, part->says))) break;
        if (whole && is_kind(order[taken.count - 1]->says) && !goes_on(order[taken.count - 1]->says, part->says)) break;
        order[taken.count++] = part;
        at += bracket + strlen(part->text);
        for (size_t i = 0; i < taken.count; i++) taken.part[i] = order[taken.count - 1 - i];
        int32_t found = combine(&taken, beside);
        if (found == JXI_LABEL_NONE || part->says == S(FILL)) continue;
        *label = found;
        end = at;
    }
    return end;
}

jxi_says jxi_parts_single(const char *squeezed) {
    for (size_t i = first_part(squeezed); i < jxi_parts_count; i++) {
        if (lead_of(jxi_parts[i].text) != lead_of(squeezed)) break;
        if (strcmp(jxi_parts[i].text, squeezed) == 0) return jxi_parts[i].says;
    }
    return 0;
}

jxi_says jxi_parts_say(const char *squeezed) {
    pieces taken;
    jxi_says all = 0;
    if (!take_apart(squeezed, false, &taken)) return 0;
    for (size_t i = 0; i < taken.count; i++) all |= taken.part[i]->says;
    return all;
}
