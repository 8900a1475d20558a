"""A worksheet: what it is for, its cautions, and its questions in their order."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from enum import StrEnum
from typing import Annotated, Literal, Self

from pydantic import Field, model_validator

from companion.content.loading import (
    Content,
    Entry,
    Id,
    check_unique,
)
from companion.content.worksheet_answers import (
    cells_of,
    is_clock,
    is_day,
    is_text,
    is_tick,
    points_to,
    rows_fit,
)
from companion.domain.refused import Reason, Refused
from companion.domain.worksheet import LATEST_VERSION, Answer, Worksheet

MOST_ROWS = 30
FROM, TO = "from", "to"
"""The two clock times of an answer of `Ask.WINDOW`."""
AREA, IMPORTANCE, CLOSENESS = "area", "importance", "closeness"
"""The cells of a row of an answer of `Ask.TARGET`."""


class Ask(StrEnum):
    """How a question is answered, and how its answer is kept."""

    WORDS = "words"  # a text of several lines
    LINE = "line"  # a text
    SCALE = "scale"  # a whole number from 0 to 10, or to 100
    CHOICES = "choices"  # the ids of any number of choices, in their order
    ROWS = "rows"  # any number of rows, with a cell for each column
    DATE = "date"  # a day, written 2026-05-04
    TICK = "tick"  # true, or nothing
    TARGET = "target"  # a row for each area: its id, importance and closeness from 0 to 10
    WINDOW = "window"  # one row with two clock times, from and to, written 23:30


KINDS_OF_CELLS = (Ask.LINE, Ask.SCALE, Ask.DATE, Ask.TICK)

Name = Annotated[str, Field(min_length=1, max_length=60)]
Texts = Annotated[tuple[str, ...], Field(min_length=1)]
Most = Literal[10, 100]


class Named(Content):
    """[[question.choice]] or [[question.area]]: one of a list.

    Attributes:
        note: What it means, in a sentence.
    """

    id: Id
    name: Name
    note: str


class Column(Content):
    """[[question.column]]: one cell of each row.

    Attributes:
        most: The upper end, where it is a scale.
    """

    id: Id
    name: Name
    ask: Ask
    most: Most = 10

    @model_validator(mode="after")
    def _is_a_cell(self) -> Self:
        if self.ask not in KINDS_OF_CELLS:
            raise ValueError(f"{self.id}: a row has no {self.ask}")
        return self


class Question(Content):
    """[[question]]: one question; every one may stay empty.

    Attributes:
        help: How to answer it, in a sentence or two.
        most: The upper end of a scale; `low` and `high` say what its ends mean.
        row: What a row is called, in one word.
        nights: A window that the last nights are laid beside.
        beside: It is asked on the page of the question before it.
    """

    id: Id
    text: str
    help: str = ""
    ask: Ask
    most: Most = 10
    low: str = ""
    high: str = ""
    row: str = ""
    nights: bool = False
    beside: bool = False
    choice: tuple[Named, ...] = ()
    column: tuple[Column, ...] = ()
    area: tuple[Named, ...] = ()

    @model_validator(mode="after")
    def _whole(self) -> Self:
        lists: dict[Ask, tuple[Named | Column, ...]] = {
            Ask.CHOICES: self.choice,
            Ask.ROWS: self.column,
            Ask.TARGET: self.area,
        }
        for ask, listed in lists.items():
            if bool(listed) != (self.ask is ask):
                raise ValueError(f"{self.id}: {ask} has a list, and nothing else has it")
            check_unique(each.id for each in listed)
        if bool(self.row) != (self.ask is Ask.ROWS):
            raise ValueError(f"{self.id}: rows have a name, and nothing else has it")
        return self

    def fits(self, answer: Answer) -> bool:
        """Whether an answer is one to this question."""
        if isinstance(answer, tuple):
            fits = _LISTS.get(self.ask)
            return fits is not None and fits(self, answer)
        cell = _cell(self.ask, self.most)
        return cell is not None and cell(answer)


class Form(Entry):
    """One file: a worksheet's questions.

    Attributes:
        version: Counts up when a question is added, taken away or asked otherwise.
        what_for: What it is for; never a promise.
        when_not: Cautions.
        opens_with: Id of the first question, a tick, where nothing else is asked before it.
    """

    version: Annotated[int, Field(ge=1, le=LATEST_VERSION)]
    title: Name
    what_for: str
    when_not: Texts
    opens_with: Id | None = None
    question: Annotated[tuple[Question, ...], Field(min_length=2)]

    @model_validator(mode="after")
    def _whole(self) -> Self:
        check_unique(each.id for each in self.question)
        first = self.question[0]
        if first.beside:
            raise ValueError("the first question has none before it")
        if self.opens_with and (self.opens_with, Ask.TICK) != (first.id, first.ask):
            raise ValueError("it opens with its first question, a tick")
        return self

    @property
    def pages(self) -> tuple[tuple[Question, ...], ...]:
        """The questions, those together that are asked on one page."""
        found: list[list[Question]] = []
        for each in self.question:
            if each.beside:
                found[-1].append(each)
            else:
                found.append([each])
        return tuple(map(tuple, found))

    def find(self, question_id: str) -> Question | None:
        """One by its id."""
        return next((each for each in self.question if each.id == question_id), None)

    def is_open(self, answers: Mapping[str, Answer]) -> bool:
        """Whether more than the first question is asked."""
        return self.opens_with is None or answers.get(self.opens_with) is True

    def check(self, worksheet: Worksheet) -> None:
        """Whether a worksheet answers these questions; one of an older version stays as it is.

        Raises:
            Refused: it is of a newer version, answers something else, or something that is not
                asked yet.
        """
        if worksheet.version > self.version:
            raise Refused(Reason.NEWER_VERSION, ("version",))
        if worksheet.version < self.version:
            return
        for key, answer in worksheet.content.items():
            question = self.find(key)
            if question is None:
                raise Refused(Reason.NOT_ASKED, (key,))
            if not question.fits(answer):
                raise Refused(Reason.NOT_AN_ANSWER, (key,))
        if worksheet.content and self.opens_with and not self.is_open(worksheet.content):
            raise Refused(Reason.TEAM_FIRST, (self.opens_with,))


# --- whether an answer is one to its question -------------------------------------------


_CELLS: dict[Ask, Callable[[object], bool]] = {
    Ask.WORDS: is_text,
    Ask.LINE: is_text,
    Ask.DATE: is_day,
    Ask.TICK: is_tick,
}


def _cell(ask: Ask, most: int) -> Callable[[object], bool] | None:
    """Whether a single value fits; None for what is answered by a list."""
    return points_to(most) if ask is Ask.SCALE else _CELLS.get(ask)


def _are_choices(question: Question, answer: tuple[object, ...]) -> bool:
    known = {each.id for each in question.choice}
    return len(set(map(str, answer))) == len(answer) and all(each in known for each in answer)


def _are_rows(question: Question, answer: tuple[object, ...]) -> bool:
    columns = {each.id: _cell(each.ask, each.most) for each in question.column}
    return len(answer) <= MOST_ROWS and rows_fit(answer, columns)


def _is_target(question: Question, answer: tuple[object, ...]) -> bool:
    known = {each.id for each in question.area}
    areas = [dict(cells_of(row)).get(AREA) for row in answer]
    points = points_to(10)
    columns = {AREA: known.__contains__, IMPORTANCE: points, CLOSENESS: points}
    alone = len(set(areas)) == len(areas)
    return alone and known.issuperset(areas) and rows_fit(answer, columns)


def _is_window(_question: Question, answer: tuple[object, ...]) -> bool:
    return len(answer) == 1 and rows_fit(answer, {FROM: is_clock, TO: is_clock})


_LISTS: dict[Ask, Callable[[Question, tuple[object, ...]], bool]] = {
    Ask.CHOICES: _are_choices,
    Ask.ROWS: _are_rows,
    Ask.TARGET: _is_target,
    Ask.WINDOW: _is_window,
}
