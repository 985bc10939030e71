/* SPDX-License-Identifier: Apache-2.0 */
/* Straight lines in a painted path: its strokes, and filled shapes so thin that they are lines. */
#include <string.h>

#include "documents/read/svg.h"

enum { MILLION = 1000000, STRAIGHT = 600, THIN = 3000, STROKES_MAX = 200000 };

/* No page is wider than this many points; what is beyond is held there. */
static const jxi_micro far_away = (jxi_micro)200000 * MILLION;

typedef struct jxi_point {
    int32_t x, y;
} jxi_point;

/* A path being followed. */
typedef struct jxi_pen {
    jxi_print_page *page;
    const jxi_path_look *look;
    jxi_point start, here;
    jxi_box reach;    /* of the shape so far */
    bool drawn, bent; /* the shape has a line; it has a curve */
    jx_status status;
} jxi_pen;

static jxi_micro hold(jxi_micro number) {
    return number > far_away ? far_away : number < -far_away ? -far_away : number;
}

static jxi_micro scale_down(jxi_micro whole, jxi_micro fraction, int exponent) {
    jxi_micro number = whole * MILLION + fraction;
    for (; exponent < 0 && number; exponent++) number /= 10;
    for (; exponent > 0 && number && number <= far_away && number >= -far_away; exponent--) number *= 10;
    return hold(number);
}

static int read_exponent(const char **text, const char *end) {
    const char *at = *text;
    if (at == end || (*at | 0x20) != 'e') return 0;
    bool negative = ++at < end && *at == '-';
    int exponent = 0;
    if (at < end && (*at == '-' || *at == '+')) at++;
    for (; at < end && jxi_is_digit((unsigned char)*at); at++)
        if (exponent < 100) exponent = exponent * 10 + (*at - '0');
    *text = at;
    return negative ? -exponent : exponent;
}

bool jxi_micro_read(const char **text, const char *end, jxi_micro *number) {
    const char *at = *text;
    while (at < end && (strchr(" ,\t\r\n", *at) && *at)) at++;
    bool negative = at < end && *at == '-';
    if (at < end && (*at == '-' || *at == '+')) at++;
    jxi_micro whole = 0, fraction = 0, place = MILLION / 10;
    const char *digits = at;
    for (; at < end && jxi_is_digit((unsigned char)*at); at++)
        if (whole < far_away / MILLION) whole = whole * 10 + (*at - '0');
    size_t count = (size_t)(at - digits);
    if (at < end && *at == '.') at++;
    for (; at < end && jxi_is_digit((unsigned char)*at); at++, place /= 10, count++) fraction += place * (*at - '0');
    if (!count) return false;
    *number = scale_down(whole, fraction, read_exponent(&at, end));
    if (negative) *number = -*number;
    *text = at;
    return true;
}

int32_t jxi_micro_length(jxi_micro number) {
    return (int32_t)(hold(number) / (MILLION / JXI_POINT));
}

/* Whole points and the rest on their own: both products have room, since what is read is held. */
static jxi_micro times(jxi_micro factor, jxi_micro length) {
    return length / MILLION * factor + length % MILLION * factor / MILLION;
}

static jxi_point transform(const jxi_path_look *look, jxi_micro x, jxi_micro y) {
    const jxi_micro *m = look->matrix;
    return (jxi_point){jxi_micro_length(times(m[0], x) + times(m[2], y) + m[4]),
                       jxi_micro_length(times(m[1], x) + times(m[3], y) + m[5])};
}

static jxi_box box_of(jxi_point a, jxi_point b) {
    return (jxi_box){a.x < b.x ? a.x : b.x, a.y < b.y ? a.y : b.y, a.x > b.x ? a.x : b.x, a.y > b.y ? a.y : b.y};
}

static void add(jxi_pen *pen, jxi_box box) {
    if (pen->status == JX_OK && pen->page->stroke_count < STROKES_MAX)
        pen->status = jxi_page_add_stroke(pen->page, box);
}

