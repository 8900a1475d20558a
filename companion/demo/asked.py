"""What the made-up person told of the last twelve weeks, besides their diary.

How well their activities go, the questionnaires of their clinic, three small wins, and the one
thing that happened.
"""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING

from companion.demo.chance import own_id
from companion.domain.activity_ratings import ActivityRating
from companion.domain.happening import Happening, HappeningKind
from companion.domain.questionnaire import Answered
from companion.domain.win import Win

if TYPE_CHECKING:
    from companion.domain.questionnaire import Answers

_DAY = timedelta(days=1)
_ASKED = (83, 55, 27, 1)
"""Days before the last one on which PEG and the activities were filled in: every four weeks, and
the last time for the visit."""

_ACTIVITIES = (
    ("Sit through a rehearsal", (2, 2, 3, 4)),
    ("Carry the shopping home", (3, 3, 4, 5)),
    ("Climb the stairs", (4, 4, 5, 7)),
    ("Work in the garden for half an hour", (3, 4, 4, 6)),
)
_PEG = ((7, 7, 6), (6, 6, 6), (6, 5, 5), (5, 5, 4))
"""Pain, enjoyment of life, activity: from 6.7 to 4.7."""

_PHQ_4 = ((83, (1, 1, 2, 1)), (41, (1, 1, 1, 1)), (1, (1, 0, 1, 1)))


def ratings(last_day: date) -> tuple[ActivityRating, ...]:
    """Of four activities, in the order of days."""
    return tuple(
        ActivityRating(
            id=own_id(f"rating {activity}", last_day - ago * _DAY),
            activity=activity,
            day=last_day - ago * _DAY,
            rating=points[number],
        )
        for number, ago in enumerate(_ASKED)
        for activity, points in _ACTIVITIES
    )


def answered(last_day: date) -> tuple[Answered, ...]:
    """PEG, PHQ-4 and one total of the clinic, in the order of days."""
    clinic: Answers = {"name": "Sleep questionnaire of the clinic", "total": 14, "low": 0,
                       "high": 28}  # fmt: skip
    filled_in: list[tuple[int, str, Answers]] = [(74, "total_other", clinic)]
    for ago, points in zip(_ASKED, _PEG, strict=True):
        filled_in.append(
            (ago, "peg", dict(zip(("pain", "enjoyment", "activity"), points, strict=True)))
        )
    for ago, points_of_four in _PHQ_4:
        of_four = {f"q{number}": each for number, each in enumerate(points_of_four, 1)}
        filled_in.append((ago, "phq_4", of_four))
    return tuple(
        Answered(
            id=own_id(f"answered {asked}", last_day - ago * _DAY),
            questionnaire_id=asked,
            version=1,
            day=last_day - ago * _DAY,
            answers=answers,
        )
        for ago, asked, answers in sorted(filled_in, key=lambda each: -each[0])
    )


def wins(last_day: date) -> tuple[Win, ...]:
    """Three, written by themselves."""
    written = (
        (48, "Asked my sister to carry the heavy bag."),
        (26, "Sat in the last row of the choir, and stayed for the tea."),
        (6, "Walked home from the shop on my own."),
    )
    return tuple(
        Win(id=own_id("win", last_day - ago * _DAY), day=last_day - ago * _DAY, text=text)
        for ago, text in written
    )


def happenings(last_day: date) -> tuple[Happening, ...]:
    """A medicine was changed; nobody fell."""
    day = last_day - 40 * _DAY
    return (
        Happening(
            id=own_id("happening", day),
            day=day,
            kind=HappeningKind.MEDICINE,
            text="Tablet changed",
        ),
    )
