/* SPDX-License-Identifier: Apache-2.0 */
/* What each cell of a row looks like by itself. The recogniser asks this before it knows what the columns are. */
#include "form/words/line.h"

#include <string.h>

#include "model/model.h"
#include "form/words/squeeze.h"
#include "value/words.h"

/* Longer cells, in bytes, are text whatever they begin with. */
enum { SHORT_WORD = 12, LONG_TEXT = 200, PLACEHOLDER = 64, SQUEEZED = 256 };

typedef struct squeezed {
    char bytes[SQUEEZED];
    size_t length, characters;
} squeezed;

static bool is_one_of(const char *text, const char *const *list, size_t count) {
    for (size_t i = 0; i < count; i++)
        if (strcmp(text, list[i]) == 0) return true;
    return false;
}

bool jxi_is_dash(const char *text, size_t length) {
    static const char *const dashes[] = {"-", "--", "—", "——", "–", "/", "\\", "─", "──", "－", "一一", "―", "――"};
    for (size_t i = 0; i < sizeof dashes / sizeof dashes[0]; i++)
        if (strlen(dashes[i]) == length && memcmp(dashes[i], text, length) == 0) return true;
    return false;
}

/* "指标1:", "……", "...", "XX", "*" (squeezed away): what a template leaves to be overwritten. */
static bool is_placeholder(const squeezed *text) {
    static const char *const words[] = {"XX", "xx", "XXX", "xxx", "××", "×××", "待填", "待填写", "指标"};
    if (text->length == 0 || is_one_of(text->bytes, words, sizeof words / sizeof words[0])) return true;
    const char *rest = text->bytes;
    if (text->characters > PLACEHOLDER) return false;
    if (jxi_text_starts(rest, "指标")) {
        rest += strlen("指标");
        size_t digits = strspn(rest, "0123456789");
        if (digits == 0) return false;
        rest += digits;
    }
    while (*rest) {
        static const char *const fillers[] = {"…", "⋯", ".", "。", ":", "、", "·", "-", "(", ")"};
        size_t i = 0, count = sizeof fillers / sizeof fillers[0];
        while (i < count && !jxi_text_starts(rest, fillers[i])) i++;
        if (i == count) return false;
        rest += strlen(fillers[i]);
    }
    return true;
}

/* The kind of a text that starts with a number, JXI_KINDS when it does not. */
static int32_t number_kind(const squeezed *text) {
    int32_t unused;
    size_t sign = jxi_comparison_scan(text->bytes, &unused), used;
    jxi_figure figure;
    jx_status status = jxi_figure_scan(text->bytes + sign, text->length - sign, &figure, &used);
    if (status == JX_ERROR_SYNTAX) return JXI_KINDS;
    const char *rest = text->bytes + sign + used;
    bool plain = sign == 0;
    if (plain && (*rest == '\0' || strcmp(rest, "分") == 0)) return JXI_KIND_NUMBER;
    if (plain && (strcmp(rest, "%") == 0 || strcmp(rest, "‰") == 0)) return JXI_KIND_PERCENT;
    if (plain && jxi_money_unit(rest) != JXI_UNIT_NONE) return JXI_KIND_AMOUNT;
    return strlen(rest) <= 3 * SHORT_WORD ? JXI_KIND_VALUE : JXI_KIND_TEXT;
}

int32_t jxi_kind_of(const char *cell) {
    squeezed text;
    if (jxi_text_starts(cell, "\xEF\xBF\xBD")) return JXI_KIND_UNREAD;
    if (strlen(cell) > LONG_TEXT) return JXI_KIND_TEXT;
    text.length = jxi_squeeze(cell, text.bytes, sizeof text.bytes, &text.characters);
    if (jxi_is_dash(text.bytes, text.length)) return JXI_KIND_DASH;
    if (is_placeholder(&text)) return JXI_KIND_PLACEHOLDER;
    int32_t unused;
    if (jxi_comparison_scan(text.bytes, &unused) == text.length) return JXI_KIND_SIGN;
    if (text.bytes[0] == '%' && (text.bytes[1] == '\0' || text.bytes[1] == '(')) return JXI_KIND_MEASURE;
    bool numbered = jxi_text_starts(text.bytes, "指标") && jxi_is_digit((unsigned char)text.bytes[strlen("指标")]);
    if (numbered) return JXI_KIND_TEXT;
    int32_t kind = number_kind(&text);
    if (kind != JXI_KINDS) return kind;
    if (text.characters <= 4 && jxi_grade_parse(cell) != JX_GRADE_NONE) return JXI_KIND_GRADE;
    if (text.characters > SHORT_WORD) return JXI_KIND_TEXT;
    return strpbrk(text.bytes, "0123456789") ? JXI_KIND_VALUE : JXI_KIND_WORD;
}

static int32_t label_kind(int32_t label) {
    switch (label) {
    case JXI_LABEL_CLASS:
        return JXI_KIND_CLASS;
    case JXI_LABEL_SUBCLASS:
        return JXI_KIND_SUBCLASS;
    case JXI_LABEL_INDICATORS:
        return JXI_KIND_SIDE;
    default:
        return JXI_KIND_LABEL;
    }
}

void jxi_line_look(jxi_line *line, const jx_grid *grid, size_t row) {
    const jxi_row *source = &grid->rows[row];
    line->row_kind = source->kind;
    line->place = source->place;
    line->count = 0;
    const jxi_cell *last = source->count ? &grid->cells[source->first + source->count - 1] : NULL;
    line->width = last ? last->column + last->columns : 0;
    for (size_t i = 0; i < source->count && line->count < JXI_PIECES_MAX; i++) {
        const jxi_cell *cell = &grid->cells[source->first + i];
        if (jxi_text_is_blank(cell->text)) continue;
        jxi_piece *piece = &line->pieces[line->count++];
        piece->text = cell->text;
        piece->column = cell->column;
        piece->columns = cell->columns;
        piece->rows = cell->rows;
        int32_t label = jxi_label_of(cell->text, &piece->match);
        piece->kind = label == JXI_LABEL_NONE ? JXI_KINDS : label_kind(label);
    }
}

void jxi_line_read(jxi_line *line, const jx_grid *grid, size_t row) {
    jxi_line_look(line, grid, row);
    for (size_t i = 0; i < line->count; i++) {
        jxi_piece *piece = &line->pieces[i];
        if (piece->match.label == JXI_LABEL_NONE) piece->kind = jxi_kind_of(piece->text);
    }
}

const jxi_piece *jxi_line_find(const jxi_line *line, int32_t label) {
    for (size_t i = 0; i < line->count; i++)
        if (line->pieces[i].match.label == label) return &line->pieces[i];
    return NULL;
}

bool jxi_piece_is_blank(const jxi_piece *piece) {
    return piece->kind == JXI_KIND_DASH || piece->kind == JXI_KIND_PLACEHOLDER;
}
