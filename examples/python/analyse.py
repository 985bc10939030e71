# SPDX-License-Identifier: Apache-2.0
"""Looks at the self-assessments of a file or folder, step by step, and ends in a picture.

    python3 analyse.py FORMS PICTURE

The cells can be run one after another in a notebook, too. With matplotlib PICTURE may be .png, .pdf or .svg; without it, it is
drawn here, as .svg.
"""

# %% What to look at
import sys
from collections import Counter
from pathlib import Path
from xml.sax.saxutils import escape

import jixiao as jx

forms, picture = Path(sys.argv[1]), Path(sys.argv[2])

# %% Read and assess: a line for each form, what it claims beside what its figures give
portfolio = jx.Portfolio(jx.read(forms))
assessments = [portfolio[i] for i in range(len(portfolio))]
for a in assessments:
    claimed = "nothing" if a.claimed is None else a.claimed
    print(f"{a.project.name}: claims {claimed}, comes to {a.total}, {a.grade}")

# %% What is wrong most often
codes = Counter(finding.code for a in assessments for finding in a.findings)
for code, count in codes.most_common(5):
    print(f"{count:4} {code}")

# %% The whole
print(f"mean {portfolio.mean}, weighted by funds {portfolio.weighted_mean}, {portfolio.execution_rate} % of the funds executed")

# %% A picture: the total of each form as a bar, what the form claims as a line across it
COLOURS = {"excellent": "#2e7d5b", "good": "#4c86c6", "fair": "#d9a233", "poor": "#c0504d", "none": "#9a9a9a"}
bars = [(a.project.name or a.place or "?", float(a.total or 0), COLOURS[a.grade.code], a.claimed) for a in assessments]


def draw_with_matplotlib(plt):
    figure, axes = plt.subplots(figsize=(8, 0.5 * len(bars) + 1), layout="constrained")
    names, totals, colours, claims = zip(*reversed(bars))
    axes.barh(range(len(bars)), totals, color=colours, tick_label=names)
    for y, claim in enumerate(claims):
        if claim is not None:
            axes.plot([float(claim)] * 2, [y - 0.4, y + 0.4], color="black")
    axes.set_xlim(0, 110)
    figure.savefig(picture)


def draw():
    lines = [f'<svg xmlns="http://www.w3.org/2000/svg" width="800" height="{40 * len(bars) + 20}" font-family="sans-serif">']
    for row, (name, total, colour, claim) in enumerate(bars):
        y = 40 * row + 20
        lines.append(f'<rect x="300" y="{y}" width="{total * 4:.1f}" height="24" fill="{colour}"/>')
        lines.append(f'<text x="290" y="{y + 17}" text-anchor="end" font-size="14">{escape(name)}</text>')
        lines.append(f'<text x="{310 + max(total, float(claim or 0)) * 4:.1f}" y="{y + 17}" font-size="12">{total:.2f}</text>')
        if claim is not None:
            lines.append(f'<rect x="{299 + float(claim) * 4:.1f}" y="{y - 4}" width="2" height="32"/>')
    picture.write_text("\n".join([*lines, "</svg>", ""]), encoding="utf-8")


try:
    import matplotlib.pyplot
except ImportError:
    draw()
else:
    draw_with_matplotlib(matplotlib.pyplot)
print(f"drawn: {picture}")
