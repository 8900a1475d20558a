"""The texts of worksheets, and how they are laid over a worksheet in another language."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Annotated, TypeVar

from pydantic import Field

from companion.content.loading import Content

if TYPE_CHECKING:
    from companion.content.worksheets import Column, Form, Named, Question

Name = Annotated[str, Field(min_length=1, max_length=60)]
Texts = Annotated[tuple[str, ...], Field(min_length=1)]


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


def translated(form: Form, texts: FormTexts) -> Form:
    """A worksheet in another language; what it has no texts for stays English."""
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


_Part = TypeVar("_Part", "Named", "Column")


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
