#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Reports of the sample against files that were read through and found right.

Usage: check_golden.py PROGRAM ROOT           compares
       check_golden.py PROGRAM ROOT --write   writes them anew; read the difference before it is committed
"""

import difflib
import os
import shlex
import subprocess
import sys
import tempfile
from pathlib import Path

SAMPLE = "examples/data/report-2021.txt"
GOLDEN = {
    "report-2021.audit.en.md": ("--kind", "audit", "--lang", "en"),
    "report-2021.draft.zh.md": ("--kind", "draft", "--lang", "zh"),
}


def report(program, root, options, path):
    wrapper = shlex.split(os.environ.get("JIXIAO_WRAPPER", ""))
    command = [*wrapper, program, "report", *options, "--quiet", "-o", path, SAMPLE]
    subprocess.run(command, cwd=root, check=False)
    return Path(path).read_text(encoding="utf-8")


def main(program, root, mode="--compare"):
    wrong = 0
    with tempfile.TemporaryDirectory() as folder:
        for name, options in GOLDEN.items():
            golden = Path(root, "tests", "corpus", name)
            found = report(os.path.abspath(program), root, options, os.path.join(folder, name))
            if mode == "--write":
                golden.write_text(found, encoding="utf-8")
                continue
            wanted = golden.read_text(encoding="utf-8")
            wrong += found != wanted
            sys.stdout.writelines(difflib.unified_diff(wanted.splitlines(True), found.splitlines(True), name, "found"))
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
