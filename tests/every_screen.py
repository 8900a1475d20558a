"""Opens the real window on a diary of its own, and brings every view of every page to sight."""

from __future__ import annotations

from datetime import date, datetime, timedelta
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QDeadlineTimer, QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from companion.app import App
from companion.demo_diary import fill_with_demo
from companion.domain.clock import Clock
from companion.domain.diary import CheckIn
from companion.domain.profile import Ask, Profile
from companion.domain.recovery_key import RecoveryKey
from companion.opening import open_companion
from companion.paths import AppPaths
from companion.report.recovery import RecoverySheet
from companion.screens.forms.entry import Entry
from companion.screens.forms.passphrase_form import Aim
from companion.self_test import PAGES
from companion.store.backup import Reason
from companion.ui.widgets.lock_warning import LockWarning
from companion.ui.widgets.settling import Settling
from tests.made_once import copy_of
from tests.views_of_calm import CALM_ACTS
from tests.views_of_exercise import EXERCISE_ACTS
from tests.views_of_flare import FLARE_ACTS, FLARE_CHANGING
from tests.views_of_goals import GOALS_ACTS
from tests.views_of_pacing import PACING_ACTS
from tests.views_of_player import PLAYER_ACTS
from tests.views_of_progress import PROGRESS_ACTS
from tests.views_of_questionnaires import QUESTIONNAIRES_ACTS
from tests.views_of_setup import SETUP_ACTS
from tests.views_of_timer import TIMER_ACTS
from tests.views_of_visit import VISIT_ACTS
from tests.views_of_wins import REMINDER_ACTS, WINS_ACTS
from tests.views_of_worksheets import WORKSHEETS_ACTS

if TYPE_CHECKING:
    from companion.opening import Opened
    from companion.settings import Settings
    from companion.store.stores import Stores

NOW = datetime(2026, 5, 12, 8, 42)
A_FULL_DAY = date(2026, 5, 6)
STEPS = 5
PASSPHRASE = "river lamp seven coats"
A_KEY = RecoveryKey(bytes(range(7, 27)))
"""For pictures: always the same, and without a vowel that could make a word."""


def clock() -> Clock:
    """Tuesday 12 May 2026, 08:42 in London."""
    return Clock.fixed(NOW)


def make_folder(folder: Path, diary: str) -> Path:
    """A folder of Companion's of one's own.

    Args:
        folder: Where.
        diary: "new" before the first start, "empty" after it, "full" of a year; "damaged": a full
            one with a broken page, and backups; "locked": a full one with a passphrase; "hidden":
            an empty one, to be hidden.
    """
    return copy_of(diary, folder, partial(_make, diary))


