"""All flare-ups that are written down: to change, to delete, to put back."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from companion.domain.refused import Refused
from companion.screens.flare.past_row import PastRow
from companion.screens.forms.drafts import DraftKeeper
from companion.ui.showing import show_if
from companion.ui.stack import Stack
from companion.ui.text import PlainLabel
from companion.ui.widgets.buttons import LinkButton, QuietButton
from companion.ui.widgets.card import Card
from companion.ui.widgets.error_line import ErrorLine
from companion.wording import flare as words
from companion.wording.refusals import sentence
from companion.wording.translate import tr

if TYPE_CHECKING:
    from companion.domain.clock import Clock
    from companion.domain.flare_ups import FlareUp
    from companion.screens.flare.dates_form import DatesForm
    from companion.screens.forms.gentle_days import GentleDays
    from companion.store.stores import Stores
    from companion.ui.screen import Notice

SHOWN_AT_FIRST = 6
_FORM = "flare-up dates "


class PastCard(Card):
    """The latest first; those that were deleted lie behind a link.

    Signals:
        said: A Notice: what was changed, and how to undo it.
    """

    said = Signal(object)

    def __init__(self, stores: Stores, clock: Clock, gentle: GentleDays) -> None:
        super().__init__(tr("Your flare-ups"))
        self._stores = stores
        self._clock = clock
        self._gentle = gentle
        self._all = self._bin_open = False
        self._focus_on = ""
        self._keeper: DraftKeeper | None = None
        self.rows: list[PastRow] = []
        self.put_back: list[QuietButton] = []
        self._build()

    @property
    def editing(self) -> bool:
        """Whether one is being changed."""
        return any(row.form is not None for row in self.rows)

    def refresh(self) -> None:
        """Read them anew, unless one is being changed."""
        if not self.editing:
            self._fill()

    def keep_draft(self) -> None:
        """The page is left: do not wait for the timer."""
        if self._keeper is not None:
            self._keeper.keep_if_waiting()

    def keep_all(self) -> None:
        """Keep what was typed, or raise."""
        if self._keeper is not None:
            self._keeper.keep_all()

    # --- showing ------------------------------------------------------------------------

    def _fill(self) -> None:
        _empty(self._place)
        _empty(self._bin)
        found = sorted(self._stores.flare_ups.all(), key=lambda each: each.starts_on, reverse=True)
        shown = found if self._all else found[:SHOWN_AT_FIRST]
        self.rows = [self._add_row(each) for each in shown]
        show_if(not found, self._none)
        self.all.set_words(tr("Show all %n flare-up(s)", "", len(found)))
        show_if(len(shown) < len(found), self.all)
        self._fill_bin()
        self._focus_again()
        drafts = {form for form in self._stores.drafts.forms() if form.startswith(_FORM)}
        for row in self.rows:
            if _FORM + row.flare_up.id in drafts and not self.editing:
                self._open(row)

    def _add_row(self, flare_up: FlareUp) -> PastRow:
        today = self._clock.today()
        days = words.dates_and_year(flare_up.starts_on, flare_up.ends_on, today)
        row = PastRow(flare_up, days, words.length(flare_up.days))
        row.opened.connect(partial(self._change, row))
        row.delete.connect(partial(self._delete, flare_up))
        self._place.body.addWidget(row)
        show_if(True, row)
        return row

    def _fill_bin(self) -> None:
        in_bin = self._stores.flare_ups.in_bin()
        show_if(bool(in_bin), self.bin)
        self.bin.set_words(tr("Hide deleted flare-ups") if self._bin_open else _in_bin(in_bin))
        show_if(self._bin_open and bool(in_bin), self._bin)
        self.put_back = [self._add_binned(each) for each in in_bin] if self._bin_open else []

    def _add_binned(self, flare_up: FlareUp) -> QuietButton:
        days = words.dates_and_year(flare_up.starts_on, flare_up.ends_on, self._clock.today())
        row = QWidget()
        line = QHBoxLayout(row)
        line.setContentsMargins(0, 0, 0, 0)
        button = QuietButton(tr("Put back"), "undo-2")
        button.setAccessibleName(tr("Put back: {entry}").format(entry=days))
        button.clicked.connect(partial(self._put_back, flare_up))
        line.addWidget(PlainLabel(days, "muted"), 1)
        line.addWidget(button)
        self._bin.body.addWidget(row)
        show_if(True, row)
        return button

    def _focus_again(self) -> None:
        """The row that had the keyboard was made anew: go back to it, or to its neighbour."""
        if self._focus_on:
            row = next((r for r in self.rows if r.flare_up.id == self._focus_on), None)
            target = row.change if row else self.rows[0].change if self.rows else self.bin
            target.setFocus(Qt.FocusReason.OtherFocusReason)
        self._focus_on = ""

    # --- what the person does -----------------------------------------------------------

    def _change(self, row: PastRow) -> None:
        self.keep_draft()  # of another one that was being changed: it is opened again later
        for other in self.rows:
            other.close_form()
        self._open(row).take_focus()

    def _open(self, row: PastRow) -> DatesForm:
        form = row.open_form()
        self._keeper = DraftKeeper(form, self._stores.drafts, self._clock, form.typed)
        draft = self._keeper.begin(_FORM + row.flare_up.id)
        if draft is not None:
            form.go_on_with(draft)
        form.note.changed.connect(self._keeper.note_change)
        for field in (form.first, form.last):
            field.line.textEdited.connect(self._on_typed)
            field.changed.connect(self._on_typed)
        form.kept.connect(partial(self._keep, row))
        form.closed.connect(partial(self._done, row))
        return form

    def _on_typed(self, *_: object) -> None:
        if self._keeper is not None:
            self._keeper.note_change()

    def _keep(self, row: PastRow, after: FlareUp) -> None:
        if after == row.flare_up:
            self._done(row)
            return
        try:
            notice = self._gentle.change(row.flare_up, after)
        except Refused as refused:
            assert row.form is not None
            row.form.refuse(refused)
            return
        self._done(row)
        self.said.emit(notice)

    def _done(self, row: PastRow) -> None:
        """It is kept, or the change is not wanted."""
        if self._keeper is not None:
            self._keeper.drop()
            self._keeper = None
        row.close_form()
        self._focus_on = row.flare_up.id
        self._fill()

    def _delete(self, flare_up: FlareUp) -> None:
        at = [row.flare_up.id for row in self.rows].index(flare_up.id)
        others = [row.flare_up.id for row in self.rows if row.flare_up.id != flare_up.id]
        self._tell(
            self._gentle.delete(flare_up), others[min(at, len(others) - 1)] if others else "-"
        )

    def _put_back(self, flare_up: FlareUp, *_: object) -> None:
        try:
            notice = self._gentle.put_back(flare_up)
        except Refused as refused:
            self.problem.say(sentence(refused))
            return
        self._tell(notice, flare_up.id)

    def _tell(self, notice: Notice, focus_on: str) -> None:
        self.problem.say("")
        self._focus_on = focus_on
        self.refresh()
        self.said.emit(notice)

    def _show_all(self) -> None:
        self._all = True
        self._focus_on = self.rows[-1].flare_up.id
        self.refresh()

    def _show_bin(self) -> None:
        self._bin_open = not self._bin_open
        self.refresh()

    def _build(self) -> None:
        self._none = PlainLabel(
            tr("None yet. You can also write down an earlier one: choose “Another day”."), "muted"
        )
        self._place, self._bin = Stack(gap=14), Stack(gap=10)
        self.all, self.bin = LinkButton(), LinkButton("", "trash-2")
        self.problem = ErrorLine()
        self.all.clicked.connect(self._show_all)
        self.bin.clicked.connect(self._show_bin)
        for part in (self._none, self._place):
            self.body.addWidget(part)
        for link in (self.all, self.bin):
            self.body.addWidget(link, 0, Qt.AlignmentFlag.AlignLeft)
        for part in (self._bin, self.problem):
            self.body.addWidget(part)


def _in_bin(found: tuple[FlareUp, ...]) -> str:
    return tr("Show %n deleted flare-up(s)", "", len(found))


def _empty(stack: Stack) -> None:
    while (item := stack.body.takeAt(0)) is not None:
        widget = item.widget()
        if widget is not None:
            widget.hide()
            widget.deleteLater()
