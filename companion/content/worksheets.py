"""Loads the worksheets, in the language of the person."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import lru_cache
from typing import TypeVar

from pydantic import Field

from companion.content.loading import ENGLISH, Content, read_all
from companion.content.worksheet import Column, Form, Name, Named, Question, Texts

FOLDER = "worksheets"


class FormTexts(Content):
    """The file of another language: texts only; what is left out stays English.

    Attributes:
        text: By the id of a question and of what is in it: "habits", "habits.help",
            "habits.labels", "habits.labels.note".
    """

    title: Name | None = None
    what_for: str | None = None
    when_not: Texts | None = None
    text: dict[str, str] = Field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Forms:
    """All worksheets, in the order in which they are offered."""

    all: tuple[Form, ...]

    def find(self, kind: str) -> Form | None:
        """One by its id; None where this version has no such worksheet."""
        return next((each for each in self.all if each.id == kind), None)


ORDER = (
    "thought_record",
    "problem_solving",
    "activation",
    "worry_time",
    "values",
    "barriers",
    "fear_ladder",
    "sleep_habits",
    "safety_plan",
)
"""The order in which they are offered; one that is not named here comes after them."""


@lru_cache(maxsize=2)
def load_forms(language: str = ENGLISH) -> Forms:
    """The worksheets in a language; English where there is no other.

    Raises:
        ContentError: a file is not as it has to be.
    """
    found = read_all(FOLDER, Form, FormTexts, _translated, language)
    places = {kind: number for number, kind in enumerate(ORDER)}
    return Forms(tuple(sorted(found, key=lambda each: places.get(each.id, len(ORDER)))))


def _translated(form: Form, texts: FormTexts) -> Form:
    told = texts.model_dump(exclude_none=True, exclude={"text"})
    told["question"] = tuple(_question_in(each, texts.text) for each in form.question)
    return form.model_copy(update=told)


def _question_in(question: Question, texts: Mapping[str, str]) -> Question:
    told: dict[str, object] = {
        key: texts.get(f"{question.id}.{key}", getattr(question, key))
        for key in ("help", "low", "high", "row")
    }
    told["text"] = texts.get(question.id, question.text)
    told["choice"] = _named_in(question.id, question.choice, texts)
    told["column"] = _named_in(question.id, question.column, texts)
    told["area"] = _named_in(question.id, question.area, texts)
    return question.model_copy(update=told)


_Part = TypeVar("_Part", Named, Column)


def _named_in(
    question_id: str, parts: Iterable[_Part], texts: Mapping[str, str]
) -> tuple[_Part, ...]:
    found: list[_Part] = []
    for each in parts:
        key = f"{question_id}.{each.id}"
        told = {"name": texts.get(key), "note": texts.get(f"{key}.note")}
        there = {name for name in type(each).model_fields if told.get(name) is not None}
        found.append(each.model_copy(update={name: told[name] for name in there}))
    return tuple(found)
