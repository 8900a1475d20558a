"""Restore: what happened, which backups there are, and one of them brought back.

From trouble to one's diary it takes one press where the newest backup is the right one. Nothing
is ever thrown away here: the file that was there is kept aside.
"""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal

from companion.screens.restore.acts import Acts
from companion.screens.restore.backup_key import BackupKeyCard
from companion.screens.restore.backups_card import BackupsCard
from companion.screens.restore.done_card import DoneCard
from companion.screens.restore.files import AskFile, ask_file
from companion.screens.restore.inside_card import InsideCard
from companion.screens.restore.left_card import LeftCard
from companion.screens.restore.other_ways import OtherWays
from companion.screens.restore.what_then import what_then
from companion.store.backup import BackupStore
from companion.store.envelope import DoesNotMatch
from companion.store.health import Health
from companion.ui.announce import announce
from companion.ui.page import Page
from companion.ui.showing import show_if
from companion.ui.widgets.buttons import QuietButton
from companion.ui.working import GoOn, Working
from companion.wording import backups as words
from companion.wording.translate import tr

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from PySide6.QtGui import QShowEvent
    from PySide6.QtWidgets import QWidget

    from companion.domain.clock import Clock
    from companion.errors import CompanionError
    from companion.opening import NeedsRestore
    from companion.paths import AppPaths
    from companion.rescue import Restored
    from companion.store.backup import BackupFile
    from companion.store.inside import Inside

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
        self._now = clock.local()
        self._acts = Acts(paths, clock, None if known_key is None else bytes(known_key))
        self._is_there = paths.database.exists()
        self._given: str | None = None
        self._wanted: Callable[[], None] = self._look
        self._chosen: BackupFile | None = None
        self._result: Restored | None = None
        self._aside: Path | None = None
        self._is_begun = False
        self.working = Working(self)
        self._build(ask_file)
        self.backups_card.list_backups(BackupStore(paths.backups))
        self._show_choice()

    def begin(self) -> None:
        """The keyboard goes to what is likely to be pressed; what happened is read first."""
        card = self.backups_card
        first = card.bring_back if card.chosen is not None else card.other_file
        first.setFocus(Qt.FocusReason.OtherFocusReason)
        self.begin_at_top()

    def showEvent(self, event: QShowEvent) -> None:
        """The keyboard is where it is wanted, as soon as the page can be seen."""
        super().showEvent(event)
        if not self._is_begun:
            self._is_begun = True
            self.begin()

    # --- building -----------------------------------------------------------------------

    def _build(self, ask_file: AskFile) -> None:
        by_wish = self._problem is None
        self._say_what_happened()
        self.backups_card = BackupsCard(self._now, ask_file)
        self.inside = InsideCard(self._now)
        self.key_card = BackupKeyCard()
        self.done = DoneCard(self._now)
        self.left_card = LeftCard(self._acts, self.working, self._now)
        partly = self._can_be_read_partly
        self.other_ways = OtherWays(self._acts, self.working, self._now, can_be_read_partly=partly)
        self.leave = QuietButton(tr("Back") if by_wish else tr("Close Companion"))
        self.leave.clicked.connect(self.cancelled if by_wish else self.close_wanted)
        self.set_header_right(self.leave)
        self.then = what_then(is_there=self._is_there, can_be_read_partly=partly)
        self._choosing = self.columns([self.backups_card], [self.key_card, self.inside, self.then])
        for card in (self.other_ways, self.done, self.left_card):
            self.add(card)
        for later in (self.inside, self.key_card, self.done, self.left_card):
            show_if(False, later)
        show_if(not by_wish, self.other_ways)
        self.backups_card.backups.picked.connect(self._on_picked)
        self.backups_card.bring_back.clicked.connect(self._bring_back)
        self.backups_card.look_inside.clicked.connect(self._look)
        self.backups_card.opened.connect(self._look)
        self.backups_card.refused.connect(self._refuse)
        self.key_card.given.connect(self._on_given)
        self.done.finished.connect(self._on_finished)
        self.other_ways.begin_empty.clicked.connect(self._begin_empty)
        self.other_ways.begun.connect(self._show_begun)

    def _say_what_happened(self) -> None:
        by_wish = self._problem is None
        line = words.happened_line(by_wish=by_wish, file_is_there=self._is_there)
        if self._problem is None:
            self.set_heading(tr("Bring back a backup"), line)
            return
        title, said = words.happened(self._health)
        self.set_heading(title, f"{said} {line}")

    @property
    def _can_be_read_partly(self) -> bool:
        return self._health in PARTLY_READABLE and self._acts.known_key is not None

    # --- choosing -----------------------------------------------------------------------

    def _show_choice(self) -> None:
        self.backups_card.show_choice()
        show_if(self.backups_card.chosen is not None, self.then)

    def _on_picked(self) -> None:
        """Another backup: what is shown of the former one goes."""
        self._given = None
        self._tell("")
        self.inside.put_away()
        self.key_card.put_away()
        self._show_choice()

    # --- looking inside, bringing back --------------------------------------------------

    def _look(self) -> None:
        backup = self.backups_card.chosen
        if backup is not None:
            self._wanted, self._chosen = self._look, backup
            self._begin(tr("Opening the backup …"), self._inside_of, self._show_inside)

    def _inside_of(self, _go_on: GoOn) -> Inside:
        assert self._chosen is not None
        return self._acts.inside(self._chosen, self._given)

    def _show_inside(self, inside: Inside) -> None:
        assert self._chosen is not None
        if self.key_card.isVisible():
            self.backups_card.bring_back.setFocus(Qt.FocusReason.OtherFocusReason)
        self.key_card.put_away()
        show_if(False, self.then)
        self.inside.show_inside(self._chosen, inside)
        self._into_sight(self.inside)

    def _bring_back(self) -> None:
        backup = self.backups_card.chosen
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
        self.backups_card.error.say(said)
        if said:
            self._into_sight(self.backups_card.error)

    def _into_sight(self, widget: QWidget) -> None:
        """Scroll to what has just come, once it has its place."""
        QTimer.singleShot(0, self, partial(self.ensureWidgetVisible, widget))

    # --- afterwards ---------------------------------------------------------------------

    def _show_restored(self, result: Restored) -> None:
        assert self._chosen is not None
        self._result, self._aside = result, result.aside
        self.done.show_restored(self._chosen, result.before, result.aside)
        self._show_done(tr("Your diary is back"))
        if self._can_be_read_partly and result.aside is not None:
            self.left_card.offer(result.aside, result.data_key)
            show_if(True, self.left_card)

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

    # --- without a backup ---------------------------------------------------------------

    def _begin_empty(self) -> None:
        self._begin(tr("Putting the file aside …"), self._put_aside, self._show_begun)

    def _put_aside(self, go_on: GoOn) -> tuple[Path | None, int]:
        go_on()
        return self._acts.begin_empty(), 0

    def _show_begun(self, begun: tuple[Path | None, int]) -> None:
        self._aside, count = begun
        self.done.show_begun(count, self._aside)
        self._show_done(tr("A new diary"))
