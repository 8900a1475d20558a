"""Restore: what happened, which backups there are, and one of them brought back.

From trouble to one's diary it takes one press where the newest backup is the right one. Nothing
is ever thrown away here: the file that was there is kept aside.
"""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal

from companion.errors import CompanionError
from companion.screens.restore.acts import Acts
from companion.screens.restore.backup_key import BackupKeyCard
from companion.screens.restore.backup_list import BackupList
from companion.screens.restore.done_card import DoneCard
from companion.screens.restore.files import AskFile, ask_file
from companion.screens.restore.inside_card import InsideCard
from companion.screens.restore.left_part import LeftPart
from companion.screens.restore.what_then import what_then
from companion.store.backup import BackupFile, BackupStore
from companion.store.envelope import DoesNotMatch
from companion.store.health import Health
from companion.ui.announce import announce
from companion.ui.page import Page
from companion.ui.showing import show_if
from companion.ui.text import PlainLabel
from companion.ui.widgets.buttons import LinkButton, PrimaryButton, QuietButton
from companion.ui.widgets.card import Card
from companion.ui.widgets.error_line import ErrorLine
from companion.ui.widgets.flow import in_a_row
from companion.ui.working import GoOn, Working
from companion.wording import backups as words
from companion.wording.translate import tr

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from PySide6.QtGui import QShowEvent
    from PySide6.QtWidgets import QWidget

    from companion.domain.clock import Clock
    from companion.left_over import Left
    from companion.opening import NeedsRestore
    from companion.paths import AppPaths
    from companion.rescue import Restored
    from companion.store.inside import Inside
    from companion.store.salvage import Salvaged

PARTLY_READABLE = (Health.DAMAGED, Health.SHORTENED)


