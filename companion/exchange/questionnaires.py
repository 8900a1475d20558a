"""questionnaires.csv: what was filled in, each with its answers as JSON and what they come to."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from companion.domain.questionnaire import (
    LATEST_VERSION,
    Answered,
    answers_json,
    answers_of,
    check_answered,
)
from companion.domain.refused import Refused
from companion.exchange import cells
from companion.exchange.cells import Unreadable, quota_cell
from companion.exchange.columns import (
    ID,
    Column,
    day_column,
    id_column,
    told,
    whole_column,
    written,
)
from companion.exchange.kind import Kind
from companion.wording.exchange import not_known_here

if TYPE_CHECKING:
    from collections.abc import Iterator

    from companion.content.questionnaires import Questionnaire
    from companion.domain.scoring import Subscores
    from companion.exchange.figures import Figures
    from companion.exchange.wrong import Cells, Wrong

ANSWERS = "answers"
_OWN_COLUMNS = ("id", "questionnaire_id", "version", "day", ANSWERS)

_COLUMNS = (
    ID,
    id_column("questionnaire_id", "Which questions, by the name of their file in the app."),
    whole_column("version", "Of the questions.", 1, LATEST_VERSION, required=True),
    day_column("day", "The day on which it was filled in."),
    Column(
        ANSWERS,
        "object",
        "The answers, as JSON on one line, by the ids of the questions: a number of points, a text,"
        " or null. What was left out is null or not there.",
        {"required": True},
    ),
    Column(
        "score",
        "number",
        "(calc) What the answers come to by the rule of the app's file, two decimals; empty where"
        " it cannot be worked out, or the questions have changed since.",
        calculated=True,
    ),
    Column(
        "subscores",
        "object",
        "(calc) Parts of it by their ids, as JSON, in the same way; null where one cannot be worked"
        " out. Empty where it has no parts.",
        calculated=True,
    ),
)


def _cells(answered: Answered) -> Cells:
    return written(answered, _COLUMNS) | {ANSWERS: answers_json(answered)}


def _figures(answered: Answered, figures: Figures) -> Cells:
    scored = figures.scored(answered)
    return {
        "score": quota_cell(scored.score),
        "subscores": _subscores_cell(scored.subscores),
    }


def _subscores_cell(subscores: Subscores) -> str:
    if not subscores:
        return ""
    found = {name: _rounded(value) for name, value in sorted(subscores.items())}
    return json.dumps(found, separators=(",", ":"))


def _rounded(value: float | None) -> float | None:
    """Two decimals, and none where it is whole."""
    if value is None:
        return None
    rounded = float(quota_cell(value))
    return int(rounded) if rounded.is_integer() else rounded


def _questionnaire(cell: str, field: str) -> Questionnaire:
    from companion.content.questionnaires import load_questionnaires  # as with worksheets

    found = load_questionnaires().find(cells.text(cell))
    if found is None:
        raise Unreadable(not_known_here(field))
    return found


def _read(row: Cells, wrong: Wrong) -> Answered | None:
    asked = wrong.read_shared(_questionnaire, row, "questionnaire_id")
    values = told(row, wrong, _COLUMNS)
    answers = wrong.read(lambda cell, _: answers_of(cells.text(cell)), row, ANSWERS)
    if values is None or wrong.cells:
        return None
    try:
        answered = Answered(answers=answers, **values)
        asked.check(answered)
    except Refused as refused:
        wrong.answer(refused, _OWN_COLUMNS, ANSWERS)
        return None
    return answered


def _texts(answered: Answered) -> Iterator[str]:
    return (each for each in answered.answers.values() if isinstance(each, str))


QUESTIONNAIRES = Kind(
    file="questionnaires.csv",
    entry=Answered,
    title="Questionnaires that were filled in, and totals that a clinic worked out",
    columns=_COLUMNS,
    order=lambda each: each.day,
    check=check_answered,
    words=lambda each: tuple(each.answers),
    texts=_texts,
    figures=_figures,
    cells=_cells,
    read=_read,
)
