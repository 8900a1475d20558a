"""A goal as it is written: one question at a time, of which only the goal itself is needed."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, Qt

from companion.content.goals import load_beginnings
from companion.domain.goal_review import standing
from companion.domain.goals import GoalKind
from companion.domain.refused import Refused
from companion.errors import CompanionError
from companion.screens.forms.drafts import Drafted, DraftKeeper
from companion.screens.forms.following import name_of
from companion.screens.forms.telling import say_under
from companion.screens.goals.assembly import written
from companion.screens.goals.beside_card import BesideCard
from companion.screens.goals.deeds import Written, keep
from companion.screens.goals.half_goal import (
    FOLLOWS,
    HALF_GOALS,
    LEVELS,
    NEW,
    SAID,
    WEIGHTS,
    begun,
    found,
)
from companion.screens.goals.offered import series_of, values_of
from companion.screens.goals.write_card import WriteCard
from companion.ui.announce import announce
from companion.ui.page import Page
from companion.ui.screen import Screen
from companion.ui.showing import show_if
from companion.ui.widgets.buttons import LinkButton
from companion.wording import goals as words
from companion.wording.begun import dropped_words
from companion.wording.goal_history import Names
from companion.wording.refusals import sentence
from companion.wording.translate import tr

if TYPE_CHECKING:
    from typing import Any

    from companion.domain.clock import Clock
    from companion.domain.goals import Goal
    from companion.screens.goals.half_goal import HalfGoal
    from companion.settings import Settings
    from companion.store.stores import Stores
    from companion.ui.changes import Changes


class WriteView(Drafted, Screen):
    """A new goal, or a part of one that is there; what is typed is a draft until it is saved.

    Attributes:
        card: The questions in sight.
        beside: What helps with this kind of goal.
    """

    def __init__(self, stores: Stores, _settings: Settings, clock: Clock, changes: Changes) -> None:
        super().__init__(changes)
        self._stores = stores
        self._clock = clock
        self._beginnings = load_beginnings(QLocale().name())
        self._now = begun(clock)
        self._goal: Goal | None = None
        self._is_edited = False
        self._drafts = DraftKeeper(self, stores.drafts, clock, self._state)
        self._build()

    # --- which one ----------------------------------------------------------------------

    def open_at(self, argument: object) -> None:
        """None for a new goal; (id,) of one that was begun; (id, what) to change a part of one."""
        self._drafts.keep_if_waiting()
        if not isinstance(argument, tuple) or not argument:
            self._show(begun(self._clock), None)
            return
        goal_id, what = str(argument[0]), str(argument[1]) if len(argument) > 1 else NEW
        goal = self._stores.goals.find(goal_id) if what != NEW else None
        half = found(self._stores.drafts, goal_id, what)
        if what not in (NEW, SAID, LEVELS, WEIGHTS, FOLLOWS) or (what != NEW and goal is None):
            self.go_to.emit("goals", None)
            return
        self._show(half or begun(self._clock, goal_id, what), goal, is_edited=half is not None)

    def _show(self, now: HalfGoal, goal: Goal | None, *, is_edited: bool = False) -> None:
        self._now, self._goal, self._is_edited = now, goal, is_edited
        self._drafts.begin(now.draft)
        self.back.set_words(tr("Back to the goal") if goal else tr("All goals"))
        self._offer()
        for part in self.card.parts:
            part.show_goal(goal)
            if now.answers:
                part.set_state(now.answers)
        self._show_page(min(max(0, now.page), len(self.card.pages(now.what)) - 1))
        self.begun.emit()

    def _offer(self) -> None:
        """What the rest of the diary has for this goal."""
        goal, what = self._goal, self._now.what
        if what in (NEW, SAID):
            self.card.because.offer_values(values_of(self._stores))
        if what == SAID and goal is not None:
            looks = self._stores.goal_reviews.of_goal(goal.id)
            self.card.begins.limit(goal, min((each.day for each in looks), default=None))
        if what == FOLLOWS:
            self.card.follows.offer(*series_of(self._stores, goal.follows if goal else None))
        if what == LEVELS and goal is not None:
            mine = self._stores.goal_reviews.of_goal(goal.id)
            is_known = standing(goal, mine).now is not None
            has_begun = goal.starts_on <= self._clock.today()
            self.card.levels.ask_now(wanted=has_begun and not is_known)

    # --- pages --------------------------------------------------------------------------

    def _show_page(self, page: int) -> None:
        pages = self.card.pages(self._now.what)
        self._now.page = page
        self.page.set_heading(*self._heading(page, len(pages)))
        self.card.show_parts(pages[page], first=page == 0, last=page == len(pages) - 1)
        self._follow()
        pages[page][0].setFocus()
        self.page.begin_at_focus()
        announce(self.page.heading, f"{self.page.heading.text()}. {self.page.line.text()}")

    def _heading(self, page: int, of: int) -> tuple[str, str]:
        if self._goal is None:
            return tr("A new goal"), words.page_words(page + 1, of)
        return self._goal.title, tr("Every answer may stay as it is.")

    def _follow(self) -> None:
        """The examples are those of the kind."""
        kind = self._goal.kind if self._goal else GoalKind.OTHER
        if self._now.what in (NEW, SAID):
            kind = self.card.what.chosen
        beginning = self._beginnings.find(kind)
        for part in self.card.parts:
            part.follow_kind(beginning)
        self.beside.show_kind(beginning)
        show_if(self._is_edited, self.card.drop)

    def _state(self) -> dict[str, Any]:
        for page in self.card.pages(self._now.what):
            for part in page:
                self._now.answers |= part.state()
        return self._now.state()

    def _on_answered(self) -> None:
        self._is_edited = True
        self.card.error.say("")
        self._drafts.note_change()
        self._follow()

    def _go(self, by: int) -> None:
        if self.card.settle():
            self._show_page(self._now.page + by)

    def _on_next(self) -> None:
        self._go(1)

    def _on_back(self) -> None:
        self._go(-1)

    # --- saving -------------------------------------------------------------------------

    def save(self) -> None:
        """Save it, and show it as a whole."""
        if not self.card.settle():
            return
        before = self._goal
        try:
            after = written(self.card, self._now, before, self._clock.today(), self._names())
            said = words.kept_words(is_new=before is None)
            notice = keep(self._stores, self._clock, Written(before), after, said)
            self._drafts.drop()
        except Refused as refused:
            self._refuse(refused)
            return
        except CompanionError as error:
            self.card.error.say(str(error))
            return
        self._is_edited = False
        self.go_to.emit("goals", ("open", self._now.id))
        self.said.emit(notice)

    def _names(self) -> Names:
        """How kinds and series are called in the history."""
        return Names(
            kind=lambda kind: self._beginnings.find(kind).name,
            series=partial(name_of, self._stores),
        )

    def _refuse(self, refused: Refused) -> None:
        """Say what cannot be kept, on the page where it was asked."""
        said = sentence(refused, _called_here())
        for number, page in enumerate(self.card.pages(self._now.what)):
            asked = next((p for p in page if set(refused.fields) & set(p.answers_for)), None)
            if asked is not None:
                if number != self._now.page:
                    self._show_page(number)
                asked.setFocus()
                say_under(self.card.error, asked, self.card.stack.body, said)
                return
        self.card.error.say(said)

    def _on_drop(self) -> None:
        """What was typed is not wanted; it can be had back while the message is there."""
        state = self._state()
        self._drafts.drop()
        self._is_edited = False
        self.go_to.emit("goals", ("open", self._goal.id) if self._goal else None)
        self.say(dropped_words(), partial(self._put_back, state))

    def _put_back(self, state: dict[str, Any]) -> None:
        half = HALF_GOALS.from_state(state)
        if half is not None:
            self._stores.drafts.keep(half.draft, state, self._clock.now())
            self.go_to.emit("goals", ("new", (half.id, half.what)))

    # --- the page -----------------------------------------------------------------------

    def where(self) -> object:
        """Which one, which part of it, and which page."""
        return [self._now.id, self._now.what, self._now.page]

    def come_back(self, where: object) -> None:
        """Show it again: what was typed, what is kept, or the empty page."""
        if isinstance(where, list) and len(where) == 3:
            self.open_at((str(where[0]), str(where[1])))
            pages = self.card.pages(self._now.what)
            self._show_page(min(max(0, int(where[2])), len(pages) - 1))

    def go_back(self) -> None:
        """Back to where it was opened from; what is typed stays a draft."""
        self.go_to.emit("goals", ("open", self._goal.id) if self._goal else None)

    def _build(self) -> None:
        self.page = Page()
        self.back = LinkButton(tr("All goals"), "chevron-left")
        self.card = WriteCard(self._clock.today(), self._beginnings)
        self.beside = BesideCard()
        self.page.body.addWidget(self.back, 0, Qt.AlignmentFlag.AlignLeft)
        self.page.columns([self.card], [self.beside])
        self.back.clicked.connect(self.go_back)
        self.card.changed.connect(self._on_answered)
        self.card.back_wanted.connect(self._on_back)
        self.card.next_wanted.connect(self._on_next)
        self.card.save_wanted.connect(self.save)
        self.card.drop_wanted.connect(self._on_drop)
        self.fill(self.page)


def _called_here() -> dict[str, str]:
    """What is called otherwise on this page than in the files."""
    return {"title": tr("My goal"), "starts_on": tr("The day on which the goal begins")}
