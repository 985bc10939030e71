/* SPDX-License-Identifier: Apache-2.0 */
/* One constant for each built-in scheme. */
#ifndef JXI_SCHEME_BUILTIN_BUILTIN_H
#define JXI_SCHEME_BUILTIN_BUILTIN_H

#include "scheme/scheme.h"

extern const jxi_rules jxi_scheme_mof_2020, jxi_scheme_mof_2021_core, jxi_scheme_hubei, jxi_scheme_form_2017,
    jxi_scheme_beijing_department, jxi_scheme_sichuan, jxi_scheme_sichuan_department, jxi_scheme_linear_overshoot,
    jxi_scheme_guangxi, jxi_scheme_part_2002, jxi_scheme_ordinal_m1, jxi_scheme_ordinal_m2;

#endif
