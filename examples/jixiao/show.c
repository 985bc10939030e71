/* SPDX-License-Identifier: Apache-2.0 */
/* Forms and findings for people to read. */
#include <string.h>

#include "program.h"

/* `file` is given where the place alone would not tell; NULL elsewhere. */
static void print_marked(const struct options *options, const jx_finding *finding, const char *file) {
    static const char *const marks[] = {" ", "·", "!", "✗"};
    static const int colours[] = {PAINT_NONE, PAINT_DIM, PAINT_YELLOW, PAINT_RED};
    int32_t severity = jx_finding_severity(finding);
    if (severity < JX_SEVERITY_NOTE || severity > JX_SEVERITY_ERROR) severity = 0;
    fputs("    ", stdout);
    paint(options, colours[severity]);
    printf("%s ", marks[severity]);
    print_left(jx_finding_code(finding), 28);
    paint(options, PAINT_NONE);
    const char *place = jx_finding_place(finding);
    printf(" %s%s%s%s%s\n", file ? file : "", file ? ": " : "", place ? place : "", place ? ": " : "",
           jx_finding_message(finding, options->language));
}

void show_document(const struct options *options, const jx_document *document) {
    if (options->quiet) return;
    int forms = jx_document_count(document), rows = jx_document_summary_count(document);
    const char *name = jx_document_name(document);
    paint(options, PAINT_BOLD);
    fputs(strcmp(name, "-") == 0 ? say(options, "标准输入", "standard input") : name, stdout);
    paint(options, PAINT_NONE);
    printf(say(options, " · %d 张自评表", forms == 1 ? " · %d form" : " · %d forms"), forms);
    if (rows) printf(say(options, "，1 张汇总表 %d 行", ", 1 summary table of %d rows"), rows);
    const jx_assessment *first = jx_document_assessment(document, 0);
    const char *reason = jx_assessment_scheme_reason(first, options->language);
    if (first) printf(" · %s", jx_scheme_id(jx_assessment_scheme(first)));
    if (first && reason) printf(say(options, "（识别依据：%s）", " (recognised: %s)"), reason);
    fputs("\n\n", stdout);
}

static void show_heading(const struct options *options, const jx_assessment *assessment, int number) {
    const jx_project *project = jx_assessment_project(assessment);
    const char *name = jx_project_text(project, JX_PROJECT_NAME), *year = jx_project_text(project, JX_PROJECT_YEAR);
    const char *place = jx_assessment_place(assessment);
    printf("%2d  ", number);
    paint(options, PAINT_BOLD);
    print_left(name && name[0] ? name : say(options, "（无项目名称）", "(no project name)"), 44);
    paint(options, PAINT_NONE);
    bool has_year = year && year[0];
    printf(" %s%s%s\n", has_year ? year : "", has_year && place ? " · " : "", place ? place : "");
}

/* Whether the audit objects to a claim, and how severely: JX_SEVERITY_…, 0 when it does not. */
static int32_t objection_to(const jx_assessment *assessment, int32_t item) {
    static const char *const codes[] = {"execution-score-mismatch", "score-above-weight", "score-rounded-coarsely",
                                        "total-score-mismatch"};
    int32_t severity = 0;
    for (int32_t i = 0; i < jx_assessment_finding_count(assessment); i++) {
        const jx_finding *finding = jx_assessment_finding(assessment, i);
        for (size_t k = 0; k < sizeof codes / sizeof codes[0]; k++)
            if (jx_finding_item(finding) == item && strcmp(jx_finding_code(finding), codes[k]) == 0 &&
                jx_finding_severity(finding) > severity)
                severity = jx_finding_severity(finding);
    }
    return severity;
}

/* Whether a claim was compared with what is computed, and equals it at the digits of either. */
static bool is_borne_out(jx_decimal claim, int32_t decimals, jx_decimal computed, int32_t digits) {
    jx_decimal rounded = computed;
    if (claim == jx_decimal_none() || computed == jx_decimal_none()) return false;
    if (claim == computed) return true;
    if (decimals >= 0 && decimals <= 6 && jx_decimal_round(computed, decimals, &rounded) == JX_OK && rounded == claim)
        return true;
    return jx_decimal_round(claim, digits, &rounded) == JX_OK && rounded == computed;
}

/* "claimed 9 ✗": ✓ stands only beside what was compared and is equal. */
static void show_claim(const struct options *options, const jx_assessment *assessment, int32_t claim, int32_t item,
                       jx_decimal computed) {
    char digits[32];
    jx_decimal value = jx_assessment_claim(assessment, claim);
    int32_t decimals = jx_assessment_claim_decimals(assessment, claim), severity = objection_to(assessment, item);
    printf("   %s %s", say(options, "自评", "claimed"), figure(digits, value, decimals));
    if (severity) {
        paint(options, severity == JX_SEVERITY_ERROR ? PAINT_RED : PAINT_YELLOW);
        fputs(severity == JX_SEVERITY_ERROR ? " ✗" : " !", stdout);
    } else if (is_borne_out(value, decimals, computed, jx_scheme_decimals(jx_assessment_scheme(assessment)))) {
        paint(options, PAINT_GREEN);
        fputs(" ✓", stdout);
    }
    paint(options, PAINT_NONE);
}

