/* SPDX-License-Identifier: Apache-2.0 */
#include "unit.h"

#include <string.h>

#include "scheme/scheme.h"

static const struct {
    const char *scheme;
    int32_t what, month;
    const char *first, *second;
    jx_status status;
    int32_t light;
    const char *reason; /* its beginning, in English */
} cases[] = {
    /* execution rate ÷ (month ÷ 12): < 60 red, 60 to 80 yellow, from 80 on green */
    {"mof-2020", JX_MONITOR_BUDGET, 6, "100", "29.99", JX_OK, JX_LIGHT_RED,
     "29.99 ÷ 100 ÷ (6 ÷ 12) = 59.98 %, in < 60"},
    {"mof-2020", JX_MONITOR_BUDGET, 6, "100", "30", JX_OK, JX_LIGHT_YELLOW, "30 ÷ 100 ÷ (6 ÷ 12) = 60 %, in [60, 80)"},
    {"mof-2020", JX_MONITOR_BUDGET, 6, "100", "39.99", JX_OK, JX_LIGHT_YELLOW, ""},
    {"mof-2020", JX_MONITOR_BUDGET, 6, "100", "40", JX_OK, JX_LIGHT_GREEN, ""},
    {"mof-2020", JX_MONITOR_BUDGET, 12, "100", "0", JX_OK, JX_LIGHT_RED, ""},
    /* B ÷ (A · month ÷ 12): as above, from 120 on blue */
    {"mof-2020", JX_MONITOR_INDICATOR, 3, "40", "5.99", JX_OK, JX_LIGHT_RED, ""},
    {"mof-2020", JX_MONITOR_INDICATOR, 3, "40", "6", JX_OK, JX_LIGHT_YELLOW, ""},
    {"mof-2020", JX_MONITOR_INDICATOR, 3, "40", "8", JX_OK, JX_LIGHT_GREEN, ""},
    {"mof-2020", JX_MONITOR_INDICATOR, 3, "40", "11.99", JX_OK, JX_LIGHT_GREEN, ""},
    {"mof-2020", JX_MONITOR_INDICATOR, 3, "40", "12", JX_OK, JX_LIGHT_BLUE, ""},
    /* 25 % by April, 40 % by June, 60 % by August, 80 % by October */
    {"sichuan", JX_MONITOR_MILESTONE, 3, "100", "0", JX_OK, JX_LIGHT_GREEN, ""},
    {"sichuan", JX_MONITOR_MILESTONE, 4, "100", "24.99", JX_OK, JX_LIGHT_RED,
     "executed 24.99 ÷ 100; 25 % is due by the end of month 4"},
    {"sichuan", JX_MONITOR_MILESTONE, 4, "100", "25", JX_OK, JX_LIGHT_GREEN, ""},
    {"sichuan", JX_MONITOR_MILESTONE, 5, "100", "25", JX_OK, JX_LIGHT_GREEN, ""},
    {"sichuan", JX_MONITOR_MILESTONE, 6, "100", "39.99", JX_OK, JX_LIGHT_RED, ""},
    {"sichuan", JX_MONITOR_MILESTONE, 8, "100", "60", JX_OK, JX_LIGHT_GREEN, ""},
    {"sichuan", JX_MONITOR_MILESTONE, 12, "100", "79.99", JX_OK, JX_LIGHT_RED, ""},
    {"mof-2020", JX_MONITOR_MILESTONE, 12, "100", "79.99", JX_ERROR_NOT_FOUND, -1, NULL},
    /* more than 10 % apart, either way */
    {"sichuan", JX_MONITOR_GAP, 6, "50", "40", JX_OK, JX_LIGHT_GREEN, ""},
    {"sichuan", JX_MONITOR_GAP, 6, "50.01", "40", JX_OK, JX_LIGHT_RED,
     "achieved 50.01 %, executed 40 %: 10.01 apart, the limit is 10"},
    {"sichuan", JX_MONITOR_GAP, 6, "40", "50.01", JX_OK, JX_LIGHT_RED, ""},
    {"mof-2020", JX_MONITOR_GAP, 6, "40", "90", JX_ERROR_NOT_FOUND, -1, NULL},
    /* (achieved − executed) ÷ achieved > 5 %: red; unspent > 20 %: yellow */
    {"mof-2020", JX_MONITOR_SELF, 12, "100", "95", JX_OK, JX_LIGHT_GREEN, ""},
    {"mof-2020", JX_MONITOR_SELF, 12, "100", "94.99", JX_OK, JX_LIGHT_RED, "achieved 100 %, executed 94.99 %"},
    {"mof-2020", JX_MONITOR_SELF, 12, "80", "80", JX_OK, JX_LIGHT_GREEN, ""},
    {"mof-2020", JX_MONITOR_SELF, 12, "79", "79.99", JX_OK, JX_LIGHT_YELLOW, ""},
    {"mof-2020", JX_MONITOR_SELF, 12, "0", "0", JX_OK, JX_LIGHT_YELLOW, ""},
    /* large and slow */
    {"mof-2020", JX_MONITOR_WATCH, 6, "100", "29", JX_OK, JX_LIGHT_RED, ""},
    {"mof-2020", JX_MONITOR_WATCH, 6, "100", "30", JX_OK, JX_LIGHT_YELLOW, ""},
    {"mof-2020", JX_MONITOR_WATCH, 6, "99.99", "1", JX_OK, JX_LIGHT_YELLOW, ""},
    {"mof-2020", JX_MONITOR_WATCH, 6, "99.99", "50", JX_OK, JX_LIGHT_GREEN, ""},
    {"hubei", JX_MONITOR_WATCH, 6, "99.99", "50", JX_ERROR_NOT_FOUND, -1, NULL},
    /* what makes no sense */
    {"mof-2020", JX_MONITOR_BUDGET, 0, "100", "1", JX_ERROR_ARGUMENT, -1, NULL},
    {"mof-2020", JX_MONITOR_BUDGET, 13, "100", "1", JX_ERROR_ARGUMENT, -1, NULL},
    {"mof-2020", JX_MONITOR_BUDGET, 6, "0", "1", JX_ERROR_RANGE, -1, NULL},
    {"mof-2020", JX_MONITOR_BUDGET, 6, "-5", "1", JX_ERROR_RANGE, -1, NULL},
    {"mof-2020", JX_MONITOR_BUDGET, 6, "100", "-1", JX_ERROR_RANGE, -1, NULL},
    {"mof-2020", JX_MONITOR_BUDGET, 6, "100", "9000000000000", JX_ERROR_RANGE, -1, NULL},
    {"mof-2020", JX_MONITOR_BUDGET, 6, "100", "about 40", JX_ERROR_SYNTAX, -1, NULL},
    {"mof-2020", JX_MONITOR_SELF, 12, "100 元", "95", JX_ERROR_SYNTAX, -1, NULL},
    {"mof-2020", JX_MONITOR_BUDGET, 6, "", "40", JX_ERROR_ARGUMENT, -1, NULL},
    /* money in its own unit, shares with their sign */
    {"mof-2020", JX_MONITOR_WATCH, 6, "1000000元", "29", JX_OK, JX_LIGHT_RED, ""},
    {"mof-2020", JX_MONITOR_SELF, 12, "100%", "94.99%", JX_OK, JX_LIGHT_RED, ""},
    {"mof-2020", 0, 6, "100", "1", JX_ERROR_NOT_FOUND, -1, NULL},
    {"mof-2020", 7, 6, "100", "1", JX_ERROR_NOT_FOUND, -1, NULL},
};

