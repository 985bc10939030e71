/* SPDX-License-Identifier: Apache-2.0 */
/* Finding labels in text: the spellings of vocabulary.c, matched through blanks and brackets, with what the brackets
 * say. */
#include "form/words/label.h"

#include <string.h>

#include "model/model.h"
#include "base/words.h"
#include "form/words/parts.h"
#include "form/words/squeeze.h"

/* Longest spelling, in characters, and what may stand in a bracket behind it. */
enum { WINDOW = 32, BRACKET = 24, HEADING_BYTES = 104, CELL_BYTES = 200 };

/* The squeezed characters from a place on as UTF-8, at least so many bytes as wanted unless the text ends, and where in
 * the text each byte's character ends. */
typedef struct window {
    char bytes[WINDOW * 4 + 1];
    size_t ends[WINDOW * 4 + 1];
    size_t length;
} window;

static void look(window *seen, const char *text, size_t length, size_t at, size_t wanted) {
    seen->length = 0;
    for (int i = 0; i < WINDOW && seen->length < wanted; i++) {
        uint32_t point = jxi_squeeze_next(text, length, &at);
        if (point == 0) break;
        size_t size = jxi_utf8_write(point, seen->bytes + seen->length);
        for (size_t byte = 0; byte < size; byte++) seen->ends[seen->length + byte] = at;
        seen->length += size;
    }
    seen->bytes[seen->length] = '\0';
}

enum { FIRST = 3 }; /* bytes of a Chinese character: all spellings start with one */

/* A Chinese character as a number, in the order of its bytes. */
static uint32_t first_of(const char *bytes) {
    return (uint32_t)(unsigned char)bytes[0] << 16 | (uint32_t)(unsigned char)bytes[1] << 8 | (unsigned char)bytes[2];
}

