/* SPDX-License-Identifier: Apache-2.0 */
/* What one evaluation of a form with twelve indicators costs, against the same sums in plain doubles, in one run. Fails
 * when an evaluation allocates. */
#define _POSIX_C_SOURCE 199309L
#include <stdio.h>
#include <stdlib.h>
#include <time.h>

#include "jixiao/jixiao.h"

enum { INDICATORS = 12, ROUNDS = 200000, REPEATS = 5 };

static void *counting_resize(void *context, void *memory, size_t old_size, size_t size) {
    (void)old_size;
    ++*(long *)context;
    if (size == 0) {
        free(memory);
        return NULL;
    }
    return realloc(memory, size);
}

typedef struct line {
    const char *category, *target, *actual, *weight;
    double wanted, reached;
    int points, low; /* low: lower is better */
} line;

static const line lines[INDICATORS] = {
    {"output.quantity", "≥50份", "45份", "10", 50, 45, 10, 0},
    {"output.quantity", "=700份", "690份", "5", 700, 690, 5, 0},
    {"output.quantity", "≥12次", "7次", "5", 12, 7, 5, 0},
    {"output.quality", "≥80%", "100%", "5", 80, 100, 5, 0},
    {"output.quality", "≥95%", "93.7%", "5", 95, 93.7, 5, 0},
    {"output.quality", "100%", "99.5%", "5", 100, 99.5, 5, 0},
    {"output.timeliness", "≤30天", "33天", "5", 30, 33, 5, 1},
    {"output.cost", "≤20万元", "21.5万元", "10", 20, 21.5, 10, 1},
    {"benefit.economic", "≥1000万元", "877万元", "10", 1000, 877, 10, 0},
    {"benefit.social", "≥3000人", "2811人", "10", 3000, 2811, 10, 0},
    {"benefit.ecological", "≥95%", "95%", "10", 95, 95, 10, 0},
    {"satisfaction.recipients", "≥90%", "88.8%", "10", 90, 88.8, 10, 0},
};

static jx_assessment *build(const jx_allocator *allocator) {
    jx_scheme *scheme = NULL;
    jx_assessment *a = NULL;
    jx_status status = jx_scheme_builtin("mof-2020", &scheme);
    if (status == JX_OK) status = jx_assessment_new_in(allocator, scheme, &a);
    if (status == JX_OK) status = jx_assessment_set_funds(a, JX_FUNDS_TOTAL, "146.68", "146.68", "119.281916");
    for (int i = 0; i < INDICATORS && status == JX_OK; i++)
        status = jx_assessment_add(a, lines[i].category, NULL, lines[i].target, lines[i].actual, lines[i].weight, NULL);
    jx_scheme_unref(scheme);
    if (status != JX_OK) exit(EXIT_FAILURE);
    return a;
}

/* The same form without exactness, units, rules or explanations. */
static double plain(double executed) {
    double total = 10 * executed / 146.68, scores[3] = {0}, weights[3] = {0};
    for (int i = 0; i < INDICATORS; i++) {
        double c = lines[i].low ? lines[i].wanted / lines[i].reached : lines[i].reached / lines[i].wanted;
        int class = i < 8 ? 0 : i < 11 ? 1 : 2;
        scores[class] += (double)(long)(lines[i].points * (c > 1 ? 1 : c) * 100 + 0.5) / 100;
        weights[class] += lines[i].points;
    }
    return total + scores[0] / weights[0] * 50 + scores[1] / weights[1] * 30 + scores[2] / weights[2] * 10;
}

static double now(void) {
    struct timespec t;
    clock_gettime(CLOCK_MONOTONIC, &t);
    return (double)t.tv_sec * 1e9 + (double)t.tv_nsec;
}

static double least(double a, double b) {
    return a < b ? a : b;
}

int main(void) {
    long calls = 0;
    jx_assessment *a = build(&(jx_allocator){&calls, counting_resize});
    if (jx_assessment_evaluate(a) != JX_OK) return EXIT_FAILURE;
    long before = calls;
    double exact = 1e18, rough = 1e18, sink = 0;
    for (int repeat = 0; repeat < REPEATS; repeat++) {
        double start = now();
        for (int i = 0; i < ROUNDS; i++) jx_assessment_evaluate(a);
        exact = least(exact, (now() - start) / ROUNDS);
        start = now();
        for (int i = 0; i < ROUNDS; i++) sink += plain(119.281916 + i * 1e-9);
        rough = least(rough, (now() - start) / ROUNDS);
    }
    long allocations = calls - before;
    printf("evaluate, %d indicators: %.0f ns; plain doubles: %.0f ns; ratio %.1f; allocations: %ld; total %s (%.2f)\n",
           INDICATORS, exact, rough, exact / rough, allocations, jx_assessment_total_text(a),
           sink / ((double)ROUNDS * REPEATS));
    jx_assessment_unref(a);
    return allocations == 0 ? EXIT_SUCCESS : EXIT_FAILURE;
}
