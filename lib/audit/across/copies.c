/* SPDX-License-Identifier: Apache-2.0 */
/* Forms copied from each other. Each form leaves a few fingerprints of what its indicators say; only forms that share
 * some are compared, each with the first and the latest form that left the same one. So the work grows with the number
 * of forms, not with its square. */
#include <stdlib.h>
#include <string.h>

#include "audit/across/across.h"
#include "base/hash.h"
#include "portfolio/name_match.h"

enum {
    GRAM = 3,            /* characters that are looked at together */
    PRINTS = 16,         /* fingerprints of a form */
    LEAST_PRINTS = 2,    /* fingerprints in common from which forms are compared */
    LEAST_SAME = 3,      /* indicators in common */
    STANDARD_LENGTH = 8, /* names up to this length are anybody's: 服务对象满意度 */
    TELLING_LENGTH = 24, /* a name longer than this does not tell more */
    TELLING_NUMBER = 8,  /* what a number that is not round tells, in characters of a name */
    LEAST_TELLING = 32,  /* characters that the common indicators must tell together */
    LEAST_GOAL = 30      /* characters from which equal goals are a copy */
};

/* What one indicator says. */
typedef struct line {
    uint64_t values;       /* hash of target and actual */
    uint32_t first, count; /* its name's grams */
    int32_t telling;
} line;

typedef struct form {
    uint32_t first, count; /* its lines */
    uint64_t prints[PRINTS];
    uint64_t name, goal; /* goal 0: none, or too short */
    int32_t twin;        /* the form most like it, -1: none */
    uint32_t same;       /* lines in common with it */
    bool same_goal;
} form;

/* The first and the latest form with a fingerprint. */
typedef struct owners {
    uint32_t first, last;
} owners;

typedef struct copies {
    jx_portfolio *portfolio;
    const jx_allocator *allocator;
    form *forms;
    line *lines;
    size_t line_count, line_capacity;
    uint32_t *grams; /* of each name sorted, each once */
    size_t gram_count, gram_capacity;
    jxi_map map;
    owners *owners;
    size_t owner_count;
} copies;

/* A hash of a value as it is written, blanks aside and narrowed. */
static uint64_t hash_value(const jx_value *value) {
    const char *text = jx_value_text(value);
    size_t length = text ? strlen(text) : 0, size;
    uint64_t hash = 0;
    for (size_t at = 0; at < length; at += size) {
        uint32_t point = jxi_utf8_next(text + at, length - at, &size);
        if (point >= 0xFF01 && point <= 0xFF5E) point -= 0xFEE0;
        if (!jxi_is_blank(point)) hash = jxi_hash_add(hash, point);
    }
    return hash;
}

/* Whether a number was made for this project: 2370人 or 97.3%, not 100% or 50个. */
static bool is_telling(const jx_value *value) {
    jx_decimal number = jx_value_number(value);
    if (jx_value_kind(value) != JX_VALUE_NUMBER || number == 0 || number == JX_NONE) return false;
    if (strcmp(jx_value_unit(value), "%") == 0) return number % jxi_points(5) != 0 && number < jxi_points(97);
    while (number % 10 == 0) number /= 10;
    return number > 9 && number % 5 != 0;
}

static int32_t telling_of(const jx_indicator *indicator, const jxi_name *name) {
    int32_t length = (int32_t)name->length, telling = 0;
    if (length > STANDARD_LENGTH) telling = (length < TELLING_LENGTH ? length : TELLING_LENGTH) - STANDARD_LENGTH;
    return telling + (is_telling(indicator->target) ? TELLING_NUMBER : 0);
}

static int compare_grams(const void *a, const void *b) {
    uint32_t x = *(const uint32_t *)a, y = *(const uint32_t *)b;
    return x < y ? -1 : x > y;
}

/* A fingerprint is the least hash among those that fall to it. */
static void leave_print(form *f, uint64_t token) {
    uint64_t hash = jxi_hash_mix(token);
    uint64_t *print = &f->prints[hash % PRINTS];
    if (hash < *print) *print = hash;
}

