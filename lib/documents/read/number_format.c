/* SPDX-License-Identifier: Apache-2.0 */
/* What a cell of a workbook shows for the number it stores: per cent, dates, digits. Forms are read as people see
 * them. */
#include "documents/read/number_format.h"

#include <string.h>

enum { DIGITS_KEPT = 15, DIGITS_MAX = 400 };

jxi_number_format jxi_number_format_builtin(int32_t id) {
    static const struct {
        int32_t first, last;
        const char *code;
    } builtin[] = {
        {1, 1, "0"},
        {2, 2, "0.00"},
        {3, 3, "#,##0"},
        {4, 4, "#,##0.00"},
        {9, 9, "0%"},
        {10, 10, "0.00%"},
        {14, 17, "yyyy-m-d"},
        {22, 22, "yyyy-m-d"},
        {27, 31, "yyyy年m月d日"},
        {36, 36, "yyyy年m月d日"},
        {37, 38, "#,##0"},
        {39, 40, "#,##0.00"},
        {41, 42, "#,##0"},
        {43, 44, "#,##0.00"},
        {50, 58, "yyyy年m月d日"},
    };
    for (size_t i = 0; i < sizeof builtin / sizeof builtin[0]; i++)
        if (id >= builtin[i].first && id <= builtin[i].last) return jxi_number_format_parse(builtin[i].code);
    return jxi_number_format_parse("General");
}

static void add_word(char *word, size_t size, const char *text, size_t length) {
    size_t used = strlen(word);
    if (used + length >= size) return;
    memcpy(word + used, text, length);
    word[used + length] = '\0';
}

/* Bytes of the token at `code`: a quoted text, "[…]", "\x", "_x", "*x", or one character. */
static size_t token_size(const char *code) {
    size_t size = 1;
    if (*code == '"' || *code == '[') {
        const char *end = strchr(code + 1, *code == '"' ? '"' : ']');
        return end ? (size_t)(end - code) + 1 : strlen(code);
    }
    if ((*code == '\\' || *code == '_' || *code == '*') && code[1]) {
        jxi_utf8_next(code + 1, strlen(code + 1), &size);
        return size + 1;
    }
    jxi_utf8_next(code, strlen(code), &size);
    return size;
}

static bool is_one_of(char byte, const char *bytes) {
    return strchr(bytes, byte) != NULL;
}

/* One token into the format. `*digits` says that the digits have begun, `*point` that the point has. */
static void take_token(jxi_number_format *format, const char *token, size_t size, bool *digits, bool *point) {
    char *word = *digits ? format->after : format->before;
    size_t room = sizeof format->before;
    if (is_one_of(*token, "0#?")) {
        *digits = true;
        if (*point) format->decimals++;
    } else if (*token == '.') {
        *point = true;
    } else if (*token == '%') {
        format->kind = JXI_SHOW_PERCENT;
    } else if (*token == '"') {
        add_word(word, room, token + 1, size >= 2 ? size - 2 : 0);
    } else if (*token == '\\') {
        add_word(word, room, token + 1, size - 1);
    } else if (is_one_of(*token, "yYe")) {
        format->has_year = true;
    } else if (is_one_of(*token, "mM")) {
        format->has_month = true;
    } else if (is_one_of(*token, "dD")) {
        format->has_day = true;
    } else if (size > 1 && !is_one_of(*token, "[_*")) {
        add_word(word, room, token, size); /* a character beyond ASCII, which needs no quotes */
    }
}

jxi_number_format jxi_number_format_parse(const char *code) {
    jxi_number_format format = {.decimals = 0};
    bool digits = false, point = false;
    if (strncmp(code, "General", 7) == 0 || strcmp(code, "@") == 0 || !*code) {
        format.decimals = -1;
        code += strncmp(code, "General", 7) == 0 ? 7 : strlen(code);
        digits = true;
    }
    for (size_t size; *code && *code != ';'; code += size) {
        size = token_size(code);
        take_token(&format, code, size, &digits, &point);
    }
    bool date = !digits && (format.has_day || format.has_year);
    if (date) {
        bool chinese = strstr(format.before, "年") || strstr(format.before, "月") || strstr(format.before, "日");
        format.kind = JXI_SHOW_DATE;
        strcpy(format.after, chinese ? "年" : "");
        format.before[0] = '\0';
    } else if (!digits) {
        format.decimals = -1; /* times, and words alone: the number is shown as it is */
        format.before[0] = format.after[0] = '\0';
    }
    return format;
}

/* 0.d₁d₂d₃… × 10 to the power of `point`: 12.5 is "125" and 2, 0.076 is "76" and -1. */
typedef struct jxi_digit_string {
    bool negative;
    char digits[DIGITS_MAX]; /* no zero in front; none at all is zero */
    int32_t count, point;
} jxi_digit_string;

static bool read_exponent(const char *at, int32_t *point) {
    bool negative = *at == '-';
    int32_t exponent = 0;
    if (*at == '-' || *at == '+') at++;
    if (!*at) return false;
    for (; *at >= '0' && *at <= '9'; at++)
        if (exponent < 1000) exponent = exponent * 10 + (*at - '0');
    *point += negative ? -exponent : exponent;
    return !*at;
}

