/* SPDX-License-Identifier: Apache-2.0 */
/* The amounts, the rate, the total and the grade that a report states in its sentences. An amount counts when its
 * clause is made of nothing but what names budgets and spending ("2023年收到财政资金共"): every other word makes it the
 * amount of something else. */
#include "form/restore/facts.h"

#include <string.h>

#include "base/words.h"
#include "form/words/parts.h"
#include "value/figure.h"

enum { CLAUSE_GLYPHS = 30, CLAUSE_BYTES = CLAUSE_GLYPHS * 4 + 1 };

static uint32_t point_at(const jxi_stream *stream, size_t at) {
    return at < stream->count ? stream->glyphs[at].point : 0;
}

static size_t word_at(const jxi_stream *stream, size_t at, const char *const *words, size_t count) {
    size_t length;
    const char *text = jxi_stream_text(stream, at, stream->count, &length);
    for (size_t i = 0; i < count; i++) {
        size_t size = strlen(words[i]);
        if (length >= size && memcmp(text, words[i], size) == 0) return jxi_stream_glyphs(stream, at, size);
    }
    return 0;
}

static jx_decimal figure_of(const jxi_stream *stream, size_t from, size_t to) {
    size_t length, used;
    jxi_figure figure;
    const char *text = jxi_stream_text(stream, from, to, &length);
    return jxi_figure_scan(text, length, &figure, &used) == JX_OK ? figure.value : JX_NONE;
}

void jxi_facts_add(jxi_facts *facts, const jxi_stream *stream, int fact, size_t from, size_t to) {
    jxi_fact *known = &facts->facts[fact];
    jx_decimal figure = figure_of(stream, from, to);
    if (known->to == 0)
        *known = (jxi_fact){from, to, figure, false};
    else if (known->from != from && known->figure != figure)
        known->torn = true;
}

size_t jxi_facts_grade(jxi_facts *facts, const jxi_stream *stream, size_t at) {
    static const char *const grades[] = {"优秀", "良好", "中等", "较差", "优", "良", "中", "差"};
    size_t glyphs = word_at(stream, at, grades, JXI_COUNT_OF(grades));
    if (glyphs && facts->facts[JXI_FACT_GRADE].to == 0)
        facts->facts[JXI_FACT_GRADE] = (jxi_fact){at, at + glyphs, JX_NONE, false};
    return glyphs ? at + glyphs : 0;
}

/* Words of sentences that say nothing of whose the amount is. */
static const char *const plain[] = {"该",   "本",   "共", "已", "了", "为", "是", "年", "度",   "累计", "收到",
                                    "截至", "项目", "、", "底", "月", "日", "末", "级", "到账", "合计", "总"};

/* What a clause says when it is made of plain words, dates and the parts of headings only; 0 else. */
static jxi_says clause_says(const jxi_stream *stream, size_t from, size_t to) {
    jxi_says all = 0;
    size_t length;
    for (size_t at = from; at < to;) {
        char piece[CLAUSE_BYTES];
        size_t plain_glyphs = jxi_is_digit(point_at(stream, at)) ? 1 : 0, end = to;
        jxi_says says = 0;
        for (; end > at && !says; end--) {
            const char *text = jxi_stream_text(stream, at, end, &length);
            memcpy(piece, text, length);
            piece[length] = '\0';
            says = jxi_parts_single(piece);
            if (says) break;
        }
        if (!plain_glyphs) plain_glyphs = word_at(stream, at, plain, JXI_COUNT_OF(plain));
        if (!says && !plain_glyphs) return 0;
        all |= says;
        at = says && end - at > plain_glyphs ? end : at + (plain_glyphs ? plain_glyphs : 1);
    }
    return all;
}

/* Which fact a clause states; -1: none. */
static int fact_of(jxi_says says) {
    bool money = (says & (JXI_SAYS_MONEY | JXI_SAYS_BUDGET | JXI_SAYS_SPENT | JXI_SAYS_FISCAL)) != 0;
    const jxi_says others = JXI_SAYS_LEFT | JXI_SAYS_CARRIED | JXI_SAYS_OWN | JXI_SAYS_LAST | JXI_SAYS_GAP;
    if (!money || (says & others)) return -1;
    if (says & JXI_SAYS_SPENT) {
        if (says & JXI_SAYS_PLANNED) return says & JXI_SAYS_YEAR ? JXI_FACT_FULL_YEAR : -1;
        return JXI_FACT_EXECUTED;
    }
    if (!(says & (JXI_SAYS_BUDGET | JXI_SAYS_MONEY))) return -1;
    return says & JXI_SAYS_INITIAL ? JXI_FACT_INITIAL : JXI_FACT_FULL_YEAR;
}

