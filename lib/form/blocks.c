/* SPDX-License-Identifier: Apache-2.0 */
/* Points in merged cells. A score merged over rows with weights of their own is theirs together: it is shared out only
 * where it is full, for then each row has its weight. Weight and score merged alike, and a score where
 * no row has a weight, belong to one scored whole, of which the other rows are parts. Whatever else a merged cell may
 * mean is not guessed. */
#include "form/blocks.h"

#include "model/figures.h"

static bool is_open(const jxi_block_of_points *block) {
    return block->until > 0;
}

/* The sum of the weights in a block; JX_NONE when one has none. */
static jx_decimal weights_of(const jx_assessment *form, size_t first, size_t end) {
    jx_decimal sum = 0;
    for (size_t i = first; i < end; i++) {
        jx_decimal weight = form->indicators[i]->weight.value;
        if (weight == JX_NONE || jxi_decimal_add(sum, weight, &sum) != JX_OK) return JX_NONE;
    }
    return sum;
}

static void share_out(jxi_form *form, size_t first, size_t end) {
    for (size_t i = first; i < end; i++) {
        jx_indicator *indicator = form->assessment->indicators[i];
        indicator->claimed = indicator->weight;
        jxi_figure_set(form->assessment, JX_FIGURE_SCORE, (int32_t)i, JX_STATE_READ, true);
    }
}

/* Nothing says how the points are spread: they are named, and the score of the form is not given. */
static void give_up(jxi_form *form, const jxi_block_of_points *block, bool weight) {
    for (size_t i = block->first; i < form->assessment->count; i++) {
        jx_indicator *indicator = form->assessment->indicators[i];
        *(weight ? &indicator->weight : &indicator->claimed) = JXI_NO_FIGURE;
        jxi_figure_set(form->assessment, weight ? JX_FIGURE_WEIGHT : JX_FIGURE_SCORE, (int32_t)i, JX_STATE_UNREAD,
                       false);
    }
    jxi_form_note(form, JX_NOTE_UNREAD, form->assessment->indicators[block->first]->place, block->text);
    form->points_unread = true;
}

/* The rows behind the first of a scored whole have no points of their own. */
static void make_parts(jxi_form *form, size_t first, size_t end) {
    for (size_t i = first + 1; i < end; i++) form->assessment->indicators[i]->part = true;
}

void jxi_end_block(jxi_form *form) {
    jxi_block_of_points block = form->block;
    size_t end = form->assessment->count;
    form->block = (jxi_block_of_points){.until = 0};
    if (!is_open(&block) || end < block.first + 2) return;
    jx_decimal score = form->assessment->indicators[block.first]->claimed.value;
    bool unweighted = !jxi_heading_find(&form->heading, JXI_LABEL_WEIGHT);
    if (block.score && (block.weight || unweighted))
        make_parts(form, block.first, end);
    else if (block.score && score != JX_NONE && weights_of(form->assessment, block.first, end) == score)
        share_out(form, block.first, end);
    else
        give_up(form, &block, block.weight);
}

void jxi_take_block(jxi_form *form, const jxi_piece *weight, const jxi_piece *score) {
    if (is_open(&form->block) && form->row >= form->block.until) {
        /* the row just added is no part of it */
        form->assessment->count--;
        jxi_end_block(form);
        form->assessment->count++;
    }
    bool merged_weight = weight && weight->rows > 1, merged_score = score && score->rows > 1;
    if (is_open(&form->block) || (!merged_weight && !merged_score)) return;
    const jxi_piece *merged = merged_score ? score : weight;
    form->block = (jxi_block_of_points){.first = form->assessment->count - 1,
                                        .until = form->row + (size_t)merged->rows,
                                        .weight = merged_weight,
                                        .score = merged_score,
                                        .text = merged->text};
}
