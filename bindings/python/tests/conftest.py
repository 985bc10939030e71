# SPDX-License-Identifier: Apache-2.0
from pathlib import Path

import pytest

DATA = Path(__file__).resolve().parents[3] / "examples" / "data"


@pytest.fixture
def report() -> Path:
    """The sample report: five forms and a summary table with errors."""
    return DATA / "report-2021.txt"


@pytest.fixture
def clean() -> Path:
    """The sample form without findings."""
    return DATA / "clean-form.txt"
