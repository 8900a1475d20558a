"""A guided session as a text that can be kept, so that it goes on after a restart."""

from __future__ import annotations

import json
from datetime import datetime
from typing import Any

from companion.domain.dose import Dose, Side
from companion.domain.guided import Guided, Place
from companion.domain.guided_steps import Guide


def kept(guided: Guided) -> str:
    """The session as a text."""
    state = {
        "session_id": guided.session_id,
        "guides": [_guide_kept(guide) for guide in guided.guides],
        "started_at": guided.started_at.isoformat(),
        "at": guided.at.isoformat(),
        "exercise": guided.exercise,
        "place": _place_kept(guided.place),
        "furthest": [_place_kept(place) for place in guided.furthest],
        "is_paused": guided.is_paused,
        "stopped": guided.stopped,
        "away_s": guided.away_s,
    }
    return json.dumps(state)


def from_kept(text: str) -> Guided | None:
    """The session of a kept text; None where the text is none: then there is nothing to go on."""
    try:
        return _read(json.loads(text))
    except (ValueError, TypeError, KeyError, OverflowError, RecursionError):
        return None


def _read(state: dict[str, Any]) -> Guided:
    return Guided(
        session_id=state["session_id"],
        guides=tuple(_guide(each) for each in state["guides"]),
        started_at=datetime.fromisoformat(state["started_at"]),
        at=datetime.fromisoformat(state["at"]),
        exercise=int(state["exercise"]),
        place=_place(state["place"]),
        furthest=tuple(_place(each) for each in state["furthest"]),
        is_paused=bool(state["is_paused"]),
        stopped=bool(state["stopped"]),
        away_s=None if state["away_s"] is None else float(state["away_s"]),
    )


def _guide_kept(guide: Guide) -> dict[str, object]:
    dose = guide.dose
    return {
        "exercise_id": guide.exercise_id,
        "plan_id": guide.plan_id,
        "tempo_s": guide.tempo_s,
        "sets": dose.sets,
        "repetitions": dose.repetitions,
        "hold_s": dose.hold_s,
        "minutes": dose.minutes,
        "rest_s": dose.rest_s,
        "side": dose.side.value,
        "resistance": dose.resistance,
    }


def _guide(state: dict[str, Any]) -> Guide:
    return Guide(
        exercise_id=state["exercise_id"],
        plan_id=state["plan_id"],
        tempo_s=state["tempo_s"],
        dose=Dose(
            sets=state["sets"],
            repetitions=state["repetitions"],
            hold_s=state["hold_s"],
            minutes=state["minutes"],
            rest_s=state["rest_s"],
            side=Side(state["side"]),
            resistance=state["resistance"],
        ),
    )


def _place_kept(place: Place) -> list[float]:
    return [place.step, place.spent_s]


def _place(state: list[Any]) -> Place:
    return Place(int(state[0]), float(state[1]))
