/* SPDX-License-Identifier: Apache-2.0 */
/* Walking a folder: the half of jx_folder that knows the machine and no format. */
#ifndef JXI_DOCUMENTS_HOST_FOLDER_H
#define JXI_DOCUMENTS_HOST_FOLDER_H

#include <stdbool.h>

#include "jixiao/documents.h"

/* jx_folder_open() for the files whose names are wanted. */
jx_status jxi_folder_open(const char *path, bool (*wanted)(const char *name), jx_folder **out);

#endif
