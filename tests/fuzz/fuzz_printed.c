/* SPDX-License-Identifier: Apache-2.0 */
/* Any bytes as pages of lines and words: five bytes each, a kind and four places. */
#include "fuzz.h"

#include <stdlib.h>
#include <string.h>

#include "documents/read/printed.h"

enum { ITEM = 5, STEP = 4 * JXI_POINT };

static void add_item(jxi_printed *printed, const uint8_t *item) {
    static const char *const words[] = {"甲", "指标", "12.5", "98", "%", "第1页", "a", "名称"};
    jxi_box box = {item[1] * STEP, item[2] * STEP, (item[1] + item[3] % 64) * STEP, (item[2] + item[4] % 64) * STEP};
    jxi_print_page *page = printed->count ? &printed->pages[printed->count - 1].page : NULL;
    jx_status status = JX_OK;
    if (!page || item[0] == 0xFF) {
        status = jxi_printed_add(printed, 255 * STEP, 255 * STEP);
    } else if (item[0] < 0x80) {
        if (item[0] & 1) box.right = box.left;
        if (!(item[0] & 1)) box.bottom = box.top;
        status = jxi_page_add_stroke(page, box);
    } else if (item[0] == 0xFE) {
        page->images++;
    } else {
        const char *word = words[item[0] % 8];
        status = jxi_page_add_word(page, box, word, strlen(word));
    }
    if (status != JX_OK) abort();
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
    static const int64_t limits[JXI_LIMIT_COUNT] = {0, 1 << 26, 1 << 28, 200, 4096, 256, 1 << 20, 1 << 16, 1 << 20};
    jx_allocator allocator = jxi_allocator_or_default(NULL);
    jxi_fault fault = {.cause = ""};
    jxi_task task = {.allocator = &allocator, .limits = limits, .name = "fuzz", .bytes = "", .fault = &fault};
    jxi_printed printed = {.task = &task};
    if (size > 5000 || jx_grid_new_in(&allocator, &task.grid) != JX_OK) return 0;
    for (size_t at = 0; at + ITEM <= size; at += ITEM) add_item(&printed, data + at);
    if (jxi_printed_put(&printed) != JX_OK && !fault.cause[0]) abort(); /* an error has a cause */
    jxi_printed_free(&printed);
    jx_grid_unref(task.grid);
    return 0;
}
