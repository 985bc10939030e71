/* SPDX-License-Identifier: Apache-2.0 */
/* Dynamic programming over cuts and columns: the cheapest reading of a table, and the cells where another is as
 * cheap. */
#include "form/restore/search.h"

#include <string.h>

/* WIDTH: readings kept at each place, PER_COLUMN for each column that they end in, more when there is but one row,
 * whose figures bear each other out only at its end. RIVALS: other readings of a finished row that are remembered. */
enum {
    WIDTH = 96,
    PER_COLUMN = 5,
    PER_COLUMN_SINGLE = 16,
    RIVALS = 8,
    CELL_BITS_APART = 8,
    CELL_BITS_GLUED = 30,
    ROW_STEPS = 24
};

enum {
    COST_DROP = 80,
    COST_DROP_MARK = 2,
    COST_EMPTY_ROW = 35,
    COST_EMPTY_ROW_UNSURE = 55, /* a name alone may be half of one that was broken in two */
    COST_EMPTY_ROW_GLUED = 70,
    COST_ROW_INSIDE_LINE = 40,
    COST_LINE_INSIDE_ROW = 50,
    COST_WEAK_LABEL_AS_WORDS = 15,
    COST_AGAINST_BLANKS = 8,
    MARGIN = 12
};

enum { NODE_CELL, NODE_CLOSE, NODE_LABEL, NODE_DROP };

/* A step of a reading; `prev` leads back to the start. */
typedef struct node {
    int32_t prev, cost;
    int16_t column; /* the last column filled; -1: none in this row yet */
    uint16_t steps; /* since the row started */
    uint8_t type;
    bool row;          /* starts a row */
    uint32_t from, to; /* bits */
    jxi_look look;
} node;

/* The readings that end at one place. */
typedef struct place {
    int32_t open[WIDTH];
    int32_t open_count;
    int32_t closed; /* the best with its last row finished; -1: none */
    int32_t rivals[RIVALS];
    int32_t rival_count;
} place;

typedef struct search {
    const jxi_stream *stream;
    const jxi_bits *bits;
    const jxi_plan *plan;
    const jx_allocator *allocator;
    node *nodes;
    size_t node_count, node_capacity;
    place *places;
    jx_status status;
} search;

static int32_t add_node(search *s, node made) {
    if (s->status == JX_OK)
        s->status = jxi_grow(s->allocator, (void **)&s->nodes, sizeof *s->nodes, s->node_count, &s->node_capacity);
    if (s->status != JX_OK) return -1;
    s->nodes[s->node_count] = made;
    return (int32_t)s->node_count++;
}

/* Keeps the cheapest readings of a place, so many for each column that they end in: a reading that has filled more
 * columns has cost more, and must not lose to one that will pay for its gaps later. */
static void offer(search *s, size_t at, node made) {
    place *here = &s->places[at];
    int32_t same = 0, worst = -1, most = s->plan->single ? PER_COLUMN_SINGLE : PER_COLUMN;
    for (int32_t i = 0; i < here->open_count; i++) {
        const node *other = &s->nodes[here->open[i]];
        if (other->column != made.column) continue;
        same++;
        if (worst < 0 || other->cost > s->nodes[here->open[worst]].cost) worst = i;
    }
    bool full = same == most || here->open_count == WIDTH;
    if (full && (worst < 0 || s->nodes[here->open[worst]].cost <= made.cost)) return;
    int32_t index = add_node(s, made);
    if (index < 0) return;
    here->open[full ? worst : here->open_count++] = index;
}

/* What the row that ends with `last` holds, from its nodes. */
static jxi_so_far row_so_far(const search *s, int32_t last) {
    jxi_so_far row = {0};
    jxi_look *const none = NULL;
    bool full_year = jxi_plan_has(s->plan, JXI_LABEL_FULL_YEAR);
    row.target.figure = row.actual.figure = row.weight.figure = JXI_NO_FIGURE;
    row.budget.figure = row.executed.figure = row.rate.figure = JXI_NO_FIGURE;
    for (int32_t i = last; i >= 0; i = s->nodes[i].prev) {
        const node *n = &s->nodes[i];
        if (n->type == NODE_CLOSE || n->type == NODE_LABEL) break;
        if (n->type != NODE_CELL) continue;
        jxi_look *slot = none;
        switch (s->plan->columns[n->column]) {
        case JXI_LABEL_TARGET:
            slot = &row.target;
            break;
        case JXI_LABEL_ACTUAL:
            slot = &row.actual;
            break;
        case JXI_LABEL_WEIGHT:
            slot = &row.weight;
            break;
        case JXI_LABEL_FULL_YEAR:
            slot = &row.budget;
            break;
        case JXI_LABEL_INITIAL:
            slot = full_year ? none : &row.budget;
            break;
        case JXI_LABEL_EXECUTED:
            slot = &row.executed;
            break;
        case JXI_LABEL_RATE:
            slot = &row.rate;
            break;
        default:
            break;
        }
        if (slot) *slot = n->look;
    }
    return row;
}

