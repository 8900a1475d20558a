"""A worksheet: a page of questions that a person answered in own words, as far as they liked."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from datetime import date, datetime
from types import MappingProxyType
from typing import Any

from companion.domain.refused import (
    LONGEST_NAME,
    Reason,
    Refused,
    check_day,
    check_id,
    check_instant,
    check_not_far_ahead,
    check_not_future,
    check_range,
    check_text,
)

Cell = str | int | bool
"""Words, a day or a clock time as files write them; points of a scale; a tick."""

Row = Mapping[str, Cell]
Answer = Cell | tuple[str, ...] | tuple[Row, ...]
"""One cell, the ids of what was chosen from a list, or rows of cells."""

Content = Mapping[str, Answer]
"""The answers by the ids of their questions; what was left empty is not there."""

MOST_POINTS = 100
MOST_ANSWERS = 60
MOST_ROWS = 100
LATEST_VERSION = 999

LONGEST_CONTENT = 120_000
"""Characters of all answers as JSON: a cell of a CSV file holds no more than 131,072."""

ACTION, ACTION_ON, ACTION_DONE = "action", "action_on", "action_done"
"""The three questions about one small step: what, on which day, and whether it is done."""

SAFETY_PLAN = "safety_plan"
"""The kind that Help now opens; the latest one counts."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Worksheet:
    """One page that was written.

    Attributes:
        kind: Which questions; see `worksheet_form.Form`.
        version: Of the questions, as they were when it was written.
        day: The civil day on which it was begun.
        created_at: When: aware, with the offset of that place.
        title: A name in own words; may be empty.
        content: The answers; nothing is required.

    Raises:
        Refused: an answer is of no known kind, or longer than allowed.
    """

    id: str
    kind: str
    version: int
    day: date
    created_at: datetime
    title: str = ""
    content: Content = field(default_factory=dict, hash=False)

    def __post_init__(self) -> None:
        check_id(self.id)
        check_id(self.kind, "kind")
        if type(self.version) is not int:
            raise Refused(Reason.NOT_WHOLE, ("version",))
        check_range(self.version, "version", 1, LATEST_VERSION)
        check_day(self.day)
        check_instant(self.created_at, "created_at")
        check_text(self.title, "title")
        if len(self.title) > LONGEST_NAME:
            raise Refused(Reason.TOO_LONG, ("title",), (LONGEST_NAME,))
        object.__setattr__(self, "content", _frozen(self.content))
        if len(content_json(self)) > LONGEST_CONTENT:
            raise Refused(Reason.TOO_LONG, ("content",), (LONGEST_CONTENT,))

    def __hash__(self) -> int:
        return hash((self.id, self.kind, self.created_at, self.title))

    @property
    def texts(self) -> Iterator[str]:
        """What a search looks through: its name, and the words that were typed."""
        yield self.title
        for answer in self.content.values():
            rows = rows_of(answer)
            cells = [cell for row in rows for cell in row.values()] if rows else [answer]
            yield from (each for each in cells if isinstance(each, str))

    @property
    def action_on(self) -> date | None:
        """The day of its small step; None where it has none, or none any more."""
        return day_of(self.content.get(ACTION_ON))

    def is_due(self, today: date) -> bool:
        """Whether its small step can be shown today: its day has come, and it is not done."""
        on = self.action_on
        return bool(
            on is not None
            and on <= today
            and self.content.get(ACTION)
            and not self.content.get(ACTION_DONE)
        )

    def with_answer(self, question_id: str, answer: Answer | None) -> Worksheet:
        """The worksheet with another answer; None takes it away."""
        others = {key: each for key, each in self.content.items() if key != question_id}
        changed = others if answer is None else {**others, question_id: answer}
        return replace(self, content=changed)


def day_of(answer: Answer | None) -> date | None:
    """The day that an answer says; None where it says none."""
    try:
        return date.fromisoformat(answer) if isinstance(answer, str) else None
    except ValueError:
        return None


def rows_of(answer: Answer | None) -> tuple[Row, ...]:
    """The rows of an answer; none where it is of another kind."""
    if not isinstance(answer, tuple):
        return ()
    return tuple(each for each in answer if isinstance(each, Mapping))