static void lights_at_their_edges(void **state) {
    (void)state;
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        jx_scheme *scheme = NULL;
        char reason[400] = "";
        int32_t light = -1;
        assert_int_equal(jx_scheme_builtin(cases[i].scheme, &scheme), JX_OK);
        jx_status status = jx_scheme_monitor(scheme, cases[i].what, cases[i].month, cases[i].first, cases[i].second,
                                             "en", reason, sizeof reason, &light);
        if (status != cases[i].status || light != cases[i].light)
            fail_msg("case %zu: status %d, light %d: %s", i, (int)status, (int)light, reason);
        if (cases[i].reason && strncmp(reason, cases[i].reason, strlen(cases[i].reason)) != 0) fail_msg("%s", reason);
        jx_scheme_unref(scheme);
    }
}

static void the_reason_needs_room(void **state) {
    (void)state;
    jx_scheme *scheme = NULL;
    char reason[8] = "before";
    int32_t light = -1;
    assert_int_equal(jx_scheme_builtin(NULL, &scheme), JX_OK);
    static const char *const first = "100", *const second = "50";
    assert_int_equal(
        jx_scheme_monitor(scheme, JX_MONITOR_BUDGET, 6, first, second, "zh", reason, sizeof reason, &light),
        JX_ERROR_BUFFER);
    assert_string_equal(reason, "before");
    assert_int_equal(light, -1);
    assert_int_equal(jx_scheme_monitor(scheme, JX_MONITOR_BUDGET, 6, first, second, "zh", NULL, 0, &light), JX_OK);
    assert_int_equal(light, JX_LIGHT_GREEN);
    assert_int_equal(jx_scheme_monitor(scheme, JX_MONITOR_BUDGET, 6, first, second, "zh", NULL, 9, &light),
                     JX_ERROR_ARGUMENT);
    assert_int_equal(jx_scheme_monitor(NULL, JX_MONITOR_BUDGET, 6, first, second, "zh", NULL, 0, &light),
                     JX_ERROR_ARGUMENT);
    assert_int_equal(jx_scheme_monitor(scheme, JX_MONITOR_BUDGET, 6, first, NULL, "zh", NULL, 0, &light),
                     JX_ERROR_ARGUMENT);
    assert_int_equal(jx_scheme_monitor(scheme, JX_MONITOR_BUDGET, 6, first, second, "zh", NULL, 0, NULL),
                     JX_ERROR_ARGUMENT);
    jx_scheme_unref(scheme);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(lights_at_their_edges),
        cmocka_unit_test(the_reason_needs_room),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
