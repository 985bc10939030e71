#include <string.h>

#include "program.h"

static void list_schemes(const struct options *options) {
    for (int32_t i = 0; i < jx_enum_count(JX_ENUM_SCHEME); i++) {
        int32_t value = jx_enum_value(JX_ENUM_SCHEME, i);
        print_left(jx_enum_code(JX_ENUM_SCHEME, value), 20);
        puts(jx_enum_name(JX_ENUM_SCHEME, value, options->language));
    }
}

static int show_scheme(const struct options *options, const char *id) {
    jx_scheme *scheme = NULL;
    if (jx_scheme_builtin(id, &scheme) != JX_OK) {
        complain("no such scheme; jixiao schemes lists them", id);
        return EXIT_TROUBLE;
    }
    paint(options, PAINT_BOLD);
    printf("%s · %s\n", jx_scheme_id(scheme), jx_scheme_name(scheme, options->language));
    paint(options, PAINT_NONE);
    jx_scheme_unref(scheme);
    return EXIT_FINE;
}

int run_schemes(const struct options *options) {
    int status = EXIT_FINE;
    if (options->input_count == 0) list_schemes(options);
    for (int i = 0; i < options->input_count && status == EXIT_FINE; i++)
        status = show_scheme(options, options->inputs[i]);
    return status;
}
