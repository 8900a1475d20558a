"""Finds the words of a window that stayed in English, when the app speaks tests/pseudo.py."""

from __future__ import annotations

import re
import tomllib
from datetime import timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale

from companion.demo import year
from tests.every_screen import clock
from tests.hearing import told
from tests.reading_code import ROOT

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from companion.paths import AppPaths

CONTENT = ROOT / "resources" / "content" / "en"
PAIRS = re.compile("áa|éé|íì|öo|üu|Áa|Öo")
NAMES = {"Companion", "Ctrl", "Shift", "NHS", "Frictionless", "Apache"}
FILES = "companion-kept-aside.db companion.backup keys.json backups logs settings.json"
TYPED = {"Spring", "zebra", "Nordic", "walking", "Send", "Tea"}
"""By the views of the library, of the log and of worksheets."""


def left_in_english(window: QWidget, known: set[str]) -> list[str]:
    """What was not translated.

    Args:
        window: The whole of it.
        known: Words that are not ours to translate: see `known_words`.
    """
    words = {word for text in told(window) for word in english(text)}
    return [f"{word} stays in English" for word in sorted(words - known)]


def english(text: str) -> set[str]:
    """The words of a text that were not translated."""
    words = re.findall(r"[^\W\d_]+", PAIRS.sub("", text))
    return {word for word in words if re.search("[aeiouAO]", word)}


def known_words(paths: AppPaths) -> set[str]:
    """What is not ours to translate: the person's words, texts in content, days, names, files."""
    texts = [str(paths.data), FILES, *_of_the_person(), *_of_the_calendar()]
    for path in CONTENT.rglob("*.toml"):
        texts += _strings(tomllib.loads(path.read_text("utf-8")))
    return {word for text in texts for word in english(text)} | NAMES | TYPED


def _of_the_person() -> list[str]:
    made_up = year(clock().today() - timedelta(days=1))
    texts = [word for each in made_up.check_ins for word in (*each.did, each.note)]
    texts += [night.note for night in made_up.nights]
    texts += [text for each in made_up.activities for text in (each.name, each.why, each.note)]
    texts += [each.note for each in (*made_up.sessions, *made_up.flare_ups)]
    texts += [text for each in made_up.programme for text in (each.programme, each.name, each.note)]
    texts += [each.note for each in made_up.exercise_log]
    texts += [each.note for each in made_up.practised]
    texts += [text for each in made_up.worksheets for text in each.texts]
    texts += [text for each in made_up.goals for text in (each.title, each.because, *each.levels)]
    texts += [each.text for each in (*made_up.goal_steps, *made_up.wins, *made_up.happenings)]
    texts += [each.note for each in made_up.goal_reviews]
    texts += [each.activity for each in made_up.activity_ratings]
    texts += [str(each.answers.get("name", "")) for each in made_up.questionnaires]
    texts += [*made_up.pacing_profile.helps, *made_up.pacing_profile.calls]
    return [*texts, *made_up.visit.questions, made_up.visit.news, *made_up.profile.more_of]


def _of_the_calendar() -> list[str]:
    locale = QLocale()
    shapes = (QLocale.FormatType.LongFormat, QLocale.FormatType.ShortFormat)
    days = [locale.dayName(day, shape) for day in range(1, 8) for shape in shapes]
    return days + [locale.monthName(month, shape) for month in range(1, 13) for shape in shapes]


def _strings(value: object) -> list[str]:
    if isinstance(value, dict):
        return [text for each in value.values() for text in _strings(each)]
    if isinstance(value, list):
        return [text for each in value for text in _strings(each)]
    return [value] if isinstance(value, str) else []
