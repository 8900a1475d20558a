"""One activity: what is planned today, what was done, and the plan week by week."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from companion.domain.plan_setup import beside
from companion.errors import CompanionError
from companion.screens.pacing.about_card import AboutCard
from companion.screens.pacing.log_form import LogForm
from companion.screens.pacing.ratings_card import RatingsCard
from companion.screens.pacing.review_card import ReviewCard
from companion.screens.pacing.sessions_card import SessionsCard
from companion.screens.pacing.today_card import TodayCard
from companion.screens.pacing.weeks_card import WeeksCard
from companion.ui.after_painting import AfterPainting
from companion.ui.page import Page
from companion.ui.screen import Notice
from companion.ui.showing import show_if
from companion.ui.text import PlainLabel
from companion.ui.widgets.buttons import LinkButton, QuietButton
from companion.ui.widgets.card import Card
from companion.wording.pacing import area_name
from companion.wording.pacing_plans import activity_deleted
from companion.wording.pacing_review import deleted_words
from companion.wording.translate import tr

if TYPE_CHECKING:
    from companion.domain.clock import Clock
    from companion.domain.pacing import Plan
    from companion.domain.pacing_sessions import Session
    from companion.store.stores import Stores

REVIEW = "review"
"""The part of the page that looks back on the week."""


class ActivityView(QWidget):
    """Everything about one activity, on one page.

    Attributes:
        at_review: Brings the week that is looked back on into sight.

    Signals:
        said: A Notice for the foot of the window.
        go_to: The name of another page, and an argument for it.
        setup_wanted: The id of the activity that the person wants to change.
    """

    said = Signal(object)
    go_to = Signal(str, object)
    setup_wanted = Signal(str)

    def __init__(self, stores: Stores, clock: Clock) -> None:
        super().__init__()
        self._stores = stores
        self._clock = clock
        self._id = ""
        self._build()

    def show_activity(self, activity_id: str) -> None:
        """Show another activity; what was typed about the one before is kept."""
        self.leave()
        self._id = activity_id
        self.refresh()

    def begin(self, part: str = "") -> None:
        """The page is opened: at its top, or at the week that is looked back on."""
        if part == REVIEW and not self.review.isHidden():
            self.review.take_focus()
            self.at_review.wait()
        else:
            self.at_review.forget()
            self.back.setFocus()
            self.page.begin_at_top()

    def _show_review(self) -> None:
        """The week and the answers in sight; in a small window the one with the keyboard."""
        self.page.scroll_to_part(self.review, self.review.rect())
        now = self.focusWidget()
        if now is not None:
            self.page.scroll_to(now)

    def refresh(self) -> None:
        """Read the activity anew; a form that is being written is left alone."""
        if not self._id:
            return
        plan = self._stores.plans.of(self._id)
        for card in self._cards:
            show_if(plan is not None, card)
        show_if(plan is None, self.gone)
        if plan is None:
            self.page.set_heading(tr("An activity"), "")
            return
        self._show(plan)

    def save(self) -> None:
        """Save the session that is being written."""
        if not self.log.isHidden():
            self.log.save()

    def leave(self) -> None:
        """Keep what was typed."""
        self.log.leave()
        self.review.leave()

    def keep_all(self) -> None:
        """Keep what was typed, or raise."""
        self.log.keep_all()
        self.review.keep_all()

    @property
    def activity_id(self) -> str:
        """The activity in sight; empty before one was shown."""
        return self._id

    def _show(self, plan: Plan) -> None:
        today = self._clock.today()
        self.page.set_heading(plan.activity.name, area_name(plan.activity.area))
        self.today.show_plan(plan, today)
        self.about.show_plan(plan, today)
        self.log.ask_about(plan)
        self.sessions.show_plan(plan)
        show_if(plan.activity.starts_on is not None, self.review)
        if plan.activity.starts_on is not None:
            self.review.show_plan(plan)
        self.weeks.show_plan(plan, today)
        self.ratings.refresh()

    # --- what the person does -----------------------------------------------------------

    def _start(self) -> None:
        self.go_to.emit("timer", self._id)

    def _set_up(self) -> None:
        self.setup_wanted.emit(self._id)

    def _all_activities(self) -> None:
        self.go_to.emit("pacing", None)

    def _open_bin(self) -> None:
        self.go_to.emit("diary", "bin")

    def _change(self, session: Session) -> None:
        self.log.change(session)
        self.page.scroll_to(self.log)

    def _delete(self) -> None:
        """The keyboard goes on in the list: the card with the button is gone."""
        goes_on = beside(self._stores.activities.all(), self._id)
        try:
            self._stores.activities.remove(self._id, self._clock.now())
        except CompanionError as error:
            self.said.emit(Notice(str(error)))
            return
        undo = partial(self._stores.activities.restore, self._id)
        self.said.emit(Notice(activity_deleted(self.page.heading.text()), undo))
        self.go_to.emit("pacing", ("list", goes_on))

    # --- the page -----------------------------------------------------------------------

    def _build(self) -> None:
        self.page = Page()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.page)
        self.back = LinkButton(tr("All activities"), "chevron-left")
        self.today, self.about = TodayCard(), AboutCard()
        self.log = LogForm(self._stores, self._clock)
        self.sessions = SessionsCard(self._stores.sessions, self._clock)
        self.review = ReviewCard(self._stores, self._clock)
        self.weeks = WeeksCard()
        self.ratings = RatingsCard(self._stores.pacing_profile)
        self.at_review = AfterPainting(self.page.ground, self._show_review)  # all has its place
        self.gone = self._gone_card()
        self.page.body.addWidget(self.back, 0, Qt.AlignmentFlag.AlignLeft)
        self.page.add(self.gone)
        self.page.columns([self.today, self.log], [self.about, self.sessions])
        for card in (self.review, self.weeks, self.ratings):
            self.page.add(card)
        self._cards = (
            self.today,
            self.log,
            self.about,
            self.sessions,
            self.review,
            self.weeks,
            self.ratings,
        )
        self._connect()

    def _connect(self) -> None:
        self.back.clicked.connect(self._all_activities)
        self.today.start_wanted.connect(self._start)
        self.today.plan_wanted.connect(self._set_up)
        self.about.change_wanted.connect(self._set_up)
        self.about.delete_wanted.connect(self._delete)
        self.sessions.edit.connect(self._change)
        for card in (self.log, self.sessions, self.review, self.ratings):
            card.said.connect(self.said)

    def _gone_card(self) -> Card:
        card = Card()
        self.to_bin = QuietButton(tr("Deleted entries"), "trash-2")
        self.to_bin.clicked.connect(self._open_bin)
        card.body.addWidget(PlainLabel(deleted_words()))
        card.body.addWidget(self.to_bin, 0, Qt.AlignmentFlag.AlignLeft)
        card.hide()
        return card
