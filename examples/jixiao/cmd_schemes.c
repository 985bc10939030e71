/* SPDX-License-Identifier: Apache-2.0 */
#include <stdlib.h>
#include <string.h>

#include "program.h"

static jx_scheme *read_scheme(const char *path) {
    jx_reader *reader = NULL;
    jx_scheme *scheme = NULL;
    jx_status status = jx_reader_new(&reader);
    if (status == JX_OK) status = jx_reader_read_scheme(reader, path, &scheme);
    if (status != JX_OK) complain(reader ? jx_reader_detail(reader) : jx_status_text(status, "en"), NULL);
    jx_reader_unref(reader);
    return scheme;
}

jx_scheme *find_scheme(const char *name) {
    jx_scheme *scheme = NULL;
    if (jx_scheme_builtin(name, &scheme) == JX_OK) return scheme;
    if (strpbrk(name, "./")) return read_scheme(name);
    complain("no such scheme; jixiao schemes lists them", name);
    return NULL;
}

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

static jx_status print_json(const struct options *options, const jx_scheme *scheme) {
    jx_writer *writer = open_writer(options, stdout);
    jx_status status = writer ? jx_writer_scheme(writer, scheme) : JX_ERROR_NO_MEMORY;
    jx_writer_unref(writer);
    return status;
}

static int show_scheme(const struct options *options, const char *name) {
    jx_scheme *scheme = find_scheme(name);
    if (!scheme) return EXIT_TROUBLE;
    jx_status status =
        options->format == FORMAT_TEXT ? print_rule_book(scheme, options->language) : print_json(options, scheme);
    jx_scheme_unref(scheme);
    if (status == JX_OK) return EXIT_FINE;
    complain(jx_status_text(status, "en"), name);
    return EXIT_TROUBLE;
}

int run_schemes(const struct options *options) {
    int status = EXIT_FINE;
    if (options->input_count == 0) list_schemes(options);
    for (int i = 0; i < options->input_count && status == EXIT_FINE; i++) {
        if (i && options->format == FORMAT_TEXT) putchar('\n');
        status = show_scheme(options, options->inputs[i]);
    }
    return status;
}
