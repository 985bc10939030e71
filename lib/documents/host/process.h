/* SPDX-License-Identifier: Apache-2.0 */
/* Other programs, run with limits of time, memory and output. */
#ifndef JXI_DOCUMENTS_HOST_PROCESS_H
#define JXI_DOCUMENTS_HOST_PROCESS_H

#include "base/text.h"

/* One run of a program. */
typedef struct jxi_process {
    const char *const *arguments; /* the program, found in PATH, and what it gets; NULL at the end, at most 20 */
    int seconds;                  /* it is killed after that, with all its children */
    int64_t memory_kib;           /* of address space, for it and for each of its children */
    jxi_buffer *out;              /* takes what it prints; NULL: that is dropped */
    size_t out_max;               /* bytes it may print; it is killed when it prints more */
} jxi_process;

/* What became of it when it did not end by itself; else its exit status is given. */
enum {
    JXI_PROCESS_ABSENT = 127, /* there is no such program, as the shell says it */
    JXI_PROCESS_FAILED = -1,  /* it could not be started, or a signal ended it */
    JXI_PROCESS_SLOW = -2,
    JXI_PROCESS_TALKED = -3, /* it printed more than it may */
};

/* Runs a program to its end, without a terminal and in a process group of its own. */
int jxi_process_run(const jxi_process *process);

#endif
