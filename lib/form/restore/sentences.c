/* SPDX-License-Identifier: Apache-2.0 */
/* Reports without a table: every sentence that states a figure of the form is taken apart into label and value. Only
 * plain statements count. "…率，年初目标值≥90%，实际完成值≥90%，自评得分20分" is an indicator; "预算共安排546.23万元"
 * is the budget, but an amount whose clause names anything else ("发放补助金2126.81万元") is somebody's, not the
 * form's. */
#include "form/restore/sentences.h"

#include <string.h>

#include "base/words.h"
#include "form/restore/facts.h"
#include "form/restore/shape.h"
#include "form/restore/write.h"
#include "form/words/label.h"

enum { NAME_MAX_GLYPHS = 60, VALUE_MAX_GLYPHS = 24, SHORT_REST = 2, SHORTEST_KEY = 9 };

/* A stretch of glyphs; to 0: none. */
typedef struct span {
    size_t from, to;
} span;

enum { SLOT_TARGET, SLOT_ACTUAL, SLOT_WEIGHT, SLOT_SCORE, SLOTS };

/* An indicator as far as its sentence has been read. */
typedef struct row {
    span name, level, slots[SLOTS];
    span unsure; /* what the sentence says that no column takes */
    bool stated; /* 发放率为98%: the rate itself is told, under the heading of its class */
} row;

typedef struct reader {
    const jxi_stream *stream;
    jxi_writer writer;
    jxi_facts facts;
    row row;
    span level;        /* the class or subclass in force */
    bool in_level;     /* the line started with it */
    size_t name_from;  /* where the name of the next indicator starts */
    size_t rows;       /* written */
    bool slots[SLOTS]; /* columns that any sentence fills */
    bool writing;      /* the second pass; the first only looks which columns there are */
} reader;

static uint32_t point_at(const reader *r, size_t at) {
    return at < r->stream->count ? r->stream->glyphs[at].point : 0;
}

/* A line of commas may have been taken for a row of cells: that is one sentence still. */
static bool starts_line(const reader *r, size_t at) {
    const jxi_glyph *glyphs = r->stream->glyphs;
    return at == 0 || (glyphs[at].gap >= JXI_GAP_LINE && glyphs[at].row != glyphs[at - 1].row);
}

static bool starts_cell(const reader *r, size_t at) {
    return at < r->stream->count && r->stream->glyphs[at].gap == JXI_GAP_CELL;
}

static bool is_stop(uint32_t point) {
    return point == 0x3002 /* 。 */ || point == ';';
}

static bool is_pause(uint32_t point) {
    return is_stop(point) || point == ',' || point == ':' || point == 0x3001 /* 、 */;
}

static bool text_starts(const reader *r, size_t at, const char *word) {
    size_t length, size = strlen(word);
    const char *text = jxi_stream_text(r->stream, at, r->stream->count, &length);
    return length >= size && memcmp(text, word, size) == 0;
}

/* Passes the words between a label and its value. */
static size_t skip_fillers(const reader *r, size_t at) {
    static const char *const fillers[] = {"达到", "为", "是", ":", "约", "达", "均", "“", "\"", "「"};
    for (size_t i = 0; i < JXI_COUNT_OF(fillers);) {
        bool fits = text_starts(r, at, fillers[i]);
        if (fits) at += jxi_stream_glyphs(r->stream, at, strlen(fillers[i]));
        i = fits ? 0 : i + 1;
    }
    return at;
}

/* Whether the point or comma at `at` stands between two digits. */
static bool in_number(const reader *r, size_t at) {
    uint32_t point = point_at(r, at);
    return (point == '.' || point == ',') && jxi_is_digit(point_at(r, at - 1)) && jxi_is_digit(point_at(r, at + 1));
}

/* The value at a place: a sign, a number and its measure, or a phrase such as 逐步提高; to 0: none. `lines`: it may
 * stand on the next line. */
