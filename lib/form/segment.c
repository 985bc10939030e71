/* SPDX-License-Identifier: Apache-2.0 */
/* Goes over the rows of a document once and tells where forms and summary tables begin and end. */
#include "form/segment.h"

#include <string.h>

#include "form/heading.h"
#include "form/words/squeeze.h"

enum { TITLE_CHARACTERS = 64, TITLE_BYTES = 400, RUN_ON_LEAST = 36, RUN_ON_BYTES = 8192 };

/* What a row means for where forms begin and end. */
enum {
    ROW_NOTHING,
    ROW_BLANK,
    ROW_ANNEX,           /* 附件1 */
    ROW_TITLE,           /* …自评表 */
    ROW_SUMMARY_TITLE,   /* …汇总表 */
    ROW_SUMMARY_HEADING, /* 序号 | 项目名称 | … */
    ROW_NAME,            /* 项目名称 */
    ROW_BODY,            /* a heading of the money block or of the indicators */
    ROW_RUN_ON,          /* a form in one cell */
    ROW_RUN_ON_REST,     /* the rest of one, without its beginning */
    ROW_TEXT             /* prose */
};

/* The squeezed text without brackets at its end; 0 bytes when it is too long for a title. */
static size_t squeeze_title(const char *text, char *out) {
    size_t characters, used = jxi_squeeze(text, out, TITLE_BYTES, &characters);
    if (characters > TITLE_CHARACTERS) used = 0;
    while (used > 0 && out[used - 1] == ')') {
        while (used > 0 && out[used - 1] != '(') used--;
        if (used > 0) used--;
    }
    out[used] = '\0';
    return used;
}

bool jxi_is_form_title(const char *text) {
    static const char *const ends[] = {"自评表",     "自评报告表",     "自评价表",  "评价指标表",
                                       "绩效评价表", "目标完成情况表", "自评情况表"};
    char squeezed[TITLE_BYTES];
    squeeze_title(text, squeezed);
    for (size_t i = 0; i < sizeof ends / sizeof ends[0]; i++)
        if (jxi_text_ends(squeezed, ends[i])) return strstr(squeezed, "绩效") != NULL || i == 0;
    return false;
}

static bool is_summary_title(const char *text) {
    char squeezed[TITLE_BYTES];
    squeeze_title(text, squeezed);
    return jxi_text_ends(squeezed, "汇总表") && strstr(squeezed, "自评") != NULL;
}

/* "附 1", "附件2：", "附表". */
static bool is_annex(const char *text) {
    char squeezed[TITLE_BYTES];
    size_t characters;
    jxi_squeeze(text, squeezed, sizeof squeezed, &characters);
    return characters <= 6 && jxi_text_starts(squeezed, "附");
}

/* How many of the words stand in the text, each counted as often as it does up to twice. */
static size_t count_words(const char *text, const char *const *words, size_t count) {
    size_t found = 0;
    for (size_t i = 0; i < count; i++) {
        const char *first = strstr(text, words[i]);
        if (first) found += strstr(first + 1, words[i]) ? 2 : 1;
    }
    return found;
}

/* Whether a squeezed line is the heading of a money block in one piece; a sentence has commas and stops. */
static bool is_money_heading(const char *squeezed) {
    static const char *const stages[] = {"预算数", "执行数", "执行率", "分值", "得分"};
    static const char *const marks[] = {"。", ",", ";"};
    for (size_t i = 0; i < sizeof marks / sizeof marks[0]; i++)
        if (strstr(squeezed, marks[i])) return false;
    size_t found = 0;
    for (size_t i = 0; i < sizeof stages / sizeof stages[0]; i++) found += strstr(squeezed, stages[i]) != NULL;
    return found >= 4;
}

/* Whether one cell holds the headings of a form, and whether the form begins in it. */
static bool is_run_on(const char *text, bool *begins) {
    static const char *const levels[] = {"级指标"};
    static const char *const columns[] = {"指标名称", "指标值", "目标值", "完成值", "实际值", "分值", "得分"};
    static const char *const starts[] = {"项目名称", "专项资金名称", "单位名称", "部门名称", "自评表"};
    char squeezed[RUN_ON_BYTES];
    size_t characters;
    *begins = false;
    if (strlen(text) < RUN_ON_LEAST) return false;
    jxi_squeeze(text, squeezed, sizeof squeezed, &characters);
    if (count_words(squeezed, levels, 1) < 2 &&
        count_words(squeezed, columns, sizeof columns / sizeof columns[0]) < 3 && !is_money_heading(squeezed))
        return false;
    *begins = count_words(squeezed, starts, sizeof starts / sizeof starts[0]) > 0;
    return true;
}

static bool is_body(const jxi_line *line) {
    static const int32_t labels[] = {JXI_LABEL_LEVEL1,    JXI_LABEL_LEVEL2,   JXI_LABEL_LEVEL3,     JXI_LABEL_TARGET,
                                     JXI_LABEL_FULL_YEAR, JXI_LABEL_EXECUTED, JXI_LABEL_TOTAL_FUNDS};
    for (size_t i = 0; i < sizeof labels / sizeof labels[0]; i++)
        if (jxi_line_find(line, labels[i])) return true;
    return false;
}

