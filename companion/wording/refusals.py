"""Why an answer cannot be kept, in a sentence that names the answer."""

from __future__ import annotations

from typing import TYPE_CHECKING

from companion.domain.diary import Measure
from companion.domain.refused import Reason
from companion.wording.entries import measure_name
from companion.wording.numbers import number
from companion.wording.sleep import night_fields, night_refusal
from companion.wording.translate import tr

if TYPE_CHECKING:
    from collections.abc import Mapping

    from companion.domain.refused import Refused


def sentence(refused: Refused, names: Mapping[str, str] | None = None) -> str:
    """What is wrong with an answer, and with which; never what the person wrote.

    Args:
        refused: Why it cannot be kept.
        names: What answers are called on this page, where it is another name than elsewhere.
    """
    return night_refusal(refused) or _told(refused, names or {})


def field_name(field: str) -> str:
    """What an answer is called on screens, by its name in the export files."""
    if field in set(Measure):
        return measure_name(Measure(field))
    return _names().get(field) or night_fields().get(field, field)


def _told(refused: Refused, here: Mapping[str, str]) -> str:
    called = [here.get(each) or field_name(each) for each in refused.fields]
    names = [tr("“{name}”").format(name=each) for each in called]
    limits = [number(limit, 0) for limit in refused.limits]
    said = _sentences()[refused.reason]
    return said.format(
        first=names[0], last=names[-1], low=(*limits, "")[0], most=(*reversed(limits), "")[0]
    )


def _sentences() -> dict[Reason, str]:
    return {
        Reason.OUT_OF_RANGE: tr("{first} can be from {low} to {most}."),
        Reason.NOT_WHOLE: tr("{first} can only be a whole number, like 4."),
        Reason.IN_FUTURE: tr("{first} lies in the future."),
        Reason.TOO_EARLY: tr("{first} lies before the year 1900."),
        Reason.TOO_FAR_AHEAD: tr("{first} lies more than {most} years ahead."),
        Reason.TOO_LONG: tr("{first} is longer than {most} characters."),
        Reason.TOO_SHORT: tr("{first} needs at least {low} characters. A few words do well."),
        Reason.BLANK: tr("{first} is empty. A word or two is enough."),
        Reason.NOT_A_RECOVERY_KEY: tr("{first} has 8 groups of 4 letters and digits."),
        Reason.HAS_NUL: tr("{first} holds a sign that cannot be kept (NUL)."),
        Reason.HALF_A_SIGN: tr("{first} holds half of a sign, which cannot be kept."),
        Reason.BAD_ID: tr("{first} takes 1 to 64 signs: plain letters, digits, - and _."),
        Reason.BAD_WORD: tr("{first} holds an empty word, or one with “;” or a new line in it."),
        Reason.TOO_MANY: tr("Under {first} there is room for {most} at most."),
        Reason.NO_OFFSET: tr("{first} needs its difference to world time, like +01:00."),
        Reason.PAIN_ORDER: tr("{first} is higher than {last}."),
        Reason.ENDS_FIRST: tr("{last} is before {first}."),
        Reason.TOO_LONG_A_TIME: tr("From {first} to {last} it can be {most} days at most."),
        **_of_pacing(),
        **_of_exercise(),
        **_of_worksheets(),
        **_of_goals(),
    }


def _of_pacing() -> dict[Reason, str]:
    return {
        Reason.NOT_ABOVE_ZERO: tr("{first} can only be a number above 0."),
        Reason.NOT_ABOVE_ZERO_TO: tr("{first} can be any number above 0, up to {most}."),
        Reason.MORE_PARTS_THAN_SECONDS: tr("That is too short for {most} parts. Fewer will do."),
        Reason.GROWS_TOO_FAST: tr(
            "{first} can be {most} % at most when each step builds on the last one."
        ),
        Reason.NO_WEEKDAY: tr("{first}: pick at least one day of the week."),
        Reason.OVER_CEILING: tr("{first} is above {last}. You can raise that first."),
        Reason.NO_CEILING: tr("A plan that grows needs {last}. You can change it at any time."),
        Reason.NO_FIRST_QUOTA: tr(
            "The plan has no amount to start with. Measure it, or use your clinic's number."
        ),
        Reason.NO_PLAN: tr("This activity has no plan yet. You can make one first."),
        Reason.WEEK_HAS_BEGUN: tr(
            "That week has begun and stays as it is. A change counts from the next one."
        ),
        Reason.NOT_A_PLAN_WEEK: tr("{first} is not the first day of a week of this plan."),
        Reason.OVERLAPS: tr("Some of these days belong to another flare-up already."),
        Reason.MANY_DAYS_AHEAD: tr("{first} can be {most} days ahead at most."),
        Reason.QUOTA_WITH_SET: tr("{first} goes with the choice to set it, and only with that."),
    }


def _of_exercise() -> dict[Reason, str]:
    return {
        Reason.NO_EXERCISE: tr("There is no exercise in this session yet. You can pick one first."),
        Reason.TEAM_FIRST: tr(
            "{first} begins when you tick that your team suggested it. Your team can tell you."
        ),
        Reason.HIGHER: tr("{first} is too high for what {last} says."),
        Reason.NOT_A_PICTURE: tr("{first}: this file is no picture. A PNG or a JPEG can be kept."),
        Reason.PICTURE_TOO_LARGE: tr("{first} is larger than {most} MB."),
    }


def _of_worksheets() -> dict[Reason, str]:
    return {
        Reason.NOT_JSON: tr("{first} is damaged: it cannot be read as answers."),
        Reason.NOT_AN_ANSWER: tr("{first} holds an answer that does not fit its question."),
        Reason.NOT_ASKED: tr("{first}: there is no such question."),
        Reason.NEWER_VERSION: tr(
            "This was written with a newer version of Companion, which can open it."
        ),
    }


