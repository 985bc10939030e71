/* The summary table (汇总表) of all forms. */
#include <string.h>

#include "program.h"

int run_summary(const struct options *options) {
    (void)options;
    return EXIT_TROUBLE;
}
