#!/usr/bin/env python3
"""Installs into a folder, and builds against it as a user would: by pkg-config, shared and static."""

import argparse
import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

HERE = Path(__file__).resolve().parent
EXAMPLE = HERE.parents[1] / "examples" / "consumer"
HEADERS = {path.name for path in (HERE.parents[1] / "include" / "jixiao").glob("*.h")}
DOCUMENTS_HEADERS = {"documents.h", "reader.h", "writer.h"}


def run(command, **options):
    done = subprocess.run([str(c) for c in command], capture_output=True, text=True, **options)
    print("$", *command, "\n" + done.stdout + done.stderr)
    return done


def must(command, **options):
    done = run(command, **options)
    if done.returncode:
        sys.exit("failed: " + " ".join(map(str, command)))
    return done.stdout


def pkg_config(folder, *arguments, package="jixiao"):
    environment = {**os.environ, "PKG_CONFIG_PATH": str(folder)}
    return must(["pkg-config", *arguments, package], env=environment).split()


def check_files(root, prefix, library_folder, documents):
    headers = {path.name for path in (prefix / "include" / "jixiao").iterdir()}
    if headers != (HEADERS if documents else HEADERS - DOCUMENTS_HEADERS):
        sys.exit(f"the headers installed are {sorted(headers)}")
    for path in (f"{library_folder}/libjixiao.so", f"{library_folder}/libjixiao.so.0",
                 f"{library_folder}/libjixiao.a", f"{library_folder}/pkgconfig/jixiao.pc"):
        if not (prefix / path).exists():
            sys.exit(f"not installed: {path}")
    if list(root.rglob("*/base/object.h")):
        sys.exit("internal headers are installed")


def build_and_run(compiler, work, name, flags, environment):
    program = work / name
    must([*compiler, "-std=c11", EXAMPLE / "consumer.c", "-o", program, *flags])
    check_program(program, environment)


def check_program(program, environment):
    output = must([program], env=environment)
    # Execution 9 of 10 and output 50 of 50; the classes without indicators are left out.
    if not output.startswith("jixiao 0.") or "59" not in output:
        sys.exit(f"unexpected output: {output}")


def build_projects(work, packages, environment):
    """The example project, by the tools its user may have."""
    found = {**environment, "PKG_CONFIG_PATH": str(packages)}
    meson, cmake = work / "by-meson", work / "by-cmake"
    must(["meson", "setup", meson, EXAMPLE], env=found)
    must(["meson", "compile", "-C", meson], env=found)
    check_program(meson / "consumer", environment)
    if shutil.which("cmake"):
        must(["cmake", "-S", EXAMPLE, "-B", cmake], env=found)
        must(["cmake", "--build", cmake], env=found)
        check_program(cmake / "consumer", environment)


def check_documents(compiler, work, packages, form, environment):
    program = work / "documents"
    flags = pkg_config(packages, "--cflags", "--libs", package="jixiao-documents")
    must([*compiler, "-std=c11", HERE / "documents_consumer.c", "-o", program, *flags])
    if must([program, form], env=environment) != "1 form\n":
        sys.exit("the installed libjixiao-documents does not read a form")


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--build", required=True, type=Path)
    parser.add_argument("--prefix", required=True)
    parser.add_argument("--libdir", required=True)
    parser.add_argument("--form", type=Path, help="a form, when libjixiao-documents is built")
    parser.add_argument("compiler", nargs="+")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        root = Path(folder) / "root"
        work = Path(folder)
        must(["meson", "install", "-C", options.build, "--no-rebuild", "--quiet", "--destdir", root])
        prefix = root / options.prefix.lstrip("/")
        check_files(root, prefix, options.libdir, options.form)
        if run([*options.compiler, "-std=c11", EXAMPLE / "consumer.c", "-o", work / "blind"]).returncode == 0:
            sys.exit("compiles without pkg-config: another jixiao is installed, or the test is blind")
        packages = prefix / options.libdir / "pkgconfig"
        environment = {**os.environ, "LD_LIBRARY_PATH": str(prefix / options.libdir)}
        build_and_run(options.compiler, work, "shared", pkg_config(packages, "--cflags", "--libs"), environment)
        build_projects(work, packages, environment)
        if options.form:
            check_documents(options.compiler, work, packages, options.form, environment)
        static = pkg_config(packages, "--static", "--cflags", "--libs")
        build_and_run(options.compiler, work, "static", ["-static", *static], os.environ)


if __name__ == "__main__":
    main()
