/* SPDX-License-Identifier: Apache-2.0 */
/* Preloaded into the programs under test, so that they run under the caller's locale without asking for it themselves.
 */
#include <locale.h>

__attribute__((constructor)) static void take_locale_of_environment(void) {
    setlocale(LC_ALL, "");
}
