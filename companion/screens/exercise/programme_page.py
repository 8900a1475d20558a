"""The cards of the start of Exercise, from top to bottom."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence

from companion.screens.exercise.programme_paper import ProgrammePaper
from companion.screens.exercise.programmes_card import ProgrammesCard
from companion.screens.exercise.today_card import TodayCard
from companion.ui.page import Page
from companion.ui.showing import show_if
from companion.ui.stack import Stack
from companion.ui.text import PlainLabel
from companion.ui.widgets.buttons import LinkButton, PrimaryButton, QuietButton
from companion.ui.widgets.card import Card
from companion.ui.widgets.error_line import ErrorLine
from companion.ui.widgets.flow import in_a_row
from companion.wording.translate import tr

if TYPE_CHECKING:
    from collections.abc import Sequence, Set
    from datetime import date

    from companion.domain.clock import Clock
    from companion.domain.programme import Programme
    from companion.screens.forms.choosing import AskFile
    from companion.settings import Settings
    from companion.store.stores import Stores
    from companion.ui.printing import Printing


class MoreCard(Card):
    """The ways to the other views.

    Attributes:
        library: All exercises.
        kept: How it went.
        sides: Left or right, textures, mirror.
        paper: The programme on paper.

    Signals:
        view_wanted: The name of a view.
    """

    view_wanted = Signal(str)

    def __init__(self) -> None:
        super().__init__(tr("More"))
        self.library = LinkButton(tr("All exercises"), "search")
        self.kept = LinkButton(tr("How it went"), "chart-line")
        self.sides = LinkButton(tr("Left or right, textures and mirror"), "hand")
        self.paper = LinkButton(tr("My programme on paper"), "printer")
        for link in (self.library, self.kept, self.sides, self.paper):
            self.body.addWidget(link, 0, Qt.AlignmentFlag.AlignLeft)
        self.library.clicked.connect(self.to_library)
        self.kept.clicked.connect(self._to_kept)
        self.sides.clicked.connect(self._to_sides)

    def to_library(self) -> None:
        """All exercises."""
        self.view_wanted.emit("library")

    def _to_kept(self) -> None:
        self.view_wanted.emit("kept")

    def _to_sides(self) -> None:
        self.view_wanted.emit("sides")


class ProgrammePage(Page):
    """Today at the left, programmes and ways at the right; an invitation while nothing is there.

    Attributes:
        today: Today's exercises.
        programmes: Those that go on, and those of the past.
        more: The ways to the other views.
        build: Begins a first programme, or goes on with it.
        begun: Says that one was begun and is not kept.
        look: Goes to the library.
        paper: The programme on paper, once it is asked for.
        error: What could not be kept.
        half: Says that a session is typed and not kept.
        half_on: Goes on with it.
    """

    def __init__(
        self,
        stores: Stores,
        settings: Settings,
        clock: Clock,
        ask_file: AskFile,
        printing: Printing | None,
    ) -> None:
        super().__init__(tr("Exercise"), tr("Your exercises at home, in your own time."))
        self.today = TodayCard()
        self.programmes = ProgrammesCard()
        self.more = MoreCard()
        self.build = PrimaryButton(tr("Build my programme"), "plus")
        self.begun = PlainLabel(tr("You began to write one. It is not kept yet."), "strong")
        self.look = QuietButton(tr("Look at the library"), "search")
        self.error = ErrorLine()
        self._empty = self._invitation()
        self.paper = ProgrammePaper(stores, settings, clock, ask_file, printing)
        self.half = PlainLabel("", "strong")
        self.half_on = LinkButton(tr("Go on with what you typed"), "pencil")
        self._half = Stack([self.half, in_a_row((self.half_on,))], gap=6)
        self.add(self.error)
        self.add(self._half)
        self.columns([self._empty, self.today], [self.programmes, self.more])
        self.add(self.paper)
        self.more.paper.clicked.connect(self.open_paper)
        self.paper.closed.connect(self._on_paper_closed)

    def show_programmes(
        self,
        running: Sequence[Programme],
        past: Sequence[Programme],
        today: date,
        begun: Set[str],
    ) -> None:
        """Show what there is, or how to begin; and of what something is typed and not kept."""
        show_if(not running, self._empty)
        show_if(bool(running), self.today)
        show_if(bool(running or past), self.programmes)
        self.programmes.show_programmes(running, past, today, begun)
        is_begun = "" in begun
        show_if(is_begun, self.begun)
        build, go_on = tr("Build my programme"), tr("Go on with my programme")
        self.build.set_words(go_on if is_begun else build)
        show_if(bool(running), self.more.paper)
        self.paper.show_programmes(running)

    def show_half(self, words: str) -> None:
        """Say that a session is typed and not kept, where one is."""
        self.half.setText(words)
        show_if(bool(words), self._half)

    def open_paper(self) -> None:
        """The programme on paper comes to sight."""
        self.paper.open()
        self.begin_at(self.paper)

    def _on_paper_closed(self) -> None:
        self.more.paper.setFocus(Qt.FocusReason.OtherFocusReason)

    def event(self, event: QEvent) -> bool:
        """Ctrl+P is meant for the programme while it is open, not for the page of the visit."""
        if event.type() == QEvent.Type.ShortcutOverride and self._prints(event):
            event.accept()
            return True
        return bool(super().event(event))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Ctrl+P prints what is open."""
        if self._prints(event):
            self.paper.card.print_page.click()
        else:
            super().keyPressEvent(event)

    def _prints(self, event: QEvent) -> bool:
        is_print = isinstance(event, QKeyEvent) and event.matches(QKeySequence.StandardKey.Print)
        return is_print and self.paper.isVisible()

    def begin(self) -> None:
        """The page is opened: where nothing is there, the keyboard is on what begins it.

        Under many exercises the guide's button is far below; who has the keyboard on it sees it.
        """
        self.lay_out()
        self.begin_at_top()
        if self._empty.isHidden():
            self.begin_at_focus()
        else:
            self.build.setFocus(Qt.FocusReason.OtherFocusReason)

    def _invitation(self) -> Card:
        card = Card(tr("Your own programme"), icon="footprints")
        for words in (
            tr("Put in the exercises of your clinic's sheet, or choose a few gentle ones."),
            tr("A guide goes through them with you. It counts, so your hands are free."),
            tr("One press says that you did it. Rest days and sick days are part of it."),
        ):
            card.body.addWidget(PlainLabel(words))
        card.body.addWidget(self.begun)
        card.body.addWidget(in_a_row((self.build, self.look)))
        return card
