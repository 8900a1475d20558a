"""The worksheets that were saved: the latest first, by kind, and found by words."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal

from companion.domain.finding import excerpt, holds, words_of
from companion.ui.announce import announce
from companion.ui.showing import show_if
from companion.ui.stack import Stack
from companion.ui.text import PlainLabel
from companion.ui.widgets.buttons import LinkButton
from companion.ui.widgets.card import Card
from companion.ui.widgets.choice import Choice
from companion.ui.widgets.typing_line import TypingLine
from companion.wording import worksheets as words
from companion.wording.finding import how_many_found
from companion.wording.translate import tr

if TYPE_CHECKING:
    from collections.abc import Sequence

    from companion.content.worksheets import Forms
    from companion.domain.worksheet import Worksheet

SHOWN_FIRST = 12
LONGEST_ASKED = 100
ALL = "all"


class WrittenCard(Card):
    """A list with a line to search in and a choice of kind.

    Attributes:
        kind: Which kind is shown.
        line: Words that are looked for.
        links: One for each worksheet in sight.
        more: Shows all of them.

    Signals:
        wanted: The id of a worksheet.
    """

    wanted = Signal(str)

    def __init__(self, forms: Forms) -> None:
        super().__init__(tr("Written before"))
        self._forms = forms
        self._worksheets: tuple[Worksheet, ...] = ()
        self._all = False
        self.links: list[LinkButton] = []
        self.kind = Choice(tr("Which kind"))
        self.line = TypingLine()
        self.line.setMaxLength(LONGEST_ASKED)
        self.line.setAccessibleName(tr("Words to look for"))
        self.line.setPlaceholderText(tr("Words to look for"))
        self.told = PlainLabel("", "muted")
        self.empty = PlainLabel(tr("Nothing is written yet. What you save stands here."), "muted")
        self._list = Stack(gap=12)
        self.more = LinkButton(tr("Show all of them"))
        for part in (self.empty, self.kind, self.line, self.told, self._list):
            self.body.addWidget(part)
        self.body.addWidget(self.more, 0, Qt.AlignmentFlag.AlignLeft)
        self.kind.picked.connect(self._look)
        self.line.textChanged.connect(self._look)
        self.line.returnPressed.connect(self._tell)
        self.more.clicked.connect(self._show_all)

    def show_written(self, worksheets: Sequence[Worksheet]) -> None:
        """Show these, the latest first; what was looked for stays."""
        self._worksheets = tuple(worksheets)
        chosen = self.kind.chosen or ALL
        there = {each.kind for each in worksheets}
        kinds = [(form.id, form.title) for form in self._forms.all if form.id in there]
        self.kind.set_options([(ALL, tr("All kinds")), *kinds])
        self.kind.chosen = chosen if chosen in there else ALL
        for part in (self.kind, self.line, self._list):
            show_if(bool(worksheets), part)
        show_if(not worksheets, self.empty)
        self._look()

    def _look(self, *_: object) -> None:
        asked = words_of(self.line.text())
        found = [each for each in self._worksheets if self._fits(each, asked)]
        shown = found if self._all else found[:SHOWN_FIRST]
        self._list.empty()
        self.links = []
        for each in shown:
            row = self._row(each, asked)
            self._list.body.addWidget(row)
            show_if(True, row)
        self.told.setText(how_many_found(len(found), len(shown)) if asked else "")
        show_if(bool(asked), self.told)
        show_if(len(shown) < len(found), self.more)

    def _fits(self, worksheet: Worksheet, asked: tuple[str, ...]) -> bool:
        if self.kind.chosen not in (ALL, worksheet.kind):
            return False
        return not asked or holds(" ".join((self._title(worksheet), *worksheet.texts)), asked)

    def _title(self, worksheet: Worksheet) -> str:
        form = self._forms.find(worksheet.kind)
        return form.title if form else worksheet.kind

    def _row(self, worksheet: Worksheet, asked: tuple[str, ...]) -> Stack:
        link = LinkButton(words.named(worksheet.title, self._title(worksheet), worksheet.day))
        link.clicked.connect(partial(self._on_wanted, worksheet.id))
        self.links.append(link)
        row = Stack([link], gap=0)
        texts = worksheet.texts if asked else ()
        place = next((text for text in texts if asked[0] in text.casefold()), "")
        if place and place != worksheet.title:
            row.body.addWidget(PlainLabel(excerpt(place, asked), "small"))
        elif worksheet.title:
            row.body.addWidget(PlainLabel(self._title(worksheet), "small"))
        return row

    def _on_wanted(self, worksheet_id: str, *_: object) -> None:
        self.wanted.emit(worksheet_id)

    def _show_all(self) -> None:
        shown = len(self.links)
        self._all = True
        self._look()
        self.links[shown].setFocus()

    def _tell(self) -> None:
        if self.told.text():
            announce(self.line, self.told.text())
