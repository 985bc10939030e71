#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Compiles and runs every sample of a page, as a reader would who copies it out, and compares what it prints.

A page is Markdown, or a public header: there a sample is what its comment has between @code{.c} and @endcode, and each header has one.

c, cpp   A program, or statements that are put into a main. Linked with the library that was built.
python   Runs with the earlier ones of the page, in their order.
console  Lines after "$ " are commands; the others are what they print. They are run by one shell.
text     What the program before it prints. So does: It prints `…`, in the words after the program.

<!-- file: NAME --> before a sample keeps it under that name in the folder where all of the page is run;
<!-- given: CODE --> before statements stands for what the reader is taken to have. Samples in other languages are text. With JIXIAO_REFRESH=1 the blocks
of text and of consoles are written anew.
"""

import argparse
import os
import re
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

SAMPLE = re.compile(r"((?:<!--(?:(?!-->).)*-->\n)*)^```(\w*)\n(.*?)^```$", re.S | re.M)
PRINTS = re.compile(r"\A[^#]{0,40}?(?:prints|打印)[：: ]*`([^`]+)`")
HEAD = "#include <jixiao/documents.h>\n#include <jixiao/jixiao.h>\n#include <stdio.h>\n#include <stdlib.h>\n#include <string.h>\n"
STRICT = ["-Wall", "-Wextra", "-Werror"]


class Sample:
    """One fenced block, what its comments say of it, and what it is said to print."""

    def __init__(self, page, match, following, after):
        self.language, self.code = match[2], match[3]
        self.where = f"{page}:{text_of(page).count(chr(10), 0, match.start(2)) + 1}"
        notes = dict(re.findall(r"<!-- (file|given): (.*?) -->", match[1], re.S))
        self.file, self.given = notes.get("file"), notes.get("given", "")
        said = PRINTS.search(after)
        block = match if self.language == "console" else following if following and following[2] == "text" else None
        self.span = block.span(3) if block else None
        self.printed = said[1] if said else block[3] if block else None


def text_of(page):
    """The page as Markdown, line for line. In a header the samples lose the stars of their comment."""
    text = page.read_text(encoding="utf-8")
    if page.suffix != ".h":
        return text
    text = re.sub(r"^ \* ?", "", text, flags=re.M)
    return re.sub(r"^@code\{\.(\w+)\}$", r"```\1", text, flags=re.M).replace("\n@endcode\n", "\n```\n")


def samples_of(page):
    text = text_of(page)
    found = list(SAMPLE.finditer(text))
    for i, match in enumerate(found):
        following = found[i + 1] if i + 1 < len(found) else None
        yield Sample(page, match, following, text[match.end():following.start() if following else len(text)])


class Bench:
    """A folder to work in, and how programs are built and run there."""

    def __init__(self, options, folder):
        self.options, self.folder = options, Path(folder)
        self.trouble, self.fresh = 0, {}
        build, source = options.build, options.source
        for form in source.glob("examples/data/clean-form.*"):
            (self.folder / "forms").mkdir(exist_ok=True)
            shutil.copy(form, self.folder / "forms")
        (self.folder / "examples").symlink_to(source / "examples")
        (self.folder / "pkgconfig").mkdir()
        (self.folder / "pkgconfig" / "jixiao.pc").write_text(
            f"Name: jixiao\nDescription: the one just built\nVersion: 0\nCflags: -I{source}/include\nLibs: -L{build}/lib -ljixiao\n")
        libraries = f"{build}/lib:{build}/lib/documents"
        self.environment = {
            "PATH": f"{build}/examples/jixiao:{os.environ['PATH']}",
            "HOME": str(self.folder),
            "LC_ALL": "C.UTF-8",
            "LD_LIBRARY_PATH": libraries,
            "JIXIAO_LIBRARY_PATH": libraries,
            "PKG_CONFIG_PATH": str(self.folder / "pkgconfig"),
            "PYTHONPATH": str(source / "bindings" / "python" / "src"),
            "PYTHONDONTWRITEBYTECODE": "1",
        }

    def install(self):
        """What was built as it is installed, for those who look for installed files."""
        root = self.folder / "installed"
        subprocess.run(["meson", "install", "-C", self.options.build, "--no-rebuild", "--quiet", "--destdir", root], check=True,
                       capture_output=True)
        self.environment["jixiao_DIR"] = str(next(root.rglob("jixiaoConfig.cmake")).parent)

    def run(self, command, **more):
        return subprocess.run(command, cwd=self.folder, env=self.environment, capture_output=True, encoding="utf-8", **more)

    def judge(self, sample, done):
        wanted = sample.printed
        right = done.returncode == 0 and (wanted is None or done.stdout.strip() == wanted.strip())
        if done.returncode == 0 and sample.span:
            self.fresh[sample.span] = done.stdout.rstrip("\n") + "\n"
        if not right:
            print(f"{sample.where}: exit status {done.returncode}\n{done.stderr}\nprinted:\n{done.stdout}\nthe page says:\n{wanted}")
        self.trouble += not right

    def compiled(self, sample):
        cpp = sample.language == "cpp"
        compiler = self.options.cpp.split() if cpp else self.options.compiler
        source = self.folder / ("sample.cpp" if cpp else "sample.c")
        whole = "int main(" in sample.code
        source.write_text(sample.code if whole else f"{HEAD}int main(void) {{\n{sample.given}\n{sample.code}return 0;\n}}\n", encoding="utf-8")
        include, build = self.options.source, self.options.build
        done = self.run([*compiler, "-std=c++17" if cpp else "-std=c11", *STRICT, f"-I{include}/include", f"-I{include}/examples/cpp",
                         source, "-o", "sample", f"{build}/lib/documents/libjixiao-documents.so", f"{build}/lib/libjixiao.so",
                         f"-Wl,-rpath-link,{build}/lib", "-pthread"])
        self.judge(sample, self.run([self.folder / "sample"]) if done.returncode == 0 else done)

    def python(self, samples):
        """Each sample is followed by a mark in the output, and runs in the names of those before it."""
        mark = "\x1e"
        parts = [f"exec(compile({s.code!r}, {s.where!r}, 'exec'), names)\nprint(end={mark!r})\n" for s in samples]
        done = self.run([sys.executable, "-c", "names = {'__name__': '__main__'}\n" + "".join(parts)])
        printed = done.stdout.split(mark)
        for i, sample in enumerate(samples):
            there = i < len(printed) - 1
            self.judge(sample, subprocess.CompletedProcess([], 0 if there else 1, printed[i] if i < len(printed) else "", done.stderr))

    def console(self, sample):
        """Runs the commands in one shell, then puts them back in front of what they printed."""
        mark = "\x1e"
        commands = re.findall(r"^\$ (.*)$", sample.code, re.M)
        if any(shutil.which(c.split()[0], path=self.environment["PATH"]) is None and c.split()[0] in ("cmake", "meson") for c in commands):
            print(f"{sample.where}: not run, the tool is missing")
            return
        if any(c.startswith("cmake") for c in commands):
            self.install()
        script = "".join(f"(exit ${{status:-0}}); {c}\nstatus=$?; printf '{mark}'\n" for c in commands)
        done = self.run(["sh", "-c", f"exec 2>&1\n{script}exit 0"])
        outputs = done.stdout.split(mark)
        shown = "".join(f"$ {c}\n{o}" for c, o in zip(commands, outputs))
        self.judge(sample, subprocess.CompletedProcess([], done.returncode, shown, done.stderr))


def refreshed(page, fresh):
    """The page with what the samples print now."""
    text = page.read_text(encoding="utf-8")
    for (start, end), printed in sorted(fresh.items(), reverse=True):
        text = text[:start] + printed + text[end:]
    return text


def main():
    parser = argparse.ArgumentParser()
    for option in ("--source", "--build"):
        parser.add_argument(option, type=Path, required=True)
    parser.add_argument("--cpp", default="")
    parser.add_argument("page", type=Path)
    parser.add_argument("compiler", nargs="+")
    options = parser.parse_args()
    samples = list(samples_of(options.page))
    with tempfile.TemporaryDirectory() as folder:
        bench = Bench(options, folder)
        for sample in samples:
            if sample.file:
                (Path(folder) / sample.file).write_text(sample.code, encoding="utf-8")
        bench.python([s for s in samples if s.language == "python"])
        for sample in samples:
            if sample.language == "c" or (sample.language == "cpp" and options.cpp):
                bench.compiled(sample)
            elif sample.language == "console":
                bench.console(sample)
    if os.environ.get("JIXIAO_REFRESH") and bench.fresh:
        options.page.write_text(refreshed(options.page, bench.fresh), encoding="utf-8")
    print(f"{options.page.name}: {len(samples)} samples, {bench.trouble} wrong")
    return 1 if bench.trouble or not samples else 0


if __name__ == "__main__":
    sys.exit(main())
