"""The questionnaires that can be filled in here; what is ready by own choice stands first."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal

from companion.ui.showing import show_if
from companion.ui.stack import Stack
from companion.ui.text import PlainLabel
from companion.ui.widgets.buttons import LinkButton, QuietButton
from companion.ui.widgets.card import Card, Rule
from companion.ui.widgets.flow import in_a_row
from companion.wording import questionnaires as words
from companion.wording.translate import tr

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import date

    from PySide6.QtWidgets import QWidget

    from companion.content.questionnaires import Questionnaire
    from companion.domain.asked import Due
    from companion.screens.questionnaires.outcomes import Outcome


class AskedCard(Card):
    """One below the other: what each is for, how long it takes, what it came to last.

    Attributes:
        begin: By the id of a questionnaire.
        see: The same; the last result, where there is one.
        rests: What is not asked, since pain ratings are off.

    Signals:
        begin_wanted: The id of a questionnaire.
        see_wanted: The id of an entry.
    """

    begin_wanted = Signal(str)
    see_wanted = Signal(str)

    def __init__(self) -> None:
        super().__init__(tr("Fill in one"))
        self.begin: dict[str, QuietButton] = {}
        self.see: dict[str, LinkButton] = {}
        self._list = Stack(gap=16)
        self.rests = PlainLabel("", "small")
        self.body.addWidget(self._list)
        self.body.addWidget(self.rests)

    def first(self) -> QWidget:
        """Where the keyboard begins."""
        return next(iter(self.begin.values()))

    def show_kinds(
        self,
        kinds: Sequence[Questionnaire],
        last: Mapping[str, Outcome],
        due: Sequence[Due],
        begun: frozenset[str],
        today: date,
    ) -> None:
        """Show all of them; the keyboard stays with the one it was at.

        Args:
            kinds: What can be filled in.
            last: The last result of each that was filled in.
            due: What is ready by own choice, what waits longest first.
            begun: What is begun and not saved.
            today: The day it is.
        """
        held = next((key for key, each in self.begin.items() if each.hasFocus()), None)
        since = {each.questionnaire_id: each.since for each in due}
        places = {key: at for at, key in enumerate(since)}
        ordered = sorted(kinds, key=lambda each: places.get(each.id, len(places)))
        self._list.empty()
        self.begin, self.see = {}, {}
        for at, each in enumerate(ordered):
            ready = words.ready_words(since[each.id], today) if each.id in since else ""
            parts = [Rule()] if at else []
            row = self._row(each, last.get(each.id), ready, is_begun=each.id in begun)
            for part in (*parts, row):
                self._list.body.addWidget(part)
                show_if(True, part)
        if held in self.begin:
            self.begin[held].setFocus()

    def show_resting(self, titles: Sequence[str]) -> None:
        """Say which ones are not offered, since they ask how strong pain is."""
        self.rests.setText(" ".join(map(words.rests, titles)))
        show_if(bool(titles), self.rests)

    def _row(
        self, each: Questionnaire, last: Outcome | None, ready: str, *, is_begun: bool
    ) -> QWidget:
        button = QuietButton(tr("Go on") if is_begun else tr("Begin"))
        button.setAccessibleDescription(each.title)
        button.clicked.connect(partial(self._on_begin, each.id))
        self.begin[each.id] = button
        told = words.last_words(last.words, last.day) if last else words.never_filled()
        parts: list[QWidget] = [PlainLabel(each.title, "question")]
        if ready:
            parts.append(PlainLabel(ready, "warm"))
        parts += [
            PlainLabel(each.what_for),
            PlainLabel(f"{each.name}  ·  {words.minutes_words(each.minutes)}", "small"),
            PlainLabel(told, "muted"),
        ]
        ways: list[QWidget] = [button]
        if last is not None:
            see = LinkButton(tr("See the results"))
            see.setAccessibleName(tr("See the results: {name}").format(name=each.title))
            see.clicked.connect(partial(self._on_see, last.answered.id))
            self.see[each.id] = see
            ways.append(see)
        return Stack([*parts, in_a_row(ways, gap=14)], gap=6)

    def _on_begin(self, questionnaire_id: str, *_: object) -> None:
        self.begin_wanted.emit(questionnaire_id)

    def _on_see(self, entry_id: str, *_: object) -> None:
        self.see_wanted.emit(entry_id)
