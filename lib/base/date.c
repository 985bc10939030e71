/* SPDX-License-Identifier: Apache-2.0 */
/* Reading dates in the ways forms write them, without the system's calendar or locale. */
#include "base/date.h"

#include <stddef.h>
#include <string.h>

#include "base/words.h"

static bool skip(const char **text, const char *word) {
    size_t length = strlen(word);
    if (strncmp(*text, word, length) != 0) return false;
    *text += length;
    return true;
}

/* Reads digits; how many there were, and -1 for more than four. */
static int read_digits(const char **text, int32_t *out) {
    int count = 0;
    for (*out = 0; **text >= '0' && **text <= '9'; (*text)++) {
        if (++count > 4) return -1;
        *out = *out * 10 + (**text - '0');
    }
    return count;
}

/* The days of a month; 29 for a February of an unwritten year. */
static int32_t days_in(int32_t year, int32_t month) {
    static const int32_t days[] = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    bool leap = (year % 4 == 0 && year % 100 != 0) || year % 400 == 0;
    return month == 2 && leap ? 29 : days[month - 1];
}

static bool is_year(int32_t number, int digits) {
    return digits == 4 && number >= 1900 && number <= 2199;
}

static bool is_calendar(const jxi_date *date) {
    return date->month >= 1 && date->month <= 12 && date->day >= 0 && date->day <= days_in(date->year, date->month);
}

/* The last day of a month; not known for a February of an unwritten year. */
static int32_t last_day(const jxi_date *date) {
    return date->month == 2 && date->year == 0 ? 0 : days_in(date->year, date->month);
}

/* 年底, and 底 behind 2021年. */
static bool year_end(const char **text, jxi_date *date) {
    if (!skip(text, "底") && !skip(text, "末") && !skip(text, "终")) return false;
    date->month = 12;
    date->day = 31;
    return true;
}

/* What stands behind 月: a day, 底, or a part of the month, which names no day. */
static bool day_of_month(const char **text, jxi_date *date) {
    static const char *const parts[] = {"上旬", "中旬", "下旬", "初", "中"};
    int32_t day;
    int digits = read_digits(text, &day);
    if (digits != 0) {
        date->day = day;
        return digits > 0 && digits <= 2 && day > 0 && (skip(text, "日") || skip(text, "号"));
    }
    skip(text, "份");
    if (skip(text, "底") || skip(text, "末")) {
        if (date->month >= 1 && date->month <= 12) date->day = last_day(date);
        return true;
    }
    for (size_t i = 0; i < JXI_COUNT_OF(parts); i++)
        if (skip(text, parts[i])) break;
    return true;
}

static bool scan_month(const char **text, jxi_date *date) {
    int digits = read_digits(text, &date->month);
    return digits > 0 && digits <= 2 && skip(text, "月") && day_of_month(text, date);
}

/* 2021-12-31, 2021/12/31, 2021.12.31, and without the day where that cannot be a number. */
static bool scan_separated(const char **text, jxi_date *date) {
    char separator = **text;
    if (separator != '-' && separator != '/' && separator != '.') return false;
    (*text)++;
    int digits = read_digits(text, &date->month);
    if (digits < 1 || digits > 2) return false;
    if (**text != separator) {
        if (**text == '.' || **text == '-' || **text == '/') return false;
        return separator != '.' || skip(text, "月") || strncmp(*text, "前", 3) == 0 || strncmp(*text, "之前", 6) == 0 ||
               strncmp(*text, "以前", 6) == 0;
    }
    (*text)++;
    digits = read_digits(text, &date->day);
    if (digits < 1 || digits > 2 || date->day == 0) return false;
    skip(text, "日");
    return true;
}

static bool scan(const char **text, jxi_date *date) {
    const char *start = *text;
    if (skip(text, "年")) return year_end(text, date);
    if (skip(text, "当年") || skip(text, "本年度") || skip(text, "本年"))
        return year_end(text, date) || scan_month(text, date);
    int digits = read_digits(text, &date->year);
    if (!is_year(date->year, digits)) {
        *text = start;
        date->year = 0;
        return scan_month(text, date);
    }
    if (skip(text, "年度") || skip(text, "年")) return year_end(text, date) || scan_month(text, date);
    return scan_separated(text, date);
}

bool jxi_date_scan(const char **text, jxi_date *out) {
    const char *at = *text;
    jxi_date date = {0, 0, 0};
    if (!scan(&at, &date) || !is_calendar(&date)) return false;
    *text = at;
    *out = date;
    return true;
}
