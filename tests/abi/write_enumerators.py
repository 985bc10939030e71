#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Writes one row for each enumerator of the header, with the list that it is in at run time, and for each macro, with its function.

Both are for test_enums.c and test_document_lists.c.
"""

import sys

from header import Header

LIST_OF_PREFIX = {
    "JX_OK": "ENUM_STATUS", "JX_ERROR_": "ENUM_STATUS", "JX_METHOD_": "ENUM_METHOD",
    "JX_GRADE_": "ENUM_GRADE", "JX_PROJECT_": "ENUM_FIELD", "JX_SEVERITY_": "ENUM_SEVERITY",
    "JX_COMPARE_": "ENUM_COMPARISON", "JX_FUNDS_": "ENUM_FUNDS", "JX_STAGE_": "ENUM_STAGE",
    "JX_CLAIM_": "ENUM_CLAIM", "JX_NOTE_": "ENUM_NOTE", "JX_VALUE_": "ENUM_VALUE",
    "JX_ENUM_": "ENUM_ENUM", "JX_LIGHT_": "ENUM_LIGHT", "JX_MONITOR_": "ENUM_MONITOR",
    "JX_TOTAL_": "ENUM_TOTAL", "JX_STATEMENT_": "ENUM_STATEMENT", "JX_WATCH_": "ENUM_WATCH",
    "JX_FIELD_": "ENUM_HOLDS", "JX_ROW_": "ENUM_ROW", "JX_WORKING_": "ENUM_WORKING",
    "JX_FIGURE_": "ENUM_FIGURE", "JX_STATE_": "ENUM_STATE", "JX_BASIS_": "ENUM_BASIS",
    "JX_FORMAT_": "DOCUMENTS_FORMAT", "JX_LIMIT_": "DOCUMENTS_LIMIT", "JX_DOCUMENTS_": "DOCUMENTS_LIST",
}


# A macro has no address: each one's value is to be had from a function too.
FUNCTION_OF_MACRO = {"JX_VERSION_NUMBER": "jx_version_number", "JX_NONE": "jx_decimal_none"}


def write_macros(header, out):
    with open(out, "w", encoding="utf-8") as file:
        for name in header.macros:
            function = FUNCTION_OF_MACRO.get(name, name.lower())
            if function not in {f.name for f in header.functions}:
                sys.exit(f"{name} has no function {function}(): languages without macros cannot reach it")
            file.write(f'{{"{name}", {name}, {function}()}},\n')


def main(path, out, macros_out):
    header = Header(path)
    write_macros(header, macros_out)
    with open(out, "w", encoding="utf-8") as file:
        for name in header.enumerators:
            prefix = next((p for p in LIST_OF_PREFIX if name.startswith(p)), None)
            if prefix is None:
                sys.exit(f"{name} belongs to no list: add one to the library")
            file.write(f'{{"{name}", {name}, JX_{LIST_OF_PREFIX[prefix]}}},\n')


if __name__ == "__main__":
    main(*sys.argv[1:])
