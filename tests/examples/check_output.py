#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Runs an example and compares what it prints with a file.

check_output.py PROGRAM EXPECTED [INPUT [ARGUMENT...]]
"""

import difflib
import os
import shlex
import subprocess
import sys
from pathlib import Path


def main(program, expected, given=os.devnull, *arguments):
    wrapper = shlex.split(os.environ.get("JIXIAO_WRAPPER", ""))
    with open(given, "rb") as answers:
        done = subprocess.run([*wrapper, program, *arguments], stdin=answers, capture_output=True, encoding="utf-8")
    wanted = Path(expected).read_text(encoding="utf-8")
    print(*difflib.unified_diff(wanted.splitlines(), done.stdout.splitlines(), expected, program, lineterm=""), sep="\n")
    print(done.stderr)
    return done.returncode or done.stdout != wanted or bool(done.stderr)


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
