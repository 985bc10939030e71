#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Builds libjixiao for other machines, unchanged, and holds what it does there against this machine.

usage: reach.py BUILD FOLDER [--count N] [MACHINE...]

BUILD is a native build directory, FOLDER gets the foreign ones. On each machine that has a Linux the unit tests run under
qemu; on every machine, WebAssembly too, the same random forms are scored, and what comes out has to be equal byte for byte.
"""

import argparse
import hashlib
import os
import subprocess
import sys
import time
from pathlib import Path

HERE = Path(__file__).resolve().parent
ROOT = HERE.parent.parent
sys.path.insert(0, str(ROOT / "tests" / "oracle"))
from compare import Maker  # noqa: E402

# machine: (Debian's name of it, its triplet); WebAssembly has no distribution.
MACHINES = {
    "i686": ("i386", "i386-linux-gnu"),
    "aarch64": ("arm64", "aarch64-linux-gnu"),
    "s390x": ("s390x", "s390x-linux-gnu"),
    "wasm32-wasi": None,
}
SUITES = ("unit", "torture", "fuzz")
SEED = 20200225


def run(*command, **options):
    done = subprocess.run([str(c) for c in command], **options)
    if done.returncode:
        sys.exit(f"failed ({done.returncode}): " + " ".join(map(str, command)))
    return done


def fetch_cmocka(folder, architecture):
    """Unpacks Debian's cmocka of another machine into a folder. Apt gets an own state: the system's is not touched."""
    root = folder / "root"
    if root.exists():
        return root
    state = folder / "apt"
    for name in ("lists/partial", "archives/partial"):
        (state / name).mkdir(parents=True, exist_ok=True)
    options = [f"APT::Architecture={architecture}", f"APT::Architectures::={architecture}", f"Dir::State={state}",
               "Dir::State::status=/dev/null", f"Dir::Cache={state}", "APT::Sandbox::User=root"]
    apt = ["apt-get", "-qq", *(f"-o{option}" for option in options)]
    # Some other source of packages may know nothing of this machine: what counts is whether the download works.
    subprocess.run([*apt, "update"], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    run(*apt, "download", "libcmocka0", "libcmocka-dev", cwd=folder)
    for package in folder.glob("*.deb"):
        run("dpkg-deb", "-x", package, root)
    return root


def configure(build, machine, *options):
    if (build / "build.ninja").exists():
        return
    done = subprocess.run(["meson", "setup", "--cross-file", HERE / f"{machine}.ini", "--buildtype=release",
                           "-Ddocuments=disabled", *options, build, ROOT], capture_output=True, text=True)
    if done.returncode:
        sys.exit(done.stdout + done.stderr)


def build_with_tests(folder, machine):
    """The whole build for a machine with a Linux, with its tests run; gives the command that scores lines."""
    architecture, triplet = MACHINES[machine]
    root = fetch_cmocka(folder, architecture)
    libraries = root / "usr" / "lib" / triplet
    os.environ.update({"PKG_CONFIG_LIBDIR": str(libraries / "pkgconfig"), "PKG_CONFIG_SYSROOT_DIR": str(root)})
    build = folder / "build"
    configure(build, machine, "-Dtests=true", "-Dwerror=true")
    run("ninja", "-C", build, "--quiet")
    os.environ["QEMU_SET_ENV"] = f"LD_LIBRARY_PATH={libraries}"
    suites = [argument for suite in SUITES for argument in ("--suite", suite)]
    run("meson", "test", "-C", build, "--no-rebuild", "--quiet", "--print-errorlogs", "--timeout-multiplier", 20, *suites)
    qemu = "qemu-" + {"i686": "i386"}.get(machine, machine)
    return [qemu, "-L", f"/usr/{machine}-linux-gnu", build / "tests" / "oracle" / "score_lines"]


def build_for_wasi(folder, machine):
    """The archive, which is all that WebAssembly has use for, and the program linked to it."""
    build = folder / "build"
    configure(build, machine, "-Dtests=false")
    run("ninja", "-C", build, "--quiet", "lib/libjixiao.a")
    program = folder / "score_lines.wasm"
    run("clang", "--target=wasm32-wasi", "-std=c11", "-O2", "-I", ROOT / "include", ROOT / "tests/oracle/score_lines.c",
        build / "lib/libjixiao.a", "-o", program)
    return ["node", "--no-warnings", HERE / "run_wasi.mjs", program]


def scored(command, lines):
    start = time.monotonic()
    answers = run(*command, input=lines, stdout=subprocess.PIPE).stdout
    return answers, time.monotonic() - start


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("build", type=Path)
    parser.add_argument("folder", type=Path)
    parser.add_argument("machines", nargs="*", default=[*MACHINES], metavar="MACHINE")
    parser.add_argument("--count", type=int, default=120000)
    options = parser.parse_args()
    maker = Maker(SEED)
    lines = "".join(maker.form()[0] + "\n" for _ in range(options.count)).encode()
    native, seconds = scored([options.build / "tests" / "oracle" / "score_lines"], lines)
    results = [("native", native, seconds)]
    for machine in options.machines:
        folder = options.folder.resolve() / machine
        folder.mkdir(parents=True, exist_ok=True)
        print(f"reach: {machine}", flush=True)
        command = (build_with_tests if MACHINES[machine] else build_for_wasi)(folder, machine)
        results.append((machine, *scored(command, lines)))
    for machine, answers, seconds in results:
        print(f"{machine:12} {answers.count(10)} assessments in {seconds:.1f} s, sha256 {hashlib.sha256(answers).hexdigest()[:16]}")
    different = [machine for machine, answers, _ in results if answers != native]
    if different or native.count(b"\n") != options.count:
        sys.exit(f"not the answers of this machine: {different}")


if __name__ == "__main__":
    main()
