/* SPDX-License-Identifier: Apache-2.0 */
/* Which row of a 汇总表 is about which assessment. Equal names are found by hash; of the others, those that share rare
 * pairs of characters are compared. Nothing compares all with all. */
#include <stdlib.h>
#include <string.h>

#include "base/hash.h"
#include "portfolio/name_match.h"
#include "portfolio/portfolio.h"

enum {
    LEAST_FUZZY = 72,    /* names that are not equal need at least this */
    TOKEN_LIMIT = 6,     /* of the tokens of a name only the rarest are looked up … */
    POSTING_LIMIT = 512, /* … and none that more names have than this */
    CANDIDATE_LIMIT = 32
};

/* What keys of equal names are made of, from the strictest to the loosest. */
enum { KEY_DOCUMENT = 1, KEY_AMOUNT = 2, KEY_UNIT = 4, KEY_YEAR = 8 };
static const int key_kinds[] = {
    KEY_YEAR | KEY_DOCUMENT | KEY_AMOUNT | KEY_UNIT,
    KEY_YEAR | KEY_DOCUMENT | KEY_AMOUNT,
    KEY_YEAR | KEY_DOCUMENT | KEY_UNIT,
    KEY_YEAR | KEY_DOCUMENT,
    KEY_DOCUMENT,
    KEY_YEAR | KEY_AMOUNT | KEY_UNIT,
    KEY_YEAR | KEY_AMOUNT,
    KEY_YEAR | KEY_UNIT,
    KEY_UNIT,
    KEY_AMOUNT,
    KEY_YEAR,
    0,
};

/* The hashes of a row or a member that keys are made of. */
typedef struct key_parts {
    uint64_t name, unit; /* name 0: it has none */
    jx_decimal amount;
    int32_t document, year;
} key_parts;

/* A link that might be; `rivals`: other members that suit the row as well. */
typedef struct candidate {
    int32_t row, member, confidence, rivals;
} candidate;

typedef struct posting {
    uint32_t next, member; /* next: index + 1, 0 at the end */
    uint32_t count;        /* how many there are from here to the end */
} posting;

typedef struct linker {
    const jx_allocator *allocator;
    jx_portfolio *portfolio;
    key_parts *rows, *members;
    jxi_map map; /* a token, or a name -> the first posting + 1 */
    candidate *candidates;
    size_t candidate_count, candidate_capacity;
    posting *postings;
    size_t posting_count, posting_capacity;
    uint32_t *hits, *touched; /* of each member: tokens shared with the row in hand; which members have hits */
    size_t touched_count;
} linker;

static key_parts read_parts(const char *name, const char *unit, jx_decimal amount, int32_t document) {
    jxi_name normalised, of_unit;
    jxi_name_read(name, &normalised);
    jxi_name_read(unit, &of_unit);
    return (key_parts){.name = normalised.length ? jxi_name_hash(&normalised) | 1 : 0,
                       .unit = jxi_name_hash(&of_unit),
                       .amount = amount,
                       .document = document,
                       .year = normalised.year};
}

static uint64_t make_key(const key_parts *parts, int kind) {
    uint64_t key = parts->name;
    if (kind & KEY_DOCUMENT) key = jxi_hash_add(key, (uint64_t)parts->document);
    if (kind & KEY_AMOUNT) key = jxi_hash_add(key, (uint64_t)parts->amount);
    if (kind & KEY_UNIT) key = jxi_hash_add(key, parts->unit);
    if (kind & KEY_YEAR) key = jxi_hash_add(key, (uint64_t)parts->year);
    return key | 1;
}

static jx_status prepare(linker *l) {
    jx_portfolio *portfolio = l->portfolio;
    l->rows = jxi_allocate(l->allocator, (portfolio->row_count + 1) * sizeof *l->rows);
    l->members = jxi_allocate(l->allocator, (portfolio->count + 1) * sizeof *l->members);
    l->hits = jxi_allocate(l->allocator, (portfolio->count + 1) * sizeof *l->hits);
    l->touched = jxi_allocate(l->allocator, (portfolio->count + 1) * sizeof *l->touched);
    if (!l->rows || !l->members || !l->hits || !l->touched) return JX_ERROR_NO_MEMORY;
    for (size_t i = 0; i < portfolio->row_count; i++) {
        jxi_portfolio_row *row = &portfolio->rows[i];
        row->assessment = -1;
        row->confidence = 0;
        l->rows[i] = read_parts(row->name, row->unit, row->funds, row->document);
    }
    for (size_t i = 0; i < portfolio->count; i++) {
        jxi_member *member = &portfolio->members[i];
        const jx_assessment *assessment = member->assessment;
        member->row = -1;
        l->members[i] =
            read_parts(jx_project_text(assessment->project, JX_PROJECT_NAME), jxi_assessment_unit(assessment),
                       jxi_assessment_budget(assessment), member->document);
    }
    return JX_OK;
}

