/* The one place for compiler extensions. */
#ifndef JXI_PORTABLE_H
#define JXI_PORTABLE_H

#include <stdint.h>

#if defined(__SIZEOF_INT128__)
__extension__ typedef unsigned __int128 jxi_uint128;
#else
#error "jixiao multiplies in 128 bits: this compiler has no type for that"
#endif

#endif
