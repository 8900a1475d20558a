"""The page as a web page of one file: read aloud well, nothing loaded from anywhere, no scripts."""

from __future__ import annotations

from collections.abc import Iterable
from html import escape
from typing import TYPE_CHECKING

from companion.report.colours import light_colours
from companion.report.shading import FEWEST_PLACES
from companion.report.shapes import Chart, Mark, Shade, Table
from companion.wording import report as words
from companion.wording.report_goals import section as goal_section
from companion.wording.worksheets import left_empty

if TYPE_CHECKING:
    from companion.report.summary import Summary
    from companion.report.worksheet import OnPage

_POLICY = "default-src 'none'; style-src 'unsafe-inline'"
_ROLES = ("ink", "action", "plan", "pain", "line", "card", "track")
_STYLE = """
body { font: 1rem/1.5 "Atkinson Hyperlegible Next", Verdana, sans-serif; color: var(--ink);
  background: var(--card); max-width: 50rem; margin: 0 auto; padding: 1.5rem; }
h1 { font-size: 1.6rem; margin: 0; }
h2 { font-size: 1.1rem; color: var(--action); border-bottom: 1px solid; padding-bottom: .3rem;
  margin: 1.6rem 0 .6rem; }
p { margin: .4rem 0; }
ol, ul { margin: .4rem 0; padding-left: 1.6rem; }
.own { white-space: pre-line; overflow-wrap: anywhere; }
.blank { display: inline-block; min-width: 9rem; border-bottom: 1px solid; }
table { border-collapse: collapse; width: 100%; font-variant-numeric: tabular-nums; }
th, td { text-align: left; vertical-align: top; padding: .45rem .6rem .45rem 0;
  border-bottom: 1px solid var(--line); }
tbody th { font-weight: normal; }
.charts { display: grid; grid-template-columns: repeat(auto-fit, minmax(18rem, 1fr));
  gap: 0 1.5rem; }
figure { margin: 0; }
svg { width: 100%; height: auto; font-size: 13px; }
summary { color: var(--action); cursor: pointer; padding: .6rem 0; }
footer { border-top: 1px solid var(--line); margin-top: 2rem; padding-top: .6rem; }
@media print { body { font-size: 11pt; padding: 0; } details { display: none; }
  section, figure { break-inside: avoid; } }
"""
_WIDE, _HIGH, _LEFT, _LOW = 340, 110, 32, 24
_NAMES = 16
"""Room above a chart for a line of names of what is shaded or marked."""


def html(summary: Summary) -> str:
    """The whole page. What the person typed is escaped, and never read as markup."""
    parts = (
        _questions(summary),
        _goals(summary),
        _news(summary),
        _measures(summary),
        _programme(summary),
        _charts(summary),
        _explained(summary),
        *map(_worksheet, summary.worksheets),
    )
    return document(words.title(), _head(summary), "".join(parts), words.foot())


def document(title: str, head: str, body: str, foot: str) -> str:
    """A web page of one file.

    Args:
        title: Its heading, as plain words.
        head: What stands under the heading, as HTML.
        body: Its sections, as HTML.
        foot: Its last line, as plain words.
    """
    name = escape(title)
    return (
        f'<!DOCTYPE html>\n<html lang="{escape(words.language())}">\n<head>\n'
        '<meta charset="utf-8">\n'
        f'<meta http-equiv="Content-Security-Policy" content="{_POLICY}">\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        '<meta name="referrer" content="no-referrer">\n'
        f"<title>{name}</title>\n<style>{_colours()}{_STYLE}</style>\n</head>\n<body>\n"
        f"<header>\n<h1>{name}</h1>\n{head}</header>\n<main>\n"
        f"{body}</main>\n<footer><p>{escape(foot)}</p></footer>\n"
        "</body>\n</html>\n"
    )


def _colours() -> str:
    told = light_colours()
    return f":root {{ {' '.join(f'--{role}: {told[role]};' for role in _ROLES)} }}"


def _head(summary: Summary) -> str:
    name, born = map(escape, words.blanks())
    blank = '<span class="blank"></span>'
    return (
        f"<p>{name} {blank} {born} {blank} {escape(summary.visit)}</p>\n"
        f"<p>{escape(summary.period)}, {escape(summary.known)}</p>\n"
    )


def section(heading: str, body: str) -> str:
    """A part of the page: its heading as plain words, what is in it as HTML."""
    return f"<section>\n<h2>{escape(heading)}</h2>\n{body}</section>\n"


def _own(text: str) -> str:
    """A person's words; their direction is their own and does not turn what follows."""
    return f'<p class="own" dir="auto">{escape(text)}</p>\n'


def paragraphs(sentences: Iterable[str]) -> str:
    """Sentences below each other."""
    return "".join(map(_own, sentences))


def bullets(lines: Iterable[str]) -> str:
    """A person's list."""
    items = "".join(f'<li class="own" dir="auto">{escape(line)}</li>\n' for line in lines)
    return f"<ul>\n{items}</ul>\n"


def _questions(summary: Summary) -> str:
    if not summary.questions:
        return ""
    items = "".join(
        f'<li class="own" dir="auto">{escape(question)}</li>\n' for question in summary.questions
    )
    return section(words.section_questions(), f"<ol>\n{items}</ol>\n")


def _goals(summary: Summary) -> str:
    if summary.goals is None:
        return ""
    more = [summary.more_goals] if summary.more_goals else []
    return section(goal_section(), table_of(summary.goals) + _plain(more))


def _news(summary: Summary) -> str:
    said = summary.all_news
    return section(words.section_news(), paragraphs(said)) if said else ""


