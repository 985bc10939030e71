/* SPDX-License-Identifier: Apache-2.0 */
/* What there is to choose from in this library, at run time. */
#include <string.h>

#include "base/registry.h"
#include "jixiao/documents.h"

static const jxi_entry formats[] = {
    {JX_FORMAT_TEXT, "text", {"文本", "text"}},
    {JX_FORMAT_CSV, "csv", {"分隔值", "separated values"}},
    {JX_FORMAT_JSON, "json", {"本程序的 JSON", "jixiao's own JSON"}},
    {JX_FORMAT_HTML, "html", {"网页", "web page"}},
    {JX_FORMAT_DOCX, "docx", {"Word 文档", "Word document"}},
    {JX_FORMAT_XLSX, "xlsx", {"Excel 工作簿", "Excel workbook"}},
    {JX_FORMAT_OTHER, "other", {"经转换读取的其他格式", "another format, converted first"}},
};

static const jxi_entry limits[] = {
    {JX_LIMIT_FILE, "file", {"文件字节数", "bytes in a file"}},
    {JX_LIMIT_UNPACKED, "unpacked", {"解压后字节数", "bytes unpacked from an archive"}},
    {JX_LIMIT_RATIO, "ratio", {"压缩比", "bytes unpacked per packed byte"}},
    {JX_LIMIT_ENTRIES, "entries", {"压缩包内文件数", "entries in an archive"}},
    {JX_LIMIT_NESTING, "nesting", {"嵌套层数", "levels of nested elements"}},
    {JX_LIMIT_CELLS, "cells", {"单元格数", "cells in a document"}},
    {JX_LIMIT_CELL, "cell", {"单元格字节数", "bytes in a cell"}},
    {JX_LIMIT_LINE, "line", {"一行字节数", "bytes in a line"}},
};

static const jxi_entry lists[] = {
    {JX_DOCUMENTS_FORMAT, "format", {"文档格式", "formats"}},
    {JX_DOCUMENTS_LIMIT, "limit", {"文档限制", "limits"}},
    {JX_DOCUMENTS_LIST, "list", {"清单", "lists"}},
};

static jxi_registry registry_of(int32_t list) {
    switch (list) {
    case JX_DOCUMENTS_FORMAT:
        return (jxi_registry){formats, sizeof formats / sizeof formats[0]};
    case JX_DOCUMENTS_LIMIT:
        return (jxi_registry){limits, sizeof limits / sizeof limits[0]};
    case JX_DOCUMENTS_LIST:
        return (jxi_registry){lists, sizeof lists / sizeof lists[0]};
    default:
        return (jxi_registry){NULL, 0};
    }
}

static const jxi_entry *entry_of(int32_t list, int32_t value) {
    jxi_registry registry = registry_of(list);
    for (size_t i = 0; i < registry.count; i++)
        if (registry.entries[i].value == value) return &registry.entries[i];
    return NULL;
}

int32_t jx_documents_count(int32_t list) {
    return (int32_t)registry_of(list).count;
}

int32_t jx_documents_value(int32_t list, int32_t index) {
    jxi_registry registry = registry_of(list);
    return index >= 0 && (size_t)index < registry.count ? registry.entries[index].value : -1;
}

const char *jx_documents_code(int32_t list, int32_t value) {
    const jxi_entry *entry = entry_of(list, value);
    return entry ? entry->code : NULL;
}

const char *jx_documents_name(int32_t list, int32_t value, const char *language) {
    const jxi_entry *entry = entry_of(list, value);
    return entry ? entry->name[language && strcmp(language, "en") == 0] : NULL;
}