static span value_at(const reader *r, size_t at, bool lines) {
    span value = {skip_fillers(r, at), 0};
    int32_t comparison;
    size_t length, end = value.from, limit = end + VALUE_MAX_GLYPHS;
    if (end >= r->stream->count || (!lines && starts_line(r, end))) return value;
    const char *text = jxi_stream_text(r->stream, end, r->stream->count, &length);
    size_t phrase = jxi_phrase_length(text, length);
    if (phrase) {
        value.to = end + jxi_stream_glyphs(r->stream, end, phrase);
        return value;
    }
    end += jxi_stream_glyphs(r->stream, end, jxi_sign_length(text, length, &comparison));
    size_t digits = end;
    while (end < limit && (jxi_is_digit(point_at(r, end)) || (end > digits && in_number(r, end)))) end++;
    if (end == digits) return value;
    if (point_at(r, end) == '%') {
        end++;
    } else {
        text = jxi_stream_text(r->stream, end, r->stream->count, &length);
        end += jxi_stream_glyphs(r->stream, end, jxi_measure_length(text, length));
    }
    static const char *const bounds[] = {"以上", "以下", "以内", "左右"};
    for (size_t i = 0; i < JXI_COUNT_OF(bounds); i++)
        if (text_starts(r, end, bounds[i])) end += 2;
    value.to = end;
    return value;
}

/* The label at a place as sentences use it; its end goes to `*end`. */
static int32_t key_at(const reader *r, size_t at, size_t *end) {
    static const struct {
        const char *word;
        int32_t label;
    } words[] = {{"指标为", JXI_LABEL_TARGET},     {"目标为", JXI_LABEL_TARGET}, {"实际完成", JXI_LABEL_ACTUAL},
                 {"评价分", JXI_LABEL_SCORE},      {"自评分", JXI_LABEL_SCORE},  {"指标完成率", JXI_LABEL_IGNORED},
                 {"目标完成率", JXI_LABEL_IGNORED}};
    size_t length;
    jxi_label_match match;
    const char *text = jxi_stream_text(r->stream, at, r->stream->count, &length);
    int32_t label = jxi_label_in_run(text, length, &match);
    if (match.parts && match.used < SHORTEST_KEY) label = JXI_LABEL_NONE;
    *end = label == JXI_LABEL_NONE ? at : at + jxi_stream_glyphs(r->stream, at, match.used);
    for (size_t i = 0; i < JXI_COUNT_OF(words); i++) {
        size_t behind = at + jxi_stream_glyphs(r->stream, at, strlen(words[i].word));
        if (!text_starts(r, at, words[i].word) || behind <= *end) continue;
        *end = behind;
        label = words[i].label;
    }
    return label;
}

static int slot_of(int32_t label) {
    switch (label) {
    case JXI_LABEL_TARGET:
        return SLOT_TARGET;
    case JXI_LABEL_ACTUAL:
        return SLOT_ACTUAL;
    case JXI_LABEL_WEIGHT:
        return SLOT_WEIGHT;
    case JXI_LABEL_SCORE:
        return SLOT_SCORE;
    default:
        return -1;
    }
}

/* The name that ends before `to`: what stands behind the last comma, without a remnant of a damaged label. */
static span name_before(const reader *r, size_t to) {
    span name = {r->name_from, to};
    while (name.to > name.from && is_pause(point_at(r, name.to - 1))) name.to--;
    for (size_t at = name.to; at > name.from; at--) {
        bool comma = point_at(r, at - 1) == ',';
        if (!comma && !(at < name.to && starts_cell(r, at))) continue;
        if (name.to - at > SHORT_REST) {
            name.from = at;
            break;
        }
        name.to = at - comma;
    }
    if (name.to - name.from > NAME_MAX_GLYPHS) name.from = name.to;
    return name;
}

static void write_row(reader *r) {
    static const int32_t column_of[SLOTS] = {3, 4, 5, 6};
    const row *made = &r->row;
    jxi_write_row(&r->writer, made->name.from);
    if (made->level.to) jxi_write_glyphs(&r->writer, 1, made->level.from, made->level.to, false);
    jxi_write_glyphs(&r->writer, 2, made->name.from, made->name.to, false);
    for (int i = 0; i < SLOTS; i++)
        if (made->slots[i].to)
            jxi_write_glyphs(&r->writer, column_of[i], made->slots[i].from, made->slots[i].to, false);
    if (made->unsure.to && !made->slots[SLOT_ACTUAL].to)
        jxi_write_glyphs(&r->writer, column_of[SLOT_ACTUAL], made->unsure.from, made->unsure.to, true);
}

/* Ends the sentence of an indicator: it is one when it has a name, and two figures that belong together. */
static void finish_row(reader *r, size_t at) {
    const row *made = &r->row;
    bool named = made->name.to > made->name.from;
    bool aimed = made->slots[SLOT_TARGET].to != 0, reached = made->slots[SLOT_ACTUAL].to != 0;
    bool scored = made->slots[SLOT_SCORE].to != 0;
    if (named && ((aimed && reached) || made->stated || ((aimed || reached) && (scored || made->unsure.to)))) {
        r->rows++;
        for (int i = 0; i < SLOTS; i++) r->slots[i] |= made->slots[i].to != 0;
        if (r->writing) write_row(r);
    } else if (named && (made->unsure.to || aimed || reached)) {
        r->rows += !r->writing;
        if (r->writing) {
            jxi_write_row(&r->writer, made->name.from);
            jxi_write_glyphs(&r->writer, 2, made->name.from, at, true);
        }
    }
    r->row = (row){.level = r->level};
    r->name_from = at;
}

