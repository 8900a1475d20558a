"""The weekly review: a week looked back on, what the rule would do, and the person's answer.

Nothing moves without a press; no answer means that it stays.
"""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal

from companion.domain.decisions import Choice, Decision, RuleEdit
from companion.domain.flare_ups import share_on
from companion.domain.pacing import first_quota, told, weeks
from companion.domain.pacing_deciding import Deciding, deciding, taken_back_by
from companion.domain.pacing_review import check_decision
from companion.domain.refused import Refused
from companion.errors import CompanionError
from companion.screens.forms.drafts import DraftKeeper
from companion.screens.forms.entry import new_id
from companion.screens.pacing.change_part import ChangePart
from companion.screens.pacing.quota_part import QuotaPart
from companion.ui.screen import Notice
from companion.ui.showing import show_if
from companion.ui.text import PlainLabel
from companion.ui.widgets.buttons import LinkButton, PrimaryButton, QuietButton
from companion.ui.widgets.card import Card
from companion.ui.widgets.error_line import ErrorLine
from companion.ui.widgets.flow import in_a_row
from companion.wording import pacing_review as words
from companion.wording.days import long_day
from companion.wording.pacing import amount_words
from companion.wording.refusals import sentence
from companion.wording.translate import tr

if TYPE_CHECKING:
    from datetime import date

    from companion.domain.clock import Clock
    from companion.domain.flare_ups import FlareUp
    from companion.domain.pacing import Plan
    from companion.domain.pacing_review import Review
    from companion.store.stores import Stores


