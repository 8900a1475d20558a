"""Compare two times: any two spans of days, figure by figure."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING, ClassVar

from PySide6.QtCore import Qt

from companion.domain.comparison import DAYS_COMPARED, two_times
from companion.domain.things import Thing
from companion.domain.topics import Topic
from companion.domain.usual_variation import usual_variation
from companion.screens.forms.day_field import DayField
from companion.screens.progress.details import Details
from companion.screens.progress.reading_things import all_things, read_things
from companion.screens.progress.view import ProgressView
from companion.ui.announce import announce
from companion.ui.showing import let_go, show_if
from companion.ui.stack import Stack
from companion.ui.text import PlainLabel
from companion.ui.widgets.buttons import PrimaryButton, QuietButton
from companion.ui.widgets.card import Card
from companion.ui.widgets.error_line import ErrorLine
from companion.ui.widgets.flow import in_a_row
from companion.ui.widgets.table import FiguresTable
from companion.wording import two_times as words
from companion.wording.translate import tr

if TYPE_CHECKING:
    from datetime import date

    from companion.domain.clock import Clock
    from companion.settings import Settings
    from companion.store.stores import Stores
    from companion.ui.changes import Changes

Time = tuple["date", "date"]


class TimesView(ProgressView):
    """Two times with a first and a last day each, a button, and a table below.

    Attributes:
        fields: First and last day of the first time, then of the second one.
        compare: Compares them.
        pain_button: Shows or hides pain intensity among the figures.
        error: What is wrong with the days.
        answer: The card of the answer; hidden until there is one.
    """

    shows: ClassVar[Topic] = (
        Topic.DIARY | Topic.SLEEP | Topic.PROFILE | Topic.EXERCISE | Topic.CALM | Topic.FLARE_UPS
        | Topic.BREAKS
    )  # fmt: skip

    def __init__(self, stores: Stores, settings: Settings, clock: Clock, changes: Changes) -> None:
        super().__init__(stores, settings, clock, changes, has_ranges=False)
        self._compared: tuple[Time, Time] | None = None
        self._table: FiguresTable | None = None
        self._is_filled = self._with_pain = False
        self._build()

    def _show(self, begins: date | None) -> None:
        """The first and the last two weeks stand in the fields at first; then what was typed."""
        self.page.set_heading(words.title(), words.line())
        show_if(self._stores.profile.get().rates_pain, self.pain_button)
        if not self._is_filled:
            self._is_filled = True
            first, today = self._days
            first = max(first, begins or first)
            edge = timedelta(days=DAYS_COMPARED - 1)
            days = (first, first + edge, today - edge, today)
            for field, day in zip(self.fields, days, strict=True):
                field.value = day
        if self._compared is not None:
            self._answer(*self._compared)

    def _on_compare(self) -> None:
        """Compare the days in the fields, or say what is wrong with them."""
        days = [field.value for field in self.fields]
        wrong = self._wrong(days)
        self.error.say(wrong)
        if wrong:
            return
        one, two, three, four = (day for day in days if day is not None)
        earlier, later = sorted(((one, two), (three, four)))
        self._answer(earlier, later)
        announce(self.answer, self.told.text())

    def _wrong(self, days: list[date | None]) -> str:
        known = [day for day in days if day is not None]
        if len(known) < len(self.fields):
            return words.no_day()
        times = sorted(((known[0], known[1]), (known[2], known[3])))
        if any(last < first for first, last in times):
            return words.ends_first()
        if any((last - first).days + 1 < DAYS_COMPARED for first, last in times):
            return words.too_short()
        if times[0][1] >= times[1][0]:
            return words.meet()
        return words.ahead() if times[1][1] > self._clock.today() else ""

    def _answer(self, earlier: Time, later: Time) -> None:
        self._compared = earlier, later
        series = read_things(self._stores, earlier[0], later[1])
        rows, missing = [], []
        for thing in self._things():
            before, after = series[thing].between(*earlier), series[thing].between(*later)
            found = two_times(before, after, thing.better)
            row = words.row(thing, found, usual_variation(before, after))
            if row is not None:
                rows.append(row)
            elif before.known or after.known:
                missing.append(thing)
        self._show_rows(rows, missing, words.headers(earlier, later))

    def _show_rows(
        self, rows: list[tuple[str, ...]], missing: list[Thing], headers: tuple[str, ...]
    ) -> None:
        if self._table is not None:
            let_go(self._table, self._room.body)
            self._table = None
        if rows:
            self._table = FiguresTable(headers, rows, words.title())
            _words_begin_left(self._table)
            self._room.body.addWidget(self._table)
            show_if(True, self._table)
        said = (words.question(), words.left_out(missing) if missing else "")
        self.told.setText(" ".join(filter(None, said)) if rows else words.nothing_to_compare())
        show_if(True, self.answer)

    def _things(self) -> list[Thing]:
        """All figures; pain intensity only when it is asked for."""
        return [
            each for each in all_things(self._stores) if self._with_pain or each is not Thing.PAIN
        ]

    def _switch_pain(self) -> None:
        self._with_pain = not self._with_pain
        self._name_pain()
        if self._compared is not None:
            self._answer(*self._compared)

    def _name_pain(self) -> None:
        hide = tr("Hide pain intensity")
        self.pain_button.set_words(hide if self._with_pain else tr("Show pain intensity"))

    def _build(self) -> None:
        today = self._clock.today()
        names = (
            (tr("First time"), (tr("First day of the first time"), tr("Its last day"))),
            (tr("Second time"), (tr("First day of the second time"), tr("The last day of it"))),
        )
        self.fields: list[DayField] = []
        asking = []
        for title, asked in names:
            card = Card(title)
            for each, label in zip(asked, (tr("From"), tr("To")), strict=True):
                field = DayField(each, today, presses=False)
                card.body.addWidget(PlainLabel(label, "question"))
                card.body.addWidget(field)
                self.fields.append(field)
            asking.append(card)
        self.error, self.compare = ErrorLine(), PrimaryButton(tr("Compare these times"))
        self.compare.clicked.connect(self._on_compare)
        self.pain_button = QuietButton()
        self.pain_button.clicked.connect(self._switch_pain)
        self._name_pain()
        self.answer, self.told, self._room = Card(words.title()), PlainLabel(), Stack()
        self.details = Details()
        self.details.tell(words.rule_words())
        for widget in (self._room, self.told, self.details):
            self.answer.body.addWidget(widget)
        show_if(False, self.answer)
        self.add_back()
        self.page.row(asking)
        self.add_all(self.error, in_a_row((self.compare, self.pain_button)), self.answer)


def _words_begin_left(table: FiguresTable) -> None:
    """The last column holds sentences, no figures."""
    column = table.columnCount() - 1
    heads = [table.horizontalHeaderItem(column)]
    for item in (*heads, *(table.item(row, column) for row in range(table.rowCount()))):
        if item is not None:
            item.setTextAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
