/* One constant for each file of this folder that is a scheme. */
#ifndef JXI_SCHEMES_BUILTIN_H
#define JXI_SCHEMES_BUILTIN_H

#include "core/scheme.h"

extern const jxi_rules jxi_scheme_mof_2020;

#endif