static void extend(jxi_pen *pen, jxi_point to) {
    jxi_box box = box_of(pen->here, to);
    if (!pen->drawn) pen->reach = box;
    if (box.left < pen->reach.left) pen->reach.left = box.left;
    if (box.top < pen->reach.top) pen->reach.top = box.top;
    if (box.right > pen->reach.right) pen->reach.right = box.right;
    if (box.bottom > pen->reach.bottom) pen->reach.bottom = box.bottom;
    pen->drawn = true;
}

static void draw_line(jxi_pen *pen, jxi_point to) {
    jxi_box box = box_of(pen->here, to);
    extend(pen, to);
    if (pen->look->stroked && (box.right - box.left <= STRAIGHT || box.bottom - box.top <= STRAIGHT)) add(pen, box);
    pen->here = to;
}

/* At the end of a shape: a filled one that is thin is a line. */
static void end_shape(jxi_pen *pen) {
    const jxi_box *reach = &pen->reach;
    bool thin = reach->right - reach->left <= THIN || reach->bottom - reach->top <= THIN;
    if (pen->drawn && !pen->bent && pen->look->filled && thin) add(pen, *reach);
    pen->drawn = pen->bent = false;
}

/* Numbers that a letter is followed by; 0: it is none. */
static int numbers_of(char letter) {
    static const char letters[] = "MLHVTQCAZ", counts[] = "221124670";
    const char *at = letter ? strchr(letters, letter) : NULL;
    return at ? counts[at - letters] - '0' : 0;
}

static void take(jxi_pen *pen, char letter, const jxi_micro *numbers, jxi_micro *x, jxi_micro *y) {
    int count = numbers_of(letter);
    if (letter == 'H') {
        *x = numbers[0];
    } else if (letter == 'V') {
        *y = numbers[0];
    } else {
        *x = numbers[count - 2];
        *y = numbers[count - 1];
    }
    jxi_point to = transform(pen->look, *x, *y);
    if (letter == 'M') {
        end_shape(pen);
        pen->start = pen->here = to;
    } else if (letter == 'L' || letter == 'H' || letter == 'V') {
        draw_line(pen, to);
    } else {
        extend(pen, to);
        pen->bent = true;
        pen->here = to;
    }
}

static bool is_letter(char byte) {
    return (byte | 0x20) >= 'a' && (byte | 0x20) <= 'z';
}

jx_status jxi_path_strokes(jxi_print_page *page, const char *path, size_t length, const jxi_path_look *look) {
    jxi_pen pen = {.page = page, .look = look};
    const char *at = path, *end = path + length;
    jxi_micro numbers[7], x = 0, y = 0;
    char letter = 0;
    while (at < end && pen.status == JX_OK) {
        int count = 0;
        if (is_letter(*at)) {
            letter = *at++;
            if (letter == 'Z') draw_line(&pen, pen.start);
            continue;
        }
        if (!numbers_of(letter)) {
            at++;
            continue;
        }
        while (count < numbers_of(letter) && jxi_micro_read(&at, end, &numbers[count])) count++;
        if (count == numbers_of(letter))
            take(&pen, letter, numbers, &x, &y);
        else
            at++;
        if (letter == 'M') letter = 'L';
    }
    end_shape(&pen);
    return pen.status;
}

jx_status jxi_rectangle_strokes(jxi_print_page *page, const jxi_micro *places, const jxi_path_look *look) {
    jxi_pen pen = {.page = page, .look = look};
    pen.start = pen.here = transform(look, places[0], places[1]);
    draw_line(&pen, transform(look, places[2], places[1]));
    draw_line(&pen, transform(look, places[2], places[3]));
    draw_line(&pen, transform(look, places[0], places[3]));
    draw_line(&pen, pen.start);
    end_shape(&pen);
    return pen.status;
}

jxi_box jxi_rectangle_box(const jxi_micro *places, const jxi_path_look *look) {
    return box_of(transform(look, places[0], places[1]), transform(look, places[2], places[3]));
}
