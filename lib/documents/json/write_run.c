/* SPDX-License-Identifier: Apache-2.0 */
/* A whole run as JSON: its assessments, the portfolio and what could not be read. */
#include "documents/json/write.h"

static jxi_json start(const jx_writer *writer, bool lines) {
    return (jxi_json){.sink = writer->sink,
                      .context = writer->context,
                      .buffer = {.allocator = &writer->object.allocator},
                      .lines = lines};
}

jx_status jx_writer_assessment(jx_writer *writer, jx_assessment *assessment) {
    if (!writer || !assessment) return JX_ERROR_ARGUMENT;
    jxi_json json = start(writer, false);
    jxi_write_assessment(writer, &json, NULL, assessment);
    return jxi_json_finish(&json);
}

jx_status jx_writer_portfolio(jx_writer *writer, const jx_portfolio *portfolio) {
    if (!writer || !portfolio) return JX_ERROR_ARGUMENT;
    jxi_json json = start(writer, true);
    jxi_write_portfolio(writer, &json, NULL, portfolio);
    return jxi_json_finish(&json);
}

static void write_problems(jxi_json *json, const jx_run *run) {
    jxi_json_open(json, "problems", '[');
    const char *file = NULL, *place = NULL, *text;
    for (int32_t i = 0; (text = jx_run_problem(run, i, &file, &place)) != NULL; i++) {
        jxi_json_open(json, NULL, '{');
        jxi_json_text(json, "file", file);
        jxi_json_text(json, "place", place);
        jxi_json_text(json, "message", text);
        jxi_json_close(json, '}');
    }
    jxi_json_close(json, ']');
}

jx_status jx_writer_run(jx_writer *writer, jx_run *run) {
    if (!writer || !run) return JX_ERROR_ARGUMENT;
    jxi_json json = start(writer, true);
    jxi_json_open(&json, NULL, '{');
    jxi_json_text(&json, "schema", "jixiao.run/1");
    jxi_json_open(&json, "assessments", '[');
    for (int32_t i = 0; json.status == JX_OK && i < jx_portfolio_count(run->portfolio); i++)
        jxi_write_assessment(writer, &json, NULL, jx_portfolio_assessment(run->portfolio, i));
    jxi_json_close(&json, ']');
    jxi_write_portfolio(writer, &json, "portfolio", run->portfolio);
    write_problems(&json, run);
    jxi_json_close(&json, '}');
    return jxi_json_finish(&json);
}
