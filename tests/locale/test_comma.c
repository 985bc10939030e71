/* SPDX-License-Identifier: Apache-2.0 */
/* Shows that the comma locale is in force where the suite says it is: otherwise running under it would prove nothing.
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { SKIPPED = 77 };

int main(void) {
    const char *wanted = getenv("JIXIAO_COMMA_LOCALE");
    char text[16];
    if (!wanted) {
        puts("runs in the test setup comma_locale");
        return SKIPPED;
    }
    snprintf(text, sizeof text, "%.1f", 0.5);
    printf("one half is %s\n", text);
    return strcmp(text, "0,5") == 0 ? 0 : 1;
}
