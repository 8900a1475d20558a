"""What one time came to, beside the other times, with the ways to change and delete it."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from PySide6.QtCore import QLocale, Qt

from companion.content.questionnaires import load_questionnaires
from companion.domain.topics import Topic
from companion.errors import CompanionError
from companion.screens.forms.help_link import HelpLink
from companion.screens.questionnaires.about_card import AboutCard
from companion.screens.questionnaires.deeds import keep_answered
from companion.screens.questionnaires.help_first import HelpFirst
from companion.screens.questionnaires.history_card import OverTimeCard, TimesCard, show_series
from companion.screens.questionnaires.outcomes import all_outcomes, answer_words, of_the_same
from companion.screens.questionnaires.result_card import AnswersCard, ResultCard
from companion.screens.questionnaires.schedule_card import ScheduleCard
from companion.ui.page import Page
from companion.ui.screen import Screen
from companion.ui.showing import show_if
from companion.ui.widgets.buttons import LinkButton, PrimaryButton, QuietButton
from companion.ui.widgets.error_line import ErrorLine
from companion.ui.widgets.flow import in_a_row
from companion.wording import questionnaires as words
from companion.wording.translate import tr

if TYPE_CHECKING:
    from companion.domain.clock import Clock
    from companion.screens.questionnaires.outcomes import Outcome
    from companion.settings import Settings
    from companion.store.stores import Stores
    from companion.ui.changes import Changes

PAGE = "questionnaires"


class ResultView(Screen):
    """One time, and all times.

    Attributes:
        help_first: The way to Help now, above all else where much distress is told.
        result: The figure in words.
        answers: What was answered.
        over_time: The figures of all times.
        times: Each time, to change and delete.
        schedule: How often it is offered again.
    """

    shows: ClassVar[Topic] = Topic.QUESTIONNAIRES | Topic.GOALS

    def __init__(self, stores: Stores, _settings: Settings, clock: Clock, changes: Changes) -> None:
        super().__init__(changes)
        self._stores = stores
        self._clock = clock
        self._kinds = load_questionnaires(QLocale().name())
        self._id = ""
        self._outcome: Outcome | None = None
        self._build()

    def open_at(self, argument: object) -> None:
        """An entry by its id; or the latest of a questionnaire, by the id of that."""
        latest = self._stores.questionnaires.latest(str(argument))
        self._id = latest.id if latest is not None else str(argument)
        self.refresh()
        asked = self._outcome.asked if self._outcome else None
        if asked is not None and asked.asks_pain and not self._stores.profile.get().rates_pain:
            self.go_to.emit(PAGE, None)
            self.say(words.rests(asked.title))
            return
        self.page.begin_at_top()
        self._first().setFocus()

    def _first(self) -> LinkButton | PrimaryButton | QuietButton:
        if not self.help_first.isHidden():
            return self.help_first.button
        return self.change if self._outcome is not None else self.back

    def refresh(self) -> None:
        """Read it anew; it may have been changed, or deleted."""
        every = all_outcomes(self._stores, self._kinds)
        outcome = next((each for each in every if each.answered.id == self._id), None)
        self._outcome = outcome
        for part in (self._buttons, self.result, self.answers, self.times):
            show_if(outcome is not None, part)
        if outcome is None:
            self._show_nothing()
            return
        series = of_the_same(outcome, every)
        self.page.set_heading(outcome.title, words.named(outcome.name, outcome.day))
        self.result.show_outcome(outcome, series)
        self.answers.show_lines(_answer_lines(outcome))
        show_series(self.over_time, series)
        self.times.show_series(series)
        self._show_asked(outcome)

    def _show_nothing(self) -> None:
        for part in (self.about, self.schedule, self.over_time, self.help_first, self.help):
            show_if(False, part)
        self.page.set_heading(tr("Questionnaires"), words.gone_words() if self._id else "")

    def _show_asked(self, outcome: Outcome) -> None:
        """What goes with the questions: what they are for, how often, and the way to help."""
        asked = outcome.asked
        for part in (self.about, self.schedule):
            show_if(asked is not None, part)
        show_if(asked is not None, self.change)
        distress = asked is not None and asked.is_about_distress
        if asked is not None and asked.calls_for_help(outcome.answered.answers):
            self.help_first.show_of(outcome.day, self._clock.today())
        else:
            show_if(False, self.help_first)
        show_if(distress, self.help)
        if asked is not None:
            self.about.show_asked(asked)
            self.schedule.show_choice(asked.id)

    def _on_change(self) -> None:
        self._change(self._id)

    def _change(self, entry_id: str) -> None:
        found = self._stores.questionnaires.find(entry_id)
        asked = self._kinds.find(found.questionnaire_id) if found else None
        if asked is not None:
            self.go_to.emit(PAGE, ("total" if asked.is_total else "fill", (entry_id,)))

    def _on_again(self) -> None:
        asked = self._outcome.asked if self._outcome else None
        if asked is not None:
            self.go_to.emit(PAGE, ("total" if asked.is_total else "fill", asked.id))

    def _on_delete(self) -> None:
        if self._outcome is None:
            return
        try:
            answered, name = self._outcome.answered, self._outcome.title
            notice = keep_answered(self._stores, self._clock, answered, None, name)
        except CompanionError as error:
            self.error.say(str(error))
            return
        self.error.say("")
        self.go_to.emit(PAGE, None)
        self.said.emit(notice)

    # --- the page -----------------------------------------------------------------------

    def where(self) -> object:
        """Which one."""
        return self._id

    def come_back(self, where: object) -> None:
        """Show it again."""
        if isinstance(where, str):
            self.open_at(where)

    def go_back(self) -> None:
        """Back to all questionnaires."""
        self.go_to.emit(PAGE, None)

    def _to_help(self) -> None:
        self.go_to.emit("help", None)

    def _build(self) -> None:
        self.page = Page()
        self.back = LinkButton(tr("Back to questionnaires"), "chevron-left")
        self.help_first = HelpFirst()
        self.change = QuietButton(tr("Change"), "pencil")
        self.again = QuietButton(tr("Fill in again"), "rotate-ccw")
        self.delete = QuietButton(tr("Delete"), "trash-2")
        self._buttons = in_a_row([self.change, self.again, self.delete])
        self.error = ErrorLine()
        self.result, self.answers, self.about = ResultCard(), AnswersCard(), AboutCard()
        self.over_time = OverTimeCard()
        self.times = TimesCard(self._stores, self._clock)
        self.schedule = ScheduleCard(self._stores)
        self.help = HelpLink()
        self.page.body.addWidget(self.back, 0, Qt.AlignmentFlag.AlignLeft)
        for part in (self.help_first, self._buttons, self.error):
            self.page.add(part)
        self.page.columns([self.result, self.answers], [self.schedule, self.about])
        self.page.body.addWidget(self.help, 0, Qt.AlignmentFlag.AlignLeft)
        for part in (self.over_time, self.times):
            self.page.add(part)
        self._connect()
        self.fill(self.page)

    def _connect(self) -> None:
        self.back.clicked.connect(self.go_back)
        self.help.clicked.connect(self._to_help)
        self.help_first.wanted.connect(self._to_help)
        self.change.clicked.connect(self._on_change)
        self.again.clicked.connect(self._on_again)
        self.delete.clicked.connect(self._on_delete)
        self.times.change_wanted.connect(self._change)
        self.times.said.connect(self.said)
        self.schedule.said.connect(self.said)


def _answer_lines(outcome: Outcome) -> list[str]:
    """Each question with its answer; those of other questions by their ids."""
    asked, answers = outcome.asked, outcome.answered.answers
    if asked is None or outcome.is_older:
        return [words.answer_line(key, str(each)) for key, each in answers.items()
                if each is not None]  # fmt: skip
    return [
        words.answer_line(item.words, answer_words(item, answers.get(item.id)))
        for item in asked.item
    ]
