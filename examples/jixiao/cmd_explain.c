/* SPDX-License-Identifier: Apache-2.0 */
#include "program.h"

static int list_codes(const struct options *options) {
    for (int32_t i = 0; i < jx_enum_count(JX_ENUM_FINDING); i++) {
        int32_t value = jx_enum_value(JX_ENUM_FINDING, i);
        print_left(jx_enum_code(JX_ENUM_FINDING, value), 32);
        puts(jx_enum_name(JX_ENUM_FINDING, value, options->language));
    }
    return EXIT_FINE;
}

static int explain(const struct options *options, const char *code) {
    static const struct {
        const char *part, *chinese, *english;
    } parts[] = {{"meaning", "含义", "Meaning"},
                 {"advice", "改正", "How to mend it"},
                 {"example", "示例", "Example"},
                 {"basis", "依据", "Basis"}};
    const char *title = jx_finding_about(code, "title", options->language);
    if (!title) {
        complain("no such finding; jixiao explain lists them", code);
        return EXIT_TROUBLE;
    }
    paint(options, PAINT_BOLD);
    printf("%s · %s\n", code, title);
    paint(options, PAINT_NONE);
    for (size_t i = 0; i < sizeof parts / sizeof parts[0]; i++) {
        const char *text = jx_finding_about(code, parts[i].part, options->language);
        if (text) printf("\n%s\n  %s\n", say(options, parts[i].chinese, parts[i].english), text);
    }
    return EXIT_FINE;
}

int run_explain(const struct options *options) {
    if (options->input_count == 0) return list_codes(options);
    int status = EXIT_FINE;
    for (int i = 0; i < options->input_count; i++) {
        if (i) putchar('\n');
        int one = explain(options, options->inputs[i]);
        if (one > status) status = one;
    }
    return status;
}
