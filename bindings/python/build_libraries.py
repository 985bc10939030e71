# SPDX-License-Identifier: Apache-2.0
"""Puts the shared libraries into the wheel, so that its user needs no compiler.

Takes them from JIXIAO_BUILD, a build directory of meson, or builds them from the C sources two folders up. The wheel
carries no code for a certain Python, only for a platform; `auditwheel repair` adds what the libraries link to.
"""

import os
import shutil
import subprocess
import sys
import sysconfig
import tempfile
from pathlib import Path

from hatchling.builders.hooks.plugin.interface import BuildHookInterface

LIBRARIES = ("libjixiao", "libjixiao-documents")


class LibraryHook(BuildHookInterface):
    def initialize(self, version, build_data):
        folder = Path(self.root) / "src" / "jixiao" / "_lib"
        if version == "editable":
            return
        shutil.rmtree(folder, ignore_errors=True)
        folder.mkdir()
        with tempfile.TemporaryDirectory() as scratch:
            for library in self._built(Path(scratch)):
                self._carry(library, folder / library.name)
        platform = sysconfig.get_platform().replace("-", "_").replace(".", "_")
        build_data["tag"] = f"py3-none-{platform}"
        build_data["pure_python"] = False
        build_data["artifacts"].append("src/jixiao/_lib/*")

    @staticmethod
    def _carry(library, place):
        """Takes a library along, without what only a debugger reads. It looks for the other one beside itself."""
        shutil.copyfile(library, place)
        if sys.platform == "linux":
            subprocess.run(["strip", "--strip-unneeded", str(place)], check=True)
            subprocess.run(["patchelf", "--set-rpath", "$ORIGIN", str(place)], check=True)

    def _built(self, scratch):
        """The two libraries, found under their sonames."""
        build = os.environ.get("JIXIAO_BUILD")
        if not build:
            source = Path(self.root).parent.parent
            build = scratch / "build"
            subprocess.run(
                ["meson", "setup", str(build), str(source), "--buildtype=release", "-Dtests=false"], check=True
            )
            subprocess.run(["meson", "compile", "-C", str(build)], check=True)
        for name in LIBRARIES:
            yield next(Path(build).rglob(f"{name}.so.0"))
