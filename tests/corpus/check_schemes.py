#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Every built-in scheme written as JSON is valid by the schema shipped with it, and read back gives the same JSON. Bad
scheme files fail with the path and the cause. A small file of one's own changes the scores.

Usage: check_schemes.py PROGRAM SCHEMA FORM
"""

import json
import os
import shlex
import subprocess
import sys
import tempfile

import jsonschema

program, schema_path, form = sys.argv[1:]
schema = json.load(open(schema_path, encoding="utf-8"))
folder = tempfile.mkdtemp()

BAD = [
    ('{"id": "x", "base": "mof-2020", "grades": [{"grade": "excellent", "from": 85}, {"grade": "good", "from": 80, "to": 90}]}',
     "$.grades[0].from: "),
    ('{"id": "x", "base": "mof-2020", "foo": {"bar": 1}}', "$.foo.bar: there is no such field"),
    ('{"id": "x", "base": "mof-2020", "foo": []}', "$.foo: there is no such list"),
    ('{"id": "x", "base": "mof-2020", "classes": [1]}', "$.classes[0]: "),
    ('{"id": "x", "base": "mof-2020", "execution": {"weight": 30}}', "add up"),
    ('{"id": "x", "base": "mof-2020", "execution": {"weight": "ten"}}', "$.execution.weight: "),
    ('{"id": "x", "base": "mof-2020", "rules": [{"method": "magic"}]}', "$.rules[0].method: "),
    ('{"id": "x", "base": "nowhere"}', "$.base: there is no such built-in scheme"),
    ('{"base": "mof-2020"}', "$.id: a scheme needs an id"),
    ('{"schema": "jixiao.run/1", "id": "x"}', "$.schema: not a jixiao.scheme/1"),
    ('{"id": "x", "base": "mof-2020"} {"id": "y"}', "more than one value"),
    ('{"id": "x"', "ends unexpectedly"),
    ("", "empty"),
    (" ", "blank"),
]
wrong = 0


def run(*arguments):
    wrapper = shlex.split(os.environ.get("JIXIAO_WRAPPER", ""))
    done = subprocess.run([*wrapper, program, *arguments], capture_output=True)
    return done.returncode, done.stdout.decode(), done.stderr.decode()


def check(name, holds, seen):
    global wrong
    if not holds:
        wrong += 1
        print(f"{name}: {seen}")


def written(text):
    path = os.path.join(folder, "scheme.json")
    with open(path, "w", encoding="utf-8") as file:
        file.write(text)
    return path


ids = [line.split()[0] for line in run("schemes")[1].splitlines()]
check("list", len(ids) >= 11, ids)
for scheme in ids:
    status, text, _ = run("schemes", scheme, "--format", "json")
    check(scheme, status == 0, status)
    jsonschema.validate(json.loads(text), schema)
    check(f"{scheme} read back", run("schemes", written(text), "--format", "json")[1] == text, "another scheme")

for text, cause in BAD:
    status, _, message = run("schemes", written(text))
    check(text, status == 2 and "scheme.json: " in message and cause in message, (status, message))

small = written('{"id": "ours", "base": "mof-2020", "rounding": {"digits": 1}}')
status, text, _ = run("assess", "--format", "json", "--scheme", small, form)
scores = [i["score"] for i in json.loads(text)["assessments"][0]["indicators"]]
check("a scheme of one's own", json.loads(text)["assessments"][0]["scheme"] == "ours" and scores, text[:200])
check("no such file", run("schemes", "nowhere.json")[0] == 2, "accepted")
print(f"{len(ids)} schemes, {len(BAD)} bad files, {wrong} wrong")
sys.exit(1 if wrong else 0)
