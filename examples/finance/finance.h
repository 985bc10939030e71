/* SPDX-License-Identifier: Apache-2.0 */
/* Scores what a database holds: reads projects, lets the library score and audit them, and writes everything in one
 * transaction. */
#ifndef FINANCE_H
#define FINANCE_H

#include <jixiao/jixiao.h>
#include <libpq-fe.h>

#include <stdbool.h>

/* A statement with its parameters as text; NULL is SQL's NULL. The result is the caller's; NULL: it failed, and that
 * was said. */
PGresult *query(PGconn *database, const char *statement, int count, const char *const *parameters);
/* The same for statements without rows. */
bool execute(PGconn *database, const char *statement, int count, const char *const *parameters);
/* A field as text, NULL for SQL's NULL; borrowed from the result. */
const char *field(const PGresult *rows, int row, int column);

/* Builds the form of one project. The ids of its indicators are the first column of the rows, which are the caller's.
 */
jx_status read_project(PGconn *database, const PGresult *projects, int row, jx_assessment *form, PGresult **indicators);

/* Writes scores, explanations and findings of an evaluated and audited form. */
bool write_project(PGconn *database, const char *run, const char *project, jx_assessment *form,
                   const PGresult *indicators);

#endif
