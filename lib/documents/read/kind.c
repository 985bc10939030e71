/* SPDX-License-Identifier: Apache-2.0 */
/* Tables of what files begin with and what packages hold. */
#include "documents/read/kind.h"

#include <string.h>

enum { LOOK = 4096 }; /* bytes in front that tell what a text is */

#define PICTURE "a picture: its text is not read. Make a document with text of it, by text recognition (OCR)"
#define ARCHIVE "an archive ({0}), which is not opened: unpack it, or pack the forms as .zip"
#define SHORTCUT "a shortcut to a file, not the file: give the file itself"
#define PROTECTED "protected by a password: open it with the password and save a copy without one"

/* What the first bytes say. */
static const struct {
    const char *bytes;
    size_t size, at;
    const char *cause, *name;
} marks[] = {
    {"\x89PNG", 4, 0, PICTURE, NULL},
    {"\xFF\xD8\xFF", 3, 0, PICTURE, NULL},
    {"GIF8", 4, 0, PICTURE, NULL},
    {"II*\0", 4, 0, PICTURE, NULL},
    {"MM\0*", 4, 0, PICTURE, NULL},
    {"WEBP", 4, 8, PICTURE, NULL},
    {"ftyphei", 7, 4, PICTURE, NULL},
    {"Rar!\x1A\x07", 6, 0, ARCHIVE, ".rar"},
    {"7z\xBC\xAF\x27\x1C", 6, 0, ARCHIVE, ".7z"},
    {"\x1F\x8B\x08", 3, 0, ARCHIVE, ".gz"},
    {"ustar", 5, 257, ARCHIVE, ".tar"},
    {"L\0\0\0\x01\x14\x02\0", 8, 0, SHORTCUT, NULL},
    {"[InternetShortcut]", 18, 0, SHORTCUT, NULL},
};

/* What the beginning of a text holds. */
static const struct {
    const char *first, *second, *cause;
} texts[] = {
    {"MIME-Version:", "multipart/related",
     "a web page in one file (MHTML): open it and save it as .docx, .xlsx or .html"},
    {"<pkg:package", "", "a Word document in one XML file (flat OPC): open it and save it as .docx"},
};

/* Names of entries that tell what a package is. */
static const struct {
    const char *entry, *cause;
} packages[] = {
    {"ppt/presentation.xml", "a presentation: forms are read from documents and workbooks"},
    {"visio/document.xml", "a drawing: forms are read from documents and workbooks"},
};

static bool holds(const jxi_task *task, const char *word) {
    size_t length = strlen(word), size = task->size < LOOK ? task->size : LOOK;
    for (size_t at = 0; at + length <= size; at++)
        if (memcmp(task->bytes + at, word, length) == 0) return true;
    return false;
}

/* Whether the directory of a compound file has an entry of this name, which is written in UTF-16 there. */
static bool has_stream(const jxi_task *task, const char *name) {
    char wide[64];
    size_t length = 0;
    for (; name[length] && 2 * length + 1 < sizeof wide; length++) {
        wide[2 * length] = name[length];
        wide[2 * length + 1] = '\0';
    }
    for (size_t at = 512; at + 128 <= task->size; at += 128)
        if (memcmp(task->bytes + at, wide, 2 * length) == 0) return true;
    return false;
}

jx_status jxi_kind_check(jxi_task *task) {
    for (size_t i = 0; i < sizeof marks / sizeof marks[0]; i++)
        if (task->size >= marks[i].at + marks[i].size &&
            memcmp(task->bytes + marks[i].at, marks[i].bytes, marks[i].size) == 0)
            return jxi_task_fail(task, JX_ERROR_UNSUPPORTED, NULL, marks[i].cause, marks[i].name, NULL);
    for (size_t i = 0; i < sizeof texts / sizeof texts[0]; i++)
        if (holds(task, texts[i].first) && holds(task, texts[i].second))
            return jxi_task_fail(task, JX_ERROR_UNSUPPORTED, NULL, texts[i].cause, NULL, NULL);
    if (task->size > 512 && memcmp(task->bytes, "\xD0\xCF\x11\xE0", 4) == 0 && has_stream(task, "EncryptedPackage"))
        return jxi_task_fail(task, JX_ERROR_UNSUPPORTED, NULL, PROTECTED, NULL, NULL);
    return JX_OK;
}

jx_status jxi_kind_refuse(jxi_task *task, const jxi_package *package, bool *is_archive) {
    for (size_t i = 0; i < sizeof packages / sizeof packages[0]; i++)
        if (jxi_package_has(package, packages[i].entry))
            return jxi_task_fail(task, JX_ERROR_UNSUPPORTED, NULL, packages[i].cause, NULL, NULL);
    *is_archive = true;
    return JX_OK;
}

const char *jxi_kind_xml(const jxi_task *task) {
    static const struct {
        const char *mark, *to;
    } kinds[] = {{"schemas.microsoft.com/office/word/2003/wordml", ".docx"},
                 {"urn:schemas-microsoft-com:office:spreadsheet", ".xlsx"},
                 {"application/vnd.oasis.opendocument.text", ".docx"},
                 {"application/vnd.oasis.opendocument.spreadsheet", ".xlsx"}};
    if (!holds(task, "<?xml")) return NULL;
    for (size_t i = 0; i < sizeof kinds / sizeof kinds[0]; i++)
        if (holds(task, kinds[i].mark)) return kinds[i].to;
    return NULL;
}