static void tidy(linker *l) {
    const jx_portfolio *portfolio = l->portfolio;
    jxi_release(l->allocator, l->rows, (portfolio->row_count + 1) * sizeof *l->rows);
    jxi_release(l->allocator, l->members, (portfolio->count + 1) * sizeof *l->members);
    jxi_release(l->allocator, l->hits, (portfolio->count + 1) * sizeof *l->hits);
    jxi_release(l->allocator, l->touched, (portfolio->count + 1) * sizeof *l->touched);
    jxi_release(l->allocator, l->candidates, l->candidate_capacity * sizeof *l->candidates);
    jxi_release(l->allocator, l->postings, l->posting_capacity * sizeof *l->postings);
    jxi_map_free(l->allocator, &l->map);
}

static void set_link(jx_portfolio *portfolio, size_t row, size_t member, int32_t confidence) {
    portfolio->rows[row].assessment = (int32_t)member;
    portfolio->rows[row].confidence = confidence;
    portfolio->members[member].row = (int32_t)row;
}

static bool years_agree(const key_parts *a, const key_parts *b) {
    return !a->year || !b->year || a->year == b->year;
}

static bool row_open(const linker *l, size_t row) {
    return l->portfolio->rows[row].assessment < 0 && l->rows[row].name;
}

static bool member_open(const linker *l, size_t member) {
    return l->portfolio->members[member].row < 0 && l->members[member].name;
}

/* Remembers the one thing with a key: its index + 1, or UINT32_MAX when there are several. */
static void note_index(uint32_t *slot, size_t index) {
    *slot = *slot == 0 ? (uint32_t)index + 1 : UINT32_MAX;
}

/* Links the rows and members that alone have the same key. */
static void link_by_key(linker *l, int kind, jxi_map *rows, jxi_map *members) {
    jx_portfolio *portfolio = l->portfolio;
    for (size_t i = 0; i < portfolio->row_count; i++)
        if (row_open(l, i)) note_index(jxi_map_at(rows, make_key(&l->rows[i], kind)), i);
    for (size_t i = 0; i < portfolio->count; i++)
        if (member_open(l, i)) note_index(jxi_map_at(members, make_key(&l->members[i], kind)), i);
    for (size_t i = 0; i < portfolio->row_count; i++) {
        if (!row_open(l, i)) continue;
        uint64_t key = make_key(&l->rows[i], kind);
        uint32_t member = jxi_map_get(members, key);
        if (member == 0 || member == UINT32_MAX || jxi_map_get(rows, key) == UINT32_MAX) continue;
        if (years_agree(&l->rows[i], &l->members[member - 1])) set_link(portfolio, i, member - 1, JXI_LINK_EQUAL);
    }
}

static jx_status link_unique(linker *l, int kind) {
    jxi_map rows = {0}, members = {0};
    jx_status status = jxi_map_init(l->allocator, &rows, l->portfolio->row_count);
    if (status == JX_OK) status = jxi_map_init(l->allocator, &members, l->portfolio->count);
    if (status == JX_OK) link_by_key(l, kind, &rows, &members);
    jxi_map_free(l->allocator, &rows);
    jxi_map_free(l->allocator, &members);
    return status;
}

static jx_status add_posting(linker *l, uint64_t key, size_t member) {
    uint32_t *head = jxi_map_at(&l->map, key);
    if (*head && l->postings[*head - 1].member == member) return JX_OK; /* stands twice in the name */
    jx_status status =
        jxi_grow(l->allocator, (void **)&l->postings, sizeof *l->postings, l->posting_count, &l->posting_capacity);
    if (status != JX_OK) return status;
    uint32_t count = *head ? l->postings[*head - 1].count + 1 : 1;
    l->postings[l->posting_count++] = (posting){.next = *head, .member = (uint32_t)member, .count = count};
    *head = (uint32_t)l->posting_count;
    return JX_OK;
}

/* Pairs what is left with equal names in the order it stands: a guess, with the least confidence. */
static jx_status link_in_order(linker *l) {
    jx_portfolio *portfolio = l->portfolio;
    l->posting_count = 0;
    jxi_map_free(l->allocator, &l->map);
    jx_status status = jxi_map_init(l->allocator, &l->map, portfolio->count);
    for (size_t i = portfolio->count; i-- > 0 && status == JX_OK;)
        if (member_open(l, i)) status = add_posting(l, l->members[i].name, i);
    for (size_t i = 0; i < portfolio->row_count && status == JX_OK; i++) {
        if (!row_open(l, i) || !jxi_map_get(&l->map, l->rows[i].name)) continue;
        uint32_t *head = jxi_map_at(&l->map, l->rows[i].name);
        posting first = l->postings[*head - 1];
        if (!years_agree(&l->rows[i], &l->members[first.member])) continue;
        *head = first.next;
        set_link(portfolio, i, first.member, JXI_LINK_LEAST);
    }
    return status;
}