static bool names_project(const jxi_line *line) {
    if (jxi_line_find(line, JXI_LABEL_NAME)) return true;
    jxi_label_match match;
    return jxi_label_start(line->pieces[0].text, &match) == JXI_LABEL_NAME && match.colon;
}

static int32_t row_meaning(const jxi_line *line) {
    if (line->count == 0) return ROW_BLANK;
    const char *text = line->pieces[0].text;
    jxi_heading heading = {.count = 0};
    if (jxi_summary_heading(&heading, line)) return ROW_SUMMARY_HEADING;
    bool begins;
    for (size_t i = 0; i < line->count; i++)
        if (is_run_on(line->pieces[i].text, &begins)) return begins ? ROW_RUN_ON : ROW_RUN_ON_REST;
    if (line->count <= 3 && jxi_is_form_title(text)) return ROW_TITLE;
    if (line->count <= 3 && is_summary_title(text)) return ROW_SUMMARY_TITLE;
    if (line->count == 1 && is_annex(text)) return ROW_ANNEX;
    if (names_project(line)) return ROW_NAME;
    if (is_body(line)) return ROW_BODY;
    return line->row_kind == JX_ROW_TEXT ? ROW_TEXT : ROW_NOTHING;
}

typedef struct finder {
    const jx_grid *grid;
    jxi_segments *out;
    jxi_segment open; /* kind 0: none */
    bool named, body; /* of the open segment */
    bool annex;       /* a row of an annex number stands right before */
    size_t annex_row;
    size_t closed; /* the end of the last segment */
    jx_status status;
} finder;

static void close_segment(finder *find, size_t end) {
    jxi_segment *open = &find->open;
    open->whole = find->named || find->body;
    if (open->kind && open->whole && find->status == JX_OK) {
        jxi_segments *out = find->out;
        find->status = jxi_grow(out->allocator, (void **)&out->items, sizeof *out->items, out->count, &out->capacity);
        if (find->status == JX_OK) {
            open->end = end;
            out->items[out->count++] = *open;
            find->closed = end;
        }
    }
    open->kind = 0;
}

static void open_segment(finder *find, int32_t kind, size_t row) {
    size_t first = find->annex ? find->annex_row : row;
    close_segment(find, first);
    find->open = (jxi_segment){.kind = kind, .first = first};
    find->named = find->body = false;
}

/* The first row of the table that a row belongs to, not before the last segment. */
static size_t table_start(const finder *find, size_t row) {
    const jxi_row *rows = find->grid->rows;
    while (row > find->closed && rows[row - 1].kind == JX_ROW_TABLE && rows[row - 1].table == rows[row].table) row--;
    return row;
}

static void take_row(finder *find, int32_t meaning, size_t row) {
    bool form = find->open.kind == JXI_SEGMENT_FORM, summary = find->open.kind == JXI_SEGMENT_SUMMARY;
    bool fresh = form && !find->named && !find->body; /* only titles so far */
    switch (meaning) {
    case ROW_TITLE:
        if (!fresh) open_segment(find, JXI_SEGMENT_FORM, row);
        break;
    case ROW_SUMMARY_TITLE:
        open_segment(find, JXI_SEGMENT_SUMMARY, row);
        break;
    case ROW_SUMMARY_HEADING:
        if (fresh) find->open.kind = JXI_SEGMENT_SUMMARY;
        if (!fresh && !(summary && !find->body)) open_segment(find, JXI_SEGMENT_SUMMARY, row);
        find->body = true;
        break;
    case ROW_NAME:
        if (!form || (find->named && find->body)) open_segment(find, JXI_SEGMENT_FORM, row);
        find->named = true;
        break;
    case ROW_RUN_ON:
        if (!form || find->body) open_segment(find, JXI_SEGMENT_FORM, row);
        find->body = true;
        break;
    case ROW_RUN_ON_REST:
    case ROW_BODY:
        if (!form) open_segment(find, JXI_SEGMENT_FORM, table_start(find, row));
        find->body = true;
        break;
    case ROW_TEXT:
        if (summary && find->body) close_segment(find, row);
        break;
    default:
        break;
    }
}

jx_status jxi_find_segments(const jx_grid *grid, jxi_segments *out) {
    finder find = {.grid = grid, .out = out};
    jxi_line line;
    for (size_t row = 0; row < grid->row_count && find.status == JX_OK; row++) {
        jxi_line_look(&line, grid, row);
        int32_t meaning = row_meaning(&line);
        if (meaning == ROW_BLANK) continue;
        take_row(&find, meaning, row);
        find.annex = meaning == ROW_ANNEX;
        find.annex_row = row;
    }
    close_segment(&find, grid->row_count);
    return find.status;
}

void jxi_segments_free(jxi_segments *segments) {
    jxi_release(segments->allocator, segments->items, segments->capacity * sizeof *segments->items);
}
