#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Lets LibreOffice work out every formula of the workbooks that the program writes and compares with the program's own figures.

usage: check_formulas.py PROGRAM SOFFICE SAMPLE...
"""

import itertools
import json
import random
import re
import subprocess
import sys
import tempfile
import zipfile
from pathlib import Path
from xml.etree import ElementTree

MAIN = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"
CATEGORIES = ["output.quantity", "output.quality", "output.timeliness", "output.cost", "benefit.social", "satisfaction.recipients",
              "cost.economic", "management.funds"]
WORDS = ["达成预期指标", "部分达成预期指标", "未达成预期指标", "显著提升", "不适用"]


def values(rng):
    """A target and an actual of any kind, with ties of the rounding among them."""
    kind = rng.randrange(8)
    a = rng.choice([3, 7, 8, 16, 40, 90, 95, 100, 160, 0.5, 12.8])
    b = rng.choice([0, a, a * 2, a * 4, round(a * rng.random() * 1.4, 2), round(a * 0.8125, 4), a / 2])
    sign = ["≥", "≤", "=", "", "≥", ">"][rng.randrange(6)]
    if kind == 0:
        return "提升", rng.choice(WORDS)
    if kind == 1:
        return f"{a:g}-{a + 5:g}个", f"{b:g}个"
    if kind == 2:
        return "2021年6月底前", rng.choice(["2021年5月", "2021年6月", "2021年8月"])
    if kind == 3:
        return f"{sign}{a:g}%", "已完成"
    unit = rng.choice(["%", "个", "万元", "次", ""])
    return f"{sign}{a:g}{unit}", f"{b:g}{unit}"


def indicator(rng, category):
    target, actual = values(rng)
    weight = rng.choice([1, 2.5, 5, 8, 10, 12.5, 15, 20, None])
    claim = None if rng.random() < 0.2 else round(rng.random() * (weight or 5) * 1.1, rng.randrange(4))
    return {"category": category, "name": f"{category} {rng.randrange(100)}", "target": target, "actual": {"text": actual},
            "weight": weight, "claimed": {"score": claim}}


def assessment(rng, scheme):
    full = rng.choice(["100", "8", "19", "146.68", "64"])
    written = {"initial": "100", "full_year": full, "executed": f"{float(full) * rng.choice([0, 0.25, 0.60125, 0.7, 0.8, 1, 1.2]):g}"}
    left_out = rng.choice(CATEGORIES)
    return {"scheme": scheme, "project": {"name": f"{scheme} [{rng.randrange(3)}]: */"},
            "funds": {"heading": "万元", "written": written, "claimed": {"weight": rng.choice([10, 20, None])}},
            "indicators": [indicator(rng, c) for c in CATEGORIES * 2 if c != left_out],
            "totals": {"claimed": rng.choice([None, 90, 88.5])}, "grade": {"claimed": rng.choice([None, "good"])}}


def read(path):
    """(sheet, cell) -> (formula or None, value), with values as text."""
    cells = {}
    with zipfile.ZipFile(path) as file:
        shared = []
        if "xl/sharedStrings.xml" in file.namelist():
            root = ElementTree.fromstring(file.read("xl/sharedStrings.xml"))
            shared = ["".join(t.text or "" for t in si.iter(MAIN + "t")) for si in root.findall(MAIN + "si")]
        for number in itertools.count(1):
            name = f"xl/worksheets/sheet{number}.xml"
            if name not in file.namelist():
                return cells
            for cell in ElementTree.fromstring(file.read(name)).iter(MAIN + "c"):
                value = cell.findtext(MAIN + "v")
                if cell.get("t") == "s":
                    value = shared[int(value)]
                cells[number, cell.get("r")] = cell.findtext(MAIN + "f"), value


def without_results(path, to):
    """A copy in which no formula has a result, so that none can be taken over unseen."""
    with zipfile.ZipFile(path) as old, zipfile.ZipFile(to, "w") as new:
        for name in old.namelist():
            text = old.read(name)
            if name.startswith("xl/worksheets/sheet"):
                text = re.sub(rb"(</f>)<v>[^<]*</v>", rb"\1", text)
            new.writestr(name, text)


def same(ours, theirs):
    try:
        return abs(float(ours) - float(theirs)) < 1e-9
    except (TypeError, ValueError):
        return ours == theirs


def compare(soffice, path, folder):
    stripped = folder / ("bare-" + path.name)
    without_results(path, stripped)
    subprocess.run([soffice, "--headless", f"-env:UserInstallation=file://{folder}/profile", "--convert-to",
                    "xlsx:Calc MS Excel 2007 XML", "--outdir", folder / "again", stripped], check=True, capture_output=True)
    theirs = read(folder / "again" / stripped.name)
    wrong = count = 0
    for (sheet, cell), (formula, value) in read(path).items():
        if formula is None:
            continue
        count += 1
        found = theirs.get((sheet, cell), (None, None))[1]
        if not same(value, found):
            wrong += 1
            if wrong <= 20:
                print(f"{path.name} sheet {sheet} {cell}: {value} by us, {found} by ={formula}")
    print(f"{path.name}: {count - wrong} of {count} formulas give our figures")
    return wrong, count


def main(program, soffice, *samples):
    rng = random.Random(2021)
    schemes = [line.split()[0] for line in subprocess.run([program, "schemes", "--lang", "en"], capture_output=True, encoding="utf-8",
                                                          check=True).stdout.splitlines() if line.strip()]
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        made = folder / "made.json"
        forms = [assessment(rng, scheme) for scheme in schemes for _ in range(12)]
        made.write_text(json.dumps({"schema": "jixiao.run/1", "assessments": forms}, ensure_ascii=False), encoding="utf-8")
        wrong = count = 0
        for sample in [*samples, str(made)]:
            book = folder / (Path(sample).stem + ".xlsx")
            done = subprocess.run([program, "report", sample, "-o", book], capture_output=True, encoding="utf-8")
            if done.returncode == 2:
                sys.exit(done.stderr)
            more, formulas = compare(soffice, book, folder)
            wrong += more
            count += formulas
    return 1 if wrong or count < 1000 else 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
