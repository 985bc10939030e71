/* SPDX-License-Identifier: Apache-2.0 */
/* OFD (GB/T 33190): pages of path objects, which are the lines, and text objects, which are the words. */
#include <string.h>

#include "documents/read/format.h"
#include "documents/read/printed.h"
#include "documents/read/relations.h"
#include "documents/read/svg.h"
#include "documents/read/xml.h"

enum { MILLION = 1000000, PAGES_MAX = 1000, TEMPLATES_MAX = 64, RUN_SIZE = 4096 };

/* Lengths are millimetres; this many millionths of a point are one. */
static const jxi_micro points_of_mm = 2834646;

typedef struct jxi_ofd_part {
    char id[24], part[JXI_PART_SIZE];
} jxi_ofd_part;

/* An object that is open: where it stands, and how its inside is turned and scaled. */
typedef struct jxi_ofd_object {
    jxi_micro left, top, matrix[6];
    jxi_micro size; /* of the characters */
    bool stroked, filled;
} jxi_ofd_object;

typedef struct jxi_ofd {
    jxi_printed *printed;
    jxi_package *package;
    char root[JXI_PART_SIZE]; /* the document's own part */
    jxi_ofd_part *pages;
    size_t page_count, page_capacity;
    jxi_ofd_part templates[TEMPLATES_MAX];
    size_t template_count;
    jxi_buffer text;         /* of the element that is open */
    jxi_micro width, height; /* of pages that do not tell their own */
    jxi_ofd_object object;
    jxi_micro x, y;        /* of the first character of the open run */
    char deltas[RUN_SIZE]; /* what its characters are apart */
    jxi_ofd_part *used;    /* the template that the page stands on; NULL: none */
    int32_t clips;         /* how deep inside of what cuts objects, which is not drawn */
    bool composite;
} jxi_ofd;

static void on_text(void *context, jxi_xml *xml, const char *text, size_t length) {
    jxi_ofd *ofd = context;
    (void)xml;
    jxi_buffer_add(&ofd->text, text, length);
}

/* Up to `most` numbers of a text; how many there were. */
static int numbers_of(const char *text, jxi_micro *numbers, int most) {
    const char *end = text + strlen(text);
    int count = 0;
    while (count < most && jxi_micro_read(&text, end, &numbers[count])) count++;
    return count;
}

static int numbers_in(const jxi_xml *xml, const char *name, jxi_micro *numbers, int most) {
    char text[200];
    return jxi_xml_attribute(xml, name, text, sizeof text) ? numbers_of(text, numbers, most) : 0;
}

static void take_text(jxi_ofd *ofd, char *to, size_t size) {
    const char *text = ofd->text.data ? ofd->text.data : "";
    text += strspn(text, " \t\r\n");
    size_t length = strcspn(text, " \t\r\n");
    if (length >= size) length = 0;
    memcpy(to, text, length);
    to[length] = '\0';
}

/* The list of documents: the first is read. */
static void on_root_start(void *context, jxi_xml *xml, const char *name) {
    (void)xml, (void)name;
    jxi_buffer_clear(&((jxi_ofd *)context)->text);
}

static void on_root_end(void *context, jxi_xml *xml, const char *name) {
    jxi_ofd *ofd = context;
    char target[JXI_PART_SIZE];
    (void)xml;
    if (strcmp(name, "DocRoot") != 0 || ofd->root[0]) return;
    take_text(ofd, target, sizeof target);
    if (!jxi_part_resolve("", target, ofd->root)) ofd->root[0] = '\0';
}

/* The document: its pages and the templates that they stand on. */
static void on_document_start(void *context, jxi_xml *xml, const char *name) {
    jxi_ofd *ofd = context;
    char target[JXI_PART_SIZE] = "";
    jxi_ofd_part part = {.id = ""};
    bool page = strcmp(name, "Page") == 0;
    jxi_buffer_clear(&ofd->text);
    if (!page && strcmp(name, "TemplatePage") != 0) return;
    jxi_xml_attribute(xml, "ID", part.id, sizeof part.id);
    jxi_xml_attribute(xml, "BaseLoc", target, sizeof target);
    if (!jxi_part_resolve(ofd->root, target, part.part)) return;
    if (!page) {
        if (ofd->template_count < TEMPLATES_MAX) ofd->templates[ofd->template_count++] = part;
        return;
    }
    jx_status status = ofd->page_count < PAGES_MAX ? jxi_grow(ofd->printed->task->allocator, (void **)&ofd->pages,
                                                              sizeof *ofd->pages, ofd->page_count, &ofd->page_capacity)
                                                   : jxi_task_fail(ofd->printed->task, JX_ERROR_LIMIT, NULL,
                                                                   "more than 1000 pages", NULL, NULL);
    if (status == JX_OK)
        ofd->pages[ofd->page_count++] = part;
    else
        jxi_xml_stop(xml, status);
}

