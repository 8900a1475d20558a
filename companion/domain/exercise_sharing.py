"""Answers about a whole session of exercise, and those about one exercise in it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from companion.domain.exercise_log import PAINS

if TYPE_CHECKING:
    from companion.domain.exercise_log import LogEntry

SCALES = ("effort", *PAINS)
"""What can be answered once for all exercises of a session, by its name in the export files."""


def shared(entries: Sequence[LogEntry]) -> dict[str, int | None]:
    """What every exercise of a session has the same answer to; None where they differ."""
    return {scale: _same([getattr(each, scale) for each in entries]) for scale in SCALES}


def without(entry: LogEntry, answers: Mapping[str, int | None]) -> LogEntry:
    """The exercise with its own answers only: those that hold for the whole session are open."""
    known: dict[str, Any] = {scale: None for scale, answer in answers.items() if answer is not None}
    return replace(entry, **known)


def filled(entry: LogEntry, answers: Mapping[str, int | None]) -> LogEntry:
    """The exercise with the answers for the whole session wherever it has none of its own."""
    missing: dict[str, Any] = {
        scale: v for scale, v in answers.items() if getattr(entry, scale) is None
    }
    return replace(entry, **missing)


def _same(answers: list[int | None]) -> int | None:
    return answers[0] if len(set(answers)) == 1 else None
