#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Holds lib/ against the order of its rooms: no arrow upwards and no circle, by the includes and by what the compiled files call.

usage: check_rooms.py LIB ARCHIVE=FOLDER...      the archives of the build, and the folder of lib/ whose files each holds
"""

import re
import subprocess
import sys
from pathlib import Path

# From the ground floor up: a room, and the rooms it stands on; it may use those below them too. A room is a folder of lib/, or one
# file or two of a folder that others of the folder stand on (or that stands on them). The longest name that fits is a file's room.
ROOMS = {
    "base": "",
    "value": "base",
    "scheme/builtin": "base",
    "scheme": "scheme/builtin",
    "model": "scheme value",
    "score": "model",
    "portfolio": "model",
    "form/grid": "base",
    "form/words": "model form/grid",
    "form/restore": "form/words",
    "form": "form/restore portfolio",
    "audit/catalogue": "model",
    "audit": "audit/catalogue score",
    "audit/across": "audit portfolio",
    "introspect": "audit/across form",
    "documents/host": "base",
    "documents": "introspect",
    "documents/read": "documents documents/host",
    "documents/json": "documents/read",
    "documents/report": "documents",
    "documents/office": "documents/report documents/read",
    "documents/reader": "documents/json",
}

# The files of a folder inside another may read the outer one's headers: a scheme's table is made of what scheme.h describes.
OWN_HEADERS = {("scheme/builtin", "scheme")}

# What a browser has not. Only documents/host calls it, so that another host can take its place.
HOST = "documents/host"
MACHINE = set("""
    fopen freopen fdopen tmpfile open openat creat mkstemp mkdtemp mkdir rmdir unlink remove rename stat lstat fstat access realpath
    opendir readdir closedir scandir nftw ftw glob getenv setenv environ stdin stdout stderr popen system fork vfork execv execve
    execvp posix_spawn posix_spawnp waitpid kill signal sigaction nanosleep sleep time clock_gettime getcwd chdir isatty socket mmap
""".split())


def room_of(file):
    """The room of "score/totals.c"."""
    name = file.rsplit(".", 1)[0]
    return max((room for room in ROOMS if name == room or name.startswith(room + "/")), key=len, default=None)


def rooms_below():
    """For each room all those it may use."""
    below, wrong = {}, []
    for room, direct in ROOMS.items():
        named = direct.split()
        wrong += [f"the table: {room} stands on {one}, which is not listed before it" for one in named if one not in below]
        below[room] = set(named).union(*(below.get(one, set()) for one in named))
    return below, wrong


def read_archive(archive, lib, folder):
    """What the files of an archive define and what they leave to others, by the names they have in lib/."""
    sources = {}
    for path in lib.rglob("*.c"):
        for base in {folder, lib}:
            inside = path.relative_to(base).as_posix() if path.is_relative_to(base) else "../" + path.relative_to(lib).as_posix()
            sources.setdefault(inside.replace("/", "_") + ".o", path.relative_to(lib).as_posix())
    defined, wanted, file = {}, {}, None
    for line in subprocess.run(["nm", archive], check=True, capture_output=True, text=True).stdout.splitlines():
        words = line.split()
        if line.endswith(".o:"):
            file = sources.get(line[:-1])
            if file is None and not line.startswith("meson-generated"):
                raise SystemExit(f"{archive}: no file of lib/ makes {line[:-1]}")
        elif words and file:
            kind, symbol = words[-2:]
            if kind == "U":
                wanted.setdefault(file, set()).add(symbol)
            elif kind.isupper():
                defined[symbol] = file
    return defined, wanted


def circles(arrows):
    """The sets of files that need each other, by Tarjan's way."""
    order, low, stack, found = {}, {}, [], []

    def visit(one):
        order[one] = low[one] = len(order)
        stack.append(one)
        for other in sorted(arrows.get(one, ())):
            if other not in order:
                visit(other)
                low[one] = min(low[one], low[other])
            elif other in stack:
                low[one] = min(low[one], order[other])
        if low[one] == order[one]:
            at = stack.index(one)
            if len(stack) - at > 1:
                found.append(sorted(stack[at:]))
            del stack[at:]

    for one in sorted(arrows):
        if one not in order:
            visit(one)
    return found


def includes(lib):
    """(file, included file) for every include of a file of lib/ by another."""
    for path in sorted(lib.rglob("*.[ch]")):
        for name in re.findall(r'^#include "([^"]+)"', path.read_text(encoding="utf-8"), re.M):
            if (lib / name).is_file():
                yield path.relative_to(lib).as_posix(), name


def calls(archives, lib):
    """(file, file, symbol) for every symbol that one file takes from another; and the calls of the machine."""
    defined, wanted, machine = {}, {}, []
    for archive, folder in archives:
        its_defined, its_wanted = read_archive(archive, lib, folder)
        for symbol, file in its_defined.items():
            defined.setdefault(symbol, file)
        for file, symbols in its_wanted.items():
            wanted.setdefault(file, set()).update(symbols)
    found = [(file, defined[symbol], symbol) for file in wanted for symbol in wanted[file] if defined.get(symbol, file) != file]
    for file, symbols in wanted.items():
        machine += [(file, symbol) for symbol in symbols if symbol.removesuffix("64") in MACHINE]
    return sorted(found), sorted(machine)


def main(lib, *archives):
    lib = Path(lib)
    below, wrong = rooms_below()
    arrows, headers, count = {}, {}, 0

    def check(file, other, what):
        nonlocal count
        count += 1
        room, its = room_of(file), room_of(other)
        if room is None or its is None:
            wrong.append(f"{file if room is None else other} is in no room of the table in tests/rooms/check_rooms.py")
        elif its != room and its not in below[room] and not (what == "includes" and (room, its) in OWN_HEADERS):
            wrong.append(f"{file} {what} {other}: {room} stands below {its}" if room in below[its] else
                         f"{file} {what} {other}: {room} has no business with {its}")

    for file, other in includes(lib):
        check(file, other, "includes")
        if file.endswith(".h"):
            headers.setdefault(file, set()).add(other)
    found, machine = calls([(archive, lib / folder) for archive, folder in (one.split("=") for one in archives)], lib)
    for file, other, symbol in found:
        check(file, other, f"uses {symbol} of")
        arrows.setdefault(file, set()).add(other)
    for one in circles(arrows) + circles(headers):
        inner = sorted(f"{symbol} of {other} by {file}" for file, other, symbol in found if file in one and other in one)
        wrong.append(f"these need each other: {', '.join(one)}\n    " + "\n    ".join(inner))
    wrong += [f"{file} calls {symbol}: only {HOST} knows the machine" for file, symbol in machine if room_of(file) != HOST]
    if not machine or not found:
        wrong.append("nothing was found to check")
    print("\n".join(dict.fromkeys(wrong)) or f"{count} arrows between {len(ROOMS)} rooms, none upwards, no circle")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