/* The cost of leaving out the columns from `from` to before `to`. */
static int32_t skip_cost(const jxi_plan *plan, size_t from, size_t to) {
    int32_t cost = 0;
    for (size_t i = from; i < to; i++) cost += plan->skips[i];
    return cost;
}

/* The cost of finishing the row that ends with `last` before bit `at`: the columns left out behind it, unless the
 * source shows as many empty cells. */
static int32_t closing_cost(const search *s, int32_t last, size_t at) {
    bool any = false, placeholder = false, glued = s->plan->delimiter == JXI_GAP_NONE;
    for (int32_t i = last; i >= 0; i = s->nodes[i].prev) {
        const node *n = &s->nodes[i];
        if (n->type == NODE_CLOSE || n->type == NODE_LABEL) break;
        if (n->type != NODE_CELL) continue;
        int32_t column = s->plan->columns[n->column];
        any |= column != JXI_LABEL_LEVEL3 && column != JXI_LABEL_SUBCLASS;
        placeholder |= n->look.kind == JXI_LOOK_PLACEHOLDER;
    }
    if (s->nodes[last].column < 0 || (!any && placeholder)) return 0;
    if (!any && glued) return COST_EMPTY_ROW_GLUED;
    if (!any) return s->plan->delimiter <= JXI_GAP_LINE && !s->plan->by_line ? COST_EMPTY_ROW_UNSURE : COST_EMPTY_ROW;
    size_t rest = (size_t)(s->nodes[last].column + 1);
    uint8_t empty = at < s->bits->count ? s->bits->items[at].blanks : s->bits->blanks_after;
    if (s->bits->blanks && empty > 0 && empty == s->plan->count - rest) return 0;
    return skip_cost(s->plan, rest, s->plan->count);
}

/* Finishes the readings at a place: one goes on, those that are about as good are remembered. */
static void close_place(search *s, size_t at, int32_t through_label) {
    place *here = &s->places[at];
    int32_t costs[WIDTH], best = -1, best_cost = INT32_MAX;
    for (int32_t i = 0; i < here->open_count; i++) {
        costs[i] = s->nodes[here->open[i]].cost + closing_cost(s, here->open[i], at);
        if (costs[i] < best_cost) {
            best_cost = costs[i];
            best = i;
        }
    }
    bool by_label = through_label >= 0 && s->nodes[through_label].cost <= best_cost;
    if (by_label) best_cost = s->nodes[through_label].cost;
    if (best < 0 && !by_label) return;
    for (int32_t i = 0; i < here->open_count && here->rival_count < RIVALS; i++)
        if ((by_label || i != best) && costs[i] <= best_cost + MARGIN)
            here->rivals[here->rival_count++] = here->open[i];
    node made = {.prev = by_label ? through_label : here->open[best],
                 .cost = best_cost,
                 .type = NODE_CLOSE,
                 .column = -1,
                 .from = (uint32_t)at,
                 .to = (uint32_t)at};
    here->closed = add_node(s, made);
}

/* The cells that could start at a place: `looks[i]` is that of i + 1 bits, `costs[i]` what cutting it out costs. */
typedef struct choices {
    size_t count;
    jxi_look looks[CELL_BITS_GLUED];
    int32_t costs[CELL_BITS_GLUED];
} choices;

static void find_starts(const search *s, size_t at, choices *out) {
    const jxi_bit *bits = s->bits->items;
    size_t longest = s->plan->delimiter == JXI_GAP_NONE ? CELL_BITS_GLUED : CELL_BITS_APART;
    int32_t cost = bits[at].cut;
    for (out->count = 0; out->count < longest && at + out->count < s->bits->count; out->count++) {
        const jxi_bit *last = &bits[at + out->count];
        if (last->label != JXI_LABEL_NONE && !last->weak) break;
        if (out->count > 0) cost += last->join;
        out->looks[out->count] = jxi_look_of(s->stream, bits[at].from, last->to);
        out->costs[out->count] = cost + (last->weak ? COST_WEAK_LABEL_AS_WORDS : 0);
    }
}

/* What the empty cells of the source add to the cost of leaving the columns from `from` to before `to` out: columns
 * that are as many cost nothing. */