static bool is_ascii(const jxi_name *name, size_t at) {
    return at < name->length && name->points[at] < 0x80;
}

/* What a name is looked up by: its pairs of characters, and numbers and Latin words as a whole. */
static size_t tokens_of(const jxi_name *name, uint64_t tokens[2 * JXI_NAME_LIMIT]) {
    size_t count = 0;
    uint64_t word = 0;
    for (size_t at = 0; at < name->length; at++) {
        if (at + 1 < name->length)
            tokens[count++] = jxi_hash_mix((uint64_t)name->points[at] << 32 | name->points[at + 1]);
        word = is_ascii(name, at) ? jxi_hash_add(word, name->points[at]) : 0;
        if (word && !is_ascii(name, at + 1)) tokens[count++] = word;
    }
    return count;
}

static const char *member_name(const linker *l, size_t member) {
    return jx_project_text(l->portfolio->members[member].assessment->project, JX_PROJECT_NAME);
}

/* Which open members have which tokens in their names. */
static jx_status index_members(linker *l) {
    jxi_name name;
    uint64_t tokens[2 * JXI_NAME_LIMIT];
    size_t total = 0;
    for (size_t i = 0; i < l->portfolio->count; i++)
        if (member_open(l, i)) {
            jxi_name_read(member_name(l, i), &name);
            total += tokens_of(&name, tokens);
        }
    jx_status status = jxi_map_init(l->allocator, &l->map, total);
    for (size_t i = 0; i < l->portfolio->count && status == JX_OK; i++) {
        if (!member_open(l, i)) continue;
        jxi_name_read(member_name(l, i), &name);
        size_t count = tokens_of(&name, tokens);
        for (size_t t = 0; t < count && status == JX_OK; t++) status = add_posting(l, tokens[t], i);
    }
    return status;
}

/* The postings of the rarest tokens of a name, as index + 1 of the first of each. */
static size_t rarest_tokens(const linker *l, const jxi_name *name, uint32_t heads[TOKEN_LIMIT]) {
    uint64_t tokens[2 * JXI_NAME_LIMIT];
    size_t all = tokens_of(name, tokens), count = 0;
    for (size_t i = 0; i < all; i++) {
        uint32_t head = jxi_map_get(&l->map, tokens[i]);
        uint32_t names = head ? l->postings[head - 1].count : 0;
        if (names == 0 || names > POSTING_LIMIT) continue;
        size_t at = count < TOKEN_LIMIT ? count++ : TOKEN_LIMIT;
        for (; at > 0 && names < l->postings[heads[at - 1] - 1].count; at--)
            if (at < TOKEN_LIMIT) heads[at] = heads[at - 1];
        if (at < TOKEN_LIMIT) heads[at] = head;
    }
    return count;
}

/* Counts for each member the rare tokens that it shares with a name. */
static void count_hits(linker *l, const jxi_name *name) {
    uint32_t heads[TOKEN_LIMIT];
    for (size_t i = 0; i < l->touched_count; i++) l->hits[l->touched[i]] = 0;
    l->touched_count = 0;
    size_t count = rarest_tokens(l, name, heads);
    for (size_t i = 0; i < count; i++)
        for (uint32_t next = heads[i]; next; next = l->postings[next - 1].next) {
            uint32_t member = l->postings[next - 1].member;
            if (l->hits[member]++ == 0) l->touched[l->touched_count++] = member;
        }
}

/* The members with the most hits, at most CANDIDATE_LIMIT, and none with less than half of the most. */
static size_t best_hits(const linker *l, uint32_t best[CANDIDATE_LIMIT]) {
    size_t count = 0;
    for (size_t i = 0; i < l->touched_count; i++) {
        uint32_t member = l->touched[i];
        size_t at = count < CANDIDATE_LIMIT ? count++ : CANDIDATE_LIMIT;
        for (; at > 0 && l->hits[member] > l->hits[best[at - 1]]; at--)
            if (at < CANDIDATE_LIMIT) best[at] = best[at - 1];
        if (at < CANDIDATE_LIMIT) best[at] = member;
    }
    while (count > 0 && l->hits[best[count - 1]] * 2 < l->hits[best[0]]) count--;
    return count;
}