def content_json(worksheet: Worksheet) -> str:
    """The answers as one line of JSON: the same answers always give the same text."""
    plain = plain_content(worksheet.content)
    return json.dumps(plain, ensure_ascii=False, sort_keys=True, separators=(",", ":"))


def plain_content(content: Content) -> dict[str, Any]:
    """The answers as JSON knows them."""
    return {key: _plain(answer) for key, answer in content.items()}


def from_plain(content: Mapping[str, Any]) -> dict[str, Answer]:
    """The same back again."""
    return {key: tuple(each) if isinstance(each, list) else each for key, each in content.items()}


def content_of(text: str) -> dict[str, Answer]:
    """The answers from such a text; `Worksheet` looks at what they say.

    Raises:
        Refused: it is no JSON, or none of the kind that is written here.
    """
    try:
        read = json.loads(
            text, object_pairs_hook=_once, parse_float=_no_answer, parse_constant=_no_answer
        )
    except Refused:
        raise
    except (ValueError, RecursionError):
        raise Refused(Reason.NOT_JSON, ("content",)) from None
    if not isinstance(read, dict):
        raise Refused(Reason.NOT_JSON, ("content",))
    return from_plain(read)


def check_worksheet(worksheet: Worksheet, today: date) -> None:
    """Whether a worksheet can be kept: it was not begun in the future; its step is within a life.

    Raises:
        Refused: it cannot.
    """
    check_not_future(worksheet.day, today)
    check_not_far_ahead(worksheet.action_on, today, ACTION_ON)


def _frozen(content: Content) -> Content:
    """The answers that say something, unchangeable."""
    if len(content) > MOST_ANSWERS:
        raise Refused(Reason.TOO_MANY, ("content",), (MOST_ANSWERS,))
    found = {key: _answer(key, answer) for key, answer in content.items()}
    return MappingProxyType({key: answer for key, answer in found.items() if _says(answer)})


def _says(answer: Answer) -> bool:
    """A blank, a list of nothing and a tick that was taken back are no answers; nought is one."""
    if isinstance(answer, str):
        return bool(answer.strip())
    return answer is not False and answer != ()


def _answer(key: str, answer: object) -> Answer:
    _check_key(key)
    if not isinstance(answer, tuple):
        return _cell(key, answer)
    if len(answer) > MOST_ROWS:
        raise Refused(Reason.TOO_MANY, (key,), (MOST_ROWS,))
    if all(isinstance(each, str) for each in answer):
        for each in answer:
            check_id(each, key)
        return answer
    rows = [_row(key, each) for each in answer]
    return tuple(row for row in rows if row)


def _row(key: str, row: object) -> Row:
    if not isinstance(row, Mapping) or len(row) > MOST_ANSWERS:
        raise Refused(Reason.NOT_AN_ANSWER, (key,))
    for column in row:
        _check_key(column)
    cells = {column: _cell(key, cell) for column, cell in row.items()}
    return MappingProxyType({column: cell for column, cell in cells.items() if _says(cell)})


def _cell(key: str, cell: object) -> Cell:
    if isinstance(cell, str):
        check_text(cell, key)
        return cell
    if isinstance(cell, bool):
        return cell
    if isinstance(cell, int):
        check_range(cell, key, 0, MOST_POINTS)
        return cell
    raise Refused(Reason.NOT_AN_ANSWER, (key,))


def _check_key(key: object) -> None:
    if not isinstance(key, str):
        raise Refused(Reason.NOT_AN_ANSWER, ("content",))
    check_id(key, "content")


def _plain(answer: Answer) -> Any:  # noqa: ANN401  as json takes it
    if not isinstance(answer, tuple):
        return answer
    return [dict(each) if isinstance(each, Mapping) else each for each in answer]


def _once(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    """An object of JSON; a question answered twice would lose one of the two."""
    found = dict(pairs)
    if len(found) != len(pairs):
        raise Refused(Reason.NOT_JSON, ("content",))
    return found


def _no_answer(_: str) -> Any:  # noqa: ANN401  as json asks for it
    raise Refused(Reason.NOT_AN_ANSWER, ("content",))
