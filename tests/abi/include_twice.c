/* SPDX-License-Identifier: Apache-2.0 */
/* Nothing before the headers: they bring what they need. */
#include <jixiao/documents.h>
#include <jixiao/documents.h>
#include <jixiao/jixiao.h>

int main(void) {
    return jx_version_number() == JX_VERSION_NUMBER ? 0 : 1;
}