/* Whether a clause ends before glyph `at`. */
static bool ends_before(const jxi_stream *stream, size_t at) {
    uint32_t point = point_at(stream, at - 1);
    return stream->glyphs[at].gap >= JXI_GAP_LINE || point == 0x3002 || point == ';' || point == ',' || point == ':' ||
           point == '(' || point == ')';
}

/* Whether what stands before a clause makes its amount a part: "其中:中央" and what is listed behind it. */
static bool is_part(const jxi_stream *stream, size_t start) {
    static const char *const among[] = {"其中"};
    for (size_t at = start; at > 0; at--) {
        if (word_at(stream, at, among, 1)) return true;
        uint32_t point = point_at(stream, at - 1);
        if (point == 0x3002 || point == ';' || stream->glyphs[at].gap >= JXI_GAP_LINE) return false;
    }
    return word_at(stream, 0, among, 1) != 0;
}

void jxi_facts_amounts(jxi_facts *facts, const jxi_stream *stream) {
    static const char *const units[] = {"万元", "亿元", "元"};
    static const char *const sums[] = {"共", "合计", "总"};
    size_t start = 0;
    for (size_t at = 0; at < stream->count; at++) {
        if (at > 0 && ends_before(stream, at)) start = at;
        if (!jxi_is_digit(point_at(stream, at)) || (at > 0 && jxi_is_digit(point_at(stream, at - 1)))) continue;
        size_t end = at;
        while (jxi_is_digit(point_at(stream, end)) ||
               (point_at(stream, end) == '.' && jxi_is_digit(point_at(stream, end + 1))))
            end++;
        size_t unit = word_at(stream, end, units, JXI_COUNT_OF(units));
        if (!unit) continue;
        bool summed = false;
        for (size_t i = start; i < at; i++) summed |= word_at(stream, i, sums, JXI_COUNT_OF(sums)) != 0;
        jxi_says says = at - start <= CLAUSE_GLYPHS && at > start ? clause_says(stream, start, at) : 0;
        int fact = says && (summed || !is_part(stream, start)) ? fact_of(says) : -1;
        bool source = (says & JXI_SAYS_FISCAL) && !summed;
        if (fact >= 0 && !source) jxi_facts_add(facts, stream, fact, at, end + unit);
        at = end + unit - 1;
        start = end + unit;
    }
}

bool jxi_facts_enough(const jxi_facts *facts) {
    return facts->facts[JXI_FACT_FULL_YEAR].to || facts->facts[JXI_FACT_EXECUTED].to || facts->facts[JXI_FACT_TOTAL].to;
}

static void write_fact(const jxi_fact *fact, jxi_writer *writer, int32_t column) {
    if (fact->to) jxi_write_glyphs(writer, column, fact->from, fact->to, fact->torn);
}

void jxi_facts_write(const jxi_facts *facts, jxi_writer *writer) {
    static const char *const heads[] = {"年初预算数", "全年预算数", "全年执行数", "执行率"};
    const jxi_fact *all = facts->facts;
    if (all[JXI_FACT_TOTAL].to) {
        jxi_write_row(writer, all[JXI_FACT_TOTAL].from);
        jxi_write_text(writer, 0, "自评总分");
        write_fact(&all[JXI_FACT_TOTAL], writer, 1);
    }
    if (all[JXI_FACT_GRADE].to) {
        jxi_write_row(writer, all[JXI_FACT_GRADE].from);
        jxi_write_text(writer, 0, "自评等级");
        write_fact(&all[JXI_FACT_GRADE], writer, 1);
    }
    size_t first = 0;
    for (int i = JXI_FACT_RATE; i >= 0; i--)
        if (all[i].to) first = all[i].from;
    if (!all[JXI_FACT_FULL_YEAR].to && !all[JXI_FACT_EXECUTED].to && !all[JXI_FACT_RATE].to) return;
    jxi_write_row(writer, first);
    jxi_write_text(writer, 0, "项目资金");
    for (int i = 0; i <= JXI_FACT_RATE; i++)
        if (all[i].to) jxi_write_text(writer, 2 + i, heads[i]);
    jxi_write_row(writer, first);
    jxi_write_text(writer, 1, "年度资金总额");
    for (int i = 0; i <= JXI_FACT_RATE; i++) write_fact(&all[i], writer, 2 + i);
}
