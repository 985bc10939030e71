/* SPDX-License-Identifier: Apache-2.0 */
/* The little of libpq that is needed, with trouble said in one place. */
#include "finance.h"

#include <stdio.h>

PGresult *query(PGconn *database, const char *statement, int count, const char *const *parameters) {
    PGresult *result = PQexecParams(database, statement, count, NULL, parameters, NULL, NULL, 0);
    ExecStatusType status = PQresultStatus(result);
    if (status == PGRES_TUPLES_OK || status == PGRES_COMMAND_OK) return result;
    fprintf(stderr, "database: %s", PQerrorMessage(database));
    PQclear(result);
    return NULL;
}

bool execute(PGconn *database, const char *statement, int count, const char *const *parameters) {
    PGresult *result = query(database, statement, count, parameters);
    PQclear(result);
    return result != NULL;
}

const char *field(const PGresult *rows, int row, int column) {
    return PQgetisnull(rows, row, column) ? NULL : PQgetvalue(rows, row, column);
}