static bool read_number(const char *text, jxi_digit_string *out) {
    *out = (jxi_digit_string){.negative = *text == '-'};
    if (*text == '-' || *text == '+') text++;
    bool behind = false, any = false;
    for (; (*text >= '0' && *text <= '9') || (*text == '.' && !behind); text++) {
        bool leading = out->count == 0 && *text == '0';
        if (*text == '.') {
            behind = true;
            continue;
        }
        any = true;
        if (leading && behind) out->point--;
        if (!leading && !behind) out->point++;
        if (!leading && out->count < DIGITS_MAX) out->digits[out->count++] = *text;
    }
    if (any && (*text == 'e' || *text == 'E')) return read_exponent(text + 1, &out->point);
    return any && !*text && out->point < DIGITS_MAX;
}

/* Keeps the first `keep` digits; the rest is rounded half away from zero. */
static void round_number(jxi_digit_string *number, int32_t keep) {
    if (keep >= number->count) return;
    bool up = keep >= 0 && number->digits[keep] >= '5';
    number->count = keep > 0 ? keep : 0;
    while (up && number->count && number->digits[number->count - 1] == '9') number->count--;
    if (up && number->count) {
        number->digits[number->count - 1]++;
    } else if (up) {
        number->digits[number->count++] = '1';
        number->point++;
    }
}

static char digit_at(const jxi_digit_string *number, int32_t place) {
    return place >= 0 && place < number->count ? number->digits[place] : '0';
}

/* The number with `decimals` digits behind the point; -1: as many as there are. */
static void put_number(jxi_buffer *out, jxi_digit_string *number, int32_t decimals) {
    round_number(number,
                 decimals < 0 || number->point + decimals > DIGITS_KEPT ? DIGITS_KEPT : number->point + decimals);
    while (number->count && number->digits[number->count - 1] == '0') number->count--;
    if (decimals < 0) decimals = number->count > number->point && number->count ? number->count - number->point : 0;
    if (number->negative && number->count) jxi_buffer_text(out, "-");
    if (number->point <= 0) jxi_buffer_text(out, "0");
    for (int32_t place = 0; place < number->point; place++) jxi_buffer_add(out, (char[]){digit_at(number, place)}, 1);
    if (decimals) jxi_buffer_text(out, ".");
    for (int32_t place = 0; place < decimals; place++)
        jxi_buffer_add(out, (char[]){digit_at(number, number->point + place)}, 1);
}

typedef struct jxi_day {
    int64_t year, month, day;
} jxi_day;

/* The date of a day number. Days are counted from 1899-12-30, for the first two months of 1900 from the day after:
 * spreadsheets hold 1900 for a leap year. The calendar is reckoned in eras of 400 years that begin on 1 March. */
static jxi_day find_day(int64_t serial, bool from_1904) {
    int64_t day = serial + 693899 + (from_1904 ? 1462 : serial < 60);
    int64_t era = day / 146097, of_era = day % 146097;
    int64_t year = (of_era - of_era / 1460 + of_era / 36524 - of_era / 146096) / 365;
    int64_t of_year = of_era - (365 * year + year / 4 - year / 100), from_march = (5 * of_year + 2) / 153;
    int64_t month = from_march < 10 ? from_march + 3 : from_march - 9;
    return (jxi_day){year + era * 400 + (month <= 2), month, of_year - (153 * from_march + 2) / 5 + 1};
}

static void put_two(jxi_buffer *out, int64_t number, bool padded) {
    if (padded || number >= 10) jxi_buffer_add(out, (char[]){(char)('0' + number / 10)}, 1);
    jxi_buffer_add(out, (char[]){(char)('0' + number % 10)}, 1);
}

/* "2021年12月31日" or "2021-12-31", with the parts that the format has. */
static void put_date(jxi_buffer *out, const jxi_number_format *format, jxi_day date) {
    bool chinese = format->after[0] != '\0';
    if (format->has_year) {
        put_two(out, date.year / 100, true);
        put_two(out, date.year % 100, true);
        jxi_buffer_text(out, chinese ? "年" : "-");
    }
    if (format->has_month || format->has_day) {
        put_two(out, date.month, !chinese);
        if (chinese) jxi_buffer_text(out, "月");
    }
    if (!format->has_day) return;
    if (!chinese) jxi_buffer_text(out, "-");
    put_two(out, date.day, !chinese);
    if (chinese) jxi_buffer_text(out, "日");
}

static int64_t whole_part(const jxi_digit_string *number) {
    int64_t whole = 0;
    for (int32_t place = 0; place < number->point && place < 9; place++)
        whole = whole * 10 + (digit_at(number, place) - '0');
    return whole;
}

void jxi_number_show(jxi_buffer *out, const jxi_number_format *format, const char *text, bool from_1904) {
    jxi_digit_string number;
    if (!read_number(text, &number)) {
        jxi_buffer_text(out, text);
    } else if (format->kind == JXI_SHOW_DATE && !number.negative && number.point > 0 && number.point <= 7) {
        put_date(out, format, find_day(whole_part(&number), from_1904));
    } else {
        bool percent = format->kind == JXI_SHOW_PERCENT;
        if (percent && number.count) number.point += 2;
        jxi_buffer_text(out, format->before);
        put_number(out, &number, format->kind == JXI_SHOW_DATE ? -1 : format->decimals);
        jxi_buffer_text(out, percent ? "%" : "");
        jxi_buffer_text(out, format->after);
    }
}
