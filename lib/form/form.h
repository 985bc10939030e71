/* SPDX-License-Identifier: Apache-2.0 */
/* One form being read: the rows of a grid that it fills, what has been understood so far, and the assessment made of
 * it. */
#ifndef JXI_FORM_FORM_H
#define JXI_FORM_FORM_H

#include "model/model.h"
#include "form/heading.h"

/* Where in the form the reader is. */
enum { JXI_PART_TOP, JXI_PART_FUNDS, JXI_PART_GOALS, JXI_PART_INDICATORS, JXI_PART_AFTER };

enum { JXI_PAIRS_MAX = 8, JXI_SEEN_MAX = 8 };

/* Where the words stand that a scheme may be recognised by. */
enum { JXI_WORDS_MONEY, JXI_WORDS_COLUMNS, JXI_WORDS_ELSEWHERE, JXI_WORDS };

/* A class whose heading gave points, in which goal block. */
typedef struct jxi_class_seen {
    const char *category;
    int32_t goal;
} jxi_class_seen;

/* Indicators whose points stand in one merged cell. */
typedef struct jxi_block_of_points {
    size_t first, until; /* the first of them; the first row behind the cell, 0: no block is open */
    bool weight, score;  /* which of the two is merged */
    const char *text;
} jxi_block_of_points;

typedef struct jxi_form {
    const jx_allocator *allocator;
    const jx_grid *grid;
    size_t first, end; /* its rows: [first, end) */
    size_t row;        /* the row being read */
    size_t last;       /* the last row that was understood */
    jx_assessment *assessment;
    jx_status status;            /* the first failure; nothing is done after it */
    int32_t part;                /* JXI_PART_… */
    jxi_buffer title;            /* its heading, cleaned */
    jxi_buffer text, more;       /* scratch for cell texts */
    jxi_buffer words[JXI_WORDS]; /* squeezed, of the rows outside the indicators */
    /* the money block */
    jxi_heading funds;
    size_t funds_row;             /* of its heading */
    bool by_source;               /* its columns are sources, its one row the full-year budget */
    int32_t unit;                 /* JXI_UNIT_… of its heading */
    jx_decimal funds_points;      /* points in its heading */
    int32_t pairs[JXI_PAIRS_MAX]; /* stages of a block written as label and value, in order */
    size_t pair_count;
    int32_t score_column; /* of a lone 得分 in the head that runs on through the blocks, -1: none */
    /* goals */
    int32_t goal_columns[2]; /* where 预期目标 and 实际完成情况 stand, -1: not there */
    /* indicators */
    jxi_heading heading;
    size_t heading_until;                   /* the first row behind the cells of the heading */
    size_t heading_row;                     /* the last row of the heading */
    bool run_on;                            /* cut out of text without cells: what is blank may stand elsewhere */
    bool settled;                           /* its columns have been held against their cells */
    bool gap;                               /* something that counts was not read */
    int32_t goal;                           /* goal block, from 1 */
    const char *class_code, *subclass_code; /* in force; NULL: none */
    jx_decimal subclass_points;             /* in its heading; JX_NONE: none */
    size_t subclass_first;                  /* the first indicator under it */
    jxi_buffer labels[2];                   /* as the form writes them */
    jxi_class_seen seen[JXI_SEEN_MAX];
    size_t seen_count;
    jxi_block_of_points block;
    bool total_seen, total_in_head;
    bool points_unread; /* of some indicator: sums over the form would be wrong */
    bool last_is_open;  /* the last row read as an indicator has no actual value */
} jxi_form;

/* Reads the rows [first, end) into the form's assessment. */
void jxi_form_read(jxi_form *form);

/* Takes the scheme that the form was made for, among the built-in ones, and says why. */
void jxi_choose_scheme(jxi_form *form);

/* Remembers the first failure that must stop the reading; figures that do not fit are no such failure. */
void jxi_form_check(jxi_form *form, jx_status status);

/* The cleaned text in `buffer`, "" when it is blank. */
const char *jxi_form_clean(jxi_form *form, jxi_buffer *buffer, const char *text);

/* Notes something about the row being read. */
void jxi_form_note(jxi_form *form, int32_t kind, const char *place, const char *text);

/* Notes what a column was taken for and how many of its cells are filled in; jxi_form_stranger: that nobody knows it. */
void jxi_form_column(jxi_form *form, const jxi_heading_column *column, int32_t figure, int32_t cells);
void jxi_form_stranger(jxi_form *form, const jxi_heading_column *column, int32_t cells);

/* Each looks at a row and takes it, or returns false. */
bool jxi_take_fields(jxi_form *form, const jxi_line *line);
bool jxi_take_title(jxi_form *form, const jxi_line *line);
bool jxi_take_goals(jxi_form *form, const jxi_line *line);
bool jxi_take_funds(jxi_form *form, const jxi_line *line);
bool jxi_take_heading(jxi_form *form, const jxi_line *line);
bool jxi_take_indicator(jxi_form *form, const jxi_line *line);
bool jxi_take_total(jxi_form *form, const jxi_line *line);

/* Takes the points of a block out of the line, where a column of points runs through the whole form. */
void jxi_take_running_score(jxi_form *form, jxi_line *line);

/* Sets the class and subclass in force from what stands in the first two columns of a row. Either may be NULL. */
void jxi_take_levels(jxi_form *form, const jxi_piece *first, const jxi_piece *second);

/* Ends the subclass in force: its points go to an indicator that is alone in it and has none of its own. */
void jxi_end_subclass(jxi_form *form);

/* The category in force; never NULL. */
const char *jxi_category_in_force(const jxi_form *form);

#endif