/* Appends the grams of a name, sorted, each once; a name shorter than a gram is one. */
static jx_status add_grams(copies *c, form *f, const jxi_name *name, line *l) {
    size_t width = name->length < GRAM ? name->length : GRAM;
    l->first = (uint32_t)c->gram_count;
    for (size_t at = 0; at + width <= name->length; at++) {
        jx_status status =
            jxi_grow(c->allocator, (void **)&c->grams, sizeof *c->grams, c->gram_count, &c->gram_capacity);
        if (status != JX_OK) return status;
        uint64_t hash = 0;
        for (size_t i = 0; i < width; i++) hash = jxi_hash_add(hash, name->points[at + i]);
        c->grams[c->gram_count++] = (uint32_t)hash;
        leave_print(f, hash);
    }
    uint32_t *own = c->grams + l->first;
    size_t count = c->gram_count - l->first, kept = 1;
    qsort(own, count, sizeof *own, compare_grams);
    for (size_t i = 1; i < count; i++)
        if (own[i] != own[kept - 1]) own[kept++] = own[i];
    l->count = (uint32_t)kept;
    c->gram_count = l->first + kept;
    return JX_OK;
}

static jx_status add_line(copies *c, form *f, const jx_indicator *indicator) {
    jxi_name name;
    jxi_name_read(indicator->name, &name);
    if (indicator->part || name.length == 0 || (!indicator->target && !indicator->actual)) return JX_OK;
    jx_status status = jxi_grow(c->allocator, (void **)&c->lines, sizeof *c->lines, c->line_count, &c->line_capacity);
    if (status != JX_OK) return status;
    line *l = &c->lines[c->line_count];
    l->values = jxi_hash_add(hash_value(indicator->target), hash_value(indicator->actual));
    l->telling = telling_of(indicator, &name);
    leave_print(f, jxi_hash_add(l->values, jxi_name_hash(&name)));
    status = add_grams(c, f, &name, l);
    if (status != JX_OK) return status;
    c->line_count++;
    f->count++;
    return JX_OK;
}

static jx_status read_form(copies *c, size_t index) {
    const jx_assessment *assessment = c->portfolio->members[index].assessment;
    form *f = &c->forms[index];
    jxi_name name, goal;
    jxi_name_read(jx_project_text(assessment->project, JX_PROJECT_NAME), &name);
    jxi_name_read(jx_project_text(assessment->project, JX_PROJECT_GOAL), &goal);
    *f = (form){.first = (uint32_t)c->line_count, .name = jxi_name_hash(&name), .twin = -1};
    if (goal.length >= LEAST_GOAL) f->goal = jxi_hash_text(jx_project_text(assessment->project, JX_PROJECT_GOAL)) | 1;
    for (size_t i = 0; i < PRINTS; i++) f->prints[i] = UINT64_MAX;
    jx_status status = JX_OK;
    for (size_t i = 0; i < assessment->count && status == JX_OK; i++)
        status = add_line(c, f, assessment->indicators[i]);
    return status;
}

/* Whether most of the shorter name is in the longer one. */
static bool names_alike(const copies *c, const line *a, const line *b) {
    const uint32_t *x = c->grams + a->first, *y = c->grams + b->first;
    size_t i = 0, j = 0, common = 0, least = a->count < b->count ? a->count : b->count;
    while (i < a->count && j < b->count) {
        common += x[i] == y[j];
        if (x[i] < y[j])
            i++;
        else if (x[i] > y[j])
            j++;
        else
            i++, j++;
    }
    return common * 10 >= least * 7;
}

/* How many lines two forms have in common, and how much those tell. */
static uint32_t count_same(const copies *c, const form *a, const form *b, int32_t *telling) {
    bool used[64] = {false};
    uint32_t same = 0;
    *telling = 0;
    for (uint32_t i = 0; i < a->count; i++)
        for (uint32_t j = 0; j < b->count && j < sizeof used; j++) {
            const line *x = &c->lines[a->first + i], *y = &c->lines[b->first + j];
            if (used[j] || x->values != y->values || !names_alike(c, x, y)) continue;
            used[j] = true;
            same++;
            *telling += x->telling < y->telling ? x->telling : y->telling;
            break;
        }
    return same;
}

static void set_twin(form *f, size_t twin, uint32_t same, bool same_goal) {
    if (f->twin >= 0 && (f->same > same || (f->same == same && f->same_goal >= same_goal))) return;
    f->twin = (int32_t)twin;
    f->same = same;
    f->same_goal = same_goal;
}

