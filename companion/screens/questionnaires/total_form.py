"""Writes down a figure that a clinic gave: which one, on which day, and its range."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QLocale, Signal

from companion.content.questionnaire_figure import OTHER_TOTAL
from companion.content.questionnaires import load_questionnaires
from companion.domain.questionnaire import Answered
from companion.domain.refused import LONGEST_NAME, Refused
from companion.errors import CompanionError
from companion.screens.forms.drafts import DraftKeeper, SetsAside
from companion.screens.forms.entry import new_id
from companion.screens.forms.question import Question
from companion.screens.questionnaires.begun_forms import DRAFTS, TOTAL
from companion.screens.questionnaires.deeds import keep_answered
from companion.screens.questionnaires.figure_field import FigureField
from companion.ui.showing import show_if
from companion.ui.text import PlainLabel
from companion.ui.widgets.buttons import LinkButton, PrimaryButton
from companion.ui.widgets.card import Card
from companion.ui.widgets.choice import Choice
from companion.ui.widgets.date_field import DateField, read_day
from companion.ui.widgets.error_line import ErrorLine
from companion.ui.widgets.flow import in_a_row
from companion.ui.widgets.typing_line import TypingLine
from companion.wording.refusals import sentence
from companion.wording.translate import tr

if TYPE_CHECKING:
    from companion.content.questionnaires import Questionnaire
    from companion.domain.clock import Clock
    from companion.domain.questionnaire import Answer
    from companion.store.stores import Stores

LEAST, MOST = -1000, 10_000


class TotalForm(SetsAside, Card):
    """One figure, new or being changed; what is typed survives as a draft.

    Attributes:
        kind: Which figure.
        about: What it is about.
        name: What it is called, where it is none of those.
        total: The figure.
        low: The lowest it can be.
        high: The highest it can be.
        day: When the clinic worked it out.
        error: What is wrong.

    Signals:
        said: A Notice: what was saved, and how to undo it.
        saved: The id of the entry.
    """

    said = Signal(object)
    saved = Signal(str)

    def __init__(self, stores: Stores, clock: Clock) -> None:
        super().__init__(" ")
        self._stores = stores
        self._clock = clock
        self._kinds = {each.id: each for each in load_questionnaires(QLocale().name()).totals}
        self._before: Answered | None = None
        self.is_edited = False
        self._begun_on = clock.today()
        self._drafts = DraftKeeper(self, stores.drafts, clock, self._state)
        self._build()
        draft = self._drafts.begin(DRAFTS[TOTAL])
        self._show(None, next(iter(self._kinds)))
        if draft is not None:
            self._take_draft(draft)

    # --- what is asked ------------------------------------------------------------------

    def ask(self, kind: str = "") -> None:
        """Ask for a new one; of this kind, where one is wanted and nothing is typed."""
        if not self.is_edited and (self._before is not None or kind):
            self._show(None, kind if kind in self._kinds else self.kind.chosen)
        self.kind.setFocus()

    def change(self, answered: Answered) -> None:
        """Change one that is kept; what was being typed can be had back."""
        if self._before is None or self._before.id != answered.id:
            self._set_aside()
            self._show(answered, answered.questionnaire_id)
        self.total.setFocus()

    def save(self) -> None:
        """Keep it."""
        fields = (self.total, self.low, self.high)
        for each in fields:
            each.tidy()
        wrong = next((each for each in fields if each.error), None)
        if wrong is not None or not self.day.tidy():
            (wrong or self.day).setFocus()
            return
        if self.total.value is None:
            self.total.set_error(tr("Write the figure from your clinic."))
            self.total.setFocus()
            return
        try:
            before = self._kept()
            after = self._read()
            self._asked.check(after)
            name = self._asked.name_of(after)
            notice = keep_answered(self._stores, self._clock, before, after, name)
        except Refused as refused:
            self.error.say(sentence(self._named(refused)))
            return
        except CompanionError as error:
            self.error.say(str(error))
            return
        self._drafts.drop()
        self._show(None, after.questionnaire_id)
        self.saved.emit(after.id)
        self.said.emit(notice)

    def cancel(self) -> None:
        """What was typed is not wanted."""
        self._drafts.drop()
        self._show(None, self.kind.chosen)

    # --- reading and showing ------------------------------------------------------------

    @property
    def _asked(self) -> Questionnaire:
        return self._kinds[self.kind.chosen]

    def _kept(self) -> Answered | None:
        return self._stores.questionnaires.find(self._before.id) if self._before else None

    def _read(self) -> Answered:
        asked = self._asked
        answers: dict[str, Answer] = {
            "total": self.total.value,
            "low": self.low.value,
            "high": self.high.value,
        }
        if asked.id == OTHER_TOTAL:
            answers["name"] = " ".join(self.name.text().split()) or None
        return Answered(
            id=self._before.id if self._before else new_id(),
            questionnaire_id=asked.id,
            version=asked.version,
            day=self.day.value,
            answers=answers,
        )

    def _named(self, refused: Refused) -> Refused:
        item = self._asked.find(refused.fields[0])
        fields = tuple(
            found.words if (found := self._asked.find(each)) else each for each in refused.fields
        )
        return Refused(refused.reason, fields if item else refused.fields, refused.limits)

    def _show(self, answered: Answered | None, kind: str) -> None:
        self._before, self.is_edited = answered, False
        self.kind.chosen = kind if kind in self._kinds else next(iter(self._kinds))
        answers = answered.answers if answered else {}
        for key, field in (("total", self.total), ("low", self.low), ("high", self.high)):
            value = answers.get(key)
            field.value = value if isinstance(value, int | float) else None
        self.name.setText(str(answers.get("name") or ""))
        self.day.value = answered.day if answered else self._clock.today()
        if answered is None:
            self._fill_range()
        self.error.say("")
        self._show_state()

    def _fill_range(self) -> None:
        """The range is known for most; it stays to be changed."""
        asked = self._asked
        is_free = asked.id == OTHER_TOTAL
        self.low.value = None if is_free else asked.low
        self.high.value = None if is_free else asked.high

    def _show_state(self) -> None:
        changing = self._before is not None
        title = tr("Change this figure") if changing else tr("Write down a figure")
        self.set_title(title)
        self.about.setText(self._asked.title)
        show_if(self.kind.chosen == OTHER_TOTAL, self._name)
        show_if(changing or self.is_edited, self.cancel_button)

    def _on_kind(self, *_: object) -> None:
        self._fill_range()
        self._on_changed()

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
            "entry": self._before.id if self._before else "",
            "kind": self.kind.chosen,
            "name": self.name.text(),
            "total": self.total.text,
            "low": self.low.text,
            "high": self.high.text,
            "day": self.day.value.isoformat(),
            "begun_on": self._begun_on.isoformat(),
        }

    def _take_draft(self, draft: dict[str, Any]) -> None:
        entry = self._stores.questionnaires.find(str(draft.get("entry") or "-"))
        self._show(entry, str(draft.get("kind", "")))
        self.name.setText(str(draft.get("name", ""))[:LONGEST_NAME])
        for key, field in (("total", self.total), ("low", self.low), ("high", self.high)):
            field.set_text(str(draft.get(key, "")))
        today = self._clock.today()
        self.day.value = min(read_day(str(draft.get("day", "")), today.year) or today, today)
        self._begun_on = read_day(str(draft.get("begun_on", "")), today.year) or self.day.value
        self.is_edited = True
        self._show_state()

    # --- the form -----------------------------------------------------------------------

    def _build(self) -> None:
        today = self._clock.today()
        kinds = [(each.id, each.name) for each in self._kinds.values()]
        self.kind = Choice(tr("Which figure?"), kinds)
        self.about = PlainLabel("", "muted")
        self.name = TypingLine()
        self.name.setMaxLength(LONGEST_NAME)
        self.name.setAccessibleName(tr("What is it called?"))
        self._name = Question(tr("What is it called?"), self.name)
        self.total = FigureField(tr("Which figure did the clinic give you?"), LEAST, MOST)
        self.low = FigureField(tr("Lowest it can be"), LEAST, MOST)
        self.high = FigureField(tr("Highest it can be"), LEAST, MOST)
        self.day = DateField(tr("On which day?"), today, today)
        self.error = ErrorLine()
        self.save_button = PrimaryButton(tr("Save this figure"), "check")
        self.cancel_button = LinkButton(tr("Cancel"))
        self.body.addWidget(Question(tr("Which figure?"), self.kind))
        self.body.addWidget(self.about)
        self.body.addWidget(self._name)
        self.body.addWidget(Question(tr("Which figure did the clinic give you?"), self.total))
        ends = [
            Question(tr("Lowest it can be"), self.low),
            Question(tr("Highest it can be"), self.high),
        ]
        self.body.addWidget(in_a_row(ends, gap=20))
        self.body.addWidget(Question(tr("On which day?"), self.day))
        self.body.addWidget(self.error)
        self.body.addWidget(in_a_row([self.save_button, self.cancel_button], gap=14))
        self._connect()

    def _connect(self) -> None:
        self.kind.picked.connect(self._on_kind)
        self.name.textEdited.connect(self._on_changed)
        self.name.returnPressed.connect(self.total.setFocus)
        for field in (self.total, self.low, self.high, self.day):
            field.changed.connect(self._on_changed)
        self.total.finished.connect(self.low.setFocus)
        self.low.finished.connect(self.high.setFocus)
        self.high.finished.connect(self.day.setFocus)
        self.day.finished.connect(self.save_button.setFocus)
        self.save_button.clicked.connect(self.save)
        self.cancel_button.clicked.connect(self.cancel)