class RestorePage(Page):
    """Stands alone in the window, while the diary is closed.

    Args:
        paths: Where the diary lies.
        clock: The time.
        problem: Why it is not open; None when the person came here by wish.
        known_key: The key of this computer's key file; None where it is lost or not typed.
        ask_file: Asks for a backup file; tests answer themselves.

    Signals:
        restored: A Restored: a backup is the diary now, and the person wants to see it.
        began_anew: Where the former file lies, or None: the next opening begins a diary.
        cancelled: Back to where one came from; nothing was done.
        close_wanted: Close the app.
        secret_asked: A backup asks for its passphrase: from now on this page can be locked.
    """

    restored = Signal(object)
    began_anew = Signal(object)
    cancelled = Signal()
    close_wanted = Signal()
    secret_asked = Signal()

    def __init__(
        self,
        paths: AppPaths,
        clock: Clock,
        problem: NeedsRestore | None,
        known_key: bytes | bytearray | None,
        ask_file: AskFile = ask_file,
    ) -> None:
        super().__init__()
        self._problem = problem
        self._health = problem.health if problem is not None else None
        self._ask_file = ask_file
        self._now = clock.local()
        self._acts = Acts(paths, clock, None if known_key is None else bytes(known_key))
        self._store = BackupStore(paths.backups)
        self._is_there = paths.database.exists()
        self._given: str | None = None
        self._wanted: Callable[[], None] = self._look
        self._chosen: BackupFile | None = None
        self._result: Restored | None = None
        self._left: Left | None = None
        self._aside: Path | None = None
        self._is_begun = False
        self.working = Working(self)
        self._build()
        self._list_backups()

    def begin(self) -> None:
        """The keyboard goes to what is likely to be pressed; what happened is read first."""
        first = self.bring_back if self.backups.chosen is not None else self.other_file
        first.setFocus(Qt.FocusReason.OtherFocusReason)
        self.begin_at_top()

    def showEvent(self, event: QShowEvent) -> None:
        """The keyboard is where it is wanted, as soon as the page can be seen."""
        super().showEvent(event)
        if not self._is_begun:
            self._is_begun = True
            self.begin()

    # --- building -----------------------------------------------------------------------

    def _build(self) -> None:
        by_wish = self._problem is None
        self._say_what_happened()
        self.backups = BackupList(self._now)
        self.inside = InsideCard(self._now)
        self.key_card = BackupKeyCard()
        self.done = DoneCard(self._now)
        self.left = LeftPart(
            tr("Some entries of the damaged file may not be in the backup."),
            tr("Look what else can be read"),
            tr("Add them"),
            tr("Leave them"),
        )
        self.leave = QuietButton(tr("Back") if by_wish else tr("Close Companion"))
        self.leave.clicked.connect(self.cancelled if by_wish else self.close_wanted)
        self.set_header_right(self.leave)
        self.backups_card, self.other_ways = self._backups_card(), self._other_ways()
        self.then = what_then(is_there=self._is_there, can_be_read_partly=self._can_be_read_partly)
        self._choosing = self.columns([self.backups_card], [self.key_card, self.inside, self.then])
        self.left_card = Card(tr("What else can be read"))
        self.left_card.body.addWidget(self.left)
        for card in (self.other_ways, self.done, self.left_card):
            self.add(card)
        for card in (self.inside, self.key_card, self.done, self.left_card):
            show_if(False, card)
        show_if(not by_wish, self.other_ways)
        self.backups.picked.connect(self._on_picked)
        self.key_card.given.connect(self._on_given)
        self.done.finished.connect(self._on_finished)
        self.left.look_wanted.connect(self._look_for_left)
        self.left.taken.connect(self._take_in)
        self.left.refused.connect(self.left.show_refused)

    def _say_what_happened(self) -> None:
        by_wish = self._problem is None
        line = words.happened_line(by_wish=by_wish, file_is_there=self._is_there)
        if self._problem is None:
            self.set_heading(tr("Bring back a backup"), line)
            return
        title, said = words.happened(self._health)
        self.set_heading(title, f"{said} {line}")

    def _backups_card(self) -> Card:
        card = Card(tr("Your backups"))
        self.bring_back = PrimaryButton(tr("Bring this one back"), "rotate-ccw")
        self.look_inside = QuietButton(tr("Look inside"), "search")
        self.other_file = LinkButton(tr("Another file …"), "folder-open")
        self.none_there = PlainLabel(tr("There is no backup here that can be read."))
        self.error = ErrorLine()
        buttons = in_a_row((self.bring_back, self.look_inside, self.other_file), gap=12)
        for widget in (self.none_there, self.backups, self.error, buttons):
            card.body.addWidget(widget)
        self.bring_back.clicked.connect(self._bring_back)
        self.look_inside.clicked.connect(self._look)
        self.other_file.clicked.connect(self._ask)
        return card

    @property
    def _can_be_read_partly(self) -> bool:
        return self._health in PARTLY_READABLE and self._acts.known_key is not None

    def _other_ways(self) -> Card:
        card = Card(tr("Without a backup"))
        self.readable = LeftPart(
            tr("Companion can look which entries of the file can still be read."),
            tr("See what can be read"),
            tr("Begin with these entries"),
            tr("Do not use them"),
        )
        self.begin_empty = QuietButton(tr("Begin an empty diary"))
        card.body.addWidget(self.readable)
        card.body.addWidget(PlainLabel(tr("An empty diary can begin here. Nothing is deleted.")))
        card.body.addWidget(self.begin_empty, 0, Qt.AlignmentFlag.AlignLeft)
        show_if(self._can_be_read_partly, self.readable)
        self.readable.look_wanted.connect(self._look_what_is_readable)
        self.readable.taken.connect(self._begin_with)
        self.readable.refused.connect(self.readable.show_refused)
        self.begin_empty.clicked.connect(self._begin_empty)
        return card

    # --- choosing -----------------------------------------------------------------------

    def _list_backups(self) -> None:
        self.backups.show_backups(self._store.all(), self._store.newest_sound())
        self.backups.show_unreadable(self._store.unreadable())
        self._show_choice()

    def _show_choice(self) -> None:
        there = self.backups.chosen is not None
        show_if(not there, self.none_there)
        show_if(there, self.then)
        for widget in (self.bring_back, self.look_inside):
            show_if(there, widget)

    def _on_picked(self) -> None:
        """Another backup: what is shown of the former one goes."""
        self._given = None
        self._tell("")
        self.inside.put_away()
        self.key_card.put_away()
        self._show_choice()

    def _ask(self) -> None:
        self._ask_file(self.window(), tr("Which backup file?"), self._open_file)

    def _open_file(self, file: Path) -> None:
        try:
            backup = BackupFile.at(file)
        except CompanionError as error:
            self._refuse(error)
            return
        self.backups.choose(backup)
        self._look()

    # --- looking inside, bringing back --------------------------------------------------

    def _look(self) -> None:
        backup = self.backups.chosen
        if backup is not None:
            self._wanted, self._chosen = self._look, backup
            self._begin(tr("Opening the backup …"), self._inside_of, self._show_inside)

    def _inside_of(self, _go_on: GoOn) -> Inside:
        assert self._chosen is not None
        return self._acts.inside(self._chosen, self._given)

    def _show_inside(self, inside: Inside) -> None:
        assert self._chosen is not None
        if self.key_card.isVisible():
            self.bring_back.setFocus(Qt.FocusReason.OtherFocusReason)
        self.key_card.put_away()
        show_if(False, self.then)
        self.inside.show_inside(self._chosen, inside)
        self._into_sight(self.inside)

    def _bring_back(self) -> None:
        backup = self.backups.chosen
        if backup is not None:
            self._wanted, self._chosen = self._bring_back, backup
            self._begin(tr("Bringing the backup back …"), self._restore, self._show_restored)

    def _restore(self, go_on: GoOn) -> Restored:
        assert self._chosen is not None
        return self._acts.restore(self._chosen, self._given, go_on)

    def _begin(self, said: str, work: Callable[[GoOn], object], after: Callable[..., None]) -> None:
        self._tell("")
        self.working.start(said, work, after, self._refuse)

    def _on_given(self, secret: str) -> None:
        self._given = secret
        self._wanted()

    def close_backups(self) -> None:
        """Nobody is there: what a secret opened is out of sight, and its key is forgotten."""
        self._given = None
        self._acts.forget()
        self.key_card.put_away()
        self.inside.put_away()
        self._show_choice()
        if self.done.isHidden():
            self.begin()

    def _refuse(self, error: CompanionError) -> None:
        """A secret is asked for where one is needed; all else is said above the buttons."""
        from companion.opening import NeedsSecret

        self._given = None
        if isinstance(error, NeedsSecret):
            show_if(False, self.then)
            self.key_card.ask()
            self.secret_asked.emit()
            self._into_sight(self.key_card)
        elif isinstance(error, DoesNotMatch) and self.key_card.isVisible():
            self.key_card.refuse(error)
        else:
            self._tell(str(error))

    def _tell(self, said: str) -> None:
        self.error.say(said)
        if said:
            self._into_sight(self.error)

    def _into_sight(self, widget: QWidget) -> None:
        """Scroll to what has just come, once it has its place."""
        QTimer.singleShot(0, self, partial(self.ensureWidgetVisible, widget))

    # --- afterwards ---------------------------------------------------------------------

    def _show_restored(self, result: Restored) -> None:
        assert self._chosen is not None
        self._result, self._aside = result, result.aside
        self.done.show_restored(self._chosen, result.before, result.aside)
        self._show_done(tr("Your diary is back"))
        show_if(self._can_be_read_partly and result.aside is not None, self.left_card)

    def _show_done(self, heading: str) -> None:
        self.key_card.put_away()
        self.set_heading(heading)
        for widget in (self._choosing, self.other_ways, self.leave):
            show_if(False, widget)
        show_if(True, self.done)
        self.verticalScrollBar().setValue(0)
        self.done.open_button.setFocus(Qt.FocusReason.OtherFocusReason)
        announce(self, heading)

    def _on_finished(self) -> None:
        self._acts.forget()
        if self._result is not None:
            self.restored.emit(self._result)
        else:
            self.began_anew.emit(self._aside)

    # --- what else can be read ----------------------------------------------------------

    def _look_for_left(self) -> None:
        said = tr("Reading the damaged file …")
        self.working.start(said, self._read_left, self._show_left, partial(_tell, self.left))

    def _read_left(self, _go_on: GoOn) -> Left:
        assert self._result is not None
        assert self._aside is not None
        return self._acts.left_in(self._aside, self._result.data_key)

    def _show_left(self, left: Left) -> None:
        self._left = left
        self.left.show_left(left, self._now)

    def _take_in(self) -> None:
        said = tr("Adding the entries …")
        self.working.start(
            said, self._take_in_left, self.left.show_taken, partial(_tell, self.left)
        )

    def _take_in_left(self, go_on: GoOn) -> int:
        assert self._result is not None
        assert self._left is not None
        return self._acts.take_in(self._left, self._result.data_key, go_on)

    # --- without a backup ---------------------------------------------------------------

    def _look_what_is_readable(self) -> None:
        said = tr("Reading the damaged file …")
        self.working.start(said, self._read_all, self._show_readable, partial(_tell, self.readable))

    def _read_all(self, _go_on: GoOn) -> Salvaged:
        return self._acts.readable()

    def _show_readable(self, found: Salvaged) -> None:
        self.readable.show_readable(found, self._now)

    def _begin_with(self) -> None:
        said = tr("Adding the entries …")
        self.working.start(
            said, self._acts.begin_with, self._show_begun, partial(_tell, self.readable)
        )

    def _begin_empty(self) -> None:
        self._begin(tr("Putting the file aside …"), self._put_aside, self._show_begun)

    def _put_aside(self, go_on: GoOn) -> tuple[Path | None, int]:
        go_on()
        return self._acts.begin_empty(), 0

    def _show_begun(self, begun: tuple[Path | None, int]) -> None:
        self._aside, count = begun
        self.done.show_begun(count, self._aside)
        self._show_done(tr("A new diary"))


def _tell(card: LeftPart, error: CompanionError) -> None:
    card.tell(str(error))