static int32_t blank_cost(const search *s, bool row, size_t at, size_t from, size_t to) {
    uint8_t blanks = s->bits->items[at].blanks;
    if (!s->bits->blanks || row || blanks == JXI_BLANKS_UNKNOWN) return 0;
    return to - from == blanks ? -skip_cost(s->plan, from, to) : COST_AGAINST_BLANKS;
}

/* Tries the cells that start at a place behind the reading `last`, in every column that is still free. */
static void try_cells(search *s, int32_t last, size_t at, const choices *starts) {
    const jxi_plan *plan = s->plan;
    const jxi_bit *bits = s->bits->items;
    jxi_so_far so_far = row_so_far(s, last);
    const node before = s->nodes[last];
    bool row = before.column < 0;
    int32_t lines = 0;
    if (plan->by_line && row && !bits[at].line) lines = COST_ROW_INSIDE_LINE;
    if (plan->by_line && !row && bits[at].line) lines = COST_LINE_INSIDE_ROW;
    for (size_t i = 0; i < starts->count; i++) {
        const jxi_look *look = &starts->looks[i];
        int32_t cost = before.cost + lines + starts->costs[i];
        size_t glyphs = bits[at + i].to - bits[at].from, first = (size_t)(before.column + 1);
        if (look->kind == JXI_LOOK_NONE) continue;
        for (size_t c = first; c < plan->count; cost += plan->skips[c++]) {
            int32_t fit = jxi_cell_fit(plan, plan->columns[c], look, glyphs, &so_far);
            if (fit >= JXI_UNFIT) continue;
            int32_t skipped = cost + blank_cost(s, row, at, first, c);
            node made = {.prev = last, .cost = skipped + fit, .column = (int16_t)c, .type = NODE_CELL, .row = row};
            made.steps = (uint16_t)(before.steps + 1);
            made.from = (uint32_t)at;
            made.to = (uint32_t)(at + i + 1);
            made.look = *look;
            offer(s, at + i + 1, made);
        }
    }
}

/* Leaves the bit at a place out of the reading `last`. */
static void drop(search *s, int32_t last, size_t at, const jxi_look *look) {
    const node before = s->nodes[last];
    if (before.steps >= ROW_STEPS) return;
    node made = {.prev = last, .column = before.column, .type = NODE_DROP, .steps = (uint16_t)(before.steps + 1)};
    made.cost = before.cost + (look->kind == JXI_LOOK_MARK ? COST_DROP_MARK : COST_DROP);
    made.from = (uint32_t)at;
    made.to = (uint32_t)at + 1;
    made.look = *look;
    offer(s, at + 1, made);
}

/* Goes on from every reading that ends at a place. */
static void expand(search *s, size_t at) {
    choices starts;
    find_starts(s, at, &starts);
    if (starts.count == 0) return;
    const place here = s->places[at];
    bool fresh = here.closed >= 0 && (at == 0 || !s->plan->single);
    for (int32_t i = fresh ? -1 : 0; i < here.open_count; i++) {
        int32_t last = i < 0 ? here.closed : here.open[i];
        try_cells(s, last, at, &starts);
        drop(s, last, at, &starts.looks[0]);
    }
}

static void run(search *s) {
    int32_t label = -1;
    node start = {.prev = -1, .type = NODE_CLOSE, .column = -1};
    s->places[0].closed = add_node(s, start);
    for (size_t at = 0; at < s->bits->count && s->status == JX_OK; at++) {
        if (at > 0) close_place(s, at, label);
        label = -1;
        const jxi_bit *bit = &s->bits->items[at];
        if (bit->label != JXI_LABEL_NONE && s->places[at].closed >= 0) {
            node made = {.prev = s->places[at].closed,
                         .cost = s->nodes[s->places[at].closed].cost,
                         .column = -1,
                         .type = NODE_LABEL,
                         .from = (uint32_t)at,
                         .to = (uint32_t)at + 1};
            label = add_node(s, made);
        }
        expand(s, at);
    }
    if (s->status == JX_OK && s->bits->count > 0) close_place(s, s->bits->count, label);
}

static bool same_cell(const node *a, const node *b) {
    return a->type == NODE_CELL && b->type == NODE_CELL && a->column == b->column && a->from == b->from &&
           a->to == b->to;
}

/* Marks the cells between `kept` and where `rival` left it that the rival reads in another way. `doubts`: by node. */
static void mark_doubts(const search *s, int32_t kept, int32_t rival, bool *doubts) {
    enum { FAR = 200 }; /* steps: readings that have not met by then differ in all of them */
    int32_t meet = kept, other = rival;
    for (int step = 0; meet != other && step < FAR; step++) {
        if (meet > other)
            meet = s->nodes[meet].prev;
        else
            other = s->nodes[other].prev;
    }
    for (int32_t i = kept; i != meet; i = s->nodes[i].prev) {
        bool shared = false;
        for (int32_t j = rival; j != other && !shared; j = s->nodes[j].prev)
            shared = same_cell(&s->nodes[i], &s->nodes[j]);
        if (!shared) doubts[i] = true;
    }
}

