#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Measures what it costs to read, score and audit a folder of Word and Excel forms, in processor time of one thread, as ratios.

Usage: measure_readers.py PROGRAM FLOOR FOLDER [COUNT]

FOLDER gets the forms when it does not hold them yet. PROGRAM is jixiao, FLOOR is bench_floor.
"""

import os
import resource
import subprocess
import sys

HERE = os.path.dirname(os.path.abspath(__file__))
REPEATS = 3
TIMES_FASTER, TIMES_FLOOR, PYTHON_SHARE = 20, 1.5, 10


def processor_time(command, given=""):
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    done = subprocess.run(command, input=given.encode(), stdout=subprocess.DEVNULL)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    if done.returncode not in (0, 1):
        sys.exit(f"{command[0]} ended with status {done.returncode}")
    return after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime


def least(command, given=""):
    """Other work on the machine only ever makes it more."""
    return min(processor_time(command, given) for _ in range(REPEATS))


def peak(command):
    """Most memory that a command ever held, in MB, found in a process of its own."""
    script = ("import resource, subprocess, sys; subprocess.run(sys.argv[1:], stdout=subprocess.DEVNULL); "
              "print(resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss)")
    return int(subprocess.run([sys.executable, "-c", script, *command], capture_output=True, text=True).stdout) / 1024


def folder_of(folder, name, files):
    path = f"{folder}-{name}"
    if not os.path.isdir(path):
        os.mkdir(path)
        for file in files:
            os.link(file, os.path.join(path, os.path.basename(file)))
    return path


def main(program, floor, folder, count="2000"):
    extract = [sys.executable, os.path.join(HERE, "extract_cells.py")]
    if not os.path.isdir(folder) or len(os.listdir(folder)) != int(count):
        subprocess.run([sys.executable, os.path.join(HERE, "make_forms.py"), folder, count], check=True)
    files = sorted(os.path.join(folder, name) for name in os.listdir(folder))
    nothing = processor_time([*extract, folder_of(folder, "none", [])])  # to start Python and load its modules
    fine = True
    print(f"{'':8}{'forms':>7}{'jixiao':>9}{'Python':>9}{'floor':>9}{'archives':>9}   seconds of processor time")
    for name, kind in (("mixed", ""), ("xlsx", ".xlsx"), ("docx", ".docx")):
        chosen = [file for file in files if file.endswith(kind)]
        part = chosen[: len(chosen) // PYTHON_SHARE]
        given = "".join(file + "\n" for file in chosen)
        own = least([program, "assess", "--format", "jsonl", folder_of(folder, name, chosen)])
        python = (processor_time([*extract, folder_of(folder, name + "-part", part)]) - nothing) * len(chosen) / len(part)
        least_possible, archives = least([floor, "form"], given), least([floor], given)
        print(f"{name:8}{len(chosen):7}{own:9.2f}{python:9.2f}{least_possible:9.2f}{archives:9.2f}   "
              f"Python / jixiao {python / own:.1f}, jixiao / floor {own / least_possible:.2f}, jixiao / archives {own / archives:.2f}")
        if name == "mixed":
            fine = python / own >= TIMES_FASTER and own / archives <= TIMES_FLOOR
    quarter = folder_of(folder, "quarter", files[: len(files) // 4])
    for form in ("jsonl", "json"):
        small, large = (peak([program, "assess", "--format", form, path]) for path in (quarter, folder))
        print(f"memory, {form}: {small:.1f} MB with {len(files) // 4} forms, {large:.1f} MB with {len(files)}")
        if form == "jsonl":
            fine = fine and large < small * 1.25
    print(f"wanted: {TIMES_FASTER} times faster than Python, {TIMES_FLOOR} times what the archives take, memory that does not grow:",
          "yes" if fine else "NO")
    return 0 if fine else 1


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
