#!/usr/bin/env python3
"""Compiles and runs the C program of a README, as a reader would who copies it out."""

import re
import subprocess
import sys
import tempfile
from pathlib import Path


def main(readme, output, library, include, *compiler):
    program = re.search(r"^```c\n(.*?)^```$", Path(readme).read_text(encoding="utf-8"), re.S | re.M).group(1)
    with tempfile.TemporaryDirectory() as folder:
        source = Path(folder) / "score.c"
        source.write_text(program, encoding="utf-8")
        built = Path(folder) / "score"
        strict = ["-std=c11", "-Wall", "-Wextra", "-Werror", f"-I{include}"]
        subprocess.run([*compiler, *strict, source, "-o", built, library], check=True)
        printed = subprocess.run([built], env={"LD_LIBRARY_PATH": str(Path(library).parent)}, capture_output=True, encoding="utf-8")
    print(printed.stdout, printed.stderr)
    return printed.returncode or printed.stdout.strip() != output


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
