/* SPDX-License-Identifier: Apache-2.0 */
/* Running other programs. */
#ifndef JXI_DOCUMENTS_HOST_PROCESS_H
#define JXI_DOCUMENTS_HOST_PROCESS_H

/* Runs a program found by its name, without a terminal, and waits for it, two minutes at most. `arguments` begin with
 * the name and end with NULL. Gives the exit status; 127 when there is no such program, -1 when it was killed. */
int jxi_process_run(const char *const *arguments);

#endif
