#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Builds a Meson project that has jixiao as a subproject, in the way Meson users bring in a library."""

import subprocess
import sys
import tempfile
from pathlib import Path

CONSUMER = Path(__file__).resolve().parents[2] / "examples" / "consumer" / "consumer.c"
PROJECT = """\
project('user', 'c', meson_version: '>=1.0')
jixiao = dependency('jixiao', fallback: 'jixiao', default_options: ['documents=disabled', 'tests=false'])
test('consumer', executable('consumer', 'consumer.c', dependencies: jixiao))
"""


def main(source):
    with tempfile.TemporaryDirectory() as folder:
        work = Path(folder)
        (work / "meson.build").write_text(PROJECT)
        (work / "consumer.c").write_text(CONSUMER.read_text(encoding="utf-8"), encoding="utf-8")
        (work / "subprojects").mkdir()
        (work / "subprojects" / "jixiao").symlink_to(source)
        for command in (["meson", "setup", "build", "-Dwerror=true"], ["meson", "test", "-C", "build"]):
            done = subprocess.run(command, cwd=work, capture_output=True, text=True)
            print("$", *command, "\n" + done.stdout + done.stderr)
            if done.returncode:
                return done.returncode
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