static void compare(copies *c, size_t a, size_t b) {
    form *x = &c->forms[a], *y = &c->forms[b];
    if (x->name == y->name) return; /* the same project in two years, or in two units that were given one form */
    bool same_goal = x->goal && x->goal == y->goal;
    uint32_t most = x->count > y->count ? x->count : y->count, least = x->count + y->count - most;
    int32_t telling = 0;
    uint32_t same = least * 4 >= most * 3 ? count_same(c, x, y, &telling) : 0;
    bool copied = same >= LEAST_SAME && same * 4 >= most * 3 && telling >= LEAST_TELLING;
    if (!copied && !same_goal) return;
    set_twin(x, b, copied ? same : 0, same_goal);
    set_twin(y, a, copied ? same : 0, same_goal);
}

/* The forms that own a fingerprint of the form in hand, and how many of them. */
typedef struct meeting {
    uint32_t forms[2 * (PRINTS + 1)], prints[2 * (PRINTS + 1)];
    size_t count;
} meeting;

static void meet(meeting *m, uint32_t other, uint32_t prints) {
    size_t i = 0;
    while (i < m->count && m->forms[i] != other) i++;
    if (i == m->count) {
        m->forms[m->count] = other;
        m->prints[m->count++] = 0;
    }
    m->prints[i] += prints;
}

/* Meets the owners of a fingerprint and becomes its latest owner. */
static void visit(copies *c, meeting *m, uint32_t index, uint64_t print, uint32_t weight) {
    uint32_t *slot = jxi_map_at(&c->map, print);
    if (*slot == 0) {
        c->owners[c->owner_count++] = (owners){index, index};
        *slot = (uint32_t)c->owner_count;
        return;
    }
    owners *own = &c->owners[*slot - 1];
    if (own->first != index) meet(m, own->first, weight);
    if (own->last != index && own->last != own->first) meet(m, own->last, weight);
    own->last = index;
}

static void find_twins(copies *c, uint32_t index) {
    meeting m = {.count = 0};
    const form *f = &c->forms[index];
    for (size_t i = 0; i < PRINTS; i++)
        if (f->prints[i] != UINT64_MAX) visit(c, &m, index, f->prints[i], 1);
    if (f->goal) visit(c, &m, index, f->goal, LEAST_PRINTS);
    for (size_t i = 0; i < m.count; i++)
        if (m.prints[i] >= LEAST_PRINTS) compare(c, index, m.forms[i]);
}

static jx_status report(const copies *c, size_t index) {
    const form *f = &c->forms[index];
    const jxi_member *member = &c->portfolio->members[index];
    if (f->twin < 0) return JX_OK;
    jxi_draft draft = jxi_draft_of(JXI_COPIED_FORM, member->row, member->assessment->place);
    draft.variant = f->same == 0 ? 2 : f->same_goal ? 1 : 0;
    jxi_draft_text(&draft, 0, jxi_member_label(c->portfolio, index));
    jxi_draft_text(&draft, 1, jxi_member_label(c->portfolio, (size_t)f->twin));
    jxi_draft_number(&draft, 2, jxi_points(f->count), 0);
    jxi_draft_number(&draft, 3, jxi_points(f->same), 0);
    return jxi_portfolio_report(c->portfolio, &draft);
}

static jx_status check(copies *c) {
    size_t count = c->portfolio->count;
    jx_status status = jxi_map_init(c->allocator, &c->map, count * (PRINTS + 1));
    for (size_t i = 0; i < count && status == JX_OK; i++) status = read_form(c, i);
    for (size_t i = 0; i < count && status == JX_OK; i++) find_twins(c, (uint32_t)i);
    for (size_t i = 0; i < count && status == JX_OK; i++) status = report(c, i);
    return status;
}

jx_status jxi_check_copies(jx_portfolio *portfolio) {
    const jx_allocator *allocator = &portfolio->object.allocator;
    copies c = {.portfolio = portfolio, .allocator = allocator};
    size_t count = portfolio->count, owner_count = count * (PRINTS + 1);
    if (count < 2) return JX_OK;
    c.forms = jxi_allocate(allocator, count * sizeof *c.forms);
    c.owners = jxi_allocate(allocator, owner_count * sizeof *c.owners);
    jx_status status = c.forms && c.owners ? check(&c) : JX_ERROR_NO_MEMORY;
    jxi_release(allocator, c.forms, count * sizeof *c.forms);
    jxi_release(allocator, c.owners, owner_count * sizeof *c.owners);
    jxi_release(allocator, c.lines, c.line_capacity * sizeof *c.lines);
    jxi_release(allocator, c.grams, c.gram_capacity * sizeof *c.grams);
    jxi_map_free(allocator, &c.map);
    return status;
}
