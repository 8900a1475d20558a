"""All questionnaires: what is ready again, what was filled in, a clinic's figures, activities."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from PySide6.QtCore import QLocale, Qt

from companion.content.questionnaires import load_questionnaires
from companion.domain.activity_ratings import rounds
from companion.domain.asked import MY_ACTIVITIES, due, last_days
from companion.domain.topics import Topic
from companion.screens.forms.begun_card import BegunCard
from companion.screens.forms.help_link import HelpLink
from companion.screens.questionnaires.asked_card import AskedCard
from companion.screens.questionnaires.begun_forms import ACTIVITIES, TOTAL, begun_forms
from companion.screens.questionnaires.half_filled import HALF_FILLED
from companion.screens.questionnaires.lists_cards import ClinicCard, UnknownCard
from companion.screens.questionnaires.outcomes import all_outcomes
from companion.screens.questionnaires.own_card import OwnCard
from companion.ui.page import Page
from companion.ui.screen import Screen
from companion.ui.widgets.buttons import LinkButton
from companion.wording import questionnaires as words
from companion.wording.begun import dropped_words
from companion.wording.translate import tr

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from companion.domain.asked import Due
    from companion.domain.clock import Clock
    from companion.screens.questionnaires.outcomes import Outcome
    from companion.settings import Settings
    from companion.store.stores import Stores
    from companion.ui.changes import Changes

PAGE = "questionnaires"


class ListView(Screen):
    """Where one is begun, gone on with, or looked at again.

    Attributes:
        begun_card: Those that are begun and not saved.
        asked: What can be filled in here.
        own: My activities.
        clinic: Figures from a clinic.
        unknown: What another version of the app kept.
    """

    shows: ClassVar[Topic] = Topic.QUESTIONNAIRES | Topic.GOALS | Topic.DRAFTS | Topic.PROFILE

    def __init__(self, stores: Stores, _settings: Settings, clock: Clock, changes: Changes) -> None:
        super().__init__(changes)
        self._stores = stores
        self._clock = clock
        self._kinds = load_questionnaires(QLocale().name())
        self._build()
        self.catch_up()

    def refresh(self) -> None:
        """Read what was filled in, what is begun, and what is ready."""
        stores, today = self._stores, self._clock.today()
        outcomes = all_outcomes(stores, self._kinds)
        rated = stores.activity_ratings.all()
        days = last_days((each.answered for each in outcomes), rated)
        ready = due(stores.goals_profile.get().asked_weeks, days, today)
        self._show_asked({each.answered.questionnaire_id: each for each in outcomes}, ready)
        own = next((each for each in ready if each.questionnaire_id == MY_ACTIVITIES), None)
        self.own.show_rounds(rounds(rated), words.ready_words(own.since, today) if own else "")
        totals = {each.series: each for each in outcomes if each.asked and each.asked.is_total}
        self.clinic.show_outcomes(sorted(totals.values(), key=lambda each: each.name.casefold()))
        self.unknown.show_outcomes([each for each in outcomes if each.asked is None][::-1])

    def _show_asked(self, last: Mapping[str, Outcome], ready: Sequence[Due]) -> None:
        """What can be filled in, and what is begun of it."""
        rates_pain = self._stores.profile.get().rates_pain
        resting = [each for each in self._kinds.to_fill_in if each.asks_pain and not rates_pain]
        offered = [each for each in self._kinds.to_fill_in if each not in resting]
        titles = {each.id: each.title for each in offered}
        half = HALF_FILLED.all(self._stores.drafts)
        begun = [each for each in half if each.questionnaire_id in titles]
        self.begun_card.show_begun(
            [
                *((each, titles[each.questionnaire_id], each.begun_on) for each in begun),
                *begun_forms(self._stores.drafts, self._kinds),
            ]
        )
        is_kept = self._stores.questionnaires.find
        new = frozenset(each.questionnaire_id for each in begun if is_kept(each.id) is None)
        self.asked.show_kinds(offered, last, ready, new, self._clock.today())
        self.asked.show_resting([each.title for each in resting])

    def open_at(self, argument: object) -> None:
        """Begin at the top."""
        self.refresh()  # what was kept on the way here is told only a turn later
        self.page.begin_at_top()
        (self.begun_card.first() or self.asked.first()).setFocus()

    def go_back(self) -> None:
        """Back to Goals."""
        self.go_to.emit("goals", None)

    def _on_begin(self, questionnaire_id: str) -> None:
        self.go_to.emit(PAGE, ("fill", questionnaire_id))

    def _on_go_on(self, one: str) -> None:
        self.go_to.emit(PAGE, one if one in {TOTAL, ACTIVITIES} else ("fill", (one,)))

    def _on_see(self, entry_id: str) -> None:
        self.go_to.emit(PAGE, ("result", entry_id))

    def _on_own(self) -> None:
        self.go_to.emit(PAGE, ACTIVITIES)

    def _on_total(self) -> None:
        self.go_to.emit(PAGE, TOTAL)

    def _to_help(self) -> None:
        self.go_to.emit("help", None)

    def _build(self) -> None:
        self.page = Page(
            tr("Questionnaires"),
            tr("A few questions now and then, to see what moves. No question needs an answer."),
        )
        self.back = LinkButton(tr("Back to Goals"), "chevron-left")
        self.begun_card = BegunCard(
            self._stores.drafts, self._clock, tr("You began to fill in"), dropped_words()
        )
        self.asked, self.own = AskedCard(), OwnCard()
        self.clinic, self.unknown = ClinicCard(), UnknownCard()
        self.help = HelpLink()
        self.page.body.addWidget(self.back, 0, Qt.AlignmentFlag.AlignLeft)
        self.page.add(self.begun_card)
        self.page.columns([self.asked], [self.own, self.clinic, self.unknown])
        self.page.body.addWidget(self.help, 0, Qt.AlignmentFlag.AlignLeft)
        self.back.clicked.connect(self.go_back)
        self.help.clicked.connect(self._to_help)
        self.begun_card.wanted.connect(self._on_go_on)
        self.begun_card.said.connect(self.said)
        self.asked.begin_wanted.connect(self._on_begin)
        self.asked.see_wanted.connect(self._on_see)
        self.own.wanted.connect(self._on_own)
        self.clinic.add_wanted.connect(self._on_total)
        for card in (self.clinic, self.unknown):
            card.wanted.connect(self._on_see)
        self.fill(self.page)
