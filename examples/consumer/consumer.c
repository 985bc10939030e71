/* SPDX-License-Identifier: Apache-2.0 */
/* A program of somebody else's, against the installed library. */
#include <jixiao/jixiao.h>

#include <stdio.h>

int main(void) {
    jx_assessment *assessment = NULL;
    jx_status status = jx_assessment_new("mof-2020", &assessment);
    if (!status) status = jx_assessment_set_funds(assessment, JX_FUNDS_TOTAL, "100", "100", "90");
    if (!status)
        status = jx_assessment_add(assessment, "output.quality", "On-time completion", "≥95%", "100%", "50", NULL);
    if (!status) status = jx_assessment_evaluate(assessment);
    if (!status) printf("jixiao %s: %s\n", jx_version(), jx_assessment_total_text(assessment));
    if (status) fprintf(stderr, "%s\n", jx_status_text(status, "en"));
    jx_assessment_unref(assessment);
    return status != JX_OK || jx_version_number() != JX_VERSION_NUMBER;
}