/* How much the amounts speak for a link between names that differ. */
static int32_t amount_evidence(const jxi_portfolio_row *row, const jx_assessment *assessment) {
    static const int32_t evidence[] = {
        [JXI_AMOUNTS_UNKNOWN] = -13, [JXI_AMOUNTS_EQUAL] = 8,       [JXI_AMOUNTS_TRANSPOSED] = 5,
        [JXI_AMOUNTS_UNITS] = 3,     [JXI_AMOUNTS_DIFFERENT] = -15,
    };
    return row->funds == 0 ? 0 : evidence[jxi_row_compare_funds(row, assessment, NULL, NULL)];
}

static int32_t link_confidence(const linker *l, size_t row, const jxi_name *name, size_t member) {
    jxi_name other;
    jxi_name_read(member_name(l, member), &other);
    int32_t likeness = jxi_name_similarity(name, &other);
    if (likeness == 0) return 0;
    likeness += amount_evidence(&l->portfolio->rows[row], l->portfolio->members[member].assessment);
    return likeness > 99 ? 99 : likeness;
}

static jx_status find_candidates(linker *l, size_t row) {
    jxi_name name;
    uint32_t best[CANDIDATE_LIMIT];
    int32_t confidence[CANDIDATE_LIMIT];
    jxi_name_read(l->portfolio->rows[row].name, &name);
    count_hits(l, &name);
    size_t count = best_hits(l, best);
    for (size_t i = 0; i < count; i++) confidence[i] = link_confidence(l, row, &name, best[i]);
    for (size_t i = 0; i < count; i++) {
        if (confidence[i] < LEAST_FUZZY) continue;
        jx_status status = jxi_grow(l->allocator, (void **)&l->candidates, sizeof *l->candidates, l->candidate_count,
                                    &l->candidate_capacity);
        if (status != JX_OK) return status;
        candidate *found = &l->candidates[l->candidate_count++];
        *found =
            (candidate){.row = (int32_t)row, .member = (int32_t)best[i], .confidence = confidence[i], .rivals = -1};
        for (size_t j = 0; j < count; j++) found->rivals += confidence[j] == confidence[i];
    }
    return JX_OK;
}

/* The surest first; among equals the one without rivals, then the order of the table. */
static int compare_candidates(const void *a, const void *b) {
    const candidate *x = a, *y = b;
    if (x->confidence != y->confidence) return x->confidence > y->confidence ? -1 : 1;
    if (x->rivals != y->rivals) return x->rivals < y->rivals ? -1 : 1;
    if (x->row != y->row) return x->row < y->row ? -1 : 1;
    return x->member < y->member ? -1 : x->member > y->member;
}

static jx_status link_alike(linker *l) {
    jx_portfolio *portfolio = l->portfolio;
    jx_status status = index_members(l);
    for (size_t i = 0; i < portfolio->row_count && status == JX_OK; i++)
        if (row_open(l, i)) status = find_candidates(l, i);
    if (status != JX_OK || l->candidate_count == 0) return status;
    qsort(l->candidates, l->candidate_count, sizeof *l->candidates, compare_candidates);
    for (size_t i = 0; i < l->candidate_count; i++) {
        const candidate *c = &l->candidates[i];
        size_t row = (size_t)c->row, member = (size_t)c->member;
        if (row_open(l, row) && member_open(l, member))
            set_link(portfolio, row, member, c->rivals ? JXI_LINK_LEAST : c->confidence);
    }
    return JX_OK;
}

/* The assessments without a row get rows of their own behind the table. */
static jx_status list_rest(jx_portfolio *portfolio) {
    portfolio->unlisted_count = 0;
    for (size_t i = 0; i < portfolio->count; i++) {
        if (portfolio->members[i].row >= 0) continue;
        jx_status status =
            jxi_grow(&portfolio->object.allocator, (void **)&portfolio->unlisted, sizeof *portfolio->unlisted,
                     portfolio->unlisted_count, &portfolio->unlisted_capacity);
        if (status != JX_OK) return status;
        portfolio->members[i].row = (int32_t)(portfolio->row_count + portfolio->unlisted_count);
        portfolio->unlisted[portfolio->unlisted_count++] = (int32_t)i;
    }
    return JX_OK;
}

jx_status jxi_portfolio_link(jx_portfolio *portfolio) {
    linker l = {.allocator = &portfolio->object.allocator, .portfolio = portfolio};
    jx_status status = prepare(&l);
    if (portfolio->row_count > 0) {
        for (size_t i = 0; i < sizeof key_kinds / sizeof key_kinds[0] && status == JX_OK; i++)
            status = link_unique(&l, key_kinds[i]);
        if (status == JX_OK) status = link_alike(&l);
        if (status == JX_OK) status = link_in_order(&l);
    }
    tidy(&l);
    return status == JX_OK ? list_rest(portfolio) : status;
}
