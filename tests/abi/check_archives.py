#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""No name is defined in two of our archives: a static program may link all of them."""

import subprocess
import sys
from pathlib import Path


def defined(archive):
    lines = subprocess.run(["nm", "-g", "--defined-only", archive], check=True, capture_output=True, text=True).stdout
    return {fields[2] for fields in map(str.split, lines.splitlines()) if len(fields) == 3}


def main():
    owners = {}
    for archive in sys.argv[1:]:
        for name in defined(archive):
            owners.setdefault(name, []).append(Path(archive).name)
    twice = {name: archives for name, archives in owners.items() if len(archives) > 1}
    for name, archives in sorted(twice.items()):
        print(f"{name}: in {' and '.join(archives)}")
    print(f"{len(owners)} names, {len(twice)} defined twice")
    return 1 if twice or not owners or len(sys.argv) < 3 else 0


if __name__ == "__main__":
    sys.exit(main())
