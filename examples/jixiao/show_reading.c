/* SPDX-License-Identifier: Apache-2.0 */
/* What was read of a form and what was not, and the count that closes every run. */
#include "program.h"

/* Prints a line about the reading under its label. */
static void print_label(const struct options *options, const char *chinese, const char *english) {
    paint(options, PAINT_YELLOW);
    printf("    ! ");
    paint(options, PAINT_NONE);
    fputs(say(options, chinese, english), stdout);
}

static void print_place(const char *place) {
    if (place && place[0]) printf(" (%s)", place);
}

static void show_not_understood(const struct options *options, const jx_assessment *assessment) {
    const char *text = NULL, *place = NULL;
    int32_t cells = 0;
    for (int32_t i = 0; jx_assessment_not_understood(assessment, i, &text, &place, &cells) == JX_OK; i++) {
        print_label(options, "未识别 ", "not understood ");
        printf(say(options, "“%s”", "\"%s\""), text);
        print_place(place);
        if (cells) printf(say(options, "，其下 %d 格", cells == 1 ? ", %d cell" : ", %d cells"), (int)cells);
        putchar('\n');
    }
}

/* The columns that were not read, and those that were inferred and by what. */
static void show_columns(const struct options *options, const jx_assessment *assessment) {
    const char *heading = NULL, *place = NULL;
    int32_t figure = 0, state = 0, cells = 0, inferred = 0;
    for (int32_t i = 0;
         jx_assessment_column(assessment, i, &figure, &state, &cells, &inferred, &heading, &place) == JX_OK; i++) {
        if (state == JX_STATE_READ && !inferred) continue;
        const char *name = jx_enum_name(JX_ENUM_FIGURE, figure, options->language);
        if (inferred)
            print_label(options, "推断为", "inferred as ");
        else
            print_label(options, "", "");
        printf(inferred ? "%s" : say(options, "%s：", "%s: "), name);
        if (!inferred) fputs(jx_enum_name(JX_ENUM_STATE, state, options->language), stdout);
        if (heading) printf(say(options, "，栏目“%s”", ", heading \"%s\""), heading);
        print_place(place);
        if (inferred) fputs(say(options, "，按各格内容推断", ", by its cells"), stdout);
        printf(say(options, "，%d 格", cells == 1 ? ", %d cell" : ", %d cells"), (int)cells);
        putchar('\n');
    }
}

/* "分值 3，实际完成值 1": figures that were not read, by name. */
static void show_unread(const struct options *options, const jx_assessment *assessment) {
    bool begun = false;
    for (int32_t i = 0; i < jx_enum_count(JX_ENUM_FIGURE); i++) {
        int32_t figure = jx_enum_value(JX_ENUM_FIGURE, i), count = 0;
        bool of_rows = figure >= JX_FIGURE_TARGET && figure <= JX_FIGURE_REASON;
        for (int32_t item = 0; item < (of_rows ? jx_assessment_count(assessment) : 1); item++)
            count += jx_assessment_state(assessment, figure, item, NULL) == JX_STATE_UNREAD;
        if (!count) continue;
        if (!begun) print_label(options, "未读：", "unread: ");
        printf("%s%s %d", begun ? say(options, "、", ", ") : "", jx_enum_name(JX_ENUM_FIGURE, figure, options->language),
               (int)count);
        begun = true;
    }
    if (begun) putchar('\n');
}

static void show_inferences(const struct options *options, const jx_assessment *assessment) {
    const char *place = NULL, *text = NULL;
    int32_t kind = 0;
    for (int32_t i = 0; jx_assessment_note(assessment, i, &kind, &place, &text) == JX_OK; i++) {
        if (kind != JX_NOTE_INFERRED) continue;
        print_label(options, "推断：", "inferred: ");
        fputs(text ? text : "", stdout);
        print_place(place);
        putchar('\n');
    }
}

void show_reading(const struct options *options, const jx_assessment *assessment) {
    show_not_understood(options, assessment);
    show_columns(options, assessment);
    show_unread(options, assessment);
    show_inferences(options, assessment);
}

void count_form(struct tally *tally, const jx_assessment *assessment) {
    tally->forms++;
    if (!jx_assessment_complete(assessment)) tally->in_part++;
    for (int32_t state = JX_STATE_READ; state <= JX_STATE_UNREAD; state++)
        tally->figures[state] += jx_assessment_state_count(assessment, state);
}

void show_count(const struct options *options, const struct tally *tally) {
    int whole = tally->forms - tally->in_part;
    if (options->language[0] == 'e')
        printf("%d form%s: %d read whole, %d in part, %d not read · figures: %d read, %d blank, %d unread", tally->forms,
               tally->forms == 1 ? "" : "s", whole, tally->in_part, tally->problems, tally->figures[JX_STATE_READ],
               tally->figures[JX_STATE_BLANK], tally->figures[JX_STATE_UNREAD]);
    else
        printf("%d 张自评表：读全 %d，部分读取 %d，未能读取 %d · 数字：已读 %d，未填 %d，未读 %d", tally->forms, whole,
               tally->in_part, tally->problems, tally->figures[JX_STATE_READ], tally->figures[JX_STATE_BLANK],
               tally->figures[JX_STATE_UNREAD]);
}
