"""The corpus of P22 for goals, questionnaires, worksheets, practices and what is beside them."""

from __future__ import annotations

import json
from collections.abc import Iterator
from functools import partial
from pathlib import Path

from companion.exchange.reading import MOST_OWNERS, MOST_ROWS
from tests.exchange.test_goals_reading import ROWS
from tests.exchange.test_practised import ROW as PRACTISED
from tests.exchange.test_reading import csv_of
from tests.exchange.test_worksheets import ROW as WRITTEN
from tests.reliability.hostile import Case, laid, put

FILES = {
    f"{name}.csv": row
    for name, row in {**ROWS, "worksheets": WRITTEN, "practice": PRACTISED}.items()
}
DEEP = 9_000


def answers() -> Iterator[Case]:
    """One cell of one row; everything else is as it should be."""
    wrong = {
        "a goal with a target of nothing": ("goals", {"target": "3", "direction": "up"}),
        "a goal that follows a path": ("goals", {"follows": "../../etc/passwd"}),
        "a goal of two weights and more": ("goals", {"weight_importance": "9" * 5000}),
        "a goal from before time": ("goals", {"starts_on": "0001-01-01"}),
        "a step of nobody": ("goal_steps", {"goal_id": "nobody"}),
        "a step in the place of 5,000 digits": ("goal_steps", {"position": "9" * 5000}),
        "a level that there is not": ("goal_reviews", {"level": "-3"}),
        "a look in the year 9999": ("goal_reviews", {"day": "9999-12-31"}),
        "a rating in Arabic digits": ("activity_ratings", {"rating": "٣"}),
        "an activity of one sign too many": ("activity_ratings", {"activity": "x" * 101}),
        "a questionnaire that leads outside": ("questionnaires", {"questionnaire_id": "../peg"}),
        "a version of 5,000 digits": ("questionnaires", {"version": "9" * 5000}),
        "a win that nobody found": ("wins", {"found_by": "=1+1"}),
        "a win of blanks": ("wins", {"text": " "}),
        "something new without its kind": ("happenings", {"kind": ""}),
        "a practice that leads outside": ("practice", {"practice_id": "../../etc/passwd"}),
        "a practice longer than a day": ("practice", {"minutes": "1e9"}),
        "a worksheet of another house": ("worksheets", {"kind": "../../etc/passwd"}),
        "a worksheet from the future": ("worksheets", {"version": "9" * 5000}),
        **dict(_not_answers()),
    }
    for name, (kind, cells) in wrong.items():
        yield Case(name, partial(laid, FILES, {f"{kind}.csv": cells}))
    words = {
        "goals": {"because": "<img src=file:///etc/passwd>", "title": "'=1+1"},
        "happenings": {"text": "'; DROP TABLE happenings; --"},
        "wins": {"text": '<a href="http://127.0.0.1:9/">'},
        "worksheets": {"content": json.dumps({"matters": "<b>%1</b> \u202eabc"})},
        "activity_ratings": {"activity": "<script>alert(1)</script>"},
    }
    markup = {f"{kind}.csv": cells for kind, cells in words.items()}
    yield Case(
        "markup and SQL in what was answered", partial(laid, FILES, markup), taken=len(FILES)
    )


def _not_answers() -> Iterator[tuple[str, tuple[str, dict[str, str]]]]:
    """JSON in the place of answers."""
    told = {
        "lists in lists": '{"pain":' + "[" * DEEP,
        "things in things": '{"pain":' * DEEP,
        "keys twice": '{"pain":7,"pain":8}',
        "not a number": '{"pain":NaN}',
        "endless": '{"pain":1e999}',
        "5,000 digits": f'{{"pain":{"9" * 5000}}}',
        "half of a sign": '{"pain":"\\ud83d"}',
        "NUL": '{"pain":"\\u0000"}',
        "a list of its own": "[7]",
        "a question of nobody": '{"../pain":7}',
    }
    for name, text in told.items():
        yield f"answers: {name}", ("questionnaires", {"answers": text})
        yield f"a worksheet: {name}", ("worksheets", {"content": text.replace("pain", "matters")})


def large_answers() -> Iterator[Case]:
    """What would fill the memory, spread over files or over what others belong to."""
    several = {"goals": 1, "goal_reviews": MOST_ROWS // 2, "wins": MOST_ROWS // 2}
    yield Case(f"{MOST_ROWS + 1} rows of three files", partial(_many, several), large=True)
    for name, most in {"questionnaires": MOST_ROWS, "goals": MOST_OWNERS}.items():
        yield Case(f"{most} {name}", partial(_many, {name: most}), most, large=True)
    yield Case(f"{MOST_OWNERS + 1} goals", partial(_many, {"goals": MOST_OWNERS + 1}), large=True)


def _many(counts: dict[str, int], folder: Path) -> None:
    """So many rows of each file; the first goal is the one that the others belong to."""
    for name, count in counts.items():
        head, row = csv_of(f"{name}.csv", ROWS[name] | {"id": "*"}).splitlines()
        lines = (row.replace("*", f"n{n}" if n else "g", 1) for n in range(count))
        put("\r\n".join((head, *lines)), f"{name}.csv")(folder)
