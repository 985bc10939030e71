/* SPDX-License-Identifier: Apache-2.0 */
/* The first two columns of the indicators: which class and subclass is in force. */
#include <string.h>

#include "form/form.h"
#include "form/words/squeeze.h"
#include "model/figures.h"

/* Words that tell the category of a heading the vocabulary does not have. The first that fits is taken. */
static const struct {
    const char *word, *category;
} hints[] = {
    {"满意", "satisfaction.recipients"},
    {"可持续", "benefit.sustainability"},
    {"生态成本", "cost.ecological"},
    {"环境成本", "cost.ecological"},
    {"社会成本", "cost.social"},
    {"经济成本", "cost.economic"},
    {"社会效益", "benefit.social"},
    {"经济效益", "benefit.economic"},
    {"生态", "benefit.ecological"},
    {"环境效益", "benefit.ecological"},
    {"数量", "output.quantity"},
    {"质量", "output.quality"},
    {"时效", "output.timeliness"},
    {"进度", "output.timeliness"},
    {"成本", "output.cost"},
    {"产出", "output"},
    {"效益", "benefit"},
    {"效果", "benefit"},
    {"管理", "management"},
};

static const char *hinted_category(const char *text) {
    char squeezed[128];
    size_t characters;
    jxi_squeeze(text, squeezed, sizeof squeezed, &characters);
    for (size_t i = 0; i < sizeof hints / sizeof hints[0]; i++)
        if (strstr(squeezed, hints[i].word)) return hints[i].category;
    return NULL;
}

static void keep_label(jxi_form *form, int level, const char *text) {
    jxi_form_clean(form, &form->labels[level], text);
}

static void drop_label(jxi_form *form, int level) {
    jxi_buffer_clear(&form->labels[level]);
}

/* The points in a class's heading; in several goal blocks they add up. */
static void take_points(jxi_form *form, const char *category, jx_decimal points) {
    if (points == JX_NONE) return;
    size_t i = 0;
    while (i < form->seen_count && strcmp(form->seen[i].category, category) != 0) i++;
    if (i == form->seen_count) {
        if (i == JXI_SEEN_MAX) return;
        form->seen[form->seen_count++] = (jxi_class_seen){category, form->goal};
    } else if (form->seen[i].goal != form->goal) {
        jx_decimal before = form->assessment->class_points[i].points, sum;
        if (jxi_decimal_add(before, points, &sum) == JX_OK) points = sum;
        form->seen[i].goal = form->goal;
    }
    jxi_form_check(form, jx_assessment_set_class_points_decimal(form->assessment, category, points));
}

void jxi_end_subclass(jxi_form *form) {
    jx_assessment *assessment = form->assessment;
    jx_decimal points = form->subclass_points;
    form->subclass_points = JX_NONE;
    if (points == JX_NONE || assessment->count != form->subclass_first + 1) return;
    jx_indicator *alone = assessment->indicators[form->subclass_first];
    if (alone->weight.value != JX_NONE || jxi_heading_find(&form->heading, JXI_LABEL_WEIGHT)) return;
    alone->weight = (jxi_figure){points, 0};
    jxi_figure_set(assessment, JX_FIGURE_WEIGHT, (int32_t)form->subclass_first, JX_STATE_READ, true);
}

/* The points in the heading of a subclass: where the form has no column of weights, they are those of the one indicator
 * under it. */
static void start_subclass(jxi_form *form, const jxi_piece *piece) {
    jxi_end_subclass(form);
    form->subclass_points = piece->match.points;
    form->subclass_first = form->assessment->count;
}

static void set_class(jxi_form *form, const char *category, const jxi_piece *piece) {
    jxi_end_subclass(form);
    bool same = form->class_code && strcmp(form->class_code, category) == 0;
    form->class_code = category;
    keep_label(form, 0, piece->text);
    if (!same) {
        form->subclass_code = NULL;
        drop_label(form, 1);
    }
    take_points(form, category, piece->match.points);
}

static void set_subclass(jxi_form *form, const char *category, const jxi_piece *piece) {
    bool cost = form->class_code && strcmp(form->class_code, "cost") == 0 && strcmp(category, "output.cost") == 0;
    form->subclass_code = cost ? "cost" : category;
    start_subclass(form, piece);
    keep_label(form, 1, piece->text);
}

/* What stands under 一级指标, or at the place where it should. */
static void take_first(jxi_form *form, const jxi_piece *piece) {
    if (piece->kind == JXI_KIND_CLASS) {
        set_class(form, piece->match.category, piece);
    } else if (piece->kind == JXI_KIND_SUBCLASS) {
        if (strcmp(piece->match.category, "output.cost") == 0)
            set_class(form, "cost", piece);
        else
            set_subclass(form, piece->match.category, piece);
    } else if (piece->match.label == JXI_LABEL_RATE || piece->match.label == JXI_LABEL_FUNDS_BLOCK) {
        set_class(form, "execution", piece);
    } else {
        const char *hint = hinted_category(piece->text);
        set_class(form,
                  hint && !strchr(hint, '.')               ? hint
                  : hint && strncmp(hint, "satis", 5) == 0 ? "satisfaction"
                                                           : "other",
                  piece);
    }
}

/* What stands under 二级指标. */
static void take_second(jxi_form *form, const jxi_piece *piece, bool first_in_row) {
    if (piece->kind == JXI_KIND_SUBCLASS) {
        set_subclass(form, piece->match.category, piece);
    } else if (piece->kind == JXI_KIND_CLASS && !first_in_row) {
        set_class(form, piece->match.category, piece);
    } else if (piece->kind == JXI_KIND_CLASS) {
        set_subclass(form, piece->match.category, piece);
    } else {
        const char *hint = hinted_category(piece->text);
        bool whole_class = hint && !strchr(hint, '.');
        form->subclass_code = whole_class ? NULL : hint;
        keep_label(form, 1, piece->text);
    }
}

static bool names_level(const jxi_piece *piece) {
    return piece && piece->kind != JXI_KIND_PLACEHOLDER && piece->kind != JXI_KIND_DASH &&
           piece->kind != JXI_KIND_UNREAD && piece->kind != JXI_KIND_SIDE;
}

void jxi_take_levels(jxi_form *form, const jxi_piece *first, const jxi_piece *second) {
    if (names_level(first)) take_first(form, first);
    if (names_level(second)) take_second(form, second, names_level(first));
}

const char *jxi_category_in_force(const jxi_form *form) {
    if (form->subclass_code) return form->subclass_code;
    return form->class_code ? form->class_code : "other";
}
