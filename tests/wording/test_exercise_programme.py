"""How a programme is told: in few words, and grading nobody."""

from datetime import date, timedelta

from companion.domain.dose import Done, Dose
from companion.domain.exercise_log import LogEntry
from companion.domain.kept_exercise import Neutral
from companion.domain.pacing_sessions import Told
from companion.domain.programme import PlanItem, programmes
from companion.wording.exercise_programme import (
    done_mark,
    history_lines,
    item_words,
    next_words,
    programme_words,
    quiet_words,
    rules,
)

TODAY = date(2026, 5, 12)


def item(**more):
    return PlanItem(
        **{
            "id": "i",
            "programme": "Back",
            "position": 1,
            "exercise_id": "bridge",
            "name": "Bridge",
            "starts_on": date(2026, 5, 4),
            "dose": Dose(repetitions=8),
        }
        | more
    )


def test_an_exercise_is_told_with_its_days_and_its_limits():
    assert item_words(item(), TODAY) == "8 times · every day"
    some = item(weekdays=frozenset({1, 4}), ends_on=date(2026, 6, 1), dose=Dose())
    assert item_words(some, TODAY) == "As much as feels right · Mon, Thu · until Monday 1 June"
    later = item(starts_on=TODAY + timedelta(1))
    assert item_words(later, TODAY).endswith("from Wednesday 13 May")


def test_a_history_has_a_line_for_each_change():
    changed = item(id="j", starts_on=TODAY, dose=Dose(repetitions=10))
    assert history_lines([item(), changed]) == (
        "From 4 May 2026: 8 times · every day",
        "From 12 May 2026: 10 times · every day",
    )


def test_a_programme_is_one_line_before_while_and_after_it_runs():
    (running,) = programmes([item()])
    assert programme_words(running, 1, TODAY) == "1 exercise, since 4 May 2026"
    assert programme_words(running, 3, date(2026, 5, 1)) == "3 exercises, from 4 May 2026"
    (past,) = programmes([item(ends_on=date(2026, 5, 8))])
    assert programme_words(past, 0, TODAY) == "From 4 May 2026 to 8 May 2026"


def test_what_was_done_is_a_mark_in_words():
    def entry(told, done=None):
        return LogEntry(
            id="e", session_id="s", exercise_id="bridge", day=TODAY, as_planned=told,
            done=done or Done(),
        )  # fmt: skip

    assert done_mark([]) == ""
    assert done_mark([entry(Told.AS_PLANNED)]) == "Done"
    assert done_mark([entry(Told.AS_PLANNED), entry(Told.LESS)]) == "Done, less than planned"
    assert done_mark([entry(Told.MORE)]) == "Done, more than planned"
    assert done_mark([entry(None, Done(repetitions=0))]) == ""


def test_a_day_without_exercise_names_the_next_one_there_is():
    assert next_words([item(weekdays=frozenset({3}))], TODAY).endswith("Next: Wednesday 13 May.")
    assert next_words([], TODAY) == "Nothing is planned today. Rest is part of the plan."


def test_neutral_days_and_rules_grade_nobody_and_dose_nobody():
    said = " ".join([*(quiet_words(why) for why in Neutral), *rules()]).casefold()
    for word in ("fail", "missed", "should", "must", "streak"):
        assert word not in said
    assert "many sheets" in said
