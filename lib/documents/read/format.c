/* SPDX-License-Identifier: Apache-2.0 */
/* Which reader a document is for. */
#include "documents/read/format.h"

#include <string.h>

#include "documents/read/convert.h"
#include "documents/read/compound.h"
#include "documents/read/kind.h"
#include "documents/read/relations.h"

/* The endings that are read; those of office documents that are not read here have one that they are converted to. */
static const struct {
    const char *ending;
    int32_t format;
    const char *to;
} endings[] = {
    {".txt", JX_FORMAT_TEXT, NULL},     {".md", JX_FORMAT_TEXT, NULL},       {".csv", JX_FORMAT_CSV, NULL},
    {".tsv", JX_FORMAT_CSV, NULL},      {".json", JX_FORMAT_JSON, NULL},     {".jsonl", JX_FORMAT_JSON, NULL},
    {".htm", JX_FORMAT_HTML, NULL},     {".html", JX_FORMAT_HTML, NULL},     {".docx", JX_FORMAT_DOCX, NULL},
    {".xlsx", JX_FORMAT_XLSX, NULL},    {".xlsm", JX_FORMAT_XLSX, NULL},     {".docm", JX_FORMAT_DOCX, NULL},
    {".xls", JX_FORMAT_OTHER, ".xlsx"}, {".et", JX_FORMAT_OTHER, ".xlsx"},   {".ods", JX_FORMAT_OTHER, ".xlsx"},
    {".doc", JX_FORMAT_OTHER, ".docx"}, {".wps", JX_FORMAT_OTHER, ".docx"},  {".odt", JX_FORMAT_OTHER, ".docx"},
    {".rtf", JX_FORMAT_OTHER, ".docx"}, {".xlsb", JX_FORMAT_OTHER, ".xlsx"}, {".ofd", JX_FORMAT_OTHER, NULL},
    {".zip", JX_FORMAT_OTHER, NULL},    {".rar", JX_FORMAT_OTHER, NULL},     {".7z", JX_FORMAT_OTHER, NULL},
    {".mht", JX_FORMAT_OTHER, NULL},    {".mhtml", JX_FORMAT_OTHER, NULL},   {".pdf", JX_FORMAT_OTHER, NULL},
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
    if (jxi_kind_xml(task)) return JX_FORMAT_OTHER;
    if (is_json(task, by_name)) return JX_FORMAT_JSON;
    if (by_name == JX_FORMAT_CSV) return by_name;
    return jxi_html_likely(task) ? JX_FORMAT_HTML : JX_FORMAT_TEXT;
}

/* What a document of an old or foreign kind is called and becomes, as its bytes or else its name say. */
static void find_conversion(const jxi_task *task, const char **from, const char **to) {
    int ending = find_ending(task->name);
    const char *xml = jxi_kind_xml(task);
    bool named = ending >= 0 && endings[ending].to;
    if (begins(task, 0, "{\\rtf", 5)) {
        *from = ".rtf";
        *to = ".docx";
    } else if (xml) {
        *from = ".xml";
        *to = xml;
    } else {
        *from = named ? endings[ending].ending : ".doc";
        *to = named ? endings[ending].to : ".docx";
    }
}

/* The main part of an office package and its format: as its relations and types tell, else by the usual names. 0: it is
 * no document that is read here. */
