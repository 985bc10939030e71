/* SPDX-License-Identifier: Apache-2.0 */
/* Any text as a number format and, behind its first line end, as the number shown by it. */
#include "fuzz.h"

#include <stdlib.h>
#include <string.h>

#include "documents/read/number_format.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
    jx_allocator allocator = jxi_allocator_or_default(NULL);
    jxi_buffer out = {.allocator = &allocator};
    char *code = malloc(size + 1);
    if (!code) return 0;
    memcpy(code, data, size);
    code[size] = '\0';
    char *number = strchr(code, '\n');
    if (number) *number++ = '\0';
    jxi_number_format format = jxi_number_format_parse(code);
    jxi_number_show(&out, &format, number ? number : "1234.5", size & 1);
    jxi_number_show_text(&out, &format, number ? number : "甲");
    jxi_buffer_free(&out);
    free(code);
    return 0;
}
