/* The list of built-in schemes. */
#include "schemes/builtin.h"

const jxi_rules *const jxi_builtin_schemes[] = {
    &jxi_scheme_mof_2020,
};
const size_t jxi_builtin_scheme_count = sizeof jxi_builtin_schemes / sizeof jxi_builtin_schemes[0];
