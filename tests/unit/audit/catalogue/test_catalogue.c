/* SPDX-License-Identifier: Apache-2.0 */
#include "unit.h"

#include <string.h>

#include "audit/catalogue/catalogue.h"

static void every_number_leads_to_its_own_kind(void **state) {
    (void)state;
    const jxi_finding_kind *kind;
    for (size_t i = 0; (kind = jxi_finding_kind_at(i)) != NULL; i++) {
        assert_ptr_equal(jxi_finding_kind_of(kind->id), kind);
        assert_ptr_equal(jxi_finding_kind_named(kind->code), kind);
    }
    assert_int_equal(jxi_finding_kind_count(), 56);
    static const int32_t none[] = {0, -1, 100, 118, 200, 700, 800, 1000, INT32_MAX, INT32_MIN};
    for (size_t i = 0; i < sizeof none / sizeof none[0]; i++) assert_null(jxi_finding_kind_of(none[i]));
    assert_null(jxi_finding_kind_named("no-such-code"));
}

static void assert_words(const char *code, const jxi_finding_words *words) {
    const char *texts[] = {words->title, words->meaning, words->advice, words->example, words->messages[0]};
    for (size_t i = 0; i < sizeof texts / sizeof texts[0]; i++)
        if (!texts[i] || !texts[i][0] || !jxi_utf8_valid(texts[i], strlen(texts[i])))
            fail_msg("%s: text %d is missing", code, (int)i);
}

/* The slots that a template uses, as bits. */
static unsigned slots_of(const char *template) {
    unsigned slots = 0;
    for (const char *open = template; (open = strchr(open, '{')) != NULL; open++) {
        assert_true(open[1] >= '0' && open[1] <= '9' && open[2] == '}');
        slots |= 1u << (open[1] - '0');
    }
    return slots;
}

static void both_languages_say_the_same_things(void **state) {
    (void)state;
    const jxi_finding_kind *kind;
    for (size_t i = 0; (kind = jxi_finding_kind_at(i)) != NULL; i++) {
        assert_words(kind->code, &kind->zh);
        assert_words(kind->code, &kind->en);
        for (int variant = 0; variant < JXI_VARIANTS; variant++) {
            const char *zh = kind->zh.messages[variant], *en = kind->en.messages[variant];
            if (!zh != !en) fail_msg("%s: wording %d is in one language only", kind->code, variant);
            if (zh && slots_of(zh) != slots_of(en)) fail_msg("%s: wording %d differs in slots", kind->code, variant);
        }
        assert_in_range(kind->severity, JX_SEVERITY_NOTE, JX_SEVERITY_ERROR);
        assert_non_null(jxi_basis_name(kind->basis, "zh"));
    }
}

static void a_code_can_be_asked_about(void **state) {
    (void)state;
    static const struct {
        const char *code, *part, *language, *text;
    } cases[] = {
        {"weights-not-100", "title", "zh", "分值合计不为 100"},
        {"weights-not-100", "title", NULL, "分值合计不为 100"},
        {"weights-not-100", "title", "en", "weights do not add up to 100"},
        {"copied-form", "basis", "en", "reviewing practice"},
        {"copied-form", "advice", "en", "Set indicators that fit each project."},
        {"copied-form", "colour", "en", NULL},
        {"copied", "title", "en", NULL},
        {NULL, "title", "en", NULL},
        {"copied-form", NULL, "en", NULL},
    };
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        const char *text = jx_finding_about(cases[i].code, cases[i].part, cases[i].language);
        if (cases[i].text)
            assert_string_equal(text, cases[i].text);
        else
            assert_null(text);
    }
    assert_null(jxi_basis_name(JXI_BASES, "en"));
    assert_null(jxi_basis_name(-1, "en"));
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(every_number_leads_to_its_own_kind),
        cmocka_unit_test(both_languages_say_the_same_things),
        cmocka_unit_test(a_code_can_be_asked_about),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
