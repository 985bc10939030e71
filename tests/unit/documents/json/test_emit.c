/* SPDX-License-Identifier: Apache-2.0 */
#include "task.h"

#include "documents/json/emit.h"

typedef struct output {
    char text[200000];
    size_t length;
    int calls, fail_at;
} output;

static output out;

static jx_status take(void *context, const char *bytes, size_t size) {
    (void)context;
    if (++out.calls == out.fail_at) return JX_ERROR_FILE;
    assert_true(out.length + size < sizeof out.text);
    memcpy(out.text + out.length, bytes, size);
    out.length += size;
    out.text[out.length] = '\0';
    return JX_OK;
}

static jxi_json start(const jx_allocator *allocator, bool lines) {
    out.length = 0;
    out.calls = out.fail_at = 0;
    out.text[0] = '\0';
    return (jxi_json){.sink = take, .buffer = {.allocator = allocator}, .lines = lines};
}

static void write_all(jxi_json *json) {
    jxi_json_open(json, NULL, '{');
    jxi_json_text(json, "text", "a\"\\\n\t\x01预\xFF");
    jxi_json_text(json, "none", NULL);
    jxi_json_decimal(json, "money", 146680000, 0);
    jxi_json_decimal(json, "score", 8130000, 2);
    jxi_json_decimal(json, "full", 10000000, 2);
    jxi_json_decimal(json, "absent", JX_NONE, 2);
    jxi_json_integer(json, "count", -12);
    jxi_json_integer(json, "least", INT64_MIN);
    jxi_json_flag(json, "yes", true);
    jxi_json_open(json, "list", '[');
    jxi_json_decimal(json, NULL, -500000, 0);
    jxi_json_open(json, NULL, '{');
    jxi_json_close(json, '}');
    jxi_json_close(json, ']');
    jxi_json_close(json, '}');
}

static void writes_without_blanks(void **state) {
    (void)state;
    jx_allocator allocator = jxi_allocator_or_default(NULL);
    jxi_json json = start(&allocator, false);
    write_all(&json);
    assert_int_equal(jxi_json_finish(&json), JX_OK);
    assert_string_equal(
        out.text, "{\"text\":\"a\\\"\\\\\\n\\t\\u0001预\xEF\xBF\xBD\",\"none\":null,\"money\":146.68,\"score\":8.13,"
                  "\"full\":10.00,\"absent\":null,\"count\":-12,\"least\":-9223372036854775808,\"yes\":true,"
                  "\"list\":[-0.5,{}]}\n");
}

static void writes_in_lines(void **state) {
    (void)state;
    jx_allocator allocator = jxi_allocator_or_default(NULL);
    jxi_json json = start(&allocator, true);
    jxi_json_open(&json, NULL, '{');
    jxi_json_open(&json, "a", '[');
    jxi_json_integer(&json, NULL, 1);
    jxi_json_integer(&json, NULL, 2);
    jxi_json_close(&json, ']');
    jxi_json_open(&json, "b", '[');
    jxi_json_close(&json, ']');
    jxi_json_close(&json, '}');
    assert_int_equal(jxi_json_finish(&json), JX_OK);
    assert_string_equal(out.text, "{\n  \"a\": [\n    1,\n    2\n  ],\n  \"b\": []\n}\n");
}

static void hands_on_what_the_sink_says(void **state) {
    (void)state;
    jx_allocator allocator = jxi_allocator_or_default(NULL);
    for (int k = 1; k <= 2; k++) {
        jxi_json json = start(&allocator, false);
        out.fail_at = k;
        jxi_json_open(&json, NULL, '[');
        for (int i = 0; i < 5000; i++) jxi_json_text(&json, NULL, "预算执行率");
        jxi_json_close(&json, ']');
        assert_int_equal(jxi_json_finish(&json), JX_ERROR_FILE);
        assert_int_equal(out.calls, k);
    }
}

static void says_when_memory_ran_out(void **state) {
    (void)state;
    for (size_t k = 1; k <= 3; k++) {
        failing m = {.fail_at = k};
        jx_allocator allocator = failing_allocator(&m);
        jxi_json json = start(&allocator, false);
        write_all(&json);
        assert_int_equal(jxi_json_finish(&json), JX_ERROR_NO_MEMORY);
        assert_int_equal(m.live_bytes, 0);
    }
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(writes_without_blanks),
        cmocka_unit_test(writes_in_lines),
        cmocka_unit_test(hands_on_what_the_sink_says),
        cmocka_unit_test(says_when_memory_ran_out),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
