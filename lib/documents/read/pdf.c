/* SPDX-License-Identifier: Apache-2.0 */
/* PDF, by way of two programs of poppler-utils: pdftotext tells the words and their places, pdftocairo the lines. */
#include <stdio.h>
#include <string.h>

#include "documents/host/process.h"
#include "documents/host/workshop.h"
#include "documents/read/format.h"
#include "documents/read/printed.h"
#include "documents/read/svg.h"
#include "documents/read/xml.h"

/* A page takes some hundredths of a second and some tens of megabytes. */
enum { PAGES_MAX = 1000, WORDS_SECONDS = 60, LINES_SECONDS = 20, MEMORY_KIB = 1 << 20, LINES_BYTES = 32 << 20 };

/* Words being taken from what pdftotext prints. */
typedef struct jxi_pdf_words {
    jxi_printed *printed;
    jxi_buffer text; /* of the open word */
    jxi_box box;
    bool in_word;
} jxi_pdf_words;

static int32_t place_of(const jxi_xml *xml, const char *name) {
    char text[40] = "";
    const char *at = text;
    jxi_micro number = 0;
    jxi_xml_attribute(xml, name, text, sizeof text);
    jxi_micro_read(&at, text + strlen(text), &number);
    return jxi_micro_length(number);
}

static void on_start(void *context, jxi_xml *xml, const char *name) {
    jxi_pdf_words *words = context;
    jx_status status = JX_OK;
    if (strcmp(name, "page") == 0) {
        status = words->printed->count < PAGES_MAX
                     ? jxi_printed_add(words->printed, place_of(xml, "width"), place_of(xml, "height"))
                     : jxi_task_fail(words->printed->task, JX_ERROR_LIMIT, NULL, "more than 1000 pages", NULL, NULL);
    } else if (strcmp(name, "word") == 0) {
        words->box =
            (jxi_box){place_of(xml, "xMin"), place_of(xml, "yMin"), place_of(xml, "xMax"), place_of(xml, "yMax")};
        words->in_word = words->printed->count > 0;
        jxi_buffer_clear(&words->text);
    }
    if (status != JX_OK) jxi_xml_stop(xml, status);
}

static void on_end(void *context, jxi_xml *xml, const char *name) {
    jxi_pdf_words *words = context;
    jxi_printed *printed = words->printed;
    if (!words->in_word || strcmp(name, "word") != 0) return;
    words->in_word = false;
    jx_status status = words->text.failed ? JX_ERROR_NO_MEMORY : JX_OK;
    if (status == JX_OK && words->text.length)
        status = jxi_page_add_word(&printed->pages[printed->count - 1].page, words->box, words->text.data,
                                   words->text.length);
    if (status != JX_OK) jxi_xml_stop(xml, status);
}

static void on_text(void *context, jxi_xml *xml, const char *text, size_t length) {
    jxi_pdf_words *words = context;
    (void)xml;
    if (words->in_word) jxi_buffer_add(&words->text, text, length);
}

/* pdftotext prints control characters of a document as they are, which no XML may have. */
static void blank_controls(jxi_buffer *bytes) {
    for (size_t i = 0; i < bytes->length; i++)
        if ((unsigned char)bytes->data[i] < 0x20 && bytes->data[i] != '\n') bytes->data[i] = ' ';
}

static jx_status parse_words(jxi_printed *printed, jxi_buffer *bytes) {
    static const jxi_xml_events events = {on_start, on_end, on_text};
    jxi_pdf_words words = {.printed = printed, .text = {.allocator = bytes->allocator}};
    blank_controls(bytes);
    const char *start = bytes->data ? strstr(bytes->data, "<doc>") : NULL;
    const char *end = start ? strstr(start, "</doc>") : NULL;
    jx_status status =
        end ? jxi_xml_parse(printed->task, "words", start, (size_t)(end - start) + 6, &events, &words)
            : jxi_task_fail(printed->task, JX_ERROR_FORMAT, NULL, "pdftotext found no pages in it", NULL, NULL);
    jxi_buffer_free(&words.text);
    return status;
}