/* The first spelling that starts with the character at `bytes`, or with a later one. */
static size_t first_spelling(const char *bytes) {
    size_t low = 0, high = jxi_vocabulary_count;
    uint32_t first = first_of(bytes);
    while (low < high) {
        size_t middle = (low + high) / 2;
        if (first_of(jxi_vocabulary[middle].text) < first)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}

/* How many bytes have to be seen to tell which label starts at `at`: those of the longest spelling with that first
 * character; 0 when no spelling has it. */
static size_t bytes_wanted(const char *text, size_t length, size_t at) {
    char bytes[4];
    size_t longest = 0;
    if (jxi_utf8_write(jxi_squeeze_next(text, length, &at), bytes) != FIRST) return 0;
    for (size_t i = first_spelling(bytes); i < jxi_vocabulary_count; i++) {
        const char *spelling = jxi_vocabulary[i].text;
        if (first_of(spelling) != first_of(bytes)) break;
        size_t size = strlen(spelling);
        if (size > longest) longest = size;
    }
    return longest;
}

/* The longest spelling at the start of what is seen, NULL for none; `*used` gets its bytes. */
static const jxi_spelling *longest_spelling(const window *seen, size_t *used) {
    const jxi_spelling *best = NULL;
    for (size_t i = first_spelling(seen->bytes); i < jxi_vocabulary_count; i++) {
        const jxi_spelling *spelling = &jxi_vocabulary[i];
        if (first_of(spelling->text) != first_of(seen->bytes)) break;
        size_t length = jxi_word_length(spelling->text, seen->bytes);
        if (!length) continue;
        best = spelling; /* the longer of two that both fit stands behind the shorter */
        *used = length;
    }
    return best;
}

/* The character at `at` without moving on. */
static uint32_t peek(const char *text, size_t length, size_t at) {
    return jxi_squeeze_next(text, length, &at);
}

/* Takes the bracket at `*at` when what stands in it qualifies a label; its words go to `inside`. */
static bool take_bracket(const char *text, size_t length, size_t *at, char inside[BRACKET * 4 + 1]) {
    size_t here = *at, used = 0;
    if (jxi_squeeze_next(text, length, &here) != '(') return false;
    for (int i = 0; i < BRACKET; i++) {
        uint32_t point = jxi_squeeze_next(text, length, &here);
        if (point == 0 || point == '(') return false;
        if (point == ')') {
            inside[used] = '\0';
            *at = here;
            return used > 0;
        }
        used += jxi_utf8_write(point, inside + used);
    }
    return false;
}

/* What a bracket says of the label: points, a unit of money, (A), (B), (B/A), (%). */
static bool qualify(jxi_label_match *match, const char *inside) {
    static const char *const neutral[] = {"%",      "A-B",  "盖章", "公章", "签章", "文字描述",
                                          "调整后", "分值", "权重", "科室", "分",   "单位"};
    static const struct {
        const char *text;
        char letter;
    } letters[] = {{"A", 'A'},        {"B", 'B'},        {"B/A", 'R'}, {"B÷A", 'R'},
                   {"B/A*100%", 'R'}, {"B/A×100%", 'R'}, {"C", 'C'}};
    for (size_t i = 0; i < sizeof neutral / sizeof neutral[0]; i++)
        if (strcmp(inside, neutral[i]) == 0) return true;
    for (size_t i = 0; i < sizeof letters / sizeof letters[0]; i++)
        if (strcmp(inside, letters[i].text) == 0) {
            match->letter = letters[i].letter;
            return true;
        }
    const char *money = strncmp(inside, "单位:", strlen("单位:")) == 0 ? inside + strlen("单位:") : inside;
    if (jxi_money_unit(money) != JXI_UNIT_NONE) {
        match->unit = jxi_money_unit(money);
        return true;
    }
    jxi_figure figure;
    size_t used;
    if (jxi_figure_scan(inside, strlen(inside), &figure, &used) != JX_OK || figure.value < 0) return false;
    const char *rest = inside + used;
    if (*rest != '\0' && strncmp(rest, "分", strlen("分")) != 0) return false;
    match->points = figure.value;
    return true;
}

/* Points without brackets behind a class: "产出指标50分". Not the start of "20分钟". */
static void take_points(const char *text, size_t length, size_t *at, jxi_label_match *match) {
    size_t start = *at, size, used;
    while (start < length && jxi_is_blank(jxi_utf8_next(text + start, length - start, &size))) start += size;
    jxi_figure figure;
    if (start >= length || jxi_figure_scan(text + start, length - start, &figure, &used) != JX_OK) return;
    size_t here = start + used;
    if (jxi_squeeze_next(text, length, &here) != 0x5206 /* 分 */ || peek(text, length, here) == 0x949F /* 钟 */) return;
    match->points = figure.value;
    *at = here;
}

/* The number of a goal block, "年度绩效目标2", when nothing but a bracket follows it. */
static void take_ordinal(const char *text, size_t length, size_t *at, jxi_label_match *match) {
    size_t here = *at;
    uint32_t digit = jxi_squeeze_next(text, length, &here), after = peek(text, length, here);
    if (digit < '1' || digit > '9' || (after != 0 && after != '(' && after != ':')) return;
    match->ordinal = (int32_t)(digit - '0');
    *at = here;
}

/* A unit without brackets: "项目资金万元". */
static void take_unit(const char *text, size_t length, size_t *at, jxi_label_match *match) {
    static const char wan[] = "万元";
    window seen;
    look(&seen, text, length, *at, strlen(wan));
    if (strncmp(seen.bytes, wan, strlen(wan)) != 0) return;
    match->unit = JXI_UNIT_WAN;
    *at = seen.ends[strlen(wan) - 1];
}

/* What may stand behind a spelling and belongs to it. */
static size_t take_qualifiers(const char *text, size_t length, size_t at, jxi_label_match *match) {
    char inside[BRACKET * 4 + 1];
    if (match->label == JXI_LABEL_GOAL_BLOCK) take_ordinal(text, length, &at, match);
    if (match->label == JXI_LABEL_CLASS || match->label == JXI_LABEL_SUBCLASS) take_points(text, length, &at, match);
    if (match->label == JXI_LABEL_FUNDS_BLOCK) take_unit(text, length, &at, match);
    for (size_t next = at; take_bracket(text, length, &next, inside) && qualify(match, inside);) at = next;
    size_t next = at;
    uint32_t sign = jxi_squeeze_next(text, length, &next);
    if (sign == '%' && match->label == JXI_LABEL_RATE) {
        at = next;
        sign = jxi_squeeze_next(text, length, &next);
    }
    match->colon = sign == ':';
    return match->colon ? next : at;
}

int32_t jxi_label_at(const char *text, size_t length, jxi_label_match *match) {
    static const char among[] = "其中";
    *match = (jxi_label_match){.points = JX_NONE};
    window seen;
    size_t at = 0, used = 0;
    size_t wanted = bytes_wanted(text, length, 0);
    if (!wanted) return JXI_LABEL_NONE;
    look(&seen, text, length, 0, wanted);
    if (strncmp(seen.bytes, among, strlen(among)) == 0) {
        at = seen.ends[strlen(among) - 1];
        match->part = true;
        size_t next = at;
        uint32_t sign = jxi_squeeze_next(text, length, &next);
        if (sign == ':' || sign == ',') at = next;
        look(&seen, text, length, at, bytes_wanted(text, length, at));
    }
    const jxi_spelling *spelling = seen.length < 3 ? NULL : longest_spelling(&seen, &used);
    if (!spelling) {
        match->part = false;
        return JXI_LABEL_NONE;
    }
    match->label = spelling->label;
    match->category = spelling->category;
    match->used = take_qualifiers(text, length, seen.ends[used - 1], match);
    return match->label;
}

/* Takes "其中" and the sign behind it off the start of a squeezed text. */
static const char *skip_among(const char *squeezed, jxi_label_match *match) {
    static const char among[] = "其中";
    if (!jxi_text_starts(squeezed, among)) return squeezed;
    match->part = true;
    squeezed += strlen(among);
    return squeezed + (*squeezed == ':' || *squeezed == ',');
}

/* Whether a label of four characters or more is spelled out within the first `used` bytes and ends before them, or
 * is none of a column: then they are the end of somebody's words and a heading, or two headings. */
static bool holds_spelling(const char *squeezed, size_t length, size_t used) {
    enum { LONG = 12 };
    jxi_label_match inside;
    size_t size;
    (void)jxi_utf8_next(squeezed, length, &size);
    for (size_t at = size; at < used; at += size) {
        bool spelled = jxi_label_at(squeezed + at, length - at, &inside) != JXI_LABEL_NONE && inside.used >= LONG;
        bool column = (inside.label >= JXI_LABEL_INITIAL && inside.label <= JXI_LABEL_FUNDS_EXTRA) ||
                      (inside.label >= JXI_LABEL_LEVEL1 && inside.label <= JXI_LABEL_IGNORED);
        if (spelled && (at + inside.used < used || !column)) return true;
        (void)jxi_utf8_next(squeezed + at, length - at, &size);
    }
    return false;
}

/* Whether a heading ends in what headings end in, and not in the first word of what follows it. */
static bool ends_in_kind(const char *squeezed, size_t used) {
    static const char *const kinds[] = {"值", "数", "额", "率", "分", "称"};
    for (size_t i = 0; i < JXI_COUNT_OF(kinds); i++) {
        size_t size = strlen(kinds[i]);
        if (used > size && memcmp(squeezed + used - size, kinds[i], size) == 0) return true;
    }
    return false;
}

int32_t jxi_label_in_run(const char *squeezed, size_t length, jxi_label_match *match) {
    jxi_label_match spelled, after;
    int32_t label = jxi_label_at(squeezed, length, &spelled), made;
    const char *text = squeezed;
    *match = spelled;
    bool field = label >= JXI_LABEL_NAME && label <= JXI_LABEL_FIELD &&
                 label != JXI_LABEL_YEAR; /* what follows is its value: 主管部门|区水务局 */
    if (label == JXI_LABEL_CLASS || label == JXI_LABEL_SUBCLASS || field || spelled.part) return label;
    jxi_label_match own = {.points = JX_NONE};
    if (label == JXI_LABEL_NONE) text = skip_among(squeezed, &own);
    size_t skipped = (size_t)(text - squeezed), used = jxi_parts_start(text, length - skipped, &made);
    if (used == 0 || skipped + used <= spelled.used) return label;
    if (holds_spelling(squeezed, length, skipped + used)) return label;
    size_t rest = spelled.used; /* another label behind the spelling ends it */
    bool another = label != JXI_LABEL_NONE && jxi_label_at(squeezed + rest, length - rest, &after) != JXI_LABEL_NONE;
    bool leads =
        (label == JXI_LABEL_MEASURE || label == JXI_LABEL_INDICATORS) && made == after.label; /* 单位自有资金 */
    if (another && made != JXI_LABEL_TOTAL_FUNDS && !leads) return label;
    if (made == label && !ends_in_kind(squeezed, skipped + used)) return label;
    if (label == JXI_LABEL_NONE && (made == JXI_LABEL_INDICATORS || made == JXI_LABEL_GOAL_BLOCK)) return label;
    own.label = made;
    own.parts = true;
    own.used = take_qualifiers(squeezed, length, skipped + used, &own);
    *match = own;
    return made;
}

/* The end of a numbering at the start: "一、", "(二)", "1.", "3、"; 0 when there is none. */
static size_t numbering_end(const char *text, size_t length) {
    static const char digits[] = "一二三四五六七八九十";
    size_t at = 0;
    uint32_t point = jxi_squeeze_next(text, length, &at);
    bool bracket = point == '(';
    if (bracket) point = jxi_squeeze_next(text, length, &at);
    char bytes[5] = {0};
    size_t number = 0;
    while (jxi_is_digit(point) || (point > 0x7F && jxi_utf8_write(point, bytes) == 3 && strstr(digits, bytes))) {
        if (++number > 3) return 0;
        point = jxi_squeeze_next(text, length, &at);
    }
    bool ends = bracket ? point == ')' : point == 0x3001 /* 、 */ || point == '.';
    return number && ends ? at : 0;
}

int32_t jxi_label_start(const char *cell, jxi_label_match *match) {
    size_t length = strlen(cell), skipped = numbering_end(cell, length);
    int32_t label = jxi_label_at(cell + skipped, length - skipped, match);
    if (label != JXI_LABEL_NONE) match->used += skipped;
    return label;
}

/* Whether nothing that says more stands from `at` on: only brackets and closing signs. */
static bool nothing_more(const char *text, size_t length, size_t at) {
    char inside[BRACKET * 4 + 1];
    for (size_t next = at;;) {
        at = next;
        uint32_t point = jxi_squeeze_next(text, length, &next);
        if (point == 0) return true;
        if (point == ':' || point == ',' || point == ';' || point == '.' || point == 0x3002 || point == 0x3001)
            continue;
        next = at;
        if (point != '(' || !take_bracket(text, length, &next, inside)) return false;
    }
}

/* Copies a cell squeezed and without its brackets, each of which qualifies the label or adds what its parts say. False
 * when the cell is too long for a heading. */
static bool strip_brackets(const char *cell, char *out, size_t size, jxi_label_match *match, jxi_says *beside) {
    char inside[BRACKET * 4 + 1];
    size_t length = strlen(cell), at = numbering_end(cell, length), used = 0;
    for (;;) {
        size_t next = at;
        uint32_t point = jxi_squeeze_next(cell, length, &next);
        if (point == 0) break;
        if (point == '(' && take_bracket(cell, length, &at, inside)) {
            if (!qualify(match, inside)) *beside |= jxi_parts_say(inside);
            continue;
        }
        if (used + 4 >= size) return false;
        used += jxi_utf8_write(point, out + used);
        at = next;
    }
    match->colon = used > 0 && out[used - 1] == ':';
    if (match->colon) used--;
    out[used] = '\0';
    match->used = length;
    return used > 0;
}

/* Whether a cell can begin with a part, looked at by its first character alone: most cells cannot. */
static bool may_begin(const char *cell) {
    size_t length = strlen(cell), at = numbering_end(cell, length);
    char first[5] = {0};
    uint32_t point = jxi_squeeze_next(cell, length, &at);
    if (point == 0) return false;
    jxi_utf8_write(point, first);
    return point == '(' || jxi_part_begins(first);
}

int32_t jxi_label_from_parts(const char *cell, bool tolerant, jxi_label_match *match) {
    char squeezed[HEADING_BYTES];
    jxi_says beside = 0;
    *match = (jxi_label_match){.points = JX_NONE};
    if (strlen(cell) > CELL_BYTES || (!tolerant && !may_begin(cell)) ||
        !strip_brackets(cell, squeezed, sizeof squeezed, match, &beside))
        return JXI_LABEL_NONE;
    bool damaged = tolerant;
    int32_t label = jxi_parts_label(skip_among(squeezed, match), beside, &damaged);
    if (label == JXI_LABEL_NONE)
        *match = (jxi_label_match){.points = JX_NONE};
    else
        match->parts = true;
    match->label = label;
    match->damaged = damaged;
    return label;
}

/* "一、", "（二）": headings of a text are numbered so, cells of a table are not. */
static bool numbered_like_prose(const char *cell) {
    size_t length = strlen(cell), at = 0;
    if (numbering_end(cell, length) == 0) return false;
    uint32_t point = jxi_squeeze_next(cell, length, &at);
    if (point == '(') point = jxi_squeeze_next(cell, length, &at);
    return !jxi_is_digit(point);
}

int32_t jxi_label_of(const char *cell, jxi_label_match *match) {
    jxi_label_match own;
    if (!match) match = &own;
    int32_t label = jxi_label_start(cell, match);
    if (label != JXI_LABEL_NONE && nothing_more(cell, strlen(cell), match->used)) return label;
    if (!numbered_like_prose(cell)) return jxi_label_from_parts(cell, false, match);
    *match = (jxi_label_match){.points = JX_NONE};
    return JXI_LABEL_NONE;
}
