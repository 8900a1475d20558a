"""Lays a practice out in time, as long as its voices take to say it."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from companion.content.loading import ENGLISH
from companion.content.practices import load_practices
from companion.content.voice import load_voices
from companion.domain.refused import Refused
from companion.domain.script import Choices, Timeline, implied_s, timeline

if TYPE_CHECKING:
    from pathlib import Path


def lay_out(practice_id: str, choices: Choices, language: str = ENGLISH) -> Timeline | None:
    """A practice in time; None where this version has none such, or nothing is left of it."""
    practice = load_practices(language).find(practice_id)
    if practice is None or choices.length not in practice.lengths:
        return None
    if practice.form and choices.form not in {each.id for each in practice.form}:
        return None

    def said_s(text: str) -> float:
        return spoken_s(text, language)

    try:
        return timeline(practice.script(), choices, said_s)
    except Refused:
        return None


@lru_cache(maxsize=2_000)
def spoken_s(text: str, language: str = ENGLISH) -> float:
    """How long the slowest voice takes: whoever speaks, and if nobody does, the times are these."""
    voices = load_voices(language)
    told = (voices.length_s(voice, text) for voice in voices.voices)
    return max((each for each in told if each is not None), default=implied_s(text))


def clip_of(text: str, voice: str, language: str = ENGLISH) -> Path | None:
    """The file in which a voice says a text; None: it is read only.

    A voice that is not there is the first there is.
    """
    voices = load_voices(language)
    if not voices.voices:
        return None
    return voices.clip(voice if voice in voices.voices else voices.voices[0], text)
