/* SPDX-License-Identifier: Apache-2.0 */
/* Dates and times by a format: days counted from 1900 or 1904, hours from the fraction of a day. */
#include <string.h>

#include "documents/read/number_format.h"

enum { DAY_MS = 86400000 };

/* A moment, and how it is written. */
typedef struct jxi_moment {
    int64_t year, month, day, weekday; /* the weekday from Sunday */
    int64_t hour, minute, second, ms;
    int64_t days, day_ms; /* since the beginning; of the day */
    bool chinese, half;   /* names in Chinese; hours to twelve */
    int32_t numerals;
} jxi_moment;

/* The date of a day number. Days are counted from 1899-12-30, for the first two months of 1900 from the day after:
 * spreadsheets hold 1900 for a leap year. The calendar is reckoned in eras of 400 years that begin on 1 March. */
static void find_day(jxi_moment *moment, int64_t serial, bool from_1904) {
    int64_t day = serial + 693899 + (from_1904 ? 1462 : serial < 60);
    int64_t era = day / 146097, of_era = day % 146097;
    int64_t year = (of_era - of_era / 1460 + of_era / 36524 - of_era / 146096) / 365;
    int64_t of_year = of_era - (365 * year + year / 4 - year / 100), from_march = (5 * of_year + 2) / 153;
    moment->month = from_march < 10 ? from_march + 3 : from_march - 9;
    moment->year = year + era * 400 + (moment->month <= 2);
    moment->day = of_year - (153 * from_march + 2) / 5 + 1;
    moment->weekday = (day + 3) % 7;
}

bool jxi_show_is_date(const jxi_digit_string *number) {
    return !number->negative && number->point <= 7 && (number->point < 7 || jxi_digits_whole(number) <= 2958465);
}

static void find_time(jxi_moment *moment, const jxi_digit_string *number, bool tenths, bool from_1904) {
    const int64_t unit = 10000000000;
    int64_t ms = (jxi_digits_fraction(number, 10) * DAY_MS + unit / 2) / unit, step = tenths ? 1 : 1000;
    ms = (ms + step / 2) / step * step;
    moment->days = jxi_digits_whole(number) + ms / DAY_MS;
    moment->day_ms = ms % DAY_MS;
    find_day(moment, moment->days, from_1904);
    moment->hour = moment->day_ms / 3600000;
    moment->minute = moment->day_ms / 60000 % 60;
    moment->second = moment->day_ms / 1000 % 60;
    moment->ms = moment->day_ms % 1000;
}

/* A number with so many digits at least; in Chinese numerals when they are asked for, years digit by digit. */
static void put_number(jxi_buffer *out, const jxi_moment *moment, int64_t number, size_t width, bool counted) {
    char digits[24];
    size_t at = sizeof digits - 1;
    digits[at] = '\0';
    do digits[--at] = (char)('0' + number % 10);
    while ((number /= 10) != 0 && at > 0);
    while (sizeof digits - 1 - at < width && at > 0) digits[--at] = '0';
    bool ten =
        counted && moment->numerals == 1 && digits[at] == '1' && at + 2 == sizeof digits - 1; /* 十二, not 一十二 */
    jxi_buffer words = {.allocator = out->allocator};
    jxi_show_numerals(&words, digits + at, moment->numerals, counted);
    if (words.data) jxi_buffer_text(out, words.data + (ten ? strlen("一") : 0));
    out->failed |= words.failed;
    jxi_buffer_free(&words);
}

static const char *const month_names[] = {"January", "February", "March",     "April",   "May",      "June",
                                          "July",    "August",   "September", "October", "November", "December"};
static const char *const day_names[] = {"Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"};
static const char *const chinese_days[] = {"日", "一", "二", "三", "四", "五", "六"};

static void put_month(jxi_buffer *out, const jxi_moment *moment, size_t letters) {
    const char *name = month_names[moment->month - 1];
    if (letters < 3) {
        put_number(out, moment, moment->month, letters, true);
    } else if (moment->chinese) {
        jxi_moment numerals = *moment;
        numerals.numerals = 1;
        put_number(out, &numerals, moment->month, 1, true);
        jxi_buffer_text(out, "月");
    } else {
        jxi_buffer_add(out, name, letters == 3 ? 3 : letters == 5 ? 1 : strlen(name));
    }
}

static void put_weekday(jxi_buffer *out, const jxi_moment *moment, bool chinese, bool whole) {
    const char *name = day_names[moment->weekday];
    if (!chinese) {
        jxi_buffer_add(out, name, whole ? strlen(name) : 3);
        return;
    }
    if (whole || moment->chinese) jxi_buffer_text(out, whole ? "星期" : "周");
    jxi_buffer_text(out, chinese_days[moment->weekday]);
}

