#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Whether each source file says under which licence it is, in one line that programs find; with --write puts it in.

usage: check_licence.py SOURCE [--write]
"""

import subprocess
import sys
from pathlib import Path

LINE = "SPDX-License-Identifier: Apache-2.0"
FOLDERS = ("lib", "include", "examples", "tests", "bindings", "tools", "docs", ".ci")
# How a comment of one line is written, by the ending of the name; files of other kinds are data, or written by programs.
COMMENTS = {".c": "/* {} */", ".h": "/* {} */", ".cpp": "/* {} */", ".hpp": "/* {} */", ".py": "# {}", ".sh": "# {}", ".mjs": "// {}",
            ".build": "# {}", ".ini": "# {}", ".map": "# {}", ".sql": "-- {}", ".sed": "# {}", ".cmake": "# {}"}
# Generated, or seeds and samples whose bytes count.
OTHERS = ("bindings/python/src/jixiao/_prototypes.py", "bindings/python/src/jixiao/_enums.py", "examples/data/", "tests/fuzz/seeds/")
NAMED = {"dev": "# {}", ".ci/run": "# {}", "examples/consumer/CMakeLists.txt": "# {}", "meson.build": "# {}", "meson.options": "# {}"}


def comment_of(name):
    path = Path(name)
    if name in NAMED:
        return NAMED[name]
    if path.parts[0] not in FOLDERS or name.startswith(OTHERS):
        return None
    ending = Path(path.name.removesuffix(".in")).suffix
    return COMMENTS.get(ending)


def files(root):
    done = subprocess.run(["git", "-C", root, "ls-files", "-z"], capture_output=True, text=True)
    if done.returncode == 0:
        return list(filter(None, done.stdout.split("\0")))
    # From a released archive there is no git: then all files that are not a build's.
    return [str(path.relative_to(root)) for path in sorted(Path(root).rglob("*")) if path.is_file() and not path.relative_to(root).parts[0].startswith("build")]


def main(source, write=None):
    root, count, missing = Path(source), 0, []
    for name in files(root):
        comment = comment_of(name)
        path = root / name
        if comment is None or path.is_symlink() or not path.is_file():
            continue
        count += 1
        text = path.read_text(encoding="utf-8")
        wanted = comment.format(LINE) + "\n"
        lines = text.splitlines(True)
        at = 1 if lines and lines[0].startswith("#!") else 0
        if lines[at:at + 1] == [wanted] or not text:
            continue
        if LINE in "".join(lines[:4]) or not write:
            missing.append(f"{name}: line {at + 1} is not {wanted.strip()}")
            continue
        path.write_text("".join(lines[:at]) + wanted + "".join(lines[at:]), encoding="utf-8")
    if count < 100:
        missing.append(f"only {count} files were looked at")
    print("\n".join(missing) or f"{count} files say their licence")
    return 1 if missing else 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
