"""Room on the page: rows give way one after the other until it fits one sheet; letters never do.

Heights are reckoned from the words, in points, a little too high rather than too low.
`tests/report/test_room.py` compares them with printed pages.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from companion.report.goals import notes_for
from companion.report.letters import BOLDER, lines_of
from companion.report.measures import Place

if TYPE_CHECKING:
    from companion.report.shapes import Table
    from companion.report.summary import Summary

SHEET = {"a4": (595.28, 841.89), "letter": (612.0, 792.0)}
"""Width and height of a sheet in points."""

SIDES, TOP_AND_FOOT = 76.54, 87.88
"""Points of margin: 13.5 mm at each side, 16 mm above and 15 mm below."""

LINE = 14.2
"""From one line of 11 points to the next. What follows is in points, too."""

AIR = 6.9
"""Between two lines; the last one of some has none under it."""

ROW_AIR, ROW_AIR_TIGHT = 12.5, 10.1
HEAD, HEADING, BETWEEN, BETWEEN_TIGHT = 28.5, 18.0, 15.0, 11.0
BARS, BARS_TIGHT, NAMES = 103.0, 91.0, 14.0
FOOT = 21.0
SPARE = 4.0
"""So much is left free, for what is reckoned too low."""

GUTTER = 12.0
CELL_AIR = 6.0
GOALS = (0.40, 0.21, 0.21, 0.18)
MEASURES = {4: (0.39, 0.20, 0.20, 0.21), 3: (0.50, 0.25, 0.25)}
EXPLAINED = (0.25, 0.62, 0.13)
"""The columns of the tables, as shares of the width; the template has the same."""

MANY_EXPLAINED = 8
"""With more rows than that on the second sheet, there is less air between them."""

BULLET = 12.0
"""So far in stand the lines of a list."""

FEWEST_GOALS = 3
"""So many goals stay however little room there is."""


def fitted(page: Summary) -> Summary:
    """The page with as many rows as one sheet holds; how many have no room is said.

    What gives way: air first, then lines of the exercise programme, goals after the fifth, figures
    that others stand for, goals after the third, and more figures, the most important never.
    Own words stay whole: where they alone fill a sheet, there are more sheets. What was taken and
    has room after all, since something taller gave way after it, comes back.
    """
    cut, taken = page, []
    for step in _STEPS:
        while not _fits(cut):
            less = step(cut)
            if less is None:
                break
            cut = less
            taken.append(step)
    return _given_back(page, cut, taken) if _fits(cut) else cut


def _fits(page: Summary) -> bool:
    return height(page) <= room(page)


def _given_back(page: Summary, cut: Summary, taken: Sequence[Step]) -> Summary:
    """The page with the rows that have room after all, on both sheets; the most important first.

    Args:
        page: As it was.
        cut: As it fits.
        taken: What was taken from it, in that order.
    """
    for at in reversed(range(len(taken) - 1)):  # without the last one it did not fit
        if taken[at] in (_less_air, _less_programme):
            continue
        rest = [*taken[:at], *taken[at + 1 :]]
        more = _all_taken(page, rest)
        if more is not None and _fits(more) and second_height(more) <= second_room(more):
            return _given_back(page, more, rest)
    return cut


def _all_taken(page: Summary, steps: Iterable[Step]) -> Summary | None:
    for step in steps:
        less = step(page)
        if less is None:
            return None
        page = less
    return page


def room(page: Summary) -> float:
    """Points that the first sheet has for all but its foot."""
    _, tall = SHEET[page.paper]
    foot = FOOT + (LINE if page.explained else 0)
    return tall - TOP_AND_FOOT - foot - SPARE


def height(page: Summary) -> float:
    """Points that the first page takes."""
    wide = SHEET[page.paper][0] - SIDES
    between = BETWEEN_TIGHT if page.tight else BETWEEN
    parts = (
        _lines(page.questions, wide - 20, air=2.6),
        _goals(page, wide),
        _lines(page.all_news, wide),
        _measures(page, wide),
        _programme(page, wide),
        _charts(page, wide),
    )
    return HEAD + sum(between + HEADING + each for each in parts if each)


def second_room(page: Summary) -> float:
    """Points that the second sheet has."""
    return SHEET[page.paper][1] - TOP_AND_FOOT - SPARE


def second_height(page: Summary) -> float:
    """Points that it takes to explain how each figure is worked out; nothing where that is not."""
    if page.explained is None:
        return 0.0
    wide = SHEET[page.paper][0] - SIDES
    columns = [share * wide - CELL_AIR for share in EXPLAINED]
    air = 8.6 if len(page.explained.rows) > MANY_EXPLAINED else ROW_AIR
    table = _rows(page.explained, columns, air)
    return HEADING + table + 8.0 + _lines(page.notes, wide - BULLET, air=0.3)


def _goals(page: Summary, wide: float) -> float:
    if page.goals is None:
        return 0.0
    below = _below(_some(page.more_goals), wide)
    return _table(page.goals, GOALS, wide, tight=page.tight) + below


def _measures(page: Summary, wide: float) -> float:
    if page.measures is None:
        return _lines(page.under_measures, wide)
    shares = MEASURES[len(page.measures.headers)]
    below = _below(page.under_measures, wide)
    return _table(page.measures, shares, wide, tight=page.tight) + below


def _programme(page: Summary, wide: float) -> float:
    column = (wide - GUTTER) / 2 - 12
    half = (len(page.programme) + 1) // 2
    columns = (page.programme[:half], page.programme[half:])
    listed = max(_lines(each, column) for each in columns)
    more = _some(page.more_programme)
    return listed + _below(more, wide) if listed else _lines(more, wide)


def _charts(page: Summary, wide: float) -> float:
    if not page.charts:
        return 0.0
    count = len(page.charts)
    column = (wide - GUTTER * (count - 1)) / count
    titles = max(lines_of(each.title, column * 11 / 12 / BOLDER) for each in page.charts)
    names = max(each.lines_of_names for each in page.charts)
    bars = BARS_TIGHT if page.tight else BARS
    return (titles - 1) * (LINE + 2) + bars + NAMES * names


def _table(table: Table, shares: Sequence[float], wide: float, *, tight: bool) -> float:
    columns = [share * wide - CELL_AIR for share in shares]
    return _rows(table, columns, ROW_AIR_TIGHT if tight else ROW_AIR)


def _rows(table: Table, columns: Sequence[float], air: float) -> float:
    heads = _most_lines(table.headers, [column / BOLDER for column in columns])
    lines = (heads, *(_most_lines(row, columns) for row in table.rows))
    return sum(number * LINE - AIR + air for number in lines)


def _most_lines(cells: Sequence[str], columns: Sequence[float]) -> int:
    return max(lines_of(cell, column) for cell, column in zip(cells, columns, strict=True))


def _below(texts: Iterable[str], wide: float) -> float:
    """Lines under a table."""
    found = _lines(texts, wide)
    return found + AIR if found else 0.0


def _lines(texts: Iterable[str], wide: float, air: float = 0.0) -> float:
    """Paragraphs below each other."""
    found = [lines_of(text, wide) * LINE for text in texts]
    return sum(found) + air * (len(found) - 1) - AIR if found else 0.0


def _some(text: str) -> tuple[str, ...]:
    return (text,) if text else ()


# --- what gives way ---------------------------------------------------------------------

Step = Callable[["Summary"], "Summary | None"]
"""Takes one thing from the page; None where there is nothing more of it to take."""


def _less_air(page: Summary) -> Summary | None:
    return None if page.tight else replace(page, tight=True)


def _less_programme(page: Summary) -> Summary | None:
    if not page.programme:
        return None
    gone = page.left_out_programme + 1
    return replace(page, programme=page.programme[:-1], left_out_programme=gone)


def _fewer_goals(fewest: int) -> Step:
    def step(page: Summary) -> Summary | None:
        if page.goals is None or len(page.goals.rows) <= fewest:
            return None
        less = page.goals.without(len(page.goals.rows) - 1)
        gone, notes = page.left_out_goals + 1, notes_for(less, page.notes)
        return replace(page, goals=less, left_out_goals=gone, notes=notes)

    return step


def _without(place: Place, fewest: int = 0) -> Step:
    """Takes the last row of a kind of measure, unless so few are left."""

    def step(page: Summary) -> Summary | None:
        kinds = page.measures.kinds if page.measures else ()
        found = [at for at, kind in enumerate(kinds) if kind == place]
        if page.measures is None or len(found) <= fewest:
            return None
        gone, less = page.measures.rows[found[-1]][0], page.measures.without(found[-1])
        left_out = page.left_out_measures + 1
        explained = page.explained.without_named(gone) if page.explained else None
        return replace(page, measures=less, left_out_measures=left_out, explained=explained)

    return step


def _without_sentence(page: Summary) -> Summary | None:
    return replace(page, exercise="") if page.exercise and page.measures else None


_STEPS: tuple[Step, ...] = (
    _less_air,
    _without_sentence,
    _less_programme,
    _fewer_goals(5),
    _without(Place.EFFICIENCY),
    _without(Place.PLAN, 2),
    _without(Place.QUESTIONNAIRE, 1),
    _fewer_goals(FEWEST_GOALS),
    _without(Place.PLAN, 1),
    _without(Place.QUESTIONNAIRE),
    _without(Place.NIGHTS),
    _without(Place.GOALS),
    _without(Place.ACTIVITIES),
)
"""What gives way first. Our choice, not evidence."""
