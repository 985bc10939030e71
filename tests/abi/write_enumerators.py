#!/usr/bin/env python3
"""Writes one row for each enumerator of the header that belongs to a list of jx_enum_count(), for test_enums.c."""

import sys

from header import Header

LIST_OF_PREFIX = {
    "JX_OK": "STATUS", "JX_ERROR_": "STATUS", "JX_METHOD_": "METHOD", "JX_GRADE_": "GRADE", "JX_PROJECT_": "FIELD",
    "JX_SEVERITY_": "SEVERITY", "JX_COMPARE_": "COMPARISON", "JX_FUNDS_": "FUNDS", "JX_STAGE_": "STAGE",
    "JX_CLAIM_": "CLAIM", "JX_NOTE_": "NOTE", "JX_VALUE_": "VALUE", "JX_ENUM_": "ENUM", "JX_LIGHT_": "LIGHT",
    "JX_MONITOR_": "MONITOR", "JX_TOTAL_": "TOTAL", "JX_STATEMENT_": "STATEMENT", "JX_WATCH_": "WATCH",
}
WITHOUT_LIST = ("JX_ROW_", "JX_FIELD_")


def main(header, out):
    with open(out, "w", encoding="utf-8") as file:
        for name in Header(header).enumerators:
            prefix = next((p for p in LIST_OF_PREFIX if name.startswith(p)), None)
            if prefix is None and not name.startswith(WITHOUT_LIST):
                sys.exit(f"{name} belongs to no list: add one to the library, or name it in WITHOUT_LIST")
            if prefix:
                file.write(f'{{"{name}", {name}, JX_ENUM_{LIST_OF_PREFIX[prefix]}}},\n')


if __name__ == "__main__":
    main(*sys.argv[1:])
