/* SPDX-License-Identifier: Apache-2.0 */
/* The straight lines of a drawing in SVG. */
#ifndef JXI_DOCUMENTS_READ_SVG_H
#define JXI_DOCUMENTS_READ_SVG_H

#include "documents/read/page.h"
#include "documents/read/task.h"

/* Millionths: what numbers of drawings are read as, so that all machines make the same of them. */
typedef int64_t jxi_micro;

/* Reads a number; `*text` moves behind it. False when there is none. */
bool jxi_micro_read(const char **text, const char *end, jxi_micro *number);
/* A number as a length on a page. */
int32_t jxi_micro_length(jxi_micro number);

/* A path and how it is painted. x' = m[0] x + m[2] y + m[4], y' = m[1] x + m[3] y + m[5]. */
typedef struct jxi_path_look {
    bool stroked, filled;
    jxi_micro matrix[6];
} jxi_path_look;

/* Adds the strokes of a path in the capital letters of SVG. */
jx_status jxi_path_strokes(jxi_print_page *page, const char *path, size_t length, const jxi_path_look *look);

/* Adds those of a rectangle: left, top, right, bottom. */
jx_status jxi_rectangle_strokes(jxi_print_page *page, const jxi_micro *places, const jxi_path_look *look);

/* Where a rectangle stands on the page. */
jxi_box jxi_rectangle_box(const jxi_micro *places, const jxi_path_look *look);

/* Adds all strokes and counts the pictures of an SVG such as pdftocairo writes. */
jx_status jxi_svg_strokes(jxi_task *task, const char *bytes, size_t size, jxi_print_page *page);

#endif
