#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Makes Debian packages from the sources, twice, in folders of different names: the bytes have to be the same. Installs
them into a root of their own, uses them there, and removes them again.

usage: check_package.py FOLDER
"""

import hashlib
import os
import re
import shutil
import sys
from pathlib import Path

from check_install import EXAMPLE, check_program, must, pkg_config, run

HERE = Path(__file__).resolve().parent
ROOT = HERE.parents[1]
CONTROL = HERE / "debian.control"
# What goes where; a file that belongs to none, or a pattern without a file, is an error.
CONTENTS = {
    "libjixiao0": (r"usr/lib/[^/]+/[^/]+\.so\.\d.*",),
    "libjixiao-dev": (r"usr/include/.*", r"usr/lib/[^/]+/[^/]+\.(so|a)", r"usr/lib/[^/]+/(pkgconfig|cmake)/.*"),
    "jixiao": (r"usr/bin/.*", r"usr/share/.*"),
}


def copy_sources(target):
    files = must(["git", "-C", ROOT, "ls-files", "-z"]).split("\0")
    for name in filter(None, files):
        (target / name).parent.mkdir(parents=True, exist_ok=True)
        shutil.copy2(ROOT / name, target / name, follow_symlinks=False)


def build(source, triplet):
    """What distributions do: their prefix, no traces of where it was built, nothing for debuggers."""
    build_folder, staged = source / "obj", source / "staged"
    must(["meson", "setup", build_folder, source, "--prefix=/usr", f"--libdir=lib/{triplet}", "--buildtype=plain",
          "-Dtests=false", f"-Dc_args=-O2 -g -ffile-prefix-map={source}=."])
    must(["ninja", "-C", build_folder])
    must(["meson", "install", "-C", build_folder, "--no-rebuild", "--destdir", staged])
    for path in staged.rglob("*"):
        if path.suffix == ".a":
            must(["strip", "--strip-debug", "--enable-deterministic-archives", path])
        elif path.is_file() and not path.is_symlink() and path.read_bytes()[:4] == b"\x7fELF":
            must(["strip", "--strip-unneeded", path])
    return staged


def owner_of(name):
    owners = [package for package, patterns in CONTENTS.items() if any(re.fullmatch(p, name) for p in patterns)]
    if len(owners) != 1:
        sys.exit(f"{name} belongs to {owners}")
    return owners[0]


def split(staged, root):
    packages = {package: [] for package in CONTENTS}
    for path in sorted(staged.rglob("*")):
        if path.is_dir():
            continue
        name = str(path.relative_to(staged))
        target = root / owner_of(name) / name
        target.parent.mkdir(parents=True, exist_ok=True)
        shutil.copy2(path, target, follow_symlinks=False)
        packages[owner_of(name)].append(target)
    return packages


def libraries_of(work, library_folder, files):
    """What the files need, by the distribution's own reckoning."""
    binaries = [f for f in files if not f.is_symlink() and f.read_bytes()[:4] == b"\x7fELF"]
    if not binaries:
        return ""
    (work / "debian").mkdir(exist_ok=True)
    shutil.copy2(CONTROL, work / "debian" / "control")
    (work / "debian" / "shlibs.local").write_text("libjixiao 0 libjixiao0\nlibjixiao-documents 0 libjixiao0\n")
    done = must(["dpkg-shlibdeps", "-O", f"-l{library_folder}", *(f"-e{b}" for b in binaries)], cwd=work)
    needed = done.strip().removeprefix("shlibs:Depends=").split(", ")
    return ", ".join(n for n in needed if not n.startswith("libjixiao0"))


