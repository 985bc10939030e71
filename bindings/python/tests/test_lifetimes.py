# SPDX-License-Identifier: Apache-2.0
"""Objects outlive what they came from, in any order, under threads and with the collector forced."""

import gc
import threading

import jixiao as jx


def test_parts_outlive_the_whole():
    a = jx.Assessment(name="x", full_year=10, executed=5)
    a.add("output.quality", "y", target="1", actual="1", weight=10)
    project, indicator = a.project, a.indicators[0].indicator
    a.close()
    del a
    gc.collect()
    assert project.name == "x" and indicator.name == "y"


def test_closing_twice_is_harmless():
    p = jx.Project("x")
    p.close()
    p.close()


def test_threads_share_a_scheme():
    scheme = jx.Scheme("mof-2020")
    totals = []

    def work():
        for _ in range(50):
            a = jx.Assessment(scheme, full_year=100, executed=90)
            a.add("output.quality", "y", target="≥90%", actual="81%", weight=50)
            totals.append(a.recomputed)
            gc.collect(0)

    threads = [threading.Thread(target=work) for _ in range(4)]
    for t in threads:
        t.start()
    for t in threads:
        t.join()
    assert len(totals) == 200 and set(totals) == {54}