/* "0 0 210 297" as a page's size. */
static void take_size(jxi_ofd *ofd, jxi_micro *width, jxi_micro *height) {
    jxi_micro numbers[4];
    if (numbers_of(ofd->text.data ? ofd->text.data : "", numbers, 4) < 4) return;
    *width = numbers[2];
    *height = numbers[3];
}

static void on_document_end(void *context, jxi_xml *xml, const char *name) {
    jxi_ofd *ofd = context;
    (void)xml;
    if (strcmp(name, "PhysicalBox") == 0) take_size(ofd, &ofd->width, &ofd->height);
}

static jxi_micro in_points(jxi_micro mm) {
    return mm / MILLION * points_of_mm + mm % MILLION * points_of_mm / MILLION;
}

/* An attribute that says yes or no. */
static bool is_set(const jxi_xml *xml, const char *name, bool otherwise) {
    char value[8];
    const char *own = jxi_xml_attribute(xml, name, value, sizeof value);
    return own ? strcmp(own, "true") == 0 || strcmp(own, "1") == 0 : otherwise;
}

static void begin_object(jxi_ofd *ofd, const jxi_xml *xml) {
    jxi_micro numbers[6] = {0};
    ofd->object = (jxi_ofd_object){.matrix = {MILLION, 0, 0, MILLION, 0, 0}};
    if (numbers_in(xml, "Boundary", numbers, 4) == 4) {
        ofd->object.left = numbers[0];
        ofd->object.top = numbers[1];
    }
    if (numbers_in(xml, "CTM", numbers, 6) == 6) memcpy(ofd->object.matrix, numbers, sizeof numbers);
    if (numbers_in(xml, "Size", numbers, 1) == 1) ofd->object.size = numbers[0];
    ofd->object.stroked = is_set(xml, "Stroke", true);
    ofd->object.filled = is_set(xml, "Fill", false);
}

/* From inside of the object to the page, in points. */
static jxi_path_look look_of(const jxi_ofd_object *object) {
    jxi_path_look look = {.stroked = object->stroked, .filled = object->filled};
    for (int i = 0; i < 4; i++) look.matrix[i] = in_points(object->matrix[i]);
    look.matrix[4] = in_points(object->left + object->matrix[4]);
    look.matrix[5] = in_points(object->top + object->matrix[5]);
    return look;
}

static jxi_print_page *page_of(const jxi_ofd *ofd) {
    return &ofd->printed->pages[ofd->printed->count - 1].page;
}

/* A path, its letters put into those of SVG: S begins a shape, B bends it, C closes it. */
static jx_status add_path(jxi_ofd *ofd) {
    static const char from[] = "SBC", to[] = "MCZ";
    jxi_path_look look = look_of(&ofd->object);
    for (size_t i = 0; i < ofd->text.length; i++) {
        const char *letter = ofd->text.data[i] ? strchr(from, ofd->text.data[i]) : NULL;
        if (letter) ofd->text.data[i] = to[letter - from];
    }
    return ofd->text.length ? jxi_path_strokes(page_of(ofd), ofd->text.data, ofd->text.length, &look) : JX_OK;
}

/* What the next characters are apart: "2.5 g 3 4 1" is 2.5, then three times 4, then 1. */
typedef struct jxi_ofd_deltas {
    const char *at, *end;
    jxi_micro times, value;
} jxi_ofd_deltas;

static bool next_delta(jxi_ofd_deltas *deltas, jxi_micro *value) {
    if (deltas->times <= 0) {
        deltas->at += strspn(deltas->at, " \t\r\n");
        bool group = deltas->at < deltas->end && *deltas->at == 'g';
        deltas->times = MILLION;
        if (group && (deltas->at++, !jxi_micro_read(&deltas->at, deltas->end, &deltas->times))) return false;
        if (!jxi_micro_read(&deltas->at, deltas->end, &deltas->value)) return false;
    }
    deltas->times -= MILLION;
    *value = deltas->value;
    return true;
}

static jx_status add_word(jxi_ofd *ofd, const char *text, size_t length, jxi_micro left, jxi_micro right) {
    jxi_micro size = ofd->object.size, places[4] = {left, ofd->y - size * 85 / 100, right, ofd->y + size * 15 / 100};
    jxi_path_look look = look_of(&ofd->object);
    return length ? jxi_page_add_word(page_of(ofd), jxi_rectangle_box(places, &look), text, length) : JX_OK;
}

/* The characters of a run, as words: parted by blanks and by gaps as wide as a character. */
static jx_status add_run(jxi_ofd *ofd) {
    jxi_ofd_deltas deltas = {.at = ofd->deltas, .end = ofd->deltas + strlen(ofd->deltas)};
    jxi_micro x = ofd->x, left = ofd->x, right = ofd->x, size = ofd->object.size, delta;
    const char *text = ofd->text.data ? ofd->text.data : "";
    size_t start = 0, step;
    jx_status status = JX_OK;
    for (size_t at = 0; status == JX_OK && at < ofd->text.length; at += step) {
        uint32_t point = jxi_utf8_next(text + at, ofd->text.length - at, &step);
        bool blank = jxi_is_blank(point);
        if (at > start && (blank || x - right > size)) {
            status = add_word(ofd, text + start, at - start, left, right);
            start = at;
        }
        if (start == at) left = x;
        if (blank) start = at + step;
        right = x + (point < 0x2E80 ? size / 2 : size);
        x = next_delta(&deltas, &delta) ? x + delta : right;
    }
    if (status == JX_OK) status = add_word(ofd, text + start, ofd->text.length - start, left, right);
    return status;
}

