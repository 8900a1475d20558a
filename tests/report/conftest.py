"""Twelve weeks of a diary, as the page for the clinic gets them."""

import subprocess
from datetime import date, timedelta

import pytest

from companion.domain.comparison import Figure
from companion.domain.series import DailySeries, Unit
from companion.domain.visit import Visit
from companion.report import Period, pdf, summarise

FIRST, LAST = date(2026, 3, 3), date(2026, 5, 25)
AWAY = range(49, 56)
"""A week without any entry, and single days besides: 71 of 84 are known."""
SINGLE = {3, 17, 30, 37, 60, 71}

QUESTIONS = (
    "Sitting stops me in the choir after 30 minutes. What should I change first?",
    "The evening tablet makes me drowsy in the morning. Are there other choices?",
)
NEWS = (
    "One flare-up, 1 to 4 April; back on my walking plan on 6 April."
    " Tablet changed on 14 April. No falls, no emergency care."
)


def known(n: int) -> bool:
    return n not in AWAY and n not in SINGLE


def series(unit, value, days=84, first=FIRST, is_known=known) -> DailySeries:
    return DailySeries(
        first, tuple(float(value(n)) if is_known(n) else None for n in range(days)), unit
    )


@pytest.fixture
def period() -> Period:
    return Period(FIRST, LAST)


@pytest.fixture
def days() -> list[date]:
    return [FIRST + timedelta(days=n) for n in range(84) if known(n)]


@pytest.fixture
def figures() -> dict[Figure, DailySeries]:
    return {
        Figure.DID: series(Unit.DAYS, lambda n: n % 3 != 0 or n > 60),
        Figure.INTERFERENCE: series(Unit.SCORE_0_10, lambda n: 6 if n < 40 else 4),
        Figure.PAIN_AVERAGE: series(Unit.SCORE_0_10, lambda n: 5 + n % 2),
        Figure.PAIN_WORST: series(Unit.SCORE_0_10, lambda n: 8),
        Figure.NIGHTS: series(Unit.SCORE_0_10, lambda n: 5 if n < 42 else 6),
        Figure.ASLEEP: series(Unit.MINUTES, lambda n: 325 if n < 42 else 365),
        Figure.EFFICIENCY: series(Unit.PERCENT, lambda n: 72 if n < 42 else 78),
    }


@pytest.fixture
def visit() -> Visit:
    return Visit(id="next", day=date(2026, 5, 26), questions=QUESTIONS, news=NEWS)


@pytest.fixture
def summary(visit, period, figures, days):
    return summarise(visit, period, figures, days)


@pytest.fixture
def printed(tmp_path):
    """Draw a summary into a file, and give the file."""

    def draw(summary):
        file = tmp_path / "page.pdf"
        file.write_bytes(pdf(summary))
        return file

    return draw


def said(*command) -> str:
    """What a tool of poppler or qpdf says."""
    done = subprocess.run([*map(str, command)], capture_output=True, check=True)
    return done.stdout.decode("utf-8", "replace")


def text_of(file) -> str:
    """The words of a PDF in one line."""
    return " ".join(said("pdftotext", "-layout", file, "-").split())


def pages_of(file) -> int:
    return int(said("pdfinfo", file).split("Pages:")[1].split()[0])
