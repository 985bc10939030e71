#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Installs into a folder, and builds against it as a user would: by pkg-config, shared and static."""

import argparse
import os
import shutil
import subprocess
import sys
import tempfile
import zipfile
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


CMAKE = """\
cmake_minimum_required(VERSION 3.18)
project(targets C)
find_package(jixiao {version} CONFIG {components})
if(NOT jixiao_FOUND)
  message(FATAL_ERROR "not found: ${{jixiao_NOT_FOUND_MESSAGE}}")
endif()
foreach(target {targets})
  string(REPLACE "::" "-" name ${{target}})
  add_executable(${{name}} {source})
  target_link_libraries(${{name}} PRIVATE ${{target}})
endforeach()
"""


def build_by_meson(work, packages, environment):
    """The example project, by Meson and pkg-config."""
    folder, found = work / "by-meson", {**environment, "PKG_CONFIG_PATH": str(packages)}
    must(["meson", "setup", folder, EXAMPLE], env=found)
    must(["meson", "compile", "-C", folder], env=found)
    check_program(folder / "consumer", environment)


def cmake_project(folder, **words):
    folder.mkdir()
    (folder / "CMakeLists.txt").write_text(CMAKE.format(**words), encoding="utf-8")
    return ["cmake", "-S", folder, "-B", folder / "build"]


def build_by_cmake(work, prefix, version, form):
    """The example project, by CMake and the files for it; then each target, and what is not to be found. No program is told where the
    libraries are."""
    found = {**os.environ, "CMAKE_PREFIX_PATH": str(prefix), "PKG_CONFIG_PATH": ""}
    folder = work / "by-cmake"
    must(["cmake", "-S", EXAMPLE, "-B", folder], env=found)
    must(["cmake", "--build", folder], env=found)
    check_program(folder / "consumer", os.environ)
    targets = [("consumer.c", ["jixiao::jixiao", "jixiao::static"], "", None)]
    if form:
        targets.append((HERE / "documents_consumer.c", ["jixiao::documents", "jixiao::documents_static"], "COMPONENTS documents", form))
    for i, (source, names, components, argument) in enumerate(targets):
        project = work / f"targets-{i}"
        must(cmake_project(project, version=version, components=components, targets=" ".join(names), source=EXAMPLE / source), env=found)
        must(["cmake", "--build", project / "build"], env=found)
        for name in names:
            program = project / "build" / name.replace("::", "-")
            if argument:
                must([program, argument, work / "report.xlsx"])
            else:
                check_program(program, os.environ)
    major = int(version.split(".")[0])
    for i, (asked, components) in enumerate(((f"{major + 1}", ""), (f"{major}.999", ""), (version, "COMPONENTS none"))):
        command = cmake_project(work / f"missing-{i}", version=asked, components=components, targets="", source="")
        if run(command, env=found).returncode == 0:
            sys.exit(f"CMake finds jixiao {asked} {components}")


def check_documents(compiler, work, packages, form, environment, static=False):
    """The program that reads, audits and writes; static: with nothing of ours but the archives to link."""
    program, workbook = work / "documents", work / "report.xlsx"
    arguments = ["--static"] if static else []
    flags = pkg_config(packages, *arguments, "--cflags", "--libs", package="jixiao-documents")
    must([*compiler, "-std=c11", HERE / "documents_consumer.c", "-o", program, *flags])
    if must([program, form, workbook], env=environment) != "99.40, 0 findings\n":
        sys.exit("the installed libjixiao-documents does not audit a form")
    with zipfile.ZipFile(workbook) as archive:
        if "xl/workbook.xml" not in archive.namelist():
            sys.exit("the installed libjixiao-documents does not write a workbook")
    workbook.unlink()


def other_compilers(compiler):
    """Those that are here beside the one the libraries were built by."""
    return [[name] for name in ("gcc", "clang") if shutil.which(name) and name not in Path(compiler[0]).name]


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
        build_by_meson(work, packages, environment)
        if shutil.which("cmake"):
            build_by_cmake(work, prefix, pkg_config(packages, "--modversion")[0], options.form)
        if options.form:
            flags = pkg_config(packages, "--cflags", package="jixiao-documents")
            if flags != pkg_config(packages, "--cflags"):
                sys.exit(f"others' headers are among the flags: {flags}")
            check_documents(options.compiler, work, packages, options.form, environment)
        static = pkg_config(packages, "--static", "--cflags", "--libs")
        build_and_run(options.compiler, work, "static", ["-static", *static], os.environ)
        if options.form:
            for library in prefix.rglob("*.so*"):
                library.unlink()  # distributions have no archives of all that we stand on, so -static is out of reach
            for compiler in [options.compiler, *other_compilers(options.compiler)]:
                check_documents(compiler, work, packages, options.form, os.environ, static=True)


if __name__ == "__main__":
    main()