class ReviewCard(Card):
    """The last whole week of a plan, and what holds from the next one on.

    Attributes:
        take: Takes what the rule offers; hidden where it offers to stay.
        stay: Stays.
        change: Opens another amount, or another rule.
        form: What is asked then.

    Signals:
        said: A Notice: what was decided, and how to undo it.
    """

    said = Signal(object)

    def __init__(self, stores: Stores, clock: Clock) -> None:
        super().__init__(tr("Look back on the week"))
        self._stores = stores
        self._clock = clock
        self._plan: Plan | None = None
        self._now: Deciding | None = None
        self._build()
        self._drafts = DraftKeeper(self.form, stores.drafts, clock, self.form.state)
        self.form.changed.connect(self._drafts.note_change)

    def leave(self) -> None:
        """Keep what was typed."""
        self._drafts.keep_if_waiting()

    def keep_all(self) -> None:
        """Keep what was typed, or raise."""
        self._drafts.keep_all()

    def take_focus(self) -> None:
        """Bring the keyboard to the first answer."""
        ways = (self.take, self.stay, self.change, self.week.table_button)
        next((each for each in ways if not each.isHidden()), self.change).setFocus()

    def show_plan(self, plan: Plan) -> None:
        """Show the review of a plan; a change that is being typed is left alone."""
        other = self._plan is None or self._plan.activity.id != plan.activity.id
        today = self._clock.today()
        self._plan, self._now = plan, deciding(plan, today)
        if other:
            self.leave()
            self._close_form()
            self.error.say("")
        self._show_week(plan, self._now.found)
        self.calm.setText(self._calm_words(plan, self._now, today))
        self.gentle.setText(self._gentle_words(plan, today))
        self.offer.setText(self._offer_words(plan, self._now))
        self.decided.setText(self._decided_words(self._now))
        for label in (self.calm, self.gentle, self.offer, self.decided):
            show_if(bool(label.text()), label)
        self._show_buttons(self._now)
        if other:
            self._take_up(plan)

    # --- what is said -------------------------------------------------------------------

    def _show_week(self, plan: Plan, found: Review | None) -> None:
        show_if(found is not None, self.week)
        show_if(found is not None, self.kept)
        if found is not None:
            self.week.show_days(found.days, plan.flare_ups)
            self.kept.setText(words.kept_words(found.days))

    def _calm_words(self, plan: Plan, now: Deciding, today: date) -> str:
        """What there is to say where no week is looked back on, or none comes."""
        starts, ends = plan.activity.starts_on, plan.activity.ends_on
        first = first_quota(plan)
        if starts is None or first is None:
            return tr("There is no plan yet, so there is nothing to look back on.")
        if today < starts:
            return tr("Your plan begins on {day}, with {amount}.").format(
                day=long_day(starts), amount=self._amount(first)
            )
        if ends is not None and today > ends:
            return tr("This plan ended on {day}.").format(day=long_day(ends))
        if now.week is None:
            return tr("This is the last week of your plan.")
        if now.found is not None:
            return ""
        stays = tr("This is week 1. It keeps its {amount}.").format(amount=self._amount(first))
        when = tr("From {day} on you can look back.").format(day=long_day(now.week))
        return f"{stays} {when}"

    def _gentle_words(self, plan: Plan, today: date) -> str:
        flare_up = _lasting(plan, today)
        found = weeks(plan, today)
        if flare_up is None or not found or plan.activity.week_of(today) != found[-1].starts:
            return ""
        return words.gentle_words(flare_up, self._amount(found[-1].quota))

    def _offer_words(self, plan: Plan, now: Deciding) -> str:
        if now.found is None or now.week is None or now.offered is None:
            return ""
        if now.decision and not _offers_otherwise(now):
            return ""
        if now.is_answered:
            answered = tr("You have answered this week already.")
            when = tr("The next look back comes on {day}.").format(day=long_day(now.week))
            return f"{answered} {when}"
        found = weeks(plan, now.week)
        before = bool(found) and found[-1].last_kept is not None
        amount = self._amount(now.offered)
        return " ".join(words.offer_words(now.found, amount, went_well_before=before))

    def _decided_words(self, now: Deciding) -> str:
        """What holds from the coming week on, once something is decided."""
        if now.week is None or now.now is None or not (now.decision or now.edit):
            return ""
        holds = tr("From {day}: {amount}.").format(
            day=long_day(now.week), amount=self._amount(now.now)
        )
        choice = now.decision.choice if now.decision else None
        chosen = words.chosen_words(choice, new_rule=now.edit is not None)
        return f"{holds} {chosen}"

    def _show_buttons(self, now: Deciding) -> None:
        asks = now.found is not None and now.week is not None and not now.is_answered
        offers = asks and now.found is not None and now.found.offer is not Choice.STAY
        if now.found is not None and now.offered is not None:
            self.take.set_words(words.take_words(now.found.offer, self._amount(now.offered)))
        if now.stay is not None:
            self.stay.set_words(tr("Stay at {amount}").format(amount=self._amount(now.stay)))
        made = now.decision.choice if now.decision else None
        can_change = now.week is not None and now.now is not None and self.form.isHidden()
        show_if(can_change, self.change)
        pressed = next((each for each in (self.take, self.stay) if each.hasFocus()), None)
        show_if(offers and now.found is not None and made is not now.found.offer, self.take)
        show_if(asks and made is not Choice.STAY, self.stay)
        if pressed is not None and pressed.isHidden() and can_change:
            self.change.setFocus()  # not to the other one: a second Enter would press it
        again = tr("You can choose again until something is written down in that week.")
        stays = tr("Without an answer it stays as it is.")
        self.no_answer.setText(again if made or now.edit else stays)
        show_if(asks, self.no_answer)

    def _amount(self, quota: float) -> str:
        assert self._plan is not None
        unit = self._plan.activity.unit
        return amount_words(told(quota, unit), unit)

    # --- what the person does -----------------------------------------------------------

    def _take(self) -> None:
        if self._now is not None and self._now.found is not None:
            self._choose(self._now.found.offer)

    def _stay(self) -> None:
        self._choose(Choice.STAY)

    def _choose(self, choice: Choice) -> None:
        if self._plan is None or self._now is None or self._now.week is None:
            return
        self._decide(
            Decision(
                id=new_id(),
                activity_id=self._plan.activity.id,
                week_starts=self._now.week,
                choice=choice,
            )
        )

    def _decide(self, decision: Decision | RuleEdit) -> None:
        """Keep a decision; it counts for the week that stands on the button."""
        plan = self._stores.plans.of(decision.activity_id)
        if plan is None:
            self.error.say(words.deleted_words())
            return
        try:
            check_decision(plan, decision, self._clock.today())
            self._stores.decisions.keep(decision)
        except Refused as refused:
            self._say_wrong(sentence(refused), decision)
            return
        except CompanionError as error:
            self.error.say(str(error))
            return
        self.error.say("")
        self._drafts.drop()
        before = taken_back_by(plan, decision)
        store = self._stores.decisions
        undo = partial(store.keep, before) if before else partial(store.remove, decision)
        self._close_form()
        said = tr("Your choice counts from {day} on.").format(day=long_day(decision.week_starts))
        self.said.emit(Notice(said, undo))

    def _say_wrong(self, words: str, decision: Decision | RuleEdit) -> None:
        """A typed amount is told at its field; the foot of the card may be out of sight."""
        if isinstance(decision, Decision) and decision.quota is not None:
            self.form.quota.set_error(words)
            self.form.quota.setFocus()
        else:
            self.error.say(words)

    def _take_up(self, plan: Plan) -> None:
        """A change that was begun and not kept is open again, as it was typed."""
        draft = self._drafts.begin(f"change {plan.activity.id}")
        if draft is not None and self._open_form():
            self.form.set_state(draft)

    def _on_change(self) -> None:
        if self._open_form():
            self.form.kind.setFocus()

    def _open_form(self) -> bool:
        plan, now = self._plan, self._now
        if plan is None or now is None or now.week is None or now.now is None:
            return False
        rule = weeks(plan, now.week)[-1].rule
        self.form.ask(plan.activity, now.week, told(now.now, plan.activity.unit), rule)
        show_if(True, self.form)
        self.change.hide()
        return True

    def _close_form(self) -> None:
        """The keyboard stays here, and does not go wherever Qt finds the next button."""
        was_open = not self.form.isHidden()
        self.form.hide()
        show_if(True, self.change)
        if was_open and self.isVisible():
            self.change.setFocus()

    def _on_closed(self) -> None:
        self._drafts.drop()
        self._close_form()
        self.error.say("")

    # --- the card -----------------------------------------------------------------------

    def _build(self) -> None:
        self.week = QuotaPart(tr("The week, done against planned"), with_table=True)
        self.kept = PlainLabel("", "strong")
        self.calm = PlainLabel("")
        self.gentle = PlainLabel("", "warm")
        self.offer = PlainLabel("")
        self.decided = PlainLabel("", "strong")
        self.take, self.stay = PrimaryButton(""), QuietButton("")
        self.change = LinkButton(tr("Change it"))
        self.no_answer = PlainLabel("", "small")
        self.form = ChangePart()
        self.error = ErrorLine()
        for widget in (
            self.week,
            self.kept,
            self.calm,
            self.gentle,
            self.offer,
            self.decided,
            in_a_row((self.take, self.stay, self.change), gap=14),
            self.form,
            self.error,
            self.no_answer,
        ):
            self.body.addWidget(widget)
        self.form.hide()
        self.take.clicked.connect(self._take)
        self.stay.clicked.connect(self._stay)
        self.change.clicked.connect(self._on_change)
        self.form.decided.connect(self._decide)
        self.form.closed.connect(self._on_closed)


def _offers_otherwise(now: Deciding) -> bool:
    """A step was taken early, and the week then went in a way that the rule does not step from."""
    stepped = now.decision is not None and now.decision.choice is Choice.STEP
    return stepped and now.found is not None and now.found.offer is not Choice.STEP


def _lasting(plan: Plan, today: date) -> FlareUp | None:
    """The flare-up that makes today's amount smaller, the gentlest of several."""
    if share_on(plan.flare_ups, today) >= 1:
        return None
    return min(plan.flare_ups, key=lambda each: each.share_on(today))
