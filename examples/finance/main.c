/* SPDX-License-Identifier: Apache-2.0 */
/* score_projects RUN [SCHEME]: scores and audits every project of the database that libpq's environment names (PGHOST
 * …).
 *
 * All is written in one transaction: a crash leaves nothing behind. A run that is there already is not done again, so
 * after a crash the same command is simply given once more. Two loaders never work at the same time. */
#include "finance.h"

#include <stdio.h>

/* Any number will do that no other program of this database takes. */
static const char lock_statement[] = "SELECT pg_advisory_lock(20200410)";

static bool score_project(PGconn *database, const char *run, jx_scheme *scheme, const PGresult *projects, int row) {
    const char *id = field(projects, row, 0);
    jx_assessment *form = NULL;
    PGresult *indicators = NULL;
    jx_status status = jx_assessment_new_in(NULL, scheme, &form);
    if (!status) status = read_project(database, projects, row, form, &indicators);
    if (!status) status = jx_assessment_evaluate(form);
    if (!status) status = jx_assessment_audit(form);
    if (status && status != JX_ERROR_FILE) /* what the database could not do was said already */
        fprintf(stderr, "project %s: %s %s\n", id, jx_status_text(status, "en"), jx_assessment_detail(form));
    bool written = !status && write_project(database, run, id, form, indicators);
    PQclear(indicators);
    jx_assessment_unref(form);
    return written;
}

static bool score_all(PGconn *database, const char *run, jx_scheme *scheme) {
    PGresult *projects = query(
        database, "SELECT id, name, department, unit, year, goal, achieved, reason FROM project ORDER BY id", 0, NULL);
    int count = PQntuples(projects), done = 0;
    while (done < count && score_project(database, run, scheme, projects, done)) done++;
    bool all = projects && done == count;
    PQclear(projects);
    if (all) printf("%s: %d projects\n", run, done);
    return all;
}

/* 1: the run is ours to do, 0: it was done before, -1: trouble. */
static int begin_run(PGconn *database, const char *run, const char *scheme) {
    const char *const values[] = {run, scheme, jx_version()};
    PGresult *added =
        query(database, "INSERT INTO run VALUES ($1, $2, $3) ON CONFLICT DO NOTHING RETURNING id", 3, values);
    int rows = added ? PQntuples(added) : -1;
    PQclear(added);
    return rows;
}

/* The lock is taken before the transaction begins, so that its view of the data is not older than the lock. */
static bool run_once(PGconn *database, const char *run, jx_scheme *scheme) {
    if (!execute(database, lock_statement, 0, NULL)) return false;
    if (!execute(database, "BEGIN ISOLATION LEVEL REPEATABLE READ", 0, NULL)) return false;
    int ours = begin_run(database, run, jx_scheme_id(scheme));
    bool done = ours == 0 || (ours > 0 && score_all(database, run, scheme));
    if (ours == 0) printf("%s: done before\n", run);
    return execute(database, done ? "COMMIT" : "ROLLBACK", 0, NULL) && done;
}

int main(int count, char **arguments) {
    if (count < 2) {
        fprintf(stderr, "usage: score_projects RUN [SCHEME]\n");
        return 2;
    }
    jx_scheme *scheme = NULL;
    jx_status status = jx_scheme_builtin(count > 2 ? arguments[2] : NULL, &scheme);
    if (status) {
        fprintf(stderr, "%s: %s\n", arguments[2], jx_status_text(status, "en"));
        return 2;
    }
    PGconn *database = PQconnectdb("client_encoding=UTF8 application_name=score_projects");
    bool connected = PQstatus(database) == CONNECTION_OK;
    if (!connected) fprintf(stderr, "%s", PQerrorMessage(database));
    bool done = connected && run_once(database, arguments[1], scheme);
    PQfinish(database);
    jx_scheme_unref(scheme);
    return done ? 0 : 1;
}
