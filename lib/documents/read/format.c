/* SPDX-License-Identifier: Apache-2.0 */
/* Telling formats apart by their first bytes and their names, and handing over to the reader of each. */
#include "documents/read/format.h"

#include <string.h>

#include "documents/read/convert.h"

/* The endings that are read; those of office documents that are not read here have one that they are converted to. */
static const struct {
    const char *ending;
    int32_t format;
    const char *to;
} endings[] = {
    {".txt", JX_FORMAT_TEXT, NULL},     {".md", JX_FORMAT_TEXT, NULL},      {".csv", JX_FORMAT_CSV, NULL},
    {".tsv", JX_FORMAT_CSV, NULL},      {".json", JX_FORMAT_JSON, NULL},    {".jsonl", JX_FORMAT_JSON, NULL},
    {".htm", JX_FORMAT_HTML, NULL},     {".html", JX_FORMAT_HTML, NULL},    {".docx", JX_FORMAT_DOCX, NULL},
    {".xlsx", JX_FORMAT_XLSX, NULL},    {".xlsm", JX_FORMAT_XLSX, NULL},    {".docm", JX_FORMAT_DOCX, NULL},
    {".xls", JX_FORMAT_OTHER, ".xlsx"}, {".et", JX_FORMAT_OTHER, ".xlsx"},  {".ods", JX_FORMAT_OTHER, ".xlsx"},
    {".doc", JX_FORMAT_OTHER, ".docx"}, {".wps", JX_FORMAT_OTHER, ".docx"}, {".odt", JX_FORMAT_OTHER, ".docx"},
    {".rtf", JX_FORMAT_OTHER, ".docx"}, {".pdf", JX_FORMAT_OTHER, ".txt"},
};
enum { ENDING_COUNT = sizeof endings / sizeof endings[0] };

/* The index of the name's ending; -1 when none is known. */
static int find_ending(const char *name) {
    size_t length = strlen(name);
    for (int i = 0; i < ENDING_COUNT; i++) {
        size_t tail = strlen(endings[i].ending), same = 0;
        while (length > tail && same < tail && (name[length - tail + same] | 0x20) == (endings[i].ending[same] | 0x20))
            same++;
        if (same == tail) return i;
    }
    return -1;
}

bool jxi_format_known(const char *name) {
    return find_ending(name) >= 0;
}

static bool begins(const jxi_task *task, size_t at, const char *bytes, size_t size) {
    return task->size - at >= size && memcmp(task->bytes + at, bytes, size) == 0;
}

static size_t skip_blanks(const jxi_task *task, size_t at) {
    while (at < task->size && task->bytes[at] && strchr(" \t\r\n", task->bytes[at])) at++;
    return at;
}

/* What the first bytes say: 0 when they may be text. */
static int32_t find_binary(const jxi_task *task) {
    static const struct {
        const char *bytes;
        size_t size;
        int32_t format;
    } marks[] = {{"PK\x03\x04", 4, JX_FORMAT_XLSX},
                 {"PK\x05\x06", 4, JX_FORMAT_XLSX},
                 {"\xD0\xCF\x11\xE0", 4, JX_FORMAT_OTHER},
                 {"%PDF", 4, JX_FORMAT_OTHER},
                 {"{\\rtf", 5, JX_FORMAT_OTHER}};
    for (size_t i = 0; i < sizeof marks / sizeof marks[0]; i++)
        if (begins(task, 0, marks[i].bytes, marks[i].size)) return marks[i].format;
    return 0;
}

/* Our JSON begins with its schema, whatever the layout. */
static bool is_json(const jxi_task *task, int32_t by_name) {
    size_t at = skip_blanks(task, begins(task, 0, "\xEF\xBB\xBF", 3) ? 3 : 0);
    if (at == task->size || (task->bytes[at] != '{' && task->bytes[at] != '[')) return false;
    return by_name == JX_FORMAT_JSON || begins(task, skip_blanks(task, at + 1), "\"schema\"", 8);
}

int32_t jxi_format_find(const jxi_task *task) {
    int ending = find_ending(task->name);
    int32_t by_name = ending < 0 ? 0 : endings[ending].format, binary = find_binary(task);
    if (binary) return binary;
    if (is_json(task, by_name)) return JX_FORMAT_JSON;
    if (by_name == JX_FORMAT_CSV) return by_name;
    return jxi_html_likely(task) ? JX_FORMAT_HTML : JX_FORMAT_TEXT;
}

/* What a document of an old or foreign kind is called and becomes, as its bytes or else its name say. */
static void find_conversion(const jxi_task *task, const char **from, const char **to) {
    int ending = find_ending(task->name);
    bool named = ending >= 0 && endings[ending].format == JX_FORMAT_OTHER;
    if (begins(task, 0, "%PDF", 4)) {
        *from = ".pdf";
        *to = ".txt";
    } else if (begins(task, 0, "{\\rtf", 5)) {
        *from = ".rtf";
        *to = ".docx";
    } else {
        *from = named ? endings[ending].ending : ".doc";
        *to = named ? endings[ending].to : ".docx";
    }
}

/* An archive is what it holds, whatever it is called; what other offices write has a content.xml and is converted. */
static jx_status load_package(jxi_task *task, int32_t *format) {
    jxi_package package;
    jx_status status = jxi_package_open(task, &package);
    *format = JX_FORMAT_OTHER;
    if (status == JX_OK && jxi_package_has(&package, "word/document.xml")) {
        *format = JX_FORMAT_DOCX;
        status = jxi_docx_load(task, &package);
    } else if (status == JX_OK && jxi_package_has(&package, "xl/workbook.xml")) {
        *format = JX_FORMAT_XLSX;
        status = jxi_xlsx_load(task, &package);
    } else if (status == JX_OK && !jxi_package_has(&package, "content.xml")) {
        status = jxi_task_fail(task, JX_ERROR_FORMAT, NULL, "an archive, but not a Word or Excel document", NULL, NULL);
    }
    jxi_package_close(&package);
    return status;
}

static jx_status load_converted(jxi_task *task) {
    const char *from, *to;
    int32_t converted;
    jxi_buffer bytes = {.allocator = task->allocator};
    find_conversion(task, &from, &to);
    jx_status status = jxi_convert(task, from, to, &bytes);
    if (status == JX_OK && bytes.length == 0)
        status = jxi_task_fail(task, JX_ERROR_FORMAT, NULL, "the conversion produced nothing", NULL, NULL);
    if (status == JX_OK) {
        const char *kept = task->bytes;
        size_t size = task->size;
        task->bytes = bytes.data;
        task->size = bytes.length;
        status = strcmp(to, ".txt") == 0 ? jxi_text_load(task, false) : load_package(task, &converted);
        task->bytes = kept;
        task->size = size;
    }
    jxi_buffer_free(&bytes);
    return status;
}

jx_status jxi_format_load(jxi_task *task, int32_t *format) {
    jx_status status = JX_OK;
    switch (*format) {
    case JX_FORMAT_CSV:
        return jxi_text_load(task, true);
    case JX_FORMAT_HTML:
        return jxi_html_load(task);
    case JX_FORMAT_DOCX:
    case JX_FORMAT_XLSX:
        status = load_package(task, format);
        break;
    case JX_FORMAT_OTHER:
        break;
    default:
        return jxi_text_load(task, false);
    }
    return status == JX_OK && *format == JX_FORMAT_OTHER ? load_converted(task) : status;
}