/* Whether a character belongs to the numbering of a paragraph: "(一)", "2.", "三、". `inside`: it is not the first. */
static bool is_numbering(uint32_t point, bool inside) {
    static const uint32_t digits[] = {0x4E00, 0x4E8C, 0x4E09, 0x56DB, 0x4E94, 0x516D, 0x4E03, 0x516B, 0x4E5D, 0x5341};
    for (size_t i = 0; i < JXI_COUNT_OF(digits); i++)
        if (point == digits[i]) return true;
    return jxi_is_digit(point) || (inside && (point == '.' || point == ')' || point == 0x3001));
}

/* The class that a paragraph is about: "2.质量指标。", "数量指标:". The glyph behind it. */
static size_t take_level(reader *r, size_t at) {
    size_t end = at, length;
    if (point_at(r, at) == '(') end++;
    while (is_numbering(point_at(r, end), end > at)) end++;
    jxi_label_match match;
    const char *text = jxi_stream_text(r->stream, end, r->stream->count, &length);
    int32_t label = jxi_label_at(text, length, &match);
    bool level = label == JXI_LABEL_CLASS || label == JXI_LABEL_SUBCLASS;
    if (!level && end > at + 1 && !jxi_is_digit(point_at(r, at))) r->level = (span){0, 0}; /* (二): another section */
    if (!level) return end;
    size_t behind = end + jxi_stream_glyphs(r->stream, end, match.used);
    bool numbered = end > at;
    bool alone = numbered || match.colon || is_pause(point_at(r, behind)) || starts_line(r, behind) ||
                 text_starts(r, behind, "完成情况");
    if (!alone) return end;
    r->level = (span){end, behind};
    r->in_level = true;
    while (is_pause(point_at(r, behind)) && !starts_line(r, behind)) behind++;
    return behind;
}

/* Whether the words before a score name nothing: then it is the score of the whole. */
static bool names_nothing(const reader *r, span name) {
    enum { LONGEST = 6 };
    size_t length;
    jxi_label_match match;
    const char *text = jxi_stream_text(r->stream, name.from, name.to, &length);
    if (name.to - name.from > LONGEST) return false;
    int32_t label = jxi_label_at(text, length, &match);
    return label != JXI_LABEL_CLASS && label != JXI_LABEL_SUBCLASS;
}

/* "天数360天,指标完成率100%": the name ends with the target, and what was reached is only told by its share. */
static void take_rate_alone(reader *r, span told) {
    span *name = &r->row.name;
    r->row.unsure = told;
    for (size_t at = name->from + SHORT_REST; at < name->to && !r->row.slots[SLOT_TARGET].to; at++) {
        if (value_at(r, at, false).to != name->to || skip_fillers(r, at) != at) continue;
        r->row.slots[SLOT_TARGET] = (span){at, name->to};
        name->to = at;
    }
}

/* Takes a label with its value; the glyph behind the value, 0 when it is none of the form's. */
static size_t take_key(reader *r, size_t at, int32_t label, size_t end) {
    bool started = r->row.name.to > r->row.name.from;
    bool total =
        label == JXI_LABEL_TOTAL || (label == JXI_LABEL_SCORE && !started && names_nothing(r, name_before(r, at)));
    span value = value_at(r, end, total);
    if (label == JXI_LABEL_GRADE) return jxi_facts_grade(&r->facts, r->stream, skip_fillers(r, end));
    if (!value.to) return 0;
    if (total || label == JXI_LABEL_RATE) {
        jxi_facts_add(&r->facts, r->stream, total ? JXI_FACT_TOTAL : JXI_FACT_RATE, value.from, value.to);
        return value.to;
    }
    int slot = slot_of(label);
    if (slot < 0 && label != JXI_LABEL_IGNORED) return 0;
    if (slot >= 0 && r->row.slots[slot].to) {
        finish_row(r, r->name_from);
        started = false;
    }
    if (!started) r->row.name = name_before(r, at);
    if (slot >= 0)
        r->row.slots[slot] = value;
    else
        take_rate_alone(r, (span){at, value.to});
    r->row.level = r->level;
    r->name_from = value.to;
    return value.to;
}

