/* The inside of a writer, shared by the files that write. */
#ifndef JXI_DOCUMENTS_WRITER_H
#define JXI_DOCUMENTS_WRITER_H

#include "documents/document.h"
#include "documents/json/emit.h"

struct jx_writer {
    jxi_object object;
    jx_sink sink;
    void *context;
    const char *language; /* "zh" or "en" */
    int32_t severity;     /* the least that is shown */
    const char **codes;   /* the only ones shown; none: all. Static text of the catalogue */
    size_t code_count, code_capacity;
};

struct jx_run {
    jxi_object object;
    jx_portfolio *portfolio;
    jxi_problems problems;
};

/* The assessment as a JSON object; `key` as in json_out.h. */
void jxi_write_assessment(const jx_writer *writer, jxi_json *json, const char *key, jx_assessment *assessment);

/* The finding as a JSON object. `portfolio` is NULL for a finding within one form, which names its file itself. */
void jxi_write_finding(const jx_writer *writer, jxi_json *json, const jx_finding *finding,
                       const jx_portfolio *portfolio);

/* The portfolio's own part: rows, totals, statistics, findings; its assessments are written apart. */
void jxi_write_portfolio(const jx_writer *writer, jxi_json *json, const char *key, const jx_portfolio *portfolio);

#endif
