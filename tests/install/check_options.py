#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""What those get who build from a release: no tests, no warnings that are errors, the kind of library they ask for, and one that
old loaders load.

usage: check_options.py SOURCE LIBRARY      (a folder with the sources, and the shared library as it was built)
"""

import json
import subprocess
import sys
import tempfile
from pathlib import Path

KINDS = {"shared": {".so"}, "static": {".a"}, "both": {".a", ".so"}}


def introspect(build, what):
    return json.loads(subprocess.run(["meson", "introspect", build, what], check=True, capture_output=True, text=True).stdout)


def main(source, library):
    wrong = []
    with tempfile.TemporaryDirectory() as folder:
        for kind, endings in KINDS.items():
            build = Path(folder) / kind
            subprocess.run(["meson", "setup", build, source, f"-Ddefault_library={kind}"], check=True, capture_output=True)
            options = {option["name"]: option["value"] for option in introspect(build, "--buildoptions")}
            wrong += [f"{name} is on" for name in ("werror", "tests", "bench", "relative_relocs") if options[name]]
            libraries = [target for target in introspect(build, "--targets") if target["name"] in ("jixiao", "jixiao-documents")
                         and target["type"] != "executable"]
            for target in libraries:
                ending = ".a" if target["type"] == "static library" else ".so"
                for what in ("build_by_default", "installed"):
                    if target[what] != (ending in endings):
                        wrong.append(f"-Ddefault_library={kind}: {what} is {target[what]} for {target['name']}{ending}")
            if len(libraries) != 4:
                wrong.append(f"-Ddefault_library={kind}: {len(libraries)} libraries")
    dynamic = subprocess.run(["readelf", "-dV", library], check=True, capture_output=True, text=True).stdout
    wrong += [f"{library}: {word}" for word in ("RELR", "DT_RELR") if word in dynamic]
    if "NEEDED" not in dynamic:
        wrong.append(f"{library}: readelf says nothing")
    print("\n".join(wrong) or "the options are as they are promised")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
