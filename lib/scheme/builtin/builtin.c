/* SPDX-License-Identifier: Apache-2.0 */
/* The list of built-in schemes. */
#include "scheme/builtin/builtin.h"

const jxi_rules *const jxi_builtin_schemes[] = {
    &jxi_scheme_mof_2020,           &jxi_scheme_mof_2021_core,      &jxi_scheme_hubei,
    &jxi_scheme_form_2017,          &jxi_scheme_beijing_department, &jxi_scheme_sichuan,
    &jxi_scheme_sichuan_department, &jxi_scheme_linear_overshoot,   &jxi_scheme_guangxi,
    &jxi_scheme_part_2002,          &jxi_scheme_ordinal_m1,         &jxi_scheme_ordinal_m2,
};
const size_t jxi_builtin_scheme_count = sizeof jxi_builtin_schemes / sizeof jxi_builtin_schemes[0];
