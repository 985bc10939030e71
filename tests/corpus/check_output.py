#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Where reports go: what cannot be written is said, no input is lost, and an earlier report among the forms is no form.

Usage: check_output.py PROGRAM REPORT
"""

import os
import shlex
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

from program import Comparison


def report(program, *arguments):
    wrapper = shlex.split(os.environ.get("JIXIAO_WRAPPER", ""))
    command = [*wrapper, program, "report", "--lang", "en", *map(str, arguments)]
    return subprocess.run(command, capture_output=True, encoding="utf-8")


def check_refusals(check, program, folder):
    form = folder / "form.txt"
    before = form.read_bytes()
    page = folder / "page.html"
    shutil.copy(form, page)
    cases = (
        ("no output", (form,), "no output file"),
        ("an ending that is not written", ("-o", folder / "x.png", form), "extension"),
        ("an ending alone", ("-o", ".html", form), "extension"),
        ("a kind not in this format", ("--kind", "draft", "-o", folder / "x.json", form), "extension"),
        ("a folder that is not there", ("-o", folder / "none" / "x.html", form), "none"),
        ("an input as output", ("-o", page, form, page), "overwrite"),
        ("no input", ("-o", folder / "x.html"), "no file"),
    )
    for what, arguments, words in cases:
        done = report(program, *arguments)
        check.equal(f"{what}: status", done.returncode, 2)
        check.equal(f"{what}: {words}", words in done.stderr, True)
    check.equal("the inputs", (form.read_bytes(), page.read_bytes()), (before, before))
    page.unlink()
    check.equal("files", sorted(path.name for path in folder.iterdir()), ["form.txt"])


def check_again(check, program, folder):
    """The second report of a folder does not hold the first."""
    page = folder / "page.HTML"
    pages = []
    for _ in range(2):
        done = report(program, "-o", page, folder)
        check.equal("status", done.returncode, 1)
        check.equal("told", done.stdout.startswith(f"{page} · 5 forms"), True)
        pages.append(page.read_bytes())
    check.equal("written again", pages[0], pages[1])
    check.equal("quiet", report(program, "-q", "-o", page, folder).stdout, "")


def main(program, source):
    check = Comparison()
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        shutil.copy(source, folder / "form.txt")
        check_refusals(check, program, folder)
        check_again(check, program, folder)
    return check.status()


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