static void show_execution(const struct options *options, const jx_assessment *assessment) {
    char executed[32], budget[32], rate[32], score[32], weight[32];
    const jx_project *project = jx_assessment_project(assessment);
    jx_decimal shown = jx_assessment_execution_rate(assessment);
    int decimals = jx_scheme_decimals(jx_assessment_scheme(assessment));
    if (jx_decimal_round(shown, 2, &shown) != JX_OK) shown = jx_decimal_none();
    printf("    %s   %s / %s %s   %s %%   %s %s %s", say(options, "执行", "execution"),
           figure(executed, jx_project_funds(project, JX_FUNDS_TOTAL, JX_STAGE_EXECUTED), 0),
           figure(budget, jx_project_funds(project, JX_FUNDS_TOTAL, JX_STAGE_FULL_YEAR), 0), "万元",
           figure(rate, shown, 2), figure(score, jx_assessment_score(assessment, JX_ITEM_EXECUTION), decimals),
           say(options, "/", "of"), figure(weight, jx_assessment_execution_weight(assessment), 0));
    show_claim(options, assessment, JX_CLAIM_EXECUTION_SCORE, JX_ITEM_EXECUTION,
               jx_assessment_score(assessment, JX_ITEM_EXECUTION));
    putchar('\n');
}

/* The claim, the score with its grade, and how it came about. */
static void show_totals(const struct options *options, jx_assessment *assessment) {
    const char *sentence = NULL;
    jx_decimal score = jx_assessment_total(assessment, JX_TOTAL_SCORE);
    printf("    %s", say(options, "得分", "score    "));
    show_claim(options, assessment, JX_CLAIM_TOTAL_SCORE, JX_ITEM_TOTAL, score);
    fputs("   ", stdout);
    if (score != jx_decimal_none()) {
        paint(options, PAINT_BOLD);
        printf("%s %s %s", say(options, "复算", "computed"), jx_assessment_total_text(assessment),
               jx_assessment_grade_text(assessment, options->language));
        paint(options, PAINT_NONE);
        fputs("   ", stdout);
    }
    if (jx_assessment_explain(assessment, JX_ITEM_SCORE, options->language, &sentence) == JX_OK) fputs(sentence, stdout);
    putchar('\n');
}

void show_assessment(const struct options *options, const jx_writer *writer, jx_assessment *assessment, int number,
                     struct tally *tally) {
    if (!options->quiet) {
        show_heading(options, assessment, number);
        show_execution(options, assessment);
        show_totals(options, assessment);
        show_reading(options, assessment);
    }
    for (int32_t i = 0; i < jx_assessment_finding_count(assessment); i++) {
        const jx_finding *finding = jx_assessment_finding(assessment, i);
        if (!jx_writer_shows(writer, finding)) continue;
        count_finding(tally, finding);
        if (!options->quiet) print_marked(options, finding, NULL);
    }
    if (!options->quiet) putchar('\n');
}

void show_portfolio(const struct options *options, const jx_writer *writer, const jx_portfolio *portfolio,
                    struct tally *tally) {
    bool headed = false, several = jx_portfolio_document_count(portfolio) > 1;
    for (int32_t i = 0; i < jx_portfolio_finding_count(portfolio); i++) {
        const jx_finding *finding = jx_portfolio_finding(portfolio, i);
        if (!jx_writer_shows(writer, finding)) continue;
        count_finding(tally, finding);
        if (options->quiet) continue;
        if (!headed) {
            paint(options, PAINT_BOLD);
            puts(say(options, "汇总表与各表之间", "Summary table, and across forms"));
            paint(options, PAINT_NONE);
        }
        headed = true;
        print_marked(options, finding, several ? jx_portfolio_row_file(portfolio, jx_finding_item(finding)) : NULL);
    }
    if (headed) putchar('\n');
}

static const char *plural(int count) {
    return count == 1 ? "" : "s";
}

void show_closing(const struct options *options, const struct tally *tally) {
    if (options->quiet) return;
    int errors = tally->findings[JX_SEVERITY_ERROR], warnings = tally->findings[JX_SEVERITY_WARNING];
    int notes = tally->findings[JX_SEVERITY_NOTE];
    show_count(options, tally);
    if (strcmp(options->language, "en") == 0)
        printf(" · %d error%s, %d warning%s, %d note%s", errors, plural(errors), warnings, plural(warnings), notes,
               plural(notes));
    else
        printf(" · %d 个错误，%d 个警告，%d 条提示", errors, warnings, notes);
    if (errors + warnings + notes)
        fputs(say(options, " · jixiao explain CODE 说明原因与改正方法",
                  " · `jixiao explain CODE` says why and how to mend it"),
              stdout);
    putchar('\n');
}
