"""The week plan and the diaries to fill in by hand: one page each, with all that is planned."""

import re
import subprocess
from datetime import date, timedelta
from itertools import pairwise

import pytest

from companion.domain.activities import Activity, AmountUnit, Area, Growth, Rule
from companion.domain.flare_ups import FlareUp
from companion.domain.pacing import Plan
from companion.domain.week_plan import PartOfDay, Planned
from companion.report.sheets import MOST_ACTIVITIES, diary_sheet, pacing_sheet, pdf, week_sheet
from companion.report.typeset import each_text
from companion.wording.numbers import together
from tests.report.conftest import text_of

MONDAY = date(2026, 5, 11)
FLARE = FlareUp(id="f", starts_on=MONDAY + timedelta(3), ends_on=MONDAY + timedelta(4))


LONG_NAMES = (
    "Walk to the bakery by the canal and back",
    "Climb the stairs to the second floor now",
    "Weed the vegetable patch on a low stool",
    "Hoovering the living room and the hall",
    "Desk work at the computer for the choir",
    "Knitting the cardigan for my grandson",
)


def plan(number=0, name="Walk outdoors", unit=AmountUnit.MINUTES, weekdays="1234567", ends=None):
    rule = Rule(growth=Growth.NONE, growth_pct=0, weekdays=frozenset(map(int, weekdays)))
    activity = Activity(
        id=f"a{number}", name=name, area=Area.MOVING, unit=unit, clinic_quota=12,
        starts_on=MONDAY - timedelta(14), ends_on=ends, rule=rule,
    )  # fmt: skip
    return Plan(activity=activity, flare_ups=(FLARE,))


def item(number, day=0, activity="a0", part=PartOfDay.MORNING):
    return Planned(
        id=f"p{number}", activity_id=activity, day=MONDAY + timedelta(day), part_of_day=part
    )


def plain(words):
    """Without the signs that keep a name's direction to itself, or a number with its unit."""
    return words.replace("\u2068", "").replace("\u2069", "").replace("\u00a0", " ")


def pages(content):
    return len(re.findall(rb"/Type ?/Page\b(?!s)", content))


def test_the_week_plan_says_what_is_planned_when_and_how_much():
    planned = [item(1), item(2, activity=None, part=PartOfDay.MIDDAY), item(3, day=3)]
    said = week_sheet(planned, [plan()], MONDAY, "a4").on_paper().lines
    said = [plain(line) for line in said]
    assert "Monday 11 May. Morning: Walk outdoors, 12 min; Midday: Rest" in said
    assert "Thursday 14 May. Morning: Walk outdoors, 6 min" in said  # a gentle day
    assert "Sunday 17 May" in said


def test_what_is_planned_twice_on_a_day_is_its_amount_once_in_two_parts():
    planned = [item(1), item(2, part=PartOfDay.EVENING)]
    said = week_sheet(planned, [plan()], MONDAY, "a4").on_paper().lines
    part = "Walk outdoors, 6 of 12 min"
    assert f"Monday 11 May. Morning: {part}; Evening: {part}" in [plain(line) for line in said]


def test_what_is_planned_for_another_week_is_not_on_it():
    said = week_sheet([item(1, day=7)], [plan()], MONDAY, "a4").on_paper().lines
    said = [plain(line) for line in said]
    assert not any("Walk" in line for line in said)


def test_the_pacing_diary_has_the_amounts_printed_and_room_for_what_was_done():
    sheet = pacing_sheet([plan(weekdays="135")], MONDAY, "a4")
    label, *cells = sheet.parts[0].rows[0]
    assert plain(label) == "Walk outdoors (minutes)"
    assert cells == ["12", "", "12", "", "6", "", ""]
    assert sheet.parts[0].rows[1] == ("", *[""] * 7)
    said = [plain(line) for line in sheet.on_paper().lines]
    assert said[3].startswith("Walk outdoors (minutes), planned. Mon\n11 May: 12; ")
    assert said[4] == "done"
    assert len(sheet.parts[0].rows) == 6  # room for two more, written in by hand


def test_a_plan_that_has_ended_takes_no_room_from_those_that_go_on():
    ended = [plan(n, name="Long ago", ends=MONDAY - timedelta(1)) for n in range(5)]
    going_on = [plan(5, name="Walk outdoors"), plan(6, name="Cook", ends=MONDAY)]
    sheet = pacing_sheet([*ended, *going_on], MONDAY, "a4")
    names = [plain(row[0]) for row in sheet.parts[0].rows if row[0]]
    assert names[:2] == ["Walk outdoors (minutes)", "Cook (minutes)"]
    assert not any("Long ago" in name or "more" in name for name in (*names, *sheet.notes))


@pytest.mark.parametrize("paper", ["a4", "letter"])
@pytest.mark.parametrize("count", [0, 1, 4, 6, 9])
def test_a_pen_has_room_in_every_row_of_the_pacing_diary(count, paper, tmp_path):
    plans = [plan(n, name=LONG_NAMES[n % 6]) for n in range(count)]
    file = tmp_path / "diary.pdf"
    pacing_sheet(plans, MONDAY, paper).on_paper().save(file)
    rows, letters = rows_of(file)
    kinds = [said for said, _ in rows if said in ("planned", "done")]
    assert kinds == (["planned", "done"] * min(6, max(3, count)))[:-1]
    assert all(tall >= 8.99 for _, tall in rows), rows
    assert min(letters) >= 10.99
    assert pages(file.read_bytes()) == 1


