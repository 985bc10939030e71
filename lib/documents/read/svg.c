/* SPDX-License-Identifier: Apache-2.0 */
/* Follows the elements of an SVG: what is defined is not drawn, what is drawn has a look. */
#include "documents/read/svg.h"

#include <string.h>

#include "documents/read/xml.h"

enum { MILLION = 1000000 };

typedef struct jxi_svg {
    jxi_print_page *page;
    int32_t defined; /* how deep inside of definitions */
} jxi_svg;

static bool is_defining(const char *name) {
    return strcmp(name, "defs") == 0 || strcmp(name, "clipPath") == 0 || strcmp(name, "mask") == 0 ||
           strcmp(name, "pattern") == 0 || strcmp(name, "symbol") == 0;
}

/* The value of a property, in an attribute of its own or among those of "style"; "" when there is none. */
static void find_property(const jxi_xml *xml, const char *name, char *value, size_t size) {
    size_t length, name_length = strlen(name), used = 0;
    value[0] = '\0';
    if (jxi_xml_attribute(xml, name, value, size)) return;
    const char *style = jxi_xml_value(xml, "style", &length), *end = style + length;
    for (const char *at = style; style && at < end; at++) {
        if ((at > style && at[-1] != ';' && at[-1] != ' ') || (size_t)(end - at) <= name_length) continue;
        if (memcmp(at, name, name_length) != 0 || at[name_length] != ':') continue;
        for (at += name_length + 1; at < end && *at != ';' && used + 1 < size; at++) value[used++] = *at;
        value[used] = '\0';
        return;
    }
}

/* Whether a colour can be seen: there is one, and it is not white. */
static bool is_seen(const char *colour) {
    static const char *const unseen[] = {
        "", "none", "white", "#fff", "#ffffff", "rgb(100%,100%,100%)", "rgb(100%, 100%, 100%)"};
    for (size_t i = 0; i < sizeof unseen / sizeof unseen[0]; i++)
        if (strcmp(colour, unseen[i]) == 0) return false;
    return true;
}

static jxi_path_look look_of(const jxi_xml *xml) {
    char colour[64], matrix[200] = "";
    jxi_path_look look = {.matrix = {MILLION, 0, 0, MILLION, 0, 0}};
    find_property(xml, "stroke", colour, sizeof colour);
    look.stroked = is_seen(colour);
    find_property(xml, "fill", colour, sizeof colour);
    look.filled = is_seen(colour);
    const char *at = jxi_xml_attribute(xml, "transform", matrix, sizeof matrix);
    if (!at || strncmp(at, "matrix(", 7) != 0) return look;
    jxi_micro numbers[6];
    int count = 0;
    for (at += 7; count < 6 && jxi_micro_read(&at, matrix + strlen(matrix), &numbers[count]);) count++;
    if (count == 6) memcpy(look.matrix, numbers, sizeof numbers);
    return look;
}

static jxi_micro number_of(const jxi_xml *xml, const char *name) {
    char text[64] = "";
    const char *at = text;
    jxi_micro number = 0;
    jxi_xml_attribute(xml, name, text, sizeof text);
    jxi_micro_read(&at, text + strlen(text), &number);
    return number;
}

static jx_status add_rectangle(const jxi_svg *svg, const jxi_xml *xml, const jxi_path_look *look) {
    jxi_micro places[4] = {number_of(xml, "x"), number_of(xml, "y")};
    places[2] = places[0] + number_of(xml, "width");
    places[3] = places[1] + number_of(xml, "height");
    return jxi_rectangle_strokes(svg->page, places, look);
}

static jx_status add_path(const jxi_svg *svg, const jxi_xml *xml, const jxi_path_look *look) {
    size_t length;
    const char *path = jxi_xml_value(xml, "d", &length);
    return path ? jxi_path_strokes(svg->page, path, length, look) : JX_OK;
}

static void on_start(void *context, jxi_xml *xml, const char *name) {
    jxi_svg *svg = context;
    if (is_defining(name)) svg->defined++;
    if (strcmp(name, "image") == 0) svg->page->images++;
    bool path = strcmp(name, "path") == 0;
    if (svg->defined || (!path && strcmp(name, "rect") != 0)) return;
    jxi_path_look look = look_of(xml);
    if (!look.stroked && !look.filled) return;
    jx_status status = path ? add_path(svg, xml, &look) : add_rectangle(svg, xml, &look);
    if (status != JX_OK) jxi_xml_stop(xml, status);
}

static void on_end(void *context, jxi_xml *xml, const char *name) {
    (void)xml;
    if (is_defining(name)) ((jxi_svg *)context)->defined--;
}

jx_status jxi_svg_strokes(jxi_task *task, const char *bytes, size_t size, jxi_print_page *page) {
    static const jxi_xml_events events = {on_start, on_end, NULL};
    jxi_svg svg = {.page = page};
    return jxi_xml_parse(task, "drawing", bytes, size, &events, &svg);
}
