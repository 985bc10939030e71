/* SPDX-License-Identifier: Apache-2.0 */
/* Numbers of a spreadsheet as its number formats show them, without floating point. */
#ifndef JXI_DOCUMENTS_READ_NUMBER_FORMAT_H
#define JXI_DOCUMENTS_READ_NUMBER_FORMAT_H

#include "documents/read/digit_string.h"

enum { JXI_FORMAT_SIZE = 200, JXI_SECTIONS_MAX = 4 };

/* What a section of a format shows: a number by its digits, as it is, as a fraction, as a date or time; words. */
enum { JXI_SHOW_DIGITS = 0, JXI_SHOW_GENERAL, JXI_SHOW_FRACTION, JXI_SHOW_DATE, JXI_SHOW_WORDS };

/* A format code such as "0.00%;[Red]-0.00%", with its sections found. */
typedef struct jxi_number_format {
    char code[JXI_FORMAT_SIZE];
    int32_t count; /* of sections */
    struct {
        uint8_t start, end; /* in the code */
        uint8_t kind;       /* JXI_SHOW_… */
        uint8_t condition;  /* where "[>=90]" begins, behind its bracket; 0: none */
    } sections[JXI_SECTIONS_MAX];
} jxi_number_format;

/* The format of a built-in number, as the Chinese edition has it; that of a code, cut where it is too long. */
jxi_number_format jxi_number_format_builtin(int32_t id);
jxi_number_format jxi_number_format_parse(const char *code);

/* Appends the number that `text` writes ("0.75970000000000004", "1E-3") as the format shows it, without the blanks
 * around; as it stands when it is none. `from_1904`: the workbook counts days from 1904. */
void jxi_number_show(jxi_buffer *out, const jxi_number_format *format, const char *text, bool from_1904);

/* Appends a text as the format shows it: as it is but for the words that a fourth section puts around "@". */
void jxi_number_show_text(jxi_buffer *out, const jxi_number_format *format, const char *text);

/* For the files that show numbers. The bytes of the token at `code`: a quoted text, "[…]", "\x", "!x", "_x", "*x",
 * "General", or one character. */
size_t jxi_format_token(const char *code, const char *end);
/* Whether a token is the word General. */
bool jxi_format_is_general(const char *code, const char *end);

/* "[h]", "[mm]", "[ss]": hours and the like that are not cut at a day. */
bool jxi_format_is_elapsed(const char *token);

/* Whether the token is one that means nothing here: a colour, a language, a condition, a width. */
bool jxi_format_is_silent(const char *token);
/* Appends what a literal token says. */
void jxi_format_literal(jxi_buffer *out, const char *token, size_t size);
/* What "[DBNum1]" and the like ask for: 1 or 2, for digits as Chinese numerals, 3 for wide ones; 0: none. */
int32_t jxi_format_numerals(const char *code, const char *end);

/* The parts: `number` is rounded and scaled on the way. */
void jxi_show_date(jxi_buffer *out, const char *code, const char *end, const jxi_digit_string *number, bool from_1904);
bool jxi_show_is_date(const jxi_digit_string *number);
void jxi_show_digits(jxi_buffer *out, const char *code, const char *end, jxi_digit_string *number);
void jxi_show_fraction(jxi_buffer *out, const char *code, const char *end, const jxi_digit_string *number);

/* Appends a number written in ASCII with its digits as numerals; `counted`: as it is read aloud, else digit by digit.
 */
void jxi_show_numerals(jxi_buffer *out, const char *text, int32_t numerals, bool counted);

#endif
