"""The made-up person's worksheets: a few, written over the weeks of their programme."""

from __future__ import annotations

from datetime import datetime, time, timedelta
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from companion.demo.chance import own_id
from companion.demo.pacing import HOME
from companion.domain.worksheet import SAFETY_PLAN, Worksheet

if TYPE_CHECKING:
    from datetime import date

    from companion.domain.worksheet import Answer, Row

_DAY = timedelta(days=1)
_WRITTEN_AT = time(19, 40)


def worksheets(last_day: date) -> tuple[Worksheet, ...]:
    """In the order of days; the small step of the last one is for the day after the last."""
    written: tuple[tuple[int, str, str, dict[str, Answer]], ...] = (
        (66, SAFETY_PLAN, "", _plan()),
        (47, "thought_record", "The long queue", _thought()),
        (33, "problem_solving", "", _problem(last_day - 31 * _DAY)),
        (24, "activation", "A better week", _activation(last_day - 23 * _DAY)),
        (16, "sleep_habits", "", _sleep()),
        (9, "barriers", "Choir in the evening", _barriers()),
        (2, "values", "Back to the choir", _values(last_day + _DAY)),
    )
    return tuple(
        _made(last_day - ago * _DAY, kind, title, content) for ago, kind, title, content in written
    )


def _made(day: date, kind: str, title: str, content: dict[str, Answer]) -> Worksheet:
    at = datetime.combine(day, _WRITTEN_AT, ZoneInfo(HOME))
    return Worksheet(
        id=own_id(f"worksheet {kind}", day),
        kind=kind,
        version=1,
        day=day,
        created_at=at,
        title=title,
        content=content,
    )


def _plan() -> dict[str, Answer]:
    return {
        "signs": "I stop answering messages. I lie awake and count what I cannot do.",
        "helps": "The radio. Ten slow breaths at the window. A warm bath.",
        "company": "The café by the park. Sitting with the choir, even without singing.",
        "people": ({"name": "My sister", "number": "in my phone, first in the list"},),
        "professionals": ({"name": "The clinic, by day", "number": "on the fridge"},),
        "reasons": "My sister's children. The spring concert. The cat.",
    }


def _thought() -> dict[str, Answer]:
    return {
        "situation": "In the shop. A long queue, and my back began to ache.",
        "feeling": "afraid, cross",
        "strength": 75,
        "thought": "I will never be able to do the shopping alone.",
        "habits": ("fortune_telling", "always_never"),
        "evidence_for": "I had to go home twice last month.",
        "evidence_against": "Last week it went well, early in the day. I leaned on the trolley.",
        "balanced": "A queue is hard for me. At a quiet hour I can do most of it.",
        "strength_after": 40,
    }


def _problem(step_on: date) -> dict[str, Answer]:
    return {
        "problem": "Carrying the washing up the stairs takes all I have for the morning.",
        "better": "Clean clothes, and still a walk on the same day.",
        "options": (
            {"option": "Half a basket each time", "good": "Light", "hard": "More walks"},
            {"option": "Ask for help on Saturdays", "good": "All at once", "hard": "Asking"},
            {"option": "A rack downstairs", "good": "No stairs", "hard": "Room"},
        ),
        "choice": "A rack downstairs",
        "action": "Measure the corner by the door",
        "action_on": step_on.isoformat(),
        "action_done": True,
        "how_it_went": "It fits. I carry only what is dry.",
    }


def _activation(first: date) -> dict[str, Answer]:
    plan: tuple[Row, ...] = (
        {"what": "Soup with my neighbour", "day": first.isoformat(), "done": True,
         "pleasure": 7, "mastery": 6},
        {"what": "Listen to a whole record", "day": (first + 2 * _DAY).isoformat(),
         "done": True, "pleasure": 8, "mastery": 3},
        {"what": "Sort the photos", "day": (first + 4 * _DAY).isoformat()},
    )  # fmt: skip
    return {
        "ideas": "Music. Being outside. Cooking for someone.",
        "plan": plan,
        "noticed": "The soup was less work than I thought.",
    }


def _sleep() -> dict[str, Answer]:
    return {
        "habits": ("get_up", "same_time", "clock_away"),
        "window": ({"from": "23:00", "to": "07:00"},),
        "agreed": True,
        "helps": "The chair with the blanket is ready. A book I know.",
    }


def _barriers() -> dict[str, Answer]:
    return {
        "aim": "Go to the choir on Thursdays",
        "why": "Singing with others lifts the whole week.",
        "barriers": (
            {"barrier": "My back aches after half an hour", "answer": "I stand for one song"},
            {"barrier": "I am tired at six", "answer": "I rest at four, and go for one hour"},
        ),
        "help": "A lift home. The cushion.",
        "smaller": "Go for the first half",
    }


def _values(step_on: date) -> dict[str, Answer]:
    target: tuple[Row, ...] = (
        {"area": "people", "importance": 9, "closeness": 5},
        {"area": "work", "importance": 6, "closeness": 6},
        {"area": "play", "importance": 9, "closeness": 2},
        {"area": "self", "importance": 7, "closeness": 6},
    )
    return {
        "target": target,
        "matters": "To make music with others. To be someone who turns up.",
        "action": "Write to the choir that I come for the first half",
        "action_on": step_on.isoformat(),
        "in_the_way": "Fear that I have to leave early. I can say so before.",
    }
