#include <stdlib.h>

#include "program.h"

static void list_schemes(const struct options *options) {
    for (int32_t i = 0; i < jx_enum_count(JX_ENUM_SCHEME); i++) {
        int32_t value = jx_enum_value(JX_ENUM_SCHEME, i);
        print_left(jx_enum_code(JX_ENUM_SCHEME, value), 20);
        puts(jx_enum_name(JX_ENUM_SCHEME, value, options->language));
    }
}

static jx_status print_rule_book(const jx_scheme *scheme, const char *language) {
    size_t size = 0;
    jx_status status = jx_scheme_describe(scheme, language, NULL, 0, &size);
    if (status != JX_ERROR_BUFFER) return status;
    char *page = malloc(size);
    status = page ? jx_scheme_describe(scheme, language, page, size, NULL) : JX_ERROR_NO_MEMORY;
    if (status == JX_OK) fputs(page, stdout);
    free(page);
    return status;
}

static int show_scheme(const struct options *options, const char *id) {
    jx_scheme *scheme = NULL;
    if (jx_scheme_builtin(id, &scheme) != JX_OK) {
        complain("no such scheme; jixiao schemes lists them", id);
        return EXIT_TROUBLE;
    }
    jx_status status = print_rule_book(scheme, options->language);
    jx_scheme_unref(scheme);
    if (status == JX_OK) return EXIT_FINE;
    complain(jx_status_text(status, "en"), id);
    return EXIT_TROUBLE;
}

int run_schemes(const struct options *options) {
    int status = EXIT_FINE;
    if (options->input_count == 0) list_schemes(options);
    for (int i = 0; i < options->input_count && status == EXIT_FINE; i++) {
        if (i) putchar('\n');
        status = show_scheme(options, options->inputs[i]);
    }
    return status;
}