def _make(diary: str, folder: Path) -> None:
    paths = AppPaths.under(folder)
    opened = open_companion(paths, clock())
    if diary in ("full", "damaged", "locked"):
        fill_with_demo(opened)
    if diary in ("empty", "hidden"):
        opened.stores.profile.keep(Profile(started=True))
    if diary == "damaged":
        _back_up(opened)
    if diary == "locked":
        keys, _ = opened.safe.with_passphrase(PASSPHRASE)
        opened.safe.take_effect(keys, PASSPHRASE)
    opened.close()
    if diary == "damaged":
        content = bytearray(paths.database.read_bytes())
        content[len(content) * 3 // 4] ^= 1
        paths.database.write_bytes(content)


def _back_up(opened: Opened) -> None:
    """Backups of several days; an entry that none of them has; one that cannot be read."""
    safe = opened.safe
    for days, reason in enumerate((Reason.ASKED, Reason.CLOSING, Reason.IMPORT, Reason.DELETION)):
        at = clock().now() - timedelta(days=days)
        key = bytes(safe.copy_of_key())
        safe.backups.make(opened.database, key, safe.keys.slots, reason, at)
    (safe.backups.folder / "companion-2026-05-03-120000.backup").write_bytes(b"")
    later = clock().local()
    opened.stores.diary.add(CheckIn(id="later", day=later.date(), recorded_at=later))


def without_pain(folder: Path) -> None:
    """From now on nobody is asked about pain intensity."""
    opened = open_companion(AppPaths.under(folder), clock())
    rate_no_pain(opened.stores)
    opened.close()


def rate_no_pain(stores: Stores) -> None:
    """The same, in a diary that is open."""
    profile = stores.profile.get()
    asks = frozenset(profile.asks - {Ask.PAIN})
    stores.profile.keep(Profile(**_fields(profile) | {"asks": asks}))


def _fields(profile: Profile) -> dict[str, object]:
    return {name: getattr(profile, name) for name in Profile.__dataclass_fields__}


def settle(turns: int = 4) -> None:
    """Let everything that was asked for happen: layouts, timers without delay, deletions."""
    for _ in range(turns):
        QApplication.processEvents()
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    QApplication.processEvents()


class Running:
    """The app as it runs, with its window in sight.

    Attributes:
        companion: The composition root.
        window: Its window.
    """

    def __init__(self, folder: Path, settings: Settings, size: tuple[int, int]) -> None:
        paths = AppPaths.under(folder)
        paths.make()
        settings.file = paths.settings_file
        settings.save()
        app = QApplication.instance()
        self.companion = App(app, paths, clock())
        self.window = self.companion.window
        self.window.resize(*size)
        self._changed = self._closed = False
        self.companion.start()
        until(lambda: self.shown is not None)
        self.window.activateWindow()
        settle()

    @property
    def shown(self) -> QWidget | None:
        """The page in sight, the first start and a problem included."""
        alone = self.window.outer.currentWidget()
        return self.window.screen_now if alone is self.window.inside else alone

    @property
    def stores(self):
        """What is kept."""
        return self.companion.opened.stores

    def open(self, view: str) -> QWidget:
        """Bring a view to sight; gives the screen."""
        page = view.split("-", 1)[0]
        if self._changed:
            self.window.undo()
        self._changed = view in CHANGING
        if page not in ALONE and view not in GOING_ON:
            self.window.open_page(page)
        settle()
        self._wait_for_rest(page)
        if view in ACTS:
            ACTS[view](self.shown)
            settle(12)  # what lies deep is laid out a turn later for each layout around it
            self._wait_for_rest(page)
        if page == "restore":
            until(lambda: not self.shown.working.is_busy)
            settle()
        if page == "visit":
            until(lambda: self.shown.card.preview.text.text != "")
            settle()
        return self.shown

    def _wait_for_rest(self, page: str) -> None:
        """Progress shows its first charts before the others, Calm its first practices."""
        if page == "progress":
            until(lambda: not self.shown.rest.is_waiting)
            settle()
        if page == "calm":
            until(lambda: not self.shown.is_waiting)
            settle(12)

    def look(self, **wishes: object) -> None:
        """Change the looks while the window is open."""
        for name, value in wishes.items():
            setattr(self.companion.settings, name, value)
        self.companion.looks.apply()
        settle(12)

    def close(self) -> None:
        """Close the window, then the diary; once."""
        if self._closed:
            return
        self._closed = True
        self.window.close()
        self.companion.close()
        self.window.deleteLater()
        self.companion.deleteLater()
        settle(2)


def until(holds) -> None:
    """Wait while the app works, at most ten seconds."""
    patience = QDeadlineTimer(10_000)
    while not holds():
        assert not patience.hasExpired()
        QApplication.processEvents()


def press(button: QWidget) -> None:
    """Press a button with the mouse, without haste."""
    for each in button.window().findChildren(Settling):
        each.end()
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def _more(screen) -> None:
    if not screen.card.editor.form.more_is_open:
        press(screen.card.more_button)


def _break(screen) -> None:
    press(screen.rest.lengths[2])


def _day(screen) -> None:
    screen.show_day(A_FULL_DAY)


def _editor(screen) -> None:
    screen.show_day(A_FULL_DAY)
    press(screen.day_card.add)


def _bin(screen) -> None:
    screen.show_day(A_FULL_DAY)
    for check_in in screen._stores.diary.on(A_FULL_DAY):
        screen.day_card.delete.emit(Entry(check_in, None))
    press(screen.month_card.deleted)


def _search(screen) -> None:
    press(screen.month_card.search)
    screen.search_card.line.setText("walk")
    screen.search_card.refresh()


def _words(screen) -> None:
    if screen.card.preview.text.isHidden():
        press(screen.card.preview.as_text)


def _step(screen) -> None:
    press(screen.next)


def _form(screen):
    """The way to a passphrase: on the page of Settings, or of the first start."""
    card = screen.passphrase if hasattr(screen, "passphrase") else screen.steps[1]
    return card.form


def _passphrase(screen) -> None:
    press(screen.safety.set if hasattr(screen, "safety") else screen.steps[1].choose)


def _recovery(screen) -> None:
    _form(screen).new.field.set_text(PASSPHRASE)
    press(_form(screen).new.go_on)
    _form(screen)._key = A_KEY
    _form(screen).recovery.show_sheet(RecoverySheet(A_KEY, NOW.date(), "a4"))


def _check(screen) -> None:
    press(_form(screen).recovery.go_on)


def _set(screen) -> None:
    check = _form(screen).check
    for at, field in zip(check.asked, check.fields, strict=True):
        field.set_text(check._key.groups[at])
    press(check.go_on)


def _closed(screen) -> None:
    press(_form(screen).done.go_on)


def _present(screen) -> None:
    screen.passphrase.open_for(Aim.REMOVE)


def _kept(screen) -> None:
    press(screen.kept.show_it)


def _delete(screen) -> None:
    press(screen.kept.show_it)
    screen.kept_view.ask()


PASSPHRASE_ACTS = {
    "passphrase": _passphrase,
    "recovery": _recovery,
    "check": _check,
    "set": _set,
    "closed": _closed,
}
"""One after the other: the steps to a passphrase, and how it looks when there is one."""


def _inside(page) -> None:
    press(page.backups_card.look_inside)


def _readable(page) -> None:
    press(page.other_ways.readable.look)


def _done(page) -> None:
    press(page.backups_card.bring_back)


def _left(page) -> None:
    press(page.left_card.part.look)


def _wrong(page) -> None:
    QTest.keyClicks(page.field.line, "Another one")
    press(page.open_button)
    until(page.error.isVisible)


def _warning(page) -> None:
    """The diary is open again, and nobody is there."""
    window = page.window()
    page.field.set_text(PASSPHRASE)
    press(page.open_button)
    until(lambda: window.screen_now is not None)
    settle()
    warning = LockWarning(window)
    warning.show_left(20)


def _hide(page) -> None:
    page.window().lock_wanted.emit()


ACTS = {
    "today-more": _more,
    "today-break": _break,
    **FLARE_ACTS,
    "diary-day": _day,
    "diary-editor": _editor,
    "diary-bin": _bin,
    "diary-search": _search,
    **PROGRESS_ACTS,
    "visit-words": _words,
    **TIMER_ACTS,
    **{f"settings-{name}": act for name, act in PASSPHRASE_ACTS.items()},
    "settings-present": _present,
    "settings-kept": _kept,
    "settings-delete": _delete,
    "first-2": _step,
    **{f"first-{name}": act for name, act in PASSPHRASE_ACTS.items()},
    **{f"first-{n}": _step for n in range(3, STEPS + 1)},
    "restore-inside": _inside,
    "restore-readable": _readable,
    "restore-done": _done,
    "restore-left": _left,
    "unlock-wrong": _wrong,
    "unlock-warning": _warning,
    "hidden": _hide,
    **PACING_ACTS,
    **SETUP_ACTS,
    **EXERCISE_ACTS,
    **PLAYER_ACTS,
    **CALM_ACTS,
    **WORKSHEETS_ACTS,
    **GOALS_ACTS,
    **WINS_ACTS,
    **REMINDER_ACTS,
    **VISIT_ACTS,
    **QUESTIONNAIRES_ACTS,
}
"""What to do on a page, once it is open, to see a view of it."""

ALONE = ("first", "restore", "unlock", "hidden")
"""Views that stand in place of the pages."""

GOING_ON = tuple(f"settings-{name}" for name in PASSPHRASE_ACTS)
"""Views that go on from the one before: opening their page anew would leave what was begun."""

CHANGING = ("today-break", "diary-bin", *FLARE_CHANGING)
"""Views that change the diary: it is undone before the next is opened."""

VIEWS = tuple(
    view for page in PAGES for view in (page, *(act for act in ACTS if act.startswith(f"{page}-")))
)
"""Every page of the window, each followed by its further views."""

FIRST_START = ("first-1", *(act for act in ACTS if act.startswith("first-")))
UNLOCK = ("unlock", *(act for act in ACTS if act.startswith("unlock-")))
"""A diary with a passphrase, one view after the other."""

HIDDEN = ("hidden",)
RESTORE = ("restore", *(act for act in ACTS if act.startswith("restore-")))
"""What a damaged diary leads to, one after the other."""


VIEWS_OF = {"new": FIRST_START, "damaged": RESTORE, "locked": UNLOCK, "hidden": HIDDEN}
"""By kind of diary; all others have the pages."""
