"""What the person writes for the visit, what happened, and what they want on the page."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from companion.domain.refused import LONGEST_TEXT
from companion.domain.visit import BEGIN_WITH, MOST_QUESTIONS, Reader, Section, Visit
from companion.screens.visit.worksheet_ticks import WorksheetTicks
from companion.ui.showing import show_if
from companion.ui.stack import Stack
from companion.ui.text import PlainLabel
from companion.ui.theme import scaled
from companion.ui.widgets.card import Card
from companion.ui.widgets.date_field import DateField
from companion.ui.widgets.flow import in_a_row
from companion.ui.widgets.note_field import NoteField
from companion.ui.widgets.segmented import SegmentedControl
from companion.ui.widgets.ticks import CheckBox
from companion.ui.widgets.word_chips import Chip
from companion.wording.translate import tr

if TYPE_CHECKING:
    from collections.abc import Sequence

    from companion.report import Period
    from companion.screens.visit.happened_card import HappenedCard

USUAL, OWN = "usual", "own"
A_WEEK = timedelta(days=7)


class VisitForm(QWidget):
    """Three cards: the visit in own words, what happened, and the page.

    Args:
        today: The civil day.
        happened: The card of what happened.

    Signals:
        changed: the field that was typed in; None where something was chosen.
        paper_picked: "a4" or "letter".
    """

    changed = Signal(object)
    paper_picked = Signal(str)

    def __init__(self, today: date, happened: HappenedCard) -> None:
        super().__init__()
        self._today = today
        self.happened = happened
        self._visit = Visit(id="new")
        self._not_offered: frozenset[Section] = frozenset()
        self._stack = QVBoxLayout(self)
        self._stack.setContentsMargins(0, 0, 0, 0)
        self._stack.setSpacing(scaled(16))
        self._stack.addWidget(self._words_card())
        self._stack.addWidget(happened)
        self._stack.addWidget(self._page_card())
        self._stack.addStretch(1)
        self._connect()

    # --- values -------------------------------------------------------------------------

    def show_visit(self, visit: Visit, period: Period, paper: str) -> None:
        """Fill the form.

        Args:
            visit: What is kept.
            period: The days the page looks back on now: what "Days I choose" begins with.
            paper: "a4" or "letter".
        """
        self._visit = visit
        self.blockSignals(True)
        self.day_known.setChecked(visit.day is not None)
        self.day.value = visit.day or self._today + A_WEEK
        for number, field in enumerate(self.questions):
            field.text = visit.questions[number] if number < len(visit.questions) else ""
        self.news.text = visit.news
        self.happened.without = visit.without
        self.period.chosen = OWN if visit.first or visit.last else USUAL
        self._show_period(period)
        for section, box in self.sections.items():
            box.setChecked(section in visit.sections)
        self.explained.setChecked(visit.explained)
        self.worksheets.ticked = visit.worksheets
        self.paper.chosen = paper
        self.blockSignals(False)
        self._show_parts()

    def visit(self) -> Visit:
        """What the form says now."""
        own = self.period.chosen == OWN
        written = [field.text.replace("\0", "") for field in self.questions]
        while written and not written[-1]:
            written.pop()
        return replace(
            self._visit,
            day=self.day.value if self.day_known.isChecked() and self.day.readable else None,
            first=self.first.value if own else None,
            last=self.last.value if own else None,
            questions=tuple(written),
            news=self.news.text.replace("\0", ""),
            without=self.happened.without,
            sections=self._ticked(),
            explained=self.explained.isChecked(),
            worksheets=self.worksheets.ticked,
        )

    def offer_pain(self, *, asked: bool) -> None:
        """Who switched pain off everywhere is not asked about it here."""
        show_if(asked, self.sections[Section.PAIN])
        self._not_offered = frozenset() if asked else frozenset({Section.PAIN})
        self._mark_reader()

    def offer_worksheets(self, worksheets: Sequence[tuple[str, str]]) -> None:
        """Offer these, by their ids with what they are called; none is ticked by itself."""
        self.worksheets.offer(worksheets)

    def focus_first(self) -> None:
        """The keyboard goes to the first question."""
        self.questions[0].setFocus()

    def _show_period(self, period: Period) -> None:
        last = min(period.last, self._today)
        first = min(period.first, last)
        self.first.value, self.last.value = first, last
        self.first.set_limits(None, last)
        self.last.set_limits(first, self._today)

    # --- parts --------------------------------------------------------------------------

    def _words_card(self) -> Card:
        card = Card(tr("For the visit"))
        self.day_known = CheckBox(tr("I know the day of the visit"))
        self.day = DateField(tr("Day of the visit"), self._today + A_WEEK)
        self.questions = [
            NoteField(tr("Question {n}").format(n=n), "", longest=LONGEST_TEXT // MOST_QUESTIONS)
            for n in range(1, MOST_QUESTIONS + 1)
        ]
        self.news = NoteField(tr("New since my last visit"), "", longest=LONGEST_TEXT)
        card.body.addWidget(self.day_known)
        card.body.addWidget(self.day)
        card.body.addWidget(PlainLabel(tr("What would you like from this visit?"), "question"))
        card.body.addWidget(PlainLabel(tr("Up to three, the most important first."), "small"))
        for field in self.questions:
            card.body.addWidget(field)
        card.body.addWidget(PlainLabel(tr("What is new since your last visit?"), "question"))
        card.body.addWidget(self.news)
        return card

    def _page_card(self) -> Card:
        card = Card(tr("On the page"))
        self.period = SegmentedControl(
            [(USUAL, tr("Last 12 weeks")), (OWN, tr("Days I choose"))], tr("Which days")
        )
        self.first = DateField(tr("First day"), self._today, self._today)
        self.last = DateField(tr("Last day"), self._today, self._today)
        self._days = QWidget()
        days = QVBoxLayout(self._days)
        days.setContentsMargins(0, 0, 0, 0)
        for words, field in ((tr("First day"), self.first), (tr("Last day"), self.last)):
            days.addWidget(PlainLabel(words))
            days.addWidget(field)
        self.sections = {section: CheckBox(words) for section, words in _sections()}
        self.explained = CheckBox(tr("A second page: how each figure is worked out"))
        self.worksheets = WorksheetTicks()
        self.paper = SegmentedControl(
            [("a4", tr("A4")), ("letter", tr("US Letter"))], tr("Paper size")
        )
        card.body.addWidget(PlainLabel(tr("Which days"), "question"))
        card.body.addWidget(self.period)
        card.body.addWidget(self._days)
        card.body.addWidget(PlainLabel(tr("Which parts"), "question"))
        card.body.addWidget(self._readers())
        for box in (*self.sections.values(), self.explained):
            card.body.addWidget(box)
        card.body.addWidget(self.worksheets)
        card.body.addWidget(PlainLabel(tr("Paper size"), "question"))
        card.body.addWidget(self.paper)
        return card

    def _readers(self) -> QWidget:
        """Buttons that tick the parts to begin with for each reader; that of these is marked."""
        self.readers = {reader: Chip(words) for reader, words in _reader_names()}
        for reader, button in self.readers.items():
            button.clicked.connect(partial(self._begin_with, reader))
        hint = PlainLabel(tr("Begin with one of these, then tick what you like."), "small")
        return Stack([hint, in_a_row(self.readers.values())], gap=10)

    def _begin_with(self, reader: Reader, *_: object) -> None:
        """Tick what a page for this reader begins with; a part that is not offered stays."""
        self.blockSignals(True)
        for section, box in self.sections.items():
            if section not in self._not_offered:
                box.setChecked(section in BEGIN_WITH[reader])
        self.blockSignals(False)
        self._mark_reader()
        self.changed.emit(None)

    def _ticked(self) -> frozenset[Section]:
        return frozenset(part for part, box in self.sections.items() if box.isChecked())

    def _mark_reader(self) -> None:
        """Mark the reader whose parts these are; no one where some were changed by hand."""
        ticked = self._ticked() - self._not_offered
        for reader, chip in self.readers.items():
            chip.setChecked(BEGIN_WITH[reader] - self._not_offered == ticked)

    def _connect(self) -> None:
        for note in (*self.questions, self.news):
            note.changed.connect(partial(self.changed.emit, note))
        self.day.changed.connect(self._on_changed)
        for box in (*self.sections.values(), self.explained, self.day_known):
            box.toggled.connect(self._on_changed)
        self.worksheets.changed.connect(self._on_changed)
        self.happened.ticked.connect(self._on_changed)
        self.first.changed.connect(self._on_day)
        self.last.changed.connect(self._on_day)
        self.period.picked.connect(self._on_changed)
        self.paper.picked.connect(self.paper_picked)

    def _show_parts(self) -> None:
        show_if(self.day_known.isChecked(), self.day)
        show_if(self.period.chosen == OWN, self._days)
        self._mark_reader()

    def _on_changed(self, *_value: object) -> None:
        self._show_parts()
        self.changed.emit(None)

    def _on_day(self, _day: object) -> None:
        self.first.set_limits(None, self.last.value)
        self.last.set_limits(self.first.value, self._today)
        self.changed.emit(None)


def _sections() -> list[tuple[Section, str]]:
    return [
        (Section.QUESTIONS, tr("What I would like from this visit")),
        (Section.GOALS, tr("My goals")),
        (Section.NEWS, tr("New since my last visit")),
        (Section.MEASURES, tr("How it has been, as a table")),
        (Section.SLEEP, tr("Nights and sleep")),
        (Section.PACING, tr("Plans, how they were kept, and flare-ups")),
        (Section.PROGRAMME, tr("My exercise programme, with the amounts")),
        (Section.PRACTICES, tr("Days with a practice, such as relaxation")),
        (Section.QUESTIONNAIRES, tr("Questionnaires, such as PEG, and my activities")),
        (Section.PAIN, tr("Pain intensity")),
        (Section.CHARTS, tr("Charts")),
    ]


def _reader_names() -> list[tuple[Reader, str]]:
    return [
        (Reader.PHYSIOTHERAPIST, tr("For my physiotherapist")),
        (Reader.DOCTOR, tr("For my doctor")),
        (Reader.PSYCHOLOGIST, tr("For my psychologist")),
    ]