static void on_page_start(void *context, jxi_xml *xml, const char *name) {
    jxi_ofd *ofd = context;
    jxi_micro number;
    char id[24];
    jxi_buffer_clear(&ofd->text);
    ofd->clips += strcmp(name, "Clips") == 0;
    if (strcmp(name, "PathObject") == 0 || strcmp(name, "TextObject") == 0) {
        begin_object(ofd, xml);
    } else if (strcmp(name, "TextCode") == 0) {
        if (numbers_in(xml, "X", &number, 1)) ofd->x = number;
        if (numbers_in(xml, "Y", &number, 1)) ofd->y = number;
        ofd->deltas[0] = '\0';
        jxi_xml_attribute(xml, "DeltaX", ofd->deltas, sizeof ofd->deltas);
    } else if (strcmp(name, "ImageObject") == 0) {
        page_of(ofd)->images++;
    } else if (strcmp(name, "CompositeObject") == 0) {
        ofd->composite = true;
    } else if (strcmp(name, "Template") == 0 && jxi_xml_attribute(xml, "TemplateID", id, sizeof id)) {
        for (size_t i = 0; i < ofd->template_count; i++)
            if (strcmp(ofd->templates[i].id, id) == 0) ofd->used = &ofd->templates[i];
    }
}

static void on_page_end(void *context, jxi_xml *xml, const char *name) {
    jxi_ofd *ofd = context;
    jx_status status = ofd->text.failed ? JX_ERROR_NO_MEMORY : JX_OK;
    ofd->clips -= strcmp(name, "Clips") == 0;
    if (status == JX_OK && !ofd->clips && strcmp(name, "AbbreviatedData") == 0) status = add_path(ofd);
    if (status == JX_OK && strcmp(name, "TextCode") == 0) status = add_run(ofd);
    if (status == JX_OK && strcmp(name, "PhysicalBox") == 0) {
        jxi_micro width = 0, height = 0;
        take_size(ofd, &width, &height);
        page_of(ofd)->width = jxi_micro_length(in_points(width));
        page_of(ofd)->height = jxi_micro_length(in_points(height));
    }
    if (status != JX_OK) jxi_xml_stop(xml, status);
}

static jx_status read_part(jxi_ofd *ofd, const char *part, const jxi_xml_events *events) {
    jx_status status = jxi_xml_read(ofd->package, part, events, ofd);
    if (status == JX_ERROR_NOT_FOUND)
        status =
            jxi_task_fail(ofd->printed->task, JX_ERROR_FORMAT, part, "a part of the document is missing", NULL, NULL);
    return status;
}

static jx_status load_page(jxi_ofd *ofd, size_t number) {
    static const jxi_xml_events events = {on_page_start, on_page_end, on_text};
    jx_status status = jxi_printed_add(ofd->printed, jxi_micro_length(in_points(ofd->width)),
                                       jxi_micro_length(in_points(ofd->height)));
    ofd->used = NULL;
    ofd->composite = false;
    if (status == JX_OK) status = read_part(ofd, ofd->pages[number].part, &events);
    const jxi_ofd_part *template = ofd->used;
    if (status == JX_OK && template) status = read_part(ofd, template->part, &events);
    if (status != JX_OK || !ofd->composite) return status;
    char place[40];
    jxi_place_number(place, sizeof place, "page", number + 1);
    return jxi_task_miss(ofd->printed->task, place, "composite objects of the page are not read", NULL, NULL);
}

jx_status jxi_ofd_load(jxi_task *task, jxi_package *package) {
    static const jxi_xml_events root = {on_root_start, on_root_end, on_text};
    static const jxi_xml_events document = {on_document_start, on_document_end, on_text};
    jxi_printed printed = {.task = task};
    jxi_ofd *ofd = jxi_allocate(task->allocator, sizeof *ofd);
    if (!ofd) return JX_ERROR_NO_MEMORY;
    ofd->printed = &printed;
    ofd->package = package;
    ofd->text.allocator = task->allocator;
    jx_status status = read_part(ofd, "OFD.xml", &root);
    if (status == JX_OK) status = read_part(ofd, ofd->root, &document);
    for (size_t i = 0; status == JX_OK && i < ofd->page_count; i++) status = load_page(ofd, i);
    if (status == JX_OK) status = jxi_printed_put(&printed);
    jxi_printed_free(&printed);
    jxi_release(task->allocator, ofd->pages, ofd->page_capacity * sizeof *ofd->pages);
    jxi_buffer_free(&ofd->text);
    jxi_release(task->allocator, ofd, sizeof *ofd);
    return status;
}
