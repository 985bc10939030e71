#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Runs a probe of the ABI and compares what it measures with the manifest that is committed.

usage: check_manifest.py PROBE MANIFEST [--write]
"""

import argparse
import struct
import subprocess
import sys
from pathlib import Path

SKIPPED = 77


def show(title, lines):
    if lines:
        print(title, *(f"    {line}" for line in lines), sep="\n")


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("probe")
    parser.add_argument("manifest", type=Path)
    parser.add_argument("--write", action="store_true", help="make the manifest say what is measured")
    options = parser.parse_args()
    if struct.calcsize("P") != 8:
        print("the manifest is that of machines with pointers of 8 bytes")
        return SKIPPED
    text = subprocess.run([options.probe], check=True, capture_output=True, text=True).stdout
    if options.write:
        options.manifest.write_text(text, encoding="utf-8")
    measured, written = text.splitlines(), options.manifest.read_text(encoding="utf-8").splitlines()
    gone = [line for line in written if line not in measured]
    new = [line for line in measured if line not in written]
    wrong = [line for line in measured if line.startswith("not what was read")]
    show("the compiler sees another type than the header's text says:", wrong)
    show("gone or changed, which breaks programs that are already built (docs/abi.md says what that takes):", gone)
    show("new or changed (when on purpose: ./dev abi --write):", new)
    print(f"{len(measured)} facts, {len(gone)} gone, {len(new)} new")
    return 1 if gone or new or wrong or not measured else 0


if __name__ == "__main__":
    sys.exit(main())
