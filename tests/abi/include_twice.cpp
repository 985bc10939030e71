/* SPDX-License-Identifier: Apache-2.0 */
// The same program in the other language.
#include "include_twice.c"
