"""What to do on the page of calm, once it is open, to see a view of it."""

from PySide6.QtWidgets import QApplication

from companion.content.practice import Place
from companion.content.practices import load_practices


def _all(screen) -> None:
    """Every card is made, as it is a moment after the page opened."""
    screen.open_at(None)
    screen.now.filters.show_all()
    while len(screen.now.cards) < len(load_practices().all):
        QApplication.processEvents()


def _found(screen) -> None:
    _all(screen)
    screen.now.filters.times[2].click()
    screen.now.filters.places[Place.WORK].click()


def _none(screen) -> None:
    _all(screen)
    screen.now.filters.liked.click()
    screen.now.filters.times[2].click()
    screen.now.filters.places[Place.BED].click()


def _lesson(screen) -> None:
    screen.open_at(("lesson", 2))


def _log(screen) -> None:
    screen.open_at(("log", None))


def _change(screen) -> None:
    _log(screen)
    for button in screen.now.logged.change_buttons[:1]:
        button.click()


CALM_ACTS = {
    "calm-all": _all,
    "calm-found": _found,
    "calm-none": _none,
    "calm-lesson": _lesson,
    "calm-log": _log,
    "calm-log-change": _change,
}