static jx_status find_main(jxi_package *package, char *part, int32_t *format) {
    static const struct {
        const char *part, *type; /* what the content type holds */
        int32_t format;
    } mains[] = {{"word/document.xml", "wordprocessingml", JX_FORMAT_DOCX},
                 {"word/document.xml", "ms-word", JX_FORMAT_DOCX},
                 {"xl/workbook.xml", "sheet.binary", JX_FORMAT_OTHER},
                 {"xl/workbook.xml", "spreadsheetml", JX_FORMAT_XLSX},
                 {"xl/workbook.xml", "ms-excel", JX_FORMAT_XLSX}};
    jxi_relation relation = {.type = "/officeDocument"};
    char type[200] = "";
    *format = 0;
    jx_status status = jxi_relation_find(package, "", &relation);
    bool found = status == JX_OK && relation.part[0] && jxi_package_has(package, relation.part);
    if (found) status = jxi_content_type(package, relation.part, type, sizeof type);
    for (size_t i = 0; status == JX_OK && !*format && i < sizeof mains / sizeof mains[0]; i++) {
        bool usual = !type[0] && jxi_package_has(package, mains[i].part) && mains[i].format != JX_FORMAT_OTHER;
        if (!usual && !(type[0] && strstr(type, mains[i].type))) continue;
        *format = mains[i].format;
        strcpy(part, usual ? mains[i].part : relation.part);
    }
    return status;
}

/* An archive is what it holds, whatever it is called: a document, else documents. What other offices write has a
 * content.xml and is converted, as are workbooks whose parts are no XML. */
static jx_status load_package(jxi_task *task, int32_t *format, bool *convert) {
    jxi_package package;
    char part[JXI_PART_SIZE] = "";
    bool is_archive = false;
    *format = 0;
    jx_status status = jxi_package_open(task, &package);
    if (status == JX_OK) status = find_main(&package, part, format);
    *convert = *format == JX_FORMAT_OTHER || (!*format && status == JX_OK && jxi_package_has(&package, "content.xml"));
    if (status == JX_OK && *format == JX_FORMAT_DOCX)
        status = jxi_docx_load(task, &package, part);
    else if (status == JX_OK && *format == JX_FORMAT_XLSX)
        status = jxi_xlsx_load(task, &package, part);
    else if (status == JX_OK && jxi_package_has(&package, "OFD.xml"))
        status = jxi_ofd_load(task, &package);
    else if (status == JX_OK && !*convert)
        status = jxi_kind_refuse(task, &package, &is_archive);
    jxi_package_close(&package);
    if (!*format) *format = JX_FORMAT_OTHER;
    static const jxi_formats formats = {jxi_format_known, jxi_format_find, jxi_format_load};
    return is_archive ? jxi_archive_load(task, &formats) : status;
}

static jx_status load_converted(jxi_task *task) {
    const char *from, *to;
    int32_t converted;
    bool again;
    jxi_buffer bytes = {.allocator = task->allocator};
    find_conversion(task, &from, &to);
    jx_status status = jxi_convert(task, from, to, &bytes);
    if (status == JX_OK && bytes.length == 0)
        status = jxi_task_fail(task, JX_ERROR_FORMAT, NULL, "nothing is left after its conversion", NULL, NULL);
    if (status == JX_OK) {
        const char *kept = task->bytes;
        size_t size = task->size;
        task->bytes = bytes.data;
        task->size = bytes.length;
        status = load_package(task, &converted, &again);
        task->bytes = kept;
        task->size = size;
    }
    jxi_buffer_free(&bytes);
    return status;
}

jx_status jxi_format_load(jxi_task *task, int32_t *format) {
    jx_status status = jxi_kind_check(task);
    bool convert = *format == JX_FORMAT_OTHER;
    if (status != JX_OK) return status;
    switch (*format) {
    case JX_FORMAT_CSV:
        return jxi_text_load(task, true);
    case JX_FORMAT_HTML:
        return jxi_html_load(task);
    case JX_FORMAT_DOCX:
    case JX_FORMAT_XLSX:
        status = load_package(task, format, &convert);
        break;
    case JX_FORMAT_OTHER:
        if (begins(task, 0, "%PDF", 4)) return jxi_pdf_load(task);
        if (jxi_compound_likely(task)) status = jxi_xls_load(task);
        convert = !jxi_compound_likely(task) || status == JX_ERROR_NOT_FOUND;
        if (status == JX_ERROR_NOT_FOUND) status = JX_OK;
        break;
    default:
        return jxi_text_load(task, false);
    }
    return status == JX_OK && convert ? load_converted(task) : status;
}
