"""A list in own words, written on a good day for a hard one."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal

from companion.domain.refused import Refused
from companion.screens.flare.writing_part import WritingPart
from companion.ui.screen import Notice
from companion.ui.text import PlainLabel
from companion.ui.widgets.card import Card
from companion.ui.widgets.error_line import ErrorLine
from companion.wording.refusals import sentence
from companion.wording.translate import tr

if TYPE_CHECKING:
    from companion.domain.clock import Clock
    from companion.domain.pacing_profile import PacingProfile
    from companion.store.stores import Stores

Lines = tuple[str, ...]


class OwnListCard(Card):
    """One line for each thing.

    Args:
        title: What is listed.
        empty: How to begin.
        form: The name of its draft.
        read: Finds the list in what is kept.
        put: What is kept, with another list.
        stores: Where it is kept.
        clock: The time.

    Signals:
        said: A Notice: what was kept, and how to undo it.
    """

    said = Signal(object)

    def __init__(
        self,
        title: str,
        empty: Sequence[str],
        form: str,
        read: Callable[[PacingProfile], Lines],
        put: Callable[[PacingProfile, Lines], PacingProfile],
        stores: Stores,
        clock: Clock,
    ) -> None:
        super().__init__(title)
        self._form = form
        self._read, self._put = read, put
        self._stores = stores
        self.problem = ErrorLine()
        self.part = WritingPart(title, empty, stores.drafts, clock, as_list=True)
        self.part.kept.connect(self._keep)
        self.body.addWidget(
            PlainLabel(tr("One line for each. Best written on a good day."), "small")
        )
        self.body.addWidget(self.part)
        self.body.addWidget(self.problem)

    def refresh(self) -> None:
        """Show the list as it is kept."""
        lines = self._read(self._stores.pacing_profile.get())
        self.part.show_words(self._form, "\n".join(lines))

    def _keep(self, text: str) -> None:
        lines = tuple(line.strip() for line in text.splitlines() if line.strip())
        before = self._read(self._stores.pacing_profile.get())
        try:
            self._write(lines)
        except Refused as refused:
            self.problem.say(sentence(refused))
            return
        self.problem.say("")
        self.part.close_form()
        self.refresh()
        if lines != before:
            self.said.emit(Notice(tr("Your list is kept."), partial(self._write, before)))

    def _write(self, lines: Lines) -> None:
        """Only this list is another: other choices may have changed meanwhile."""
        profile = self._stores.pacing_profile.get()
        self._stores.pacing_profile.keep(self._put(profile, lines))