def write_control(folder, paragraph, version, architecture, libraries):
    text = paragraph.replace("@version@", version).replace("@shlibs@", libraries).replace("any", architecture, 1)
    size = sum(f.lstat().st_size for f in folder.rglob("*") if f.is_file()) // 1024
    package, maintainer = folder.name, re.search(r"^Maintainer: .*$", CONTROL.read_text(encoding="utf-8"), re.M)[0]
    (folder / "DEBIAN").mkdir()
    fields = f"Version: {version}\nInstalled-Size: {size}\n{maintainer}\nDescription:"
    (folder / "DEBIAN" / "control").write_text(f"{text}\n".replace("Description:", fields), encoding="utf-8")
    if package == "libjixiao0":
        lines = [f"{name} 0 libjixiao0 (>= {version})\n" for name in ("libjixiao", "libjixiao-documents")]
        (folder / "DEBIAN" / "shlibs").write_text("".join(lines))
        (folder / "DEBIAN" / "triggers").write_text("activate-noawait ldconfig\n")
    documentation = folder / "usr" / "share" / "doc" / package
    documentation.mkdir(parents=True)
    shutil.copy2(ROOT / "LICENSE", documentation / "copyright")


def make_packages(source, version):
    triplet = must(["dpkg-architecture", "-qDEB_HOST_MULTIARCH"]).strip()
    architecture = must(["dpkg", "--print-architecture"]).strip()
    copy_sources(source)
    staged = build(source, triplet)
    contents = split(staged, source / "packages")
    paragraphs = CONTROL.read_text(encoding="utf-8").strip().split("\n\n")[1:]
    made = []
    for paragraph in paragraphs:
        package = re.match(r"Package: (\S+)", paragraph)[1]
        folder = source / "packages" / package
        libraries = libraries_of(source, staged / "usr" / "lib" / triplet, contents[package])
        write_control(folder, paragraph, version, architecture, libraries)
        for path in (*folder.rglob("*"), folder):
            os.utime(path, (int(os.environ["SOURCE_DATE_EPOCH"]),) * 2, follow_symlinks=False)
        made.append(source / f"{package}_{version}_{architecture}.deb")
        must(["dpkg-deb", "--root-owner-group", "--build", folder, made[-1]])
    return made


def dpkg(root, *arguments):
    return must(["dpkg", f"--root={root}", "--force-not-root", "--force-depends", "--force-script-chrootless", *arguments])


def try_packages(root, packages):
    for name in ("updates", "info", "triggers"):
        (root / "var" / "lib" / "dpkg" / name).mkdir(parents=True)
    (root / "var" / "lib" / "dpkg" / "status").touch()
    dpkg(root, "-i", *packages)
    if run(["dpkg", f"--root={root}", "-V"]).stdout:
        sys.exit("dpkg finds changed files")
    libraries = next((root / "usr" / "lib").glob("*/libjixiao.so")).parent
    environment = {**os.environ, "LD_LIBRARY_PATH": str(libraries)}
    clean = run([root / "usr" / "bin" / "jixiao", "assess", ROOT / "examples" / "data" / "clean-form.txt"], env=environment)
    if clean.returncode:
        sys.exit("the installed program does not run")
    must(["cc", "-std=c11", EXAMPLE / "consumer.c", "-o", root / "consumer",
          *pkg_config(libraries / "pkgconfig", "--cflags", "--libs")])
    check_program(root / "consumer", environment)
    dpkg(root, "--purge", *CONTENTS)
    left = [path for path in (root / "usr").rglob("*") if not path.is_dir()] if (root / "usr").exists() else []
    if left:
        sys.exit(f"left behind: {left}")


def main():
    folder = Path(sys.argv[1]).resolve()
    shutil.rmtree(folder, ignore_errors=True)
    version = re.search(r"version: '(.*?)'", (ROOT / "meson.build").read_text(encoding="utf-8"))[1]
    os.environ["SOURCE_DATE_EPOCH"] = must(["git", "-C", ROOT, "log", "-1", "--format=%ct"]).strip()
    once = make_packages(folder / "once", version)
    again = make_packages(folder / "and" / "once-more", version)
    try_packages(folder / "root", once)
    different = 0
    for one, other in zip(once, again):
        sums = [hashlib.sha256(p.read_bytes()).hexdigest() for p in (one, other)]
        different += sums[0] != sums[1]
        print(f"{'same' if sums[0] == sums[1] else 'DIFFERENT'} {sums[0]} {one.name} {one.stat().st_size}", file=sys.stderr)
    return 1 if different else 0


if __name__ == "__main__":
    sys.exit(main())
