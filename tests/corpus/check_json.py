#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Whatever the program writes is valid by the schema shipped with it, and read back as input gives the same bytes.

Usage: check_json.py PROGRAM SCHEMA FILE...
"""

import json
import os
import shlex
import subprocess
import sys
import tempfile

import jsonschema


def run(program, *arguments):
    wrapper = shlex.split(os.environ.get("JIXIAO_WRAPPER", ""))
    return subprocess.run([*wrapper, program, *arguments], capture_output=True).stdout


def main(program, schema, *files):
    with open(schema, encoding="utf-8") as file:
        rules = json.load(file)
    validator = jsonschema.validators.validator_for(rules)
    validator.check_schema(rules)
    valid = validator(rules)
    checked = wrong = 0

    def check(what, text):
        nonlocal checked, wrong
        checked += 1
        errors = list(valid.iter_errors(json.loads(text)))
        wrong += bool(errors)
        for error in errors[:3]:
            best = jsonschema.exceptions.best_match([error])
            print(f"{what}: {best.json_path}: {best.message[:300]}")

    with tempfile.TemporaryDirectory() as folder:
        for language in ("zh", "en"):
            for inputs in [[file] for file in files] + [list(files)]:
                what = f"{' '.join(map(os.path.basename, inputs))} ({language})"
                options = ["--lang", language, "--format"]
                whole = run(program, "assess", *options, "json", *inputs)
                check(f"{what}, run", whole)
                check(f"{what}, portfolio", run(program, "summary", *options, "json", *inputs))
                lines = run(program, "assess", *options, "jsonl", *inputs)
                for line in lines.splitlines():
                    check(f"{what}, assessment", line)
                for name, option, text in (("run.json", "json", whole), ("lines.jsonl", "jsonl", lines)):
                    path = os.path.join(folder, name)
                    with open(path, "wb") as file:
                        file.write(text)
                    if not text:
                        continue
                    checked += 1
                    if run(program, "assess", *options, option, path) != text:
                        wrong += 1
                        print(f"{what}, {option}: read back it differs")
                for jobs in ("2", "5"):
                    checked += 1
                    if run(program, "assess", *options, "json", "--jobs", jobs, *inputs) != whole:
                        wrong += 1
                        print(f"{what}: differs with --jobs {jobs}")
    print(f"{checked - wrong} of {checked} right")
    return 1 if wrong or not checked else 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
