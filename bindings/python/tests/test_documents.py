# SPDX-License-Identifier: Apache-2.0
"""Reading files, and what is found across them."""

from decimal import Decimal

import pytest

import jixiao as jx


def test_the_report_is_read(report):
    forms = list(jx.read(report))
    assert [a.weight for a in forms] == [120, Decimal("122.5"), 510, 610, 610]
    assert all(a.place.startswith("lines ") and a.file == str(report) for a in forms)
    assert "unit-confusion" in [f.code for f in forms[1].findings]


def test_the_clean_form_has_no_finding(clean):
    (a,) = jx.read(clean)
    assert a.findings == [] and a.grade == "excellent"


def test_a_folder_goes_on_after_a_bad_file(tmp_path, clean):
    (tmp_path / "a.txt").write_bytes(b"")
    (tmp_path / "b.txt").write_bytes(clean.read_bytes())
    with pytest.warns(UserWarning, match="a.txt"):
        assert len(list(jx.read(tmp_path))) == 1
    with pytest.raises(jx.DocumentError, match="a.txt"):
        list(jx.read(tmp_path / "a.txt"))


def test_bytes_are_read(clean):
    with jx.Reader() as reader:
        document = reader.read_bytes(clean.read_bytes(), "clean.txt")
    assert len(document) == 1 and next(iter(document)).file == "clean.txt"


def test_a_scheme_can_be_forced(clean):
    (a,) = jx.read(clean, scheme="sichuan")
    assert a.scheme.id == "sichuan"


def test_a_portfolio_sums(report):
    p = jx.Portfolio(jx.read(report))
    assert len(p) == 5 and len(p.rows) == 5
    assert p.full_year == Decimal("251")
    assert sum(p.grades.values()) == 5
    assert "copied-form" in {f.code for f in p.findings}


def test_rows_are_linked(report):
    p = jx.Portfolio(jx.read(report))
    p.add_row(p[1].project.name, funds="164.68", score=95, grade=jx.Grade.EXCELLENT)
    row = p.rows[0]
    assert row.confidence == 100 and row.assessment.project.name == p[1].project.name
    assert "summary-amount-mismatch" in {f.code for f in p.findings}


def test_pandas(report):
    pandas = pytest.importorskip("pandas")
    table = jx.Portfolio(jx.read(report)).to_pandas()
    assert isinstance(table, pandas.DataFrame) and list(table["errors"])[1] > 0


def test_a_scheme_is_read_from_a_file(tmp_path, clean):
    path = tmp_path / "ours.json"
    path.write_text('{"id": "ours", "base": "mof-2020", "grades": [{"grade": "excellent"}]}', encoding="utf-8")
    (a,) = jx.read(clean, scheme=jx.read_scheme(path))
    assert a.scheme.id == "ours" and a.grade == "excellent"
    path.write_text('{"id": "ours", "base": "mof-2020", "grades": [{"colour": 1}]}', encoding="utf-8")
    with pytest.raises(jx.SchemeError, match=r"ours.json: \$\.grades\[0\]\.colour"):
        jx.read_scheme(path)
