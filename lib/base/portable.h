/* SPDX-License-Identifier: Apache-2.0 */
/* The one place for compiler extensions. */
#ifndef JXI_BASE_PORTABLE_H
#define JXI_BASE_PORTABLE_H

/* An unsigned type of 128 bits, where the compiler has one. */
#ifdef __SIZEOF_INT128__
__extension__ typedef unsigned __int128 jxi_uint128;
#define JXI_UINT128 jxi_uint128
#endif

#endif
