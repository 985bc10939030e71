#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Tries examples/finance on a PostgreSQL server of its own: results, restart after a crash, two loaders at once, bad data.

check_finance.py LOADER EXAMPLE-FOLDER
"""

import contextlib
import os
import pwd
import signal
import subprocess
import sys
import tempfile
import time
from pathlib import Path

TABLES = ("run", "result", "score", "finding")


def newest_server():
    found = sorted(Path("/usr/lib/postgresql").glob("*/bin/initdb"), key=lambda p: int(p.parts[-3]))
    return found[-1].parent if found else None


class Server:
    """A private server in a folder, reached by a socket there; run by an unprivileged user, as PostgreSQL insists."""

    def __init__(self, folder):
        self.folder, self.programs = folder, newest_server()
        self.user = "postgres" if os.geteuid() == 0 else pwd.getpwuid(os.geteuid()).pw_name
        self.environment = {**os.environ, "PGHOST": folder, "PGUSER": self.user, "PGDATABASE": "postgres", "LC_ALL": "C.UTF-8"}
        if os.geteuid() == 0:
            os.chown(folder, pwd.getpwnam("postgres").pw_uid, -1)

    def run(self, program, *arguments):
        prefix = ["runuser", "-u", "postgres", "--"] if os.geteuid() == 0 else []
        subprocess.run([*prefix, self.programs / program, *arguments], check=True, cwd=self.folder,
                       stdout=subprocess.DEVNULL, env=self.environment)

    def create(self):
        self.run("initdb", "-D", f"{self.folder}/data", "--auth=trust", "--no-sync", "-E", "UTF8", "--locale=C.UTF-8")

    def start(self):
        self.run("pg_ctl", "start", "-w", "-D", f"{self.folder}/data", "-l", f"{self.folder}/log",
                 "-o", f"-k {self.folder} -c listen_addresses= -c shared_buffers=8MB -c max_connections=20")

    def stop(self, mode="fast"):
        self.run("pg_ctl", "stop", "-w", "-D", f"{self.folder}/data", "-m", mode)

    def sql(self, text):
        done = subprocess.run([self.programs / "psql", "-XqAt", "-v", "ON_ERROR_STOP=1", "-c", text], env=self.environment,
                              capture_output=True, encoding="utf-8", check=True)
        return done.stdout.strip()

    def script(self, path):
        subprocess.run([self.programs / "psql", "-Xq", "-v", "ON_ERROR_STOP=1", "-f", path], env=self.environment, check=True)

    def counts(self, run):
        return [int(self.sql(f"SELECT count(*) FROM {t} WHERE {'id' if t == 'run' else 'run'} = '{run}'")) for t in TABLES]

    def wait_for(self, question):
        """Asks until the answer is t; a minute is enough for any machine."""
        for _ in range(600):
            if self.sql(question) == "t":
                return
            time.sleep(0.1)
        raise AssertionError(f"never came true: {question}")


@contextlib.contextmanager
def locked(server, table):
    """Nothing can be written to the table meanwhile: a loader stops there, in the middle of its work."""
    holder = subprocess.Popen([server.programs / "psql", "-Xq"], stdin=subprocess.PIPE, env=server.environment, text=True,
                              stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    holder.stdin.write(f"BEGIN; LOCK TABLE {table} IN EXCLUSIVE MODE;\n")
    holder.stdin.flush()
    server.wait_for(f"SELECT EXISTS (SELECT FROM pg_locks WHERE relation = '{table}'::regclass AND mode = 'ExclusiveLock' AND granted)")
    try:
        yield
    finally:
        holder.kill()
        holder.wait()


class Check:
    def __init__(self, server, loader):
        self.server, self.loader = server, loader

    def launch(self, *arguments):
        return subprocess.Popen([self.loader, *arguments], env=self.server.environment, stdout=subprocess.PIPE,
                                stderr=subprocess.PIPE, encoding="utf-8")

    def load(self, *arguments):
        process = self.launch(*arguments)
        out, err = process.communicate(timeout=60)
        return process.returncode, out.strip(), err.strip()

    def stopped_midway(self, run):
        """A loader that waits for a lock on findings, having written the first scores."""
        process = self.launch(run)
        self.server.wait_for("SELECT EXISTS (SELECT FROM pg_locks WHERE relation = 'finding'::regclass AND NOT granted)")
        return process

    def results(self):
        assert self.load("2023-final") == (0, "2023-final: 3 projects", "")
        assert self.server.counts("2023-final")[:3] == [1, 3, 12]
        rows = self.server.sql("SELECT project, execution_score, recomputed, total, grade FROM result ORDER BY project")
        assert rows.splitlines() == EXPECTED_RESULTS, rows
        errors = self.server.sql("SELECT project, indicator, code, claimed, computed FROM finding WHERE severity = 'error'"
                                 " ORDER BY project, position")
        assert errors.splitlines() == EXPECTED_ERRORS, errors
        why = self.server.sql("SELECT explanation FROM score WHERE indicator = 201")
        assert why.startswith("25.5 = 30 × 17 ÷ 20"), why

    def same_run_again(self):
        before = self.server.counts("2023-final")
        assert self.load("2023-final") == (0, "2023-final: done before", "")
        assert self.server.counts("2023-final") == before

    def killed_loader(self):
        with locked(self.server, "finding"):
            process = self.stopped_midway("killed")
            process.send_signal(signal.SIGKILL)
            process.communicate()
        self.server.wait_for("SELECT NOT EXISTS (SELECT FROM pg_stat_activity WHERE application_name = 'score_projects')")
        assert self.server.counts("killed") == [0, 0, 0, 0], "a crash left something behind"
        assert self.load("killed")[0] == 0
        assert self.server.counts("killed") == self.server.counts("2023-final")

    def crashed_server(self):
        with locked(self.server, "finding"):
            process = self.stopped_midway("crashed")
            self.server.stop("immediate")
            out, err = process.communicate(timeout=60)
            assert process.returncode == 1 and err and not out, (out, err)
        self.server.start()
        assert self.server.counts("crashed") == [0, 0, 0, 0], "a crash left something behind"
        assert self.load("crashed")[0] == 0
        assert self.server.counts("crashed") == self.server.counts("2023-final")

    def two_at_once(self):
        with locked(self.server, "finding"):
            first = self.stopped_midway("twice")
            second = self.launch("twice")
            self.server.wait_for("SELECT EXISTS (SELECT FROM pg_locks WHERE locktype = 'advisory' AND NOT granted)")
        said = sorted(p.communicate(timeout=60)[0].strip() for p in (first, second))
        assert said == ["twice: 3 projects", "twice: done before"], said
        assert self.server.counts("twice") == self.server.counts("2023-final")

    def bad_data(self):
        self.server.sql("INSERT INTO claim VALUES (3, 'no-such-claim', '1')")
        status, _, trouble = self.load("bad")
        assert status == 1 and "project 3" in trouble, trouble
        assert self.server.counts("bad") == [0, 0, 0, 0], "half a run was kept"
        self.server.sql("DELETE FROM claim WHERE claim = 'no-such-claim'")

    def usage(self):
        assert self.load()[0] == 2
        assert self.load("x", "no-such-scheme")[0] == 2

    def other_rules(self):
        assert self.load("hubei-2023", "hubei")[0] == 0
        assert self.server.sql("SELECT scheme FROM run WHERE id = 'hubei-2023'") == "hubei"


# Worked out by hand from the sample: 190.56 ÷ 198.5 is 96 %, 17 of 20 rooms earn 25.5 of 30, and so on.
EXPECTED_RESULTS = ["1|9.600000|99.600000|99.600000|优", "2|8.000000|90.300000|90.300000|优", "3|0.000000|10.000000|10.000000|差"]
EXPECTED_ERRORS = [
    "2|201|unmet-target-full-score|30.000000|25.500000",
    "3||execution-score-mismatch|10.000000|0.000000",
]


def main(loader, example):
    if not newest_server():
        sys.exit("no PostgreSQL server: install the package postgresql")
    steps = ("results", "same_run_again", "killed_loader", "crashed_server", "two_at_once", "bad_data", "usage", "other_rules")
    with tempfile.TemporaryDirectory() as folder:
        server = Server(folder)
        server.create()
        server.start()
        try:
            for script in ("schema.sql", "sample.sql"):
                server.script(Path(example) / script)
            for step in steps:
                getattr(Check(server, loader), step)()
                print(f"ok {step}")
        finally:
            server.stop("immediate")
    print(f"{len(steps)} passed, 0 failed")


if __name__ == "__main__":
    main(*sys.argv[1:])
