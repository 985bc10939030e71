# SPDX-License-Identifier: Apache-2.0
"""The example that ends in a picture, as a user runs it; matplotlib is kept away from it."""

import subprocess
import sys
from pathlib import Path
from xml.etree import ElementTree

EXAMPLE = Path(__file__).resolve().parents[3] / "examples" / "python" / "analyse.py"


def test_it_ends_in_a_picture(report, tmp_path):
    (tmp_path / "matplotlib.py").write_text("raise ImportError")
    picture = tmp_path / "totals.svg"
    start = f"import runpy, sys; sys.path.insert(0, {str(tmp_path)!r}); runpy.run_path(sys.argv.pop(1))"
    done = subprocess.run([sys.executable, "-c", start, str(EXAMPLE), str(report), str(picture)],
                          capture_output=True, encoding="utf-8")
    assert done.returncode == 0, done.stderr
    assert "weights-not-100" in done.stdout and "5" in done.stdout
    bars = ElementTree.parse(picture).iter("{http://www.w3.org/2000/svg}text")
    assert len(list(bars)) == 2 * 5
