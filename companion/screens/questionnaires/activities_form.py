"""Rates my activities: the same ones again, others beside them, five at most."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Signal

from companion.domain.activity_ratings import FEWEST, MOST, ActivityRating, current_activities
from companion.screens.forms.drafts import DraftKeeper, SetsAside
from companion.screens.forms.entry import new_id
from companion.screens.forms.question import Question
from companion.screens.forms.telling import say_under, told_at
from companion.screens.questionnaires.activity_row import ActivityRow
from companion.screens.questionnaires.begun_forms import ACTIVITIES, DRAFTS
from companion.screens.questionnaires.deeds import keep_ratings
from companion.ui.showing import let_go, show_if
from companion.ui.stack import Stack
from companion.ui.text import PlainLabel
from companion.ui.widgets.buttons import LinkButton, PrimaryButton, QuietButton
from companion.ui.widgets.card import Card
from companion.ui.widgets.date_field import DateField, read_day
from companion.ui.widgets.error_line import ErrorLine
from companion.ui.widgets.flow import in_a_row
from companion.wording import questionnaires as words
from companion.wording.translate import tr

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from companion.domain.clock import Clock
    from companion.store.stores import Stores


class ActivitiesForm(SetsAside, Card):
    """What is rated on one day; what is typed survives as a draft.

    Attributes:
        rows: One for each activity.
        add: Puts another one under them.
        day: The day that is described.
        error: What is wrong.

    Signals:
        said: A Notice: what was saved, and how to undo it.
    """

    said = Signal(object)

    def __init__(self, stores: Stores, clock: Clock) -> None:
        super().__init__(words.rating_asked())
        self._stores = stores
        self._clock = clock
        self._changes: date | None = None
        self.rows: list[ActivityRow] = []
        self.is_edited = False
        self._begun_on = clock.today()
        self._drafts = DraftKeeper(self, stores.drafts, clock, self._state)
        self._build()
        draft = self._drafts.begin(DRAFTS[ACTIVITIES])
        self._begin()
        if draft is not None:
            self._take_draft(draft)

    # --- what is asked ------------------------------------------------------------------

    def follow(self) -> None:
        """What is kept is another: ask about that, unless something is typed."""
        self.day.set_limits(None, self._clock.today())
        if not self.is_edited:
            self._begin()

    def change(self, day: date) -> None:
        """Change what was rated on a day; what was being typed can be had back."""
        self._set_aside()
        kept = [each for each in self._stores.activity_ratings.all() if each.day == day]
        rated = {each.activity: each.rating for each in kept}
        self._changes = day
        self._show(list(rated.items()), day)
        self.take_focus()

    def take_focus(self) -> None:
        """The keyboard goes to the first row."""
        if self.rows:
            self.rows[0].first().setFocus()

    def save(self) -> None:
        """Keep what was rated."""
        if not self.day.tidy():
            self.day.setFocus()
            return
        problem = self._problem()
        if problem is not None:
            row, sentence = problem
            say_under(self.error, row, self._list.body, sentence)
            row.first().setFocus()
            return
        with told_at(self.error):
            before, after = self._before(), self._read()
            notice = keep_ratings(self._stores, self._clock, before, after)
            self._drafts.drop()
            self.is_edited = False
            self._begin()
            self.said.emit(notice)

    def cancel(self) -> None:
        """What was typed is not wanted."""
        self._drafts.drop()
        self._begin()

    # --- reading and showing ------------------------------------------------------------

    def _problem(self) -> tuple[ActivityRow, str] | None:
        """The first row that cannot be kept as it is, and why."""
        names: set[str] = set()
        for row in self.rows:
            rated = row.scale.value is not None
            if rated and not row.name:
                return row, words.unnamed_words()
            if row.name and not rated and not row.is_known:
                return row, words.unrated_words(row.name)
            if row.name and row.name.casefold() in names:
                return row, words.twice_words(row.name)
            names.add(row.name.casefold())
        if all(row.scale.value is None for row in self.rows):
            return self.rows[0], words.nothing_rated()
        return None

    def _before(self) -> list[ActivityRating]:
        """What this takes the place of: what was changed, and the same activities of that day."""
        named = {row.name for row in self.rows if row.scale.value is not None}
        return [
            each
            for each in self._stores.activity_ratings.all()
            if each.day == self._changes or (each.day == self.day.value and each.activity in named)
        ]

    def _read(self) -> list[ActivityRating]:
        ids = {each.activity: each.id for each in self._before()}
        return [
            ActivityRating(
                id=ids.get(row.name) or new_id(),
                activity=row.name,
                day=self.day.value,
                rating=row.scale.value,
            )
            for row in self.rows
            if row.scale.value is not None
        ]

    def _begin(self) -> None:
        """Ask about the activities of the last time; at first there are three empty lines."""
        self._changes = None
        names = current_activities(self._stores.activity_ratings.all())
        self._show([(name, None) for name in names[:MOST]], self._clock.today())

    def _show(self, rated: Sequence[tuple[str, int | None]], day: date) -> None:
        for row in self.rows:
            let_go(row, self._list.body)
        self.rows = []
        for name, rating in rated:
            self._put(name, rating, is_known=True)
        while len(self.rows) < FEWEST and not rated:
            self._put("", None, is_known=False)
        self.day.value = min(day, self._clock.today())
        self.is_edited = False
        self.error.say("")
        self._show_state()

    def _put(self, name: str, rating: int | None, *, is_known: bool) -> ActivityRow:
        row = ActivityRow(name, len(self.rows) + 1, is_known=is_known)
        row.scale.value = rating
        row.changed.connect(self._on_changed)
        row.away_wanted.connect(partial(self._on_away, row))
        row.finished.connect(partial(self._on_finished, row))
        self.rows.append(row)
        self._list.body.addWidget(row)
        show_if(True, row)
        return row

    def _show_state(self) -> None:
        show_if(len(self.rows) < MOST, self.add)
        show_if(self.is_edited or self._changes is not None, self.cancel_button)
        known = sum(1 for row in self.rows if row.name)
        self.few.setText(words.few_words(known))
        show_if(bool(self.few.text()), self.few)

    def _on_add(self) -> None:
        self._put("", None, is_known=False).first().setFocus()
        self._on_changed()

    def _on_away(self, row: ActivityRow) -> None:
        at = self.rows.index(row)
        self.rows.remove(row)
        let_go(row, self._list.body)
        if not self.rows:
            self._put("", None, is_known=False)
        self.rows[min(at, len(self.rows) - 1)].first().setFocus()
        self._on_changed()

    def _on_finished(self, row: ActivityRow) -> None:
        at = self.rows.index(row) + 1
        (self.rows[at].first() if at < len(self.rows) else self.save_button).setFocus()

    def _on_changed(self, *_: object) -> None:
        if not self.is_edited:
            self._begun_on = self._clock.today()
        self.is_edited = True
        self.error.say("")
        self._drafts.note_change()
        self._show_state()

    # --- drafts -------------------------------------------------------------------------

    def _state(self) -> dict[str, Any]:
        return {
            "rows": [[row.name, row.scale.value, row.is_known] for row in self.rows],
            "day": self.day.value.isoformat(),
            "changes": self._changes.isoformat() if self._changes else "",
            "begun_on": self._begun_on.isoformat(),
        }

    def _take_draft(self, draft: dict[str, Any]) -> None:
        today = self._clock.today()
        self._show((), read_day(str(draft.get("day", "")), today.year) or today)
        self._changes = read_day(str(draft.get("changes", "")), today.year)
        self._begun_on = read_day(str(draft.get("begun_on", "")), today.year) or self.day.value
        for row in self.rows:
            let_go(row, self._list.body)
        self.rows = []
        for name, rating, is_known in draft.get("rows", [])[:MOST]:
            self._put(str(name), rating, is_known=bool(is_known) and bool(name))
        if not self.rows:
            self._put("", None, is_known=False)
        self.is_edited = True
        self._show_state()

    # --- the form -----------------------------------------------------------------------

    def _build(self) -> None:
        today = self._clock.today()
        self._list = Stack(gap=20)
        self.few = PlainLabel("", "muted")
        self.add = QuietButton(tr("Add an activity"), "plus")
        self.day = DateField(tr("On which day?"), today, today)
        self.error = ErrorLine()
        self.save_button = PrimaryButton(tr("Save these numbers"), "check")
        self.cancel_button = LinkButton(tr("Cancel"))
        for part in (
            self._list,
            self.few,
            in_a_row([self.add]),
            Question(tr("On which day?"), self.day),
            self.error,
            in_a_row([self.save_button, self.cancel_button], gap=14),
        ):
            self.body.addWidget(part)
        self.add.clicked.connect(self._on_add)
        self.day.changed.connect(self._on_changed)
        self.day.finished.connect(self.save_button.setFocus)
        self.save_button.clicked.connect(self.save)
        self.cancel_button.clicked.connect(self.cancel)