/* A run of equal letters. `minutes`: the letters m stand beside hours or seconds. */
static void put_part(jxi_buffer *out, const jxi_moment *moment, char letter, size_t letters, bool minutes) {
    switch (letter) {
    case 'y':
    case 'e':
        put_number(out, moment, letters < 3 && letter == 'y' ? moment->year % 100 : moment->year,
                   letters < 3 && letter == 'y' ? 2 : 4, false);
        break;
    case 'm':
        if (minutes)
            put_number(out, moment, moment->minute, letters, true);
        else
            put_month(out, moment, letters);
        break;
    case 'd':
        if (letters < 3)
            put_number(out, moment, moment->day, letters, true);
        else
            put_weekday(out, moment, moment->chinese, letters > 3);
        break;
    case 'a':
        put_weekday(out, moment, true, letters > 3);
        break;
    case 'h':
        put_number(out, moment,
                   !moment->half       ? moment->hour
                   : moment->hour % 12 ? moment->hour % 12
                                       : 12,
                   letters, true);
        break;
    case 's':
        put_number(out, moment, moment->second, letters, true);
        break;
    default:
        break;
    }
}

static void put_elapsed(jxi_buffer *out, const jxi_moment *moment, char letter, size_t letters) {
    int64_t all = moment->days * DAY_MS + moment->day_ms;
    put_number(out, moment, all / (letter == 'h' ? 3600000 : letter == 'm' ? 60000 : 1000), letters, true);
}

/* The halves of a day: how long their mark is in a code, and what it says before and after noon. */
static size_t half_mark(const char *code, const char *end, bool afternoon, const char **said) {
    static const struct {
        const char *mark, *before, *after;
    } marks[] = {{"AM/PM", "AM", "PM"}, {"am/pm", "am", "pm"}, {"A/P", "A", "P"}, {"上午/下午", "上午", "下午"}};
    for (size_t i = 0; i < sizeof marks / sizeof marks[0]; i++) {
        size_t length = strlen(marks[i].mark);
        if ((size_t)(end - code) < length || memcmp(code, marks[i].mark, length) != 0) continue;
        *said = afternoon ? marks[i].after : marks[i].before;
        return length;
    }
    return 0;
}

/* The letter of the next part of a date behind `code`; 0: none. */
static char next_letter(const char *code, const char *end) {
    for (size_t size; code < end; code += size) {
        size = jxi_format_token(code, end);
        if (*code == '[' && strchr("hHmMsS", code[1]) && size < 5) return (char)(code[1] | 0x20);
        if (size == 1 && strchr("yYmMdDhHsSeE", *code)) return (char)(*code | 0x20);
    }
    return 0;
}

static jxi_moment moment_of(const char *code, const char *end, const jxi_digit_string *number, bool from_1904) {
    jxi_moment moment = {.numerals = jxi_format_numerals(code, end)};
    const char *said;
    bool tenths = false;
    for (const char *at = code; at < end; at += jxi_format_token(at, end)) {
        moment.half |= half_mark(at, end, false, &said) > 0;
        moment.chinese |= strncmp(at, "[$-804]", 7) == 0;
        tenths |= *at == '.' && at + 1 < end && at[1] == '0';
    }
    moment.chinese |= moment.numerals > 0;
    find_time(&moment, number, tenths, from_1904);
    return moment;
}

static void put_date(jxi_buffer *out, const char *code, const char *end, const jxi_moment *moment) {
    char before = 0;
    const char *said;
    for (size_t size; code < end; code += size) {
        size = half_mark(code, end, moment->hour >= 12, &said);
        if (size) {
            jxi_buffer_text(out, said);
            continue;
        }
        size = jxi_format_token(code, end);
        if (size == 1 && strchr("yYmMdDhHsSeEaA", *code)) {
            while (code + size < end && (code[size] | 0x20) == (*code | 0x20)) size++;
            char letter = (char)(*code | 0x20);
            bool minutes = letter == 'm' && size < 3 && (before == 'h' || next_letter(code + size, end) == 's');
            put_part(out, moment, letter, size, minutes);
            before = letter;
        } else if (*code == '[' && strchr("hHmMsS", code[1]) && size < 5) {
            before = (char)(code[1] | 0x20);
            put_elapsed(out, moment, before, size - 2);
        } else if (*code == '.' && before == 's' && code + 1 < end && code[1] == '0') {
            while (code + size < end && code[size] == '0') size++;
            jxi_buffer_text(out, ".");
            for (int64_t i = 1, part = moment->ms; i < (int64_t)size && i < 4; i++, part = part * 10 % 1000)
                jxi_buffer_add(out, (char[]){(char)('0' + part / 100)}, 1);
        } else if (!jxi_format_is_silent(code) && *code != '@') {
            jxi_format_literal(out, code, size);
        }
    }
}

void jxi_show_date(jxi_buffer *out, const char *code, const char *end, const jxi_digit_string *number, bool from_1904) {
    static const char long_date[] = "yyyy\"年\"m\"月\"d\"日\"", long_time[] = "h:mm:ss";
    for (const char *at = code; at < end; at += jxi_format_token(at, end)) { /* what the system is set to */
        if (strncmp(at, "[$-F800]", 8) == 0) {
            code = long_date;
            end = long_date + sizeof long_date - 1;
        } else if (strncmp(at, "[$-F400]", 8) == 0) {
            code = long_time;
            end = long_time + sizeof long_time - 1;
        }
    }
    jxi_moment moment = moment_of(code, end, number, from_1904);
    put_date(out, code, end, &moment);
}
