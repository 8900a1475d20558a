"""A flare-up is shaded, named and told in the charts of Progress."""

from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from companion.domain.diary import CheckIn
from companion.domain.flare_ups import FlareUp
from companion.ui.charts.legend import Key, Mark
from companion.ui.text import PlainLabel

LONDON = ZoneInfo("Europe/London")


@pytest.fixture
def screen(stores, clock, opened):
    for n in range(28):
        day = clock.today() - timedelta(days=27 - n)
        at = datetime(day.year, day.month, day.day, 20, tzinfo=LONDON)
        stores.diary.add(
            CheckIn(id=f"c{n}", day=day, recorded_at=at, interference=5, did=("a walk",))
        )
    return opened("interference")


def words(card) -> str:
    labels = card.findChildren(PlainLabel)
    return " | ".join(label.text() for label in labels if label.isVisible())


def keep(stores, first, last):
    stores.flare_ups.keep(FlareUp(id="f", starts_on=first, ends_on=last))


def marks(card):
    return {key._mark for key in card.findChildren(Key) if key.isVisible()}


def test_a_flare_up_is_shaded_named_and_told(screen, stores, clock, qtbot):
    today = clock.today()
    assert screen.chart.weeks.shades == ()
    assert Mark.SHADE not in marks(screen.chart)
    keep(stores, today - timedelta(days=9), today - timedelta(days=6))
    qtbot.waitUntil(lambda: len(screen.chart.weeks.shades) == 1)
    (shade,) = screen.chart.weeks.shades
    assert shade.name == "flare-up, 4 days"
    assert "The flare-up from 3 to 6 May is shaded." in words(screen.chart)
    assert "3 to 6 May" in screen.chart.weeks.accessibleDescription()
    assert Mark.SHADE in marks(screen.chart)


def test_it_is_shaded_among_the_days_too(screen, stores, clock, qtbot):
    today = clock.today()
    keep(stores, today - timedelta(days=9), today - timedelta(days=6))
    qtbot.waitUntil(lambda: len(screen.chart.weeks.shades) == 1)
    screen.chart.days_button.click()
    assert [shade.name for shade in screen.chart.days.shades] == ["flare-up, 4 days"]


def test_a_range_without_it_has_no_shade(screen, stores, clock):
    keep(stores, clock.today() - timedelta(days=200), clock.today() - timedelta(days=199))
    assert screen.chart.weeks.shades == ()
    assert "shaded" not in words(screen.chart)
