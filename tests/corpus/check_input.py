#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Input that is bad: a message that names file, place and cause, exit status 2, and the other inputs still done.

Usage: check_input.py PROGRAM GOOD_FILE
"""

import json
import os
import resource
import shlex
import subprocess
import sys
import tempfile
import time

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "support"))
from forms import text_form

# name, content, the words that the message must hold after the file's name
UNREADABLE = [
    ("empty.txt", b"", ["the file is empty"]),
    ("blank.txt", b"\n\r\n", ["blank"]),
    ("binary.txt", bytes(range(256)) * 8, ["line 1, byte 1", "not text"]),
    ("bad.txt", "年度资金总额预算执行率".encode() + b"\n\xff\xfe", ["line 2", "byte 35"]),
    ("marked.txt", b"\xff\xfe\x41", ["byte 3"]),
    ("prose.txt", "一句话。\n".encode(), ["no form found"]),
    ("cut.json", b'{"schema": "jixiao.run/1", "assessments": [', ["line 1", "ends unexpectedly"]),
    ("other.json", b'{"schema": "other/1"}', ["$.schema", "neither"]),
    ("deep.json", b'{"schema": ' + b"[" * 5000 + b"]" * 5000 + b"}", ["more than 256 levels of nested values"]),
    ("scheme.json", b'{"schema": "jixiao.assessment/1", "scheme": "none"}', ["$.scheme", "no such scheme"]),
    ("huge.json", b'{"schema": "jixiao.assessment/1", "scheme": "mof-2020", "funds": {"initial": 1e999}}',
     ["$.funds.initial", "not a plain decimal"]),
    ("large.json", b'{"schema": "jixiao.assessment/1", "scheme": "mof-2020", "funds": {"initial": 99999999999999999999}}',
     ["$.funds.initial", "too large"]),
    ("type.json", b'{"schema": "jixiao.assessment/1", "scheme": "mof-2020", "indicators": [{"category": 1}, 7]}',
     ["$.indicators[1]", "not an object"]),
]

# Forms that can be read and hold bad figures: the finding or note that says so.
BAD_FIGURES = [
    ("exponent.txt", text_form(budget="1e999"), {"unreadable-value"}),
    ("large.txt", text_form(budget="99999999999999999999"), {"unreadable-value"}),
    ("zero.txt", text_form(initial="0", budget="0", executed="0", rate="100%"), {"budget-zero"}),
]


class Check:
    def __init__(self, program):
        self.program, self.count, self.wrong = program, 0, 0
        self.wrapper = shlex.split(os.environ.get("JIXIAO_WRAPPER", ""))

    def run(self, *arguments, **options):
        done = subprocess.run([*self.wrapper, self.program, *arguments], capture_output=True, **options)
        return done.returncode, done.stdout.decode(), done.stderr.decode()

    def that(self, what, holds, shown=""):
        self.count += 1
        if not holds:
            self.wrong += 1
            print(f"{what}: {shown}")


def write(folder, name, content):
    path = os.path.join(folder, name)
    with open(path, "wb") as file:
        file.write(content)
    return path


def unreadable(check, folder, good):
    for name, content, words in UNREADABLE:
        path = write(folder, name, content)
        status, out, errors = check.run("assess", "--format", "json", path, good)
        check.that(f"{name} status", status == 2, status)
        line = next((line for line in errors.splitlines() if path in line), errors)
        for word in [path, *words]:
            check.that(f"{name} says {word}", word in line, line)
        run = json.loads(out)
        check.that(f"{name}: the other input is done", len(run["assessments"]) == 1, out[:200])
        check.that(f"{name} in problems", [p["file"] for p in run["problems"]] == [path], run["problems"])
        os.remove(path)


def paths(check, folder, good):
    os.mkdir(os.path.join(folder, "no forms"))
    write(os.path.join(folder, "no forms"), "picture.png", b"\x89PNG\r\n")
    write(os.path.join(folder, "no forms"), ".hidden.txt", b"x")
    os.symlink(good, os.path.join(folder, "no forms", "link.txt"))
    for path, words in ((os.path.join(folder, "missing.txt"), "no such file"), (os.path.join(folder, "no forms"), "no file of a supported format")):
        status, out, errors = check.run("assess", path, good)
        check.that(f"{path} status", status == 2, status)
        check.that(f"{path} message", path in errors and words in errors, errors)
        check.that(f"{path}: the other input is done", "100" in out or "99.4" in out, out)
    status, out, errors = check.run("assess", "-", stdin=open(good, "rb"))
    check.that("standard input", status == 0 and not errors, (status, errors))


def usage(check, good):
    for arguments in (["assess"], ["assess", "--format", "xml", good], ["assess", "--jobs", "0", good], ["nothing"], [],
                      ["assess", "--scheme", "none", good], ["assess", "--only", "no-such-code", good],
                      ["explain", "no-such-code"], ["schemes", "none"]):
        status, _, errors = check.run(*arguments)
        check.that(f"usage {arguments}", status == 2 and errors, (status, errors))
    for arguments in (["--help"], ["--version"], ["assess", "--help"], ["explain"], ["schemes"], ["schemes", "mof-2020"],
                      ["explain", "weights-not-100"], ["assess", "--quiet", good]):
        status, out, errors = check.run(*arguments)
        check.that(f"usage {arguments}", status == 0 and not errors, (status, errors))
        check.that(f"output {arguments}", bool(out) != ("--quiet" in arguments), out)


def figures(check, folder):
    for name, content, codes in BAD_FIGURES:
        path = write(folder, name, content)
        status, out, errors = check.run("assess", "--format", "json", path)
        forms = json.loads(out)["assessments"]
        found = {finding["code"] for one in forms for finding in one["findings"]}
        in_part = not all(one["complete"] for one in forms)
        check.that(f"{name} status", (status == 2 if in_part else status in (0, 1)) and not errors, (status, errors))
        check.that(f"{name} in part", in_part == ("form-incomplete" in found), found)
        check.that(f"{name} findings", codes <= found, found)
    path = write(folder, "negative.txt", text_form(executed="-5"))
    status, out, errors = check.run("assess", path)
    check.that("negative money", status in (1, 2) and "-5" in out + errors, (status, out, errors))


def long_line(check, folder, good):
    path = os.path.join(folder, "line.txt")
    with open(path, "wb") as file:
        for _ in range(200):
            file.write(b"a" * 1_000_000)
    began = time.monotonic()
    limit = lambda: resource.setrlimit(resource.RLIMIT_AS, (1 << 30, 1 << 30))
    status, out, errors = check.run("assess", path, good, preexec_fn=None if check.wrapper or os.environ.get("ASAN_OPTIONS") else limit)
    took = time.monotonic() - began
    check.that("a line of 200 MB: status", status == 2, status)
    check.that("a line of 200 MB: message", path in errors and "more than" in errors, errors)
    check.that("a line of 200 MB: the other input is done", "99.4" in out, out)
    check.that("a line of 200 MB: time", took < (60 if check.wrapper else 5), took)


def main(program, good):
    check = Check(program)
    with tempfile.TemporaryDirectory() as folder:
        unreadable(check, folder, good)
        paths(check, folder, good)
        usage(check, good)
        figures(check, folder)
        long_line(check, folder, good)
    print(f"{check.count - check.wrong} of {check.count} right")
    return 1 if check.wrong or not check.count else 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