WORD = r'<word xMin="([\d.]+)" yMin="([\d.]+)" .*?yMax="([\d.]+)">(.*?)</word>'
FONT_HIGH = 1.3
"""From the top to the foot of a line, for letters of one point."""
HEADS_END, NAMES_END = 100, 45
"""Points from the top of the page, and from its left."""


def rows_of(file):
    """The rows to write in, each with its height in millimetres; and how large all letters are.

    A row goes on to where the next one begins; the last row of a table is not measured.
    """
    told = subprocess.run(["pdftotext", "-bbox", file, "-"], capture_output=True, check=True)
    words = [
        (float(top), float(left), float(end), said)
        for left, top, end, said in re.findall(WORD, told.stdout.decode())
    ]
    below = sorted(word for word in words if word[0] > HEADS_END)
    kinds = [(top, said) for top, _, _, said in below if said in ("planned", "done")]
    beside = {"Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"}
    lines = [(top, said) for top, left, _, said in below if left < NAMES_END and said in beside]
    rows = [
        (said, (end - top) * 25.4 / 72)
        for some in (kinds, lines)
        for (top, said), (end, _) in pairwise(some)
    ]
    return rows, [(end - top) / FONT_HIGH for top, _, end, _ in words]


def test_whoever_switched_pain_off_is_not_asked_for_it_on_paper():
    asked, not_asked = (diary_sheet(MONDAY, "a4", pain=pain) for pain in (True, False))
    assert any("Usual pain" in row[0] for row in asked.parts[1].rows)
    assert not any("Usual pain" in row[0] for row in not_asked.parts[1].rows)
    assert any("got in the way" in row[0] for row in not_asked.parts[1].rows)


def test_a_scale_stays_in_one_piece_and_both_scales_are_told_in_plain_words():
    sheet = diary_sheet(MONDAY, "a4")
    rated = [row[0] for part in sheet.parts for row in part.rows if "10" in plain(row[0])]
    rated = [name for name in rated if "May" not in name]
    assert len(rated) == 7
    assert all(name.endswith(", 0\u00a0to\u00a010") for name in rated)
    assert sheet.notes[:2] == (
        "Pain and tiredness: 0 is none, 10 is the most there can be.",
        "Mood and the night: 0 is very poor, 10 is very good.",
    )


def test_the_pacing_diary_asks_how_much_pain_got_in_the_way_and_says_what_0_and_10_are():
    sheet = pacing_sheet([plan()], MONDAY, "a4")
    told = "Pain got in the way: 0 is not at all, 10 is that it stopped everything."
    assert told in sheet.notes
    assert not any("10 is the most" in note for note in sheet.notes)


def test_words_have_a_whole_line_for_each_day():
    did = diary_sheet(MONDAY, "a4").parts[0]
    note = pacing_sheet([plan()], MONDAY, "a4").parts[-1]
    for part, asked in ((did, "What I did that matters"), (note, "Note")):
        assert part.head == ("Day", asked)
        assert part.rows[0] == ("Mon 11 May", "")
        assert len(part.rows) == 7
    said = diary_sheet(MONDAY, "a4").on_paper().lines
    assert "What I did that matters" in said
    assert "Mon 11 May" not in said


def test_with_many_activities_a_note_is_a_cell_of_its_day():
    parts = pacing_sheet([plan(n) for n in range(6)], MONDAY, "a4").parts
    assert [row[0] for row in parts[-1].rows][-1] == "Note"
    assert len(parts[-1].head) == 8


def test_on_paper_no_line_ends_between_a_number_and_its_unit():
    said = each_text({"a": ["12 min", ("at 8.8 min", 3)]}, together)
    assert said == {"a": ["12\u00a0min", ["at 8.8\u00a0min", 3]]}


@pytest.mark.parametrize("paper", ["a4", "letter"])
def test_each_is_one_page_and_a_crowded_week_goes_on_to_a_next_one(paper, tmp_path):
    many = [plan(n, name="A very long name " * 5) for n in range(9)]
    crowded = [item(n, day=n % 7, activity=f"a{n % 9}", part=part) for n, part in enumerate(
        each for each in PartOfDay for _ in range(21)
    )]  # fmt: skip
    for sheet in (
        week_sheet(crowded, many, MONDAY, paper),
        pacing_sheet(many, MONDAY, paper),
        pacing_sheet(many[:4], MONDAY, paper),
        pacing_sheet([], MONDAY, paper),
        diary_sheet(MONDAY, paper),
    ):
        content = pdf(sheet)
        assert pages(content) == 1 or sheet.title == "My week plan"
        assert b"/StructTreeRoot" in content
        file = tmp_path / "sheet.pdf"
        sheet.on_paper().save(file)
        assert sheet.title in text_of(file)
    usual = week_sheet([item(n, n % 7) for n in range(21)], [plan()], MONDAY, paper)
    assert pages(pdf(usual)) == 1
    assert len(pacing_sheet(many, MONDAY, paper).parts[0].rows) == 2 * MOST_ACTIVITIES
    assert pacing_sheet(many, MONDAY, paper).notes[0] == "Without room on this sheet: 3 more."


@pytest.mark.parametrize("name", ["<b>*bold*</b> #x $y$", "散歩 \U0001f9a9", "مشي", "a\x07b\nc"])
def test_a_name_is_only_ever_words(name, tmp_path):
    file = tmp_path / "week.pdf"
    week_sheet([item(1)], [plan(name=name)], MONDAY, "a4").on_paper().save(file)
    assert ", 12 min" in plain(text_of(file))
    if name.isascii():
        assert "*bold*" in text_of(file) or "c" in text_of(file)