static bool holds(const jxi_task *task, const char *word) {
    size_t length = strlen(word);
    const char *at = task->bytes, *end = task->bytes + task->size;
    while (at && (size_t)(end - at) >= length && memcmp(at, word, length) != 0)
        at = memchr(at + 1, word[0], (size_t)(end - at) - 1);
    return at && (size_t)(end - at) >= length;
}

/* Why a program gave nothing. */
static jx_status explain(jxi_task *task, int exit, const char *program) {
    switch (exit) {
    case 0:
        return JX_OK;
    case JXI_PROCESS_ABSENT:
        return jxi_task_fail(
            task, JX_ERROR_UNSUPPORTED, NULL, "{0} files are read by way of {1}, which is not installed", ".pdf",
            strcmp(program, "pdftotext") == 0 ? "pdftotext (poppler-utils)" : "pdftocairo (poppler-utils)");
    case JXI_PROCESS_SLOW:
        return jxi_task_fail(task, JX_ERROR_LIMIT, NULL, "{0} took too long", program, NULL);
    case JXI_PROCESS_TALKED:
        return jxi_task_fail(task, JX_ERROR_LIMIT, NULL, "{0} found more in it than may be taken in", program, NULL);
    default:
        if (holds(task, "/Encrypt"))
            return jxi_task_fail(task, JX_ERROR_UNSUPPORTED, NULL, "protected by a password: save a copy without one",
                                 NULL, NULL);
        return jxi_task_fail(task, JX_ERROR_FORMAT, NULL, "{0} cannot read it: the PDF is damaged", program, NULL);
    }
}

static jx_status find_words(jxi_printed *printed, const char *path) {
    jxi_task *task = printed->task;
    jxi_buffer out = {.allocator = task->allocator};
    const char *const arguments[] = {"pdftotext", "-q", "-bbox", "-enc", "UTF-8", path, "-", NULL};
    int exit = jxi_process_run(&(jxi_process){.arguments = arguments,
                                              .seconds = WORDS_SECONDS,
                                              .memory_kib = MEMORY_KIB,
                                              .out = &out,
                                              .out_max = (size_t)task->limits[JX_LIMIT_UNPACKED]});
    jx_status status = out.failed ? JX_ERROR_NO_MEMORY : explain(task, exit, arguments[0]);
    if (status == JX_OK) status = parse_words(printed, &out);
    jxi_buffer_free(&out);
    return status;
}

/* The lines of one page. A drawing that is too much is left out, and said. */
static jx_status find_lines(jxi_printed *printed, const char *path, size_t number) {
    jxi_task *task = printed->task;
    char page[21], place[40];
    jxi_buffer out = {.allocator = task->allocator};
    jxi_text_digits(page, number + 1);
    jxi_place_number(place, sizeof place, "page", number + 1);
    const char *const arguments[] = {"pdftocairo", "-q", "-svg", "-f", page, "-l", page, path, "-", NULL};
    int exit = jxi_process_run(&(jxi_process){.arguments = arguments,
                                              .seconds = LINES_SECONDS,
                                              .memory_kib = MEMORY_KIB,
                                              .out = &out,
                                              .out_max = LINES_BYTES});
    jx_status status;
    if (exit == JXI_PROCESS_TALKED || exit == JXI_PROCESS_SLOW)
        status = jxi_task_miss(task, place, "the drawing is too large: lines of tables are not seen", NULL, NULL);
    else
        status = out.failed ? JX_ERROR_NO_MEMORY : explain(task, exit, arguments[0]);
    if (status == JX_OK && exit == 0)
        status = jxi_svg_strokes(task, out.data ? out.data : "", out.length, &printed->pages[number].page);
    jxi_buffer_free(&out);
    return status;
}

jx_status jxi_pdf_load(jxi_task *task) {
    jxi_workshop shop;
    jxi_printed printed = {.task = task};
    jx_status status = jxi_task_workshop(task, &shop, ".pdf");
    if (status == JX_OK) status = find_words(&printed, shop.in);
    for (size_t i = 0; status == JX_OK && i < printed.count; i++) status = find_lines(&printed, shop.in, i);
    if (status == JX_OK) status = jxi_printed_put(&printed);
    jxi_printed_free(&printed);
    jxi_workshop_close(&shop);
    return status;
}
