"""What is said about goals, their steps and their reviews."""

from __future__ import annotations

from typing import TYPE_CHECKING

from companion.domain.finding import excerpt
from companion.domain.goals import GoalState
from companion.wording.days import day_of_month, every_weeks, long_date, short_date
from companion.wording.numbers import number
from companion.wording.translate import tr

if TYPE_CHECKING:
    from datetime import date

    from companion.domain.goals import Goal, GoalStep


def because_words(because: str) -> str:
    """The value behind a goal, in one line; empty where none was written."""
    told = excerpt(because, ())
    return tr("Because I value {value}").format(value=told) if told else ""


def state_name(state: GoalState) -> str:
    """Where a goal stands; none of them is a mark."""
    return {
        GoalState.ACTIVE: tr("Active"),
        GoalState.RESTING: tr("Resting"),
        GoalState.REACHED: tr("Reached"),
        GoalState.LET_GO: tr("Let go"),
    }[state]


def state_count(state: GoalState, count: int) -> str:
    """A folded part of the list: "Resting: 2"; the active ones there are those without a card."""
    if state is GoalState.ACTIVE:
        return tr("More active goals: {n}").format(n=number(count, 0))
    return tr("{state}: {n}").format(state=state_name(state), n=number(count, 0))


def fold_name(state: GoalState, count: int, *, is_open: bool) -> str:
    """The same for who hears it alone."""
    words = tr("{what}. Hide them") if is_open else tr("{what}. Show them")
    return words.format(what=state_count(state, count))


def since_words(goal: Goal) -> str:
    """Under the title: where it stands, and from when to when."""
    began = tr("{state}, since {day}").format(
        state=state_name(goal.state), day=long_date(goal.starts_on)
    )
    if goal.due_on is None:
        return began
    return tr("{since}, by {day}").format(since=began, day=long_date(goal.due_on))


def by_words(day: date, today: date) -> str:
    """By when: "by 24 May", with its year where that is another one."""
    told = day_of_month(day) if day.year == today.year else short_date(day)
    return tr("by {day}").format(day=told)


# --- steps ------------------------------------------------------------------------------


def next_step(step: GoalStep, today: date) -> str:
    """The step that is next: "Next: sing for 30 minutes, by 24 May"."""
    said = tr("Next: {step}").format(step=step.text)
    if step.due_on is None:
        return said
    return tr("{what}, {by}").format(what=said, by=by_words(step.due_on, today))


def step_words(step: GoalStep, today: date) -> str:
    """A step in the list of steps, with its days."""
    if step.done_on is not None:
        return tr("{step}. Done on {day}").format(step=step.text, day=short_date(step.done_on))
    if step.due_on is not None:
        return tr("{what}, {by}").format(what=step.text, by=by_words(step.due_on, today))
    return step.text


def steps_name() -> str:
    """What steps are called."""
    return tr("Steps")


def steps_count(done: int, all_of_them: int) -> str:
    """How many steps are done: "2 of 4 steps"; empty where there are none."""
    if not all_of_them:
        return ""
    said = tr("{done} of {all} steps")
    return said.format(done=number(done, 0), all=number(all_of_them, 0))


def done_name(step: str) -> str:
    """The button that ticks a step, for who hears it alone."""
    return tr("Done: {step}").format(step=step)


def not_done_name(step: str) -> str:
    """The button that takes the tick away."""
    return tr("Not done yet: {step}").format(step=step)


# --- guide ------------------------------------------------------------------------------


def page_words(page: int, of: int) -> str:
    """Which question of the guide it is."""
    said = tr("Question {n} of {all}. Only the goal itself is needed.")
    return said.format(n=number(page, 0), all=number(of, 0))


def example_words(example: str) -> str:
    """An example beside a question."""
    return tr("For example: {example}").format(example=example)


# --- reviews ----------------------------------------------------------------------------


def review_due(day: date) -> str:
    """It is time to look at a goal again, since when; no hurry."""
    return tr("You can look at it again, since {day}.").format(day=day_of_month(day))


def looked_first(day: str) -> str:
    """Why a goal cannot begin later."""
    return tr("Its history begins on {day}. It can begin then, or before.").format(day=day)


def review_next(day: date) -> str:
    """When it is looked at next."""
    return tr("The next look is from {day} on.").format(day=short_date(day))


def never_words() -> str:
    """The other choice."""
    return tr("Never ask me")


def not_now_words() -> str:
    """Instead of a level."""
    return tr("Not now")


# --- what was done ----------------------------------------------------------------------


def kept_words(*, is_new: bool) -> str:
    """After saving a goal."""
    return tr("Your goal is kept.") if is_new else tr("The goal is changed.")


def state_told(state: GoalState) -> str:
    """After a goal was moved to another place."""
    return {
        GoalState.ACTIVE: tr("The goal is active again."),
        GoalState.RESTING: tr("The goal rests. You can take it up at any time."),
        GoalState.REACHED: tr("Goal reached. You did what you set out to do."),
        GoalState.LET_GO: tr("You let the goal go. That can be a good choice, too."),
    }[state]


def deleted_goal() -> str:
    """After deleting a goal."""
    return tr("The goal is deleted, with its steps and reviews. It stays in the bin for 30 days.")


def deleted_step() -> str:
    """After deleting a step."""
    return tr("The step is deleted. It stays in the bin for 30 days.")


def deleted_review() -> str:
    """After deleting a review."""
    return tr("Your look at the goal is deleted. It stays in the bin for 30 days.")


def step_done() -> str:
    """A step was ticked."""
    return tr("Done. That was one step of your goal.")


def step_not_done() -> str:
    """The tick was taken away."""
    return tr("The step is open again.")


def step_kept() -> str:
    """A step was added or changed."""
    return tr("The step is kept.")


def step_moved() -> str:
    """A step has another place."""
    return tr("The step is moved.")


def reviewed_words() -> str:
    """After a review."""
    return tr("Your look at the goal is kept. It stands under its history.")


def weeks_told(weeks: int | None) -> str:
    """How often goals are looked at was chosen."""
    if weeks is None:
        return tr("You are not asked. You can look at a goal at any time.")
    return tr("{how_often}: goals are offered for a look.").format(how_often=every_weeks(weeks))


def gone_words() -> str:
    """It was deleted meanwhile."""
    return tr("This goal was deleted. You can take it back from the bin.")
