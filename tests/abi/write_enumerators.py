#!/usr/bin/env python3
"""Writes one row for each enumerator of the header, with its list of jx_enum_count(), and for each macro, with its function.

Both are for test_enums.c.
"""

import sys

from header import Header

LIST_OF_PREFIX = {
    "JX_OK": "STATUS", "JX_ERROR_": "STATUS", "JX_METHOD_": "METHOD", "JX_GRADE_": "GRADE", "JX_PROJECT_": "FIELD",
    "JX_SEVERITY_": "SEVERITY", "JX_COMPARE_": "COMPARISON", "JX_FUNDS_": "FUNDS", "JX_STAGE_": "STAGE",
    "JX_CLAIM_": "CLAIM", "JX_NOTE_": "NOTE", "JX_VALUE_": "VALUE", "JX_ENUM_": "ENUM", "JX_LIGHT_": "LIGHT",
    "JX_MONITOR_": "MONITOR", "JX_TOTAL_": "TOTAL", "JX_STATEMENT_": "STATEMENT", "JX_WATCH_": "WATCH",
    "JX_FIELD_": "HOLDS", "JX_ROW_": "ROW", "JX_WORKING_": "WORKING",
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
            file.write(f'{{"{name}", {name}, JX_ENUM_{LIST_OF_PREFIX[prefix]}}},\n')


if __name__ == "__main__":
    main(*sys.argv[1:])
