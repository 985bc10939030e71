#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Each public header compiles as the first and only one that a source file includes, and no header is left out of the umbrellas."""

import argparse
import re
import subprocess
import sys
from pathlib import Path

UMBRELLAS = ("jixiao.h", "documents.h")


def compiles(compiler, folder, name):
    command = [*compiler, "-std=c11", "-Wall", "-Wextra", "-Wpedantic", "-Werror", "-fsyntax-only", f"-I{folder.parent}", "-x", "c", "-"]
    done = subprocess.run(command, input=f"#include <jixiao/{name}>\n", capture_output=True, text=True)
    print(f"{name}: {'compiles' if done.returncode == 0 else done.stderr}")
    return done.returncode == 0


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("folder", type=Path)
    parser.add_argument("compiler", nargs="+")
    options = parser.parse_args()
    names = sorted(path.name for path in options.folder.glob("*.h"))
    broken = [name for name in names if not compiles(options.compiler, options.folder, name)]
    included = {n for u in UMBRELLAS for n in re.findall(r"<jixiao/(\w+\.h)>", (options.folder / u).read_text(encoding="utf-8"))}
    left_out = set(names) - included - set(UMBRELLAS)
    print(f"{len(names)} headers, {len(broken)} broken, in no umbrella: {', '.join(sorted(left_out)) or 'none'}")
    return 1 if broken or left_out or not names else 0


if __name__ == "__main__":
    sys.exit(main())