def _of_goals() -> dict[Reason, str]:
    return {
        Reason.NOT_FOLLOWED: tr("{first}: a goal cannot follow that."),
        Reason.BY_HAND_ONLY: tr("A goal about medicines is rated by you, and follows no figures."),
        Reason.TARGET_WITH_DIRECTION: tr("{first} goes with {last}, and only with that."),
        Reason.TARGET_OF_NOTHING: tr("{first} needs something that the goal follows."),
        Reason.BEFORE_ITS_GOAL: tr("{first} is before the goal begins."),
        Reason.NO_LEVELS: tr("This goal has no levels yet. You can write them first."),
    }


def _names() -> dict[str, str]:
    """All but the answers of the check-in's scales and the times of a night."""
    return {
        "id": tr("Id"),
        "day": tr("Day"),
        "recorded_at": tr("Written at"),
        "hard_day": tr("A hard day"),
        "regions": tr("Where it hurts"),
        "note": tr("Note"),
        "first": tr("First day"),
        "last": tr("Last day"),
        "programme_first": tr("Start of the programme"),
        "programme_weeks": tr("Weeks of the programme"),
        "more_of": tr("What you want to do more of"),
        "questions": tr("Your questions"),
        "news": tr("New since your last visit"),
        "name": tr("Name"),
        "contact": tr("Number"),
        "time": tr("Time"),
        "hour": tr("Hour"),
        "minute": tr("Minute"),
        "passphrase": tr("Passphrase"),
        "recovery_key": tr("Recovery key"),
        **_pacing_names(),
        **_exercise_names(),
        **_calm_names(),
        **_worksheet_names(),
        **_goal_names(),
    }


def _goal_names() -> dict[str, str]:
    return {
        "activity": tr("Activity"),
        "because": tr("Because I value"),
        "follows": tr("What it follows"),
        "due_on": tr("By when"),
        "state": tr("Where it stands"),
        "weight_importance": tr("How important"),
        "weight_difficulty": tr("How hard"),
        "level_minus2": tr("Level -2"),
        "level_minus1": tr("Level -1"),
        "level_0": tr("Level 0"),
        "level_plus1": tr("Level +1"),
        "level_plus2": tr("Level +2"),
        "target": tr("Target"),
        "direction": tr("At least or at most"),
        "goal_id": tr("Goal"),
        "text": tr("Words"),
        "done_on": tr("Done on"),
        "level": tr("Level"),
        "rating": tr("How well it goes"),
        "found_by": tr("Found by"),
        "questionnaire_id": tr("Questionnaire"),
        "answers": tr("Answers"),
        "review_weeks": tr("Weeks between two reviews"),
        "asked_weeks": tr("Weeks between two times"),
    }


def _calm_names() -> dict[str, str]:
    return {
        "practice_id": tr("Practice"),
        "tension_before": tr("Tension before"),
        "tension_after": tr("Tension after"),
        "in_s": tr("Seconds to breathe in"),
        "out_s": tr("Seconds to breathe out"),
        "path_week": tr("Week of the path"),
        "path_since": tr("Start of that week"),
    }


def _worksheet_names() -> dict[str, str]:
    return {
        "kind": tr("Kind"),
        "version": tr("Version"),
        "created_at": tr("Begun at"),
        "title": tr("Title"),
        "content": tr("Answers"),
        "action_on": tr("Day of the step"),
    }


def _pacing_names() -> dict[str, str]:
    return {
        "activity_id": tr("Activity"),
        "amount": tr("How much"),
        "area": tr("Part of life"),
        "unit": tr("Counted in"),
        "start_share": tr("Start share in percent"),
        "growth": tr("How it grows"),
        "growth_pct": tr("How much more each week"),
        "ceiling": tr("The most you want to plan"),
        "starts_on": tr("First day"),
        "ends_on": tr("Last day"),
        "weekdays": tr("Days of the week"),
        "clinic_quota": tr("Number from your clinic"),
        "quota": tr("Planned amount"),
        "choice": tr("Choice for the week"),
        "week_starts": tr("Start of the week"),
        "started_at": tr("Started at"),
        "rating_before": tr("Rating before"),
        "rating_after": tr("Rating after"),
        "pieces": tr("Parts"),
        "rest": tr("Rest"),
        "part_of_day": tr("Part of the day"),
        "why": tr("Why it matters"),
        "easier": tr("Make it easier"),
    }


def _exercise_names() -> dict[str, str]:
    return {
        "programme": tr("Name of the programme"),
        "position": tr("Place in the order"),
        "exercise_id": tr("Exercise"),
        "session_id": tr("Session"),
        "plan_id": tr("Line of the programme"),
        "sets": tr("Sets"),
        "repetitions": tr("Repetitions"),
        "hold_s": tr("Seconds to hold"),
        "rest_s": tr("Seconds to rest"),
        "minutes": tr("Minutes"),
        "tempo_s": tr("Seconds for one repetition"),
        "side": tr("Side"),
        "resistance": tr("Band or weight"),
        "done_at": tr("Done at"),
        "as_planned": tr("As planned"),
        "effort": tr("Effort"),
        "pain_before": tr("Pain before"),
        "pain_during": tr("Pain during"),
        "pain_after": tr("Pain after"),
        "pain_next_morning": tr("Pain the next morning"),
        "green_to": tr("Fine up to"),
        "red_from": tr("Too much from"),
        "settled_rise": tr("Settled within"),
        "part": tr("Hand or foot"),
        "shown": tr("Pictures shown"),
        "correct": tr("Right answers"),
        "median_ms": tr("Usual time to answer"),
        "picture": tr("Picture"),
    }
