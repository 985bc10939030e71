#include <stdarg.h>
#include <stddef.h>
#include <setjmp.h>
#include <stdint.h>
#include <cmocka.h>

#include <string.h>

#include "core/scheme_field.h"

static void every_builtin_scheme_holds_together(void **state) {
    (void)state;
    for (size_t i = 0; i < jxi_builtin_scheme_count; i++) {
        char detail[200] = "";
        jx_status status = jxi_rules_check(jxi_builtin_schemes[i], detail, sizeof detail);
        if (status != JX_OK) print_message("%s: %s\n", jxi_builtin_schemes[i]->id, detail);
        assert_int_equal(status, JX_OK);
    }
}

int main(void) {
    const struct CMUnitTest tests[] = {cmocka_unit_test(every_builtin_scheme_holds_together)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