/* "经费发放率为98%" in the paragraph of a class states what was reached. Two rates in one breath are not taken apart.
 * The glyph behind it, 0 for none. */
static size_t take_stated(reader *r, size_t at) {
    static const uint32_t rate = 0x7387 /* 率 */, and[] = {0x53CA /* 及 */, 0x548C /* 和 */, 0x5747 /* 均 */};
    bool started = r->row.name.to > r->row.name.from;
    if (!r->in_level || started || at == 0 || point_at(r, at - 1) != rate || !text_starts(r, at, "为")) return 0;
    span value = value_at(r, at, false), name = name_before(r, at);
    for (size_t i = name.from; i < name.to; i++)
        for (size_t k = 0; k < JXI_COUNT_OF(and); k++)
            if (point_at(r, i) == and[k]) return 0;
    if (!value.to || name.from >= name.to) return 0;
    r->row = (row){.name = name, .level = r->level, .stated = true};
    r->row.slots[SLOT_ACTUAL] = value;
    finish_row(r, value.to);
    return value.to;
}

static void read_text(reader *r) {
    r->row = (row){.level = {0, 0}};
    r->level = (span){0, 0};
    r->name_from = 0;
    for (size_t at = 0; at < r->stream->count && r->writer.status == JX_OK;) {
        if (starts_line(r, at) || is_stop(point_at(r, at - 1))) {
            finish_row(r, at);
            r->in_level &= !starts_line(r, at);
            r->name_from = take_level(r, at);
            if (r->name_from > at) {
                at = r->name_from;
                continue;
            }
        }
        size_t end, behind;
        int32_t label = key_at(r, at, &end);
        behind = label == JXI_LABEL_NONE ? take_stated(r, at) : take_key(r, at, label, end);
        at = behind > at ? behind : at + 1;
    }
    finish_row(r, r->stream->count);
}

static void write_table(reader *r) {
    static const char *const titles[] = {"指标类别", "三级指标", "年度指标值", "实际完成值", "分值", "得分"};
    static const int32_t labels[] = {1, 2, 3, 4, 5, 6};
    if (!r->rows) return;
    jxi_write_row(&r->writer, 0);
    jxi_write_text(&r->writer, 0, "绩效指标");
    for (int i = 0; i < (int)JXI_COUNT_OF(titles); i++) {
        bool asked = i < 2 || r->slots[i - 2] || (i < 4 && !(r->slots[SLOT_TARGET] && r->slots[SLOT_ACTUAL]));
        if (asked) jxi_write_text(&r->writer, labels[i], i == 0 ? "二级指标" : titles[i]);
    }
    r->writing = true;
    read_text(r);
}

/* The first line that calls the text a self-assessment; the stream's count when there is none. */
static size_t find_title(const reader *r) {
    size_t start = 0;
    for (size_t at = 0; at < r->stream->count; at++) {
        if (starts_line(r, at)) start = at;
        if (text_starts(r, at, "自评")) return start;
    }
    return r->stream->count;
}

static void write_title(reader *r, size_t from) {
    size_t to = from + 1;
    while (to < r->stream->count && !starts_line(r, to)) to++;
    jxi_write_row(&r->writer, from);
    jxi_write_glyphs(&r->writer, 0, from, to, false);
}

static jx_status restore(reader *r, jx_grid **out) {
    size_t title = find_title(r);
    if (title == r->stream->count) return JX_ERROR_NOT_FOUND;
    read_text(r);
    jxi_facts_amounts(&r->facts, r->stream);
    if (!r->rows && !jxi_facts_enough(&r->facts)) return JX_ERROR_NOT_FOUND;
    jx_status status = jx_grid_new_in(r->stream->squeezed.allocator, &r->writer.grid);
    if (status != JX_OK) return status;
    write_title(r, title);
    jxi_facts_write(&r->facts, &r->writer);
    write_table(r);
    if (r->writer.status == JX_OK)
        *out = r->writer.grid;
    else
        jx_grid_unref(r->writer.grid);
    return r->writer.status;
}

jx_status jxi_restore_sentences(const jx_grid *source, jx_grid **out) {
    jxi_stream stream;
    jx_status status = jxi_stream_read(&source->object.allocator, source, 0, source->row_count, &stream);
    if (status != JX_OK) return status;
    reader r = {.stream = &stream, .writer.stream = &stream};
    r.writer.cell.allocator = stream.squeezed.allocator;
    status = restore(&r, out);
    jxi_buffer_free(&r.writer.cell);
    jxi_stream_free(&stream);
    return status;
}