def _measures(summary: Summary) -> str:
    body = table_of(summary.measures) if summary.measures else ""
    body += _plain(summary.under_measures)
    return section(words.section_measures(), body) if body else ""


def _programme(summary: Summary) -> str:
    body = bullets(summary.programme) if summary.programme else ""
    body += _plain([summary.more_programme] if summary.more_programme else [])
    return section(words.section_programme(), body) if body else ""


def _plain(sentences: Iterable[str]) -> str:
    """Our own sentences below each other."""
    return "".join(f"<p>{escape(each)}</p>\n" for each in sentences)


def _worksheet(page: OnPage) -> str:
    body = f"<p>{escape(page.line)}</p>\n"
    for part in page.parts:
        body += f'<h3 dir="auto">{escape(part.question)}</h3>\n'
        lines = part.lines or (left_empty(),)
        body += bullets(lines) if part.is_list and part.lines else paragraphs(lines)
    return section(page.title, body)


def _explained(summary: Summary) -> str:
    if summary.explained is None:
        return ""
    notes = "".join(f"<li>{escape(note)}</li>\n" for note in summary.notes)
    body = f"{table_of(summary.explained)}<ul>\n{notes}</ul>\n"
    return section(words.section_explained(), body)


def table_of(table: Table, caption: str = "") -> str:
    """A table whose first column names its rows; both heads say what they are heads of."""
    heads = "".join(f'<th scope="col">{escape(head)}</th>' for head in table.headers)
    rows = "".join(
        f'<tr><th scope="row">{escape(row[0])}</th>'
        + "".join(f"<td>{escape(cell)}</td>" for cell in row[1:])
        + "</tr>\n"
        for row in table.rows
    )
    said = f"<caption>{escape(caption)}</caption>\n" if caption else ""
    return (
        f"<table>\n{said}<thead>\n<tr>{heads}</tr>\n</thead>\n<tbody>\n{rows}</tbody>\n</table>\n"
    )


def _charts(summary: Summary) -> str:
    if not summary.charts:
        return ""
    return f'<div class="charts">\n{"".join(map(_chart, summary.charts))}</div>\n'


def _chart(chart: Chart) -> str:
    rows = tuple((bar.label, bar.words, bar.known) for bar in chart.bars)
    table = table_of(Table(words.chart_headers(chart.column), rows), chart.title)
    body = (
        f"<figure>\n{_drawing(chart)}<figcaption>{escape(chart.sentence)}</figcaption>\n"
        f"</figure>\n<details><summary>{escape(words.chart_table())}</summary>\n{table}</details>\n"
    )
    return section(chart.title, body)


def _drawing(chart: Chart) -> str:
    """The bars as a picture that has its words with it."""
    places = max(len(chart.bars), FEWEST_PLACES)
    step = (_WIDE - _LEFT) / places
    every = -(-places // 3)
    head = 10 + _NAMES * chart.lines_of_names
    drawn = [_shade(shade, step, head) for shade in chart.shades]
    drawn += [_tick(tick, chart.top) for tick in chart.ticks]
    for index, bar in enumerate(chart.bars):
        x = _LEFT + step * (index + 0.16)
        drawn.append(_bar(bar.value, chart, x, step * 0.68))
        if index % every == 0:
            drawn.append(f'<text x="{x:.1f}" y="{_HIGH + 18}">{escape(bar.label)}</text>')
    drawn += [_mark(mark, step, head) for mark in chart.marks]
    return (
        f'<svg role="img" viewBox="0 {-head} {_WIDE} {_HIGH + _LOW + head}" fill="currentColor"'
        f' aria-label="{escape(chart.alternative)}">\n{"".join(drawn)}</svg>\n'
    )


def _shade(shade: Shade, step: float, head: int) -> str:
    x, wide = _LEFT + step * shade.begin, step * (shade.end - shade.begin)
    band = (
        f'<rect x="{x:.1f}" y="{-head}" width="{wide:.1f}" height="{_HIGH + head}"'
        ' fill="var(--track)"/>\n'
    )
    return band + _name(shade, step, head)


def _mark(mark: Mark, step: float, head: int) -> str:
    x = _LEFT + step * mark.at
    line = (
        f'<line x1="{x:.1f}" x2="{x:.1f}" y1="{-head}" y2="{_HIGH}" stroke="var(--ink)"'
        ' stroke-width="1.5" stroke-dasharray="2 3"/>\n'
    )
    return line + _name(mark, step, head)


def _name(named: Shade | Mark, step: float, head: int) -> str:
    """What is shaded or marked, on its line above the bars; nothing where it has no room."""
    if named.name_at is None:
        return ""
    x, y = _LEFT + step * named.name_at + 3, 13 - head + _NAMES * named.line
    return f'<text x="{x:.1f}" y="{y}">{escape(named.name)}</text>\n'


def _tick(tick: int, top: float) -> str:
    y = _HIGH * (1 - tick / top)
    return (
        f'<line x1="{_LEFT}" x2="{_WIDE}" y1="{y:.1f}" y2="{y:.1f}" stroke="var(--line)"/>'
        f'<text x="{_LEFT - 6}" y="{y + 4:.1f}" text-anchor="end">{tick}</text>\n'
    )


def _bar(value: float | None, chart: Chart, x: float, width: float) -> str:
    if value is None:
        return f'<text x="{x + width / 2:.1f}" y="{_HIGH - 6}" text-anchor="middle">–</text>\n'
    high = max(_HIGH * min(value / chart.top, 1), 1.5)
    return (
        f'<rect x="{x:.1f}" y="{_HIGH - high:.1f}" width="{width:.1f}" height="{high:.1f}"'
        f' fill="var(--{chart.role})"/>\n'
    )