enum { LEFT_OUT = -2 }; /* the column of a figure that no cell took */

static bool is_figure(int32_t kind) {
    return kind == JXI_LOOK_NUMBER || kind == JXI_LOOK_PERCENT || kind == JXI_LOOK_AMOUNT || kind == JXI_LOOK_BOUND;
}

/* A row that left a figure out has been read wrong: all of it is doubtful, and the figure is told with the cell beside
 * it. */
static void doubt_rows(jxi_found *found) {
    size_t kept = 0, row = 0;
    bool doubt = false;
    for (size_t i = 0; i < found->count; i++) {
        const jxi_found_cell cell = found->cells[i];
        bool left_out = cell.column == LEFT_OUT, behind = kept > row;
        if (cell.row || cell.column == -1) {
            row = kept;
            doubt = behind = false;
        }
        doubt |= left_out;
        if (left_out && behind) found->cells[kept - 1].to = cell.to;
        if (!left_out) found->cells[kept++] = cell;
        for (size_t k = row; doubt && k < kept; k++) found->cells[k].doubtful |= found->cells[k].column >= 0;
    }
    found->count = kept;
}

static jx_status collect(const search *s, const bool *doubts, jxi_found *found) {
    jx_status status = JX_OK;
    int32_t last = s->places[s->bits->count].closed;
    for (int32_t i = last; i >= 0 && status == JX_OK; i = s->nodes[i].prev) {
        const node *n = &s->nodes[i];
        if (n->type == NODE_CLOSE || (n->type == NODE_DROP && !is_figure(n->look.kind))) continue;
        status =
            jxi_grow(found->allocator, (void **)&found->cells, sizeof *found->cells, found->count, &found->capacity);
        if (status != JX_OK) return status;
        const jxi_bit *bits = s->bits->items;
        found->cells[found->count++] = (jxi_found_cell){n->type == NODE_LABEL  ? -1
                                                        : n->type == NODE_DROP ? LEFT_OUT
                                                                               : n->column,
                                                        bits[n->from].from,
                                                        bits[n->to - 1].to,
                                                        n->from,
                                                        n->row,
                                                        doubts[i]};
    }
    for (size_t i = 0; i < found->count / 2; i++) {
        jxi_found_cell swap = found->cells[i];
        found->cells[i] = found->cells[found->count - 1 - i];
        found->cells[found->count - 1 - i] = swap;
    }
    doubt_rows(found);
    return status;
}

static jx_status finish(search *s, jxi_found *found) {
    bool *doubts = jxi_allocate(s->allocator, s->node_count + 1);
    if (!doubts) return JX_ERROR_NO_MEMORY;
    for (int32_t i = s->places[s->bits->count].closed; i >= 0; i = s->nodes[i].prev) {
        const node *n = &s->nodes[i];
        const place *here = &s->places[n->to];
        if (n->type != NODE_CLOSE || here->closed != i) continue;
        for (int32_t r = 0; r < here->rival_count; r++) mark_doubts(s, n->prev, here->rivals[r], doubts);
    }
    jx_status status = collect(s, doubts, found);
    jxi_release(s->allocator, doubts, s->node_count + 1);
    return status;
}

jx_status jxi_search(const jxi_stream *stream, const jxi_bits *bits, const jxi_plan *plan, jxi_found *out) {
    const jx_allocator *allocator = stream->squeezed.allocator;
    jxi_found found = {.allocator = allocator};
    search s = {.stream = stream, .bits = bits, .plan = plan, .allocator = allocator};
    size_t size = (bits->count + 1) * sizeof *s.places;
    s.places = jxi_allocate(allocator, size);
    if (!s.places) return JX_ERROR_NO_MEMORY;
    for (size_t i = 0; i <= bits->count; i++) s.places[i].closed = -1;
    run(&s);
    if (s.status == JX_OK && s.places[bits->count].closed >= 0) s.status = finish(&s, &found);
    jxi_release(allocator, s.nodes, s.node_capacity * sizeof *s.nodes);
    jxi_release(allocator, s.places, size);
    if (s.status != JX_OK)
        jxi_found_free(&found);
    else
        *out = found;
    return s.status;
}

void jxi_found_free(jxi_found *found) {
    jxi_release(found->allocator, found->cells, found->capacity * sizeof *found->cells);
    found->cells = NULL;
    found->count = found->capacity = 0;
}
