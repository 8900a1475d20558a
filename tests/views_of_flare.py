"""What to do on the flare-up plan, once it is open, to see a view of it; also on Today."""

from datetime import timedelta

from PySide6.QtCore import QDeadlineTimer
from PySide6.QtWidgets import QApplication

from companion.domain.flare_ups import FlareUp
from companion.screens.forms.gentle_days import GentleDays


def _begin(screen, first: int, last: int) -> None:
    """Gentle days from so many days after today to so many; undo takes them back."""
    today = screen._clock.today()
    made = FlareUp(
        id="view",
        starts_on=today + timedelta(days=first),
        ends_on=today + timedelta(days=last),
        note="Bad nights. Half of the plan, warm packs, early to bed.",
    )
    screen.said.emit(GentleDays(screen._stores, screen._clock).begin(made))


def _first_day(screen) -> None:
    _begin(screen, 0, 1)


def _running(screen) -> None:
    _begin(screen, -1, 0)


def _more_to_come(screen) -> None:
    _begin(screen, -1, 1)


def _day_after(screen) -> None:
    _begin(screen, -2, -1)


def _back(screen) -> None:
    _begin(screen, -4, -2)


def _long(screen) -> None:
    _begin(screen, -9, 1)


def _other_day(screen) -> None:
    screen.start.when.segments[1].click()
    screen.start.day.line.setText("soon")
    screen.start.start.click()


def _edit(screen) -> None:
    for row in screen.past.rows[:1]:
        row.change.click()


def _write(screen) -> None:
    screen.helps.part.change.click()


def _paper(screen) -> None:
    screen.print_it.click()
    patience = QDeadlineTimer(10_000)
    while not screen.paper.preview.text.text:
        assert not patience.hasExpired()
        QApplication.processEvents()


FLARE_ACTS = {
    "today-flare": _running,
    "flare-first": _first_day,
    "flare-running": _running,
    "flare-more": _more_to_come,
    "flare-after": _day_after,
    "flare-back": _back,
    "flare-long": _long,
    "flare-day": _other_day,
    "flare-edit": _edit,
    "flare-write": _write,
    "flare-paper": _paper,
}

FLARE_CHANGING = (
    "today-flare",
    "flare-first",
    "flare-running",
    "flare-more",
    "flare-after",
    "flare-back",
    "flare-long",
)
