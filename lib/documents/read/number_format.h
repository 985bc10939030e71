/* SPDX-License-Identifier: Apache-2.0 */
/* Numbers of a spreadsheet as its number formats show them, without floating point. */
#ifndef JXI_DOCUMENTS_READ_NUMBER_FORMAT_H
#define JXI_DOCUMENTS_READ_NUMBER_FORMAT_H

#include "base/text.h"

/* What a format code asks for, as far as it matters to a reader. */
typedef struct jxi_number_format {
    int32_t kind;               /* JXI_SHOW_… */
    int32_t decimals;           /* -1: as many as there are */
    char before[24], after[24]; /* words around the number: "¥", "分"; for dates: `after` is "年" for Chinese ones */
    bool has_day, has_month, has_year;
} jxi_number_format;

enum { JXI_SHOW_PLAIN = 0, JXI_SHOW_PERCENT = 1, JXI_SHOW_DATE = 2 };

/* The format of a built-in number, or of a code such as "0.00%;[Red]-0.00%". */
jxi_number_format jxi_number_format_builtin(int32_t id);
jxi_number_format jxi_number_format_parse(const char *code);

/* Appends the number that `text` writes ("0.75970000000000004", "1E-3") as the format shows it; as it stands when it is
 * none. `from_1904`: the workbook counts days from 1904. */
void jxi_number_show(jxi_buffer *out, const jxi_number_format *format, const char *text, bool from_1904);

#endif
