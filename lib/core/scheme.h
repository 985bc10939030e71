/* The insides of a scheme. */
#ifndef JXI_SCHEME_H
#define JXI_SCHEME_H

#include "core/model.h"

/* Whether the scheme may be used for scoring. */
bool jxi_scheme_frozen(const jx_scheme *scheme);

#endif
