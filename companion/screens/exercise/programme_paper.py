"""A programme on paper: its exercises with pictures, and boxes to tick."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, Signal

from companion.content.exercises import load_exercises
from companion.domain.programme_setup import going_on
from companion.report.programme import OnPaper, programme_paper
from companion.screens.forms.paper_card import PaperCard
from companion.ui.showing import show_if
from companion.ui.stack import Stack
from companion.ui.widgets.buttons import LinkButton
from companion.ui.widgets.choice import Choice
from companion.wording.translate import tr

if TYPE_CHECKING:
    from collections.abc import Sequence

    from companion.domain.clock import Clock
    from companion.domain.programme import Programme
    from companion.report.papers import Paper
    from companion.screens.forms.choosing import AskFile
    from companion.settings import Settings
    from companion.store.stores import Stores
    from companion.ui.printing import Printing


class ProgrammePaper(Stack):
    """Closed until it is asked for; where several programmes go on, one of them is chosen.

    Attributes:
        close_button: Puts it away again.

    Signals:
        said: A Notice for the foot of the window.
        closed: The person is done with it.
    """

    said = Signal(object)
    closed = Signal()

    def __init__(
        self,
        stores: Stores,
        settings: Settings,
        clock: Clock,
        ask_file: AskFile,
        printing: Printing | None,
    ) -> None:
        self.which = Choice(tr("Which programme"))
        self.card = PaperCard(tr("On paper"), self.made, ask_file, printing, as_web=False)
        super().__init__([self.which, self.card])
        self._stores = stores
        self._settings = settings
        self._clock = clock
        self.close_button = LinkButton(tr("Close"), "x")
        self.close_button.setAccessibleName(tr("Close the page on paper"))
        self.card.add_to_header(self.close_button)
        self.close_button.clicked.connect(self._on_close)
        self.which.picked.connect(self._on_picked)
        self.card.said.connect(self.said)
        show_if(False, self)

    def show_programmes(self, running: Sequence[Programme]) -> None:
        """Offer these; the page is drawn again only while it is open."""
        chosen = self.which.chosen
        names = [each.name for each in running]
        self.which.set_options([(name, name) for name in names])
        self.which.chosen = chosen if chosen in names else (names or [""])[0]
        show_if(len(names) > 1, self.which)
        if not names:
            show_if(False, self)
        elif not self.isHidden():
            self.card.show_page()

    def open(self) -> None:
        """Show the page and go there."""
        show_if(True, self)
        self.card.show_page()
        self.card.print_page.setFocus()

    def made(self) -> Paper:
        """The programme as it goes on from today."""
        today, name = self._clock.today(), self.which.chosen
        exercises = load_exercises(QLocale().name())
        shown = [
            OnPaper(
                item,
                exercises.find(item.exercise_id),
                self._stores.exercise_pictures.get(item.exercise_id),
            )
            for item in going_on(self._stores.programme.all(), name, today)
        ]
        return programme_paper(name, shown, today, self._settings.paper)

    def _on_close(self) -> None:
        show_if(False, self)
        self.closed.emit()

    def _on_picked(self) -> None:
        self.card.show_page()
