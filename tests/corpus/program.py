# SPDX-License-Identifier: Apache-2.0
"""Runs the program and reads its JSON, with every number kept exactly as it is written."""

import json
import os
import shlex
import subprocess
from decimal import Decimal


def assess(program, *arguments):
    """The exit status, the parsed output and what was said on the error stream."""
    wrapper = shlex.split(os.environ.get("JIXIAO_WRAPPER", ""))
    command = [*wrapper, program, "assess", "--format", "json", *arguments]
    done = subprocess.run(command, capture_output=True, encoding="utf-8")
    try:
        return done.returncode, load(done.stdout), done.stderr
    except json.JSONDecodeError as error:
        raise SystemExit(f"no JSON (exit status {done.returncode}): {error}\n{done.stderr[-2000:]}")


def load(text):
    return json.loads(text, parse_float=Decimal, parse_int=Decimal)


class Comparison:
    """Counts what was compared and prints what differs."""

    def __init__(self):
        self.count = self.wrong = 0

    def equal(self, what, found, wanted):
        self.count += 1
        if found != wanted:
            self.wrong += 1
            print(f"{what}: {found} for {wanted}")

    def status(self):
        print(f"{self.count - self.wrong} of {self.count} right")
        return 1 if self.wrong or not self.count else 0
