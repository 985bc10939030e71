# SPDX-License-Identifier: Apache-2.0
"""The enumerations say what the library says at run time, and the constants what the headers say."""

import pytest

from jixiao import _enums, _prototypes


@pytest.mark.parametrize("name,kind", _enums._LISTS.items())
def test_members_are_those_of_the_library(name, kind):
    members = {member.code: int(member) for member in getattr(_enums, name)}
    assert members == dict(_enums.entries(kind))


def test_an_entry_equals_its_number_and_its_code():
    grade = _enums.Grade.GOOD
    assert grade == 2 and grade == "good" and grade != "excellent"
    assert {grade: 1}[_enums.Grade(2)] == 1
    assert grade.label("zh") == "良" and grade.label("en") == "good"


def test_constants_are_there():
    assert _prototypes.JX_NONE == -(2**63)
    assert _prototypes.JX_ITEM_TOTAL == -2
