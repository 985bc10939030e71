/* SPDX-License-Identifier: Apache-2.0 */
/* What every unit test begins with: cmocka, and the headers it wants before its own. */
#ifndef UNIT_H
#define UNIT_H

#include <stdarg.h>
#include <stddef.h>
#include <setjmp.h>
#include <stdint.h>
#include <cmocka.h>

#endif
