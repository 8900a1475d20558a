"""One sheet: rows give way one after the other, what has none is counted, letters stay."""

import re
from dataclasses import replace
from datetime import timedelta
from html import unescape as html_letters

import html5lib
import outloud
import pdfua
import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from companion.domain.flare_ups import FlareUp
from companion.domain.goals import Goal, GoalKind, GoalReview
from companion.domain.happening import Happening, HappeningKind
from companion.report import html, lines, pdf, summarise
from companion.report.goals import GoalOnPage
from companion.report.letters import BOLDER, BREAK_HERE, lines_of, width_of
from companion.report.measures import Place, Row
from companion.report.printable import breakable_in_column
from companion.report.room import SHEET, fitted, height, room, second_height, second_room
from companion.report.summary import Besides
from tests.report.conftest import FIRST, NEWS, pages_of, said, text_of
from tests.report.plans import walking
from tests.report.test_exercise import AFTER, exercise_in, known

PAPERS = ("a4", "letter")
OTHER = [
    Row(Place.PEG, "PEG, mean of three, 0-10", "6.7 (3 Mar)", "4.7 (24 May)", "4 times", "Mean."),
    Row(Place.ACTIVITIES, "My 3 activities", "3.0 (3 Mar)", "5.0 (24 May)", "change +2", "Mean."),
    Row(Place.GOALS, "All goals, GAS", "33 (3 Mar)", "58 (24 May)", "4 goals", "T."),
    *(Row(Place.QUESTIONNAIRE, f"Sheet {n}, 0-12", "5", "2", "3 times", "Sum.") for n in range(6)),
]


ONE_ROW = 17.4
"""Points of a row of one line, where there is less air."""


def goal(n, title="Back to the choir: sing sitting for 90 min"):
    made = Goal(
        id=f"g{n}", title=title, kind=GoalKind.OTHER, starts_on=FIRST,
        levels=("Not at all, I stay at home then", "b", "c", "d", "e"),
    )  # fmt: skip
    return GoalOnPage(made, (GoalReview(id=f"r{n}", goal_id=made.id, day=FIRST, level=-2),))


@pytest.fixture
def full(visit, period, figures, days):
    """A page with more on it than a sheet holds."""

    def made(paper="a4", goals=12, rows=OTHER, programme=14, plans=6, **wishes):
        wanted = replace(visit, **{"explained": True} | wishes)
        flared = FlareUp(id="f", starts_on=FIRST + timedelta(16), ends_on=FIRST + timedelta(18))
        changed = Happening(
            id="h", day=FIRST + timedelta(42), kind=HappeningKind.MEDICINE, text="Tablet changed"
        )
        page = summarise(
            wanted,
            period,
            figures,
            days,
            plans=[walking(name=f"Walk {n}") for n in range(plans)],
            flare_ups=[flared],
            exercise=exercise_in(known(1, 3), period, AFTER),
            besides=Besides(happenings=[changed], goals=list(map(goal, range(goals))), rows=rows),
        )
        lines = tuple(f"Exercise {n}: 2 sets of 10 · Mon, Wed, Fri" for n in range(programme))
        practices = "Practice days, such as relaxation: 31 of 84 days."
        return replace(page, paper=paper, programme=lines, practices=practices)

    return made


def bottom(file, paper) -> float:
    """How far down the words above the foot of the first sheet go, in points."""
    words = said("pdftotext", "-bbox", "-f", "1", "-l", "1", file, "-")
    found = re.findall(r'yMax="([\d.]+)">([^<]*)<', words)
    foot = min(float(y) for y, word in found if word == "Written")
    return max(float(y) for y, _ in found if float(y) < foot - 15)


@pytest.mark.parametrize("paper", PAPERS)
def test_a_page_with_too_much_becomes_one_sheet_and_a_second_that_explains(full, printed, paper):
    page = full(paper)
    assert height(page) > room(page) + 100
    made = fitted(page)
    file = printed(made)
    assert pages_of(file) == 2
    assert "How each figure is worked out: page 2." in text_of(file)
    assert "Pain got in the way, weekly mean" in said("pdftotext", "-l", "1", file, "-")


def test_with_all_its_parts_the_checkers_find_nothing(full, printed):
    few = full(goals=3, rows=OTHER[:2], plans=1, programme=5, questions=())
    made = fitted(replace(few, charts=few.charts[:1]))
    assert made.programme
    assert made.charts[0].marks
    file = printed(made)
    heard = outloud.check(str(file))
    assert (heard.verdict, heard.errors, heard.warnings) == ("pass", 0, 0)
    assert pdfua.validate(str(file)).findings == ()
    assert html5lib.HTMLParser(strict=True).parse(html(made)) is not None


def test_it_is_read_in_its_order(full):
    said = lines(fitted(full()))
    order = [
        "What I would like from this visit",
        "My goals",
        "New since my last visit",
        "How it has been",
        "Pain got in the way, weekly mean",
    ]
    at = [said.index(heading) for heading in order]
    assert at == sorted(at)


@pytest.mark.parametrize("paper", PAPERS)
def test_what_has_no_room_is_counted_and_everything_is_either_there_or_counted(full, paper):
    page = full(paper)
    made = fitted(page)
    assert len(made.goals.rows) + made.left_out_goals == 12
    assert page.left_out_measures == 2  # two plans after the fourth
    assert len(made.measures.rows) + made.left_out_measures == len(page.measures.rows) + 2
    assert len(made.programme) + made.left_out_programme == 14
    assert f"{made.left_out_goals} more goals, not listed here." == made.more_goals
    assert made.under_measures[0] == (
        f"Not listed here: {made.left_out_measures} more measures, my programme of 14 exercises."
    )


@pytest.mark.parametrize("paper", PAPERS)
@pytest.mark.parametrize("goals", range(2, 9))
def test_no_row_is_left_out_that_has_room(full, paper, goals):
    """A tall goal that gave way leaves room for a lower row that had given way before it."""
    made = fitted(full(paper, goals=goals, plans=0, explained=False))
    assert made.left_out_measures
    assert 0 <= room(made) - height(made) < ONE_ROW


def test_what_comes_back_has_room_on_the_second_sheet_too(full):
    """Else the explanation of a few figures would stand alone on a third one."""
    came_back = []
    for goals in range(1, 9):
        page = replace(full(goals=goals, plans=0), notes=())
        short = fitted(page)
        assert second_height(short) <= second_room(short)
        full_up = fitted(replace(page, notes=("What a figure means, told at length. " * 120,)))
        assert second_height(full_up) > second_room(full_up)
        came_back.append(len(short.measures.rows) - len(full_up.measures.rows))
    assert min(came_back) >= 0
    assert max(came_back) > 0


@pytest.mark.parametrize("paper", PAPERS)
def test_the_most_important_stay(full, paper):
    made = fitted(full(paper))
    names = [row[0] for row in made.measures.rows]
    for begins in ("Did", "Pain got", "Pain, usual", "PEG", "Asleep per", "Walk 0", "Exercise"):
        assert any(name.startswith(begins) for name in names)
    assert len(made.goals.rows) >= 3
    assert len(made.charts) == 2
    assert made.questions
    assert [row[0] for row in made.explained.rows] == [row[0] for row in made.measures.rows]


def test_a_page_with_room_stays_as_it_is(visit, period, figures, days):
    page = summarise(visit, period, figures, days)
    assert fitted(page) is page


def test_air_gives_way_before_any_row(full):
    page = full(goals=3, rows=OTHER[:1], programme=0, plans=2)
    while height(page) <= room(page):
        page = replace(page, news=f"{page.news} One more thing is new since then.")
    made = fitted(page)
    assert made.tight
    assert made.goals == page.goals
    assert made.measures == page.measures


def test_some_of_a_programme_is_listed_where_there_is_room_for_some(full):
    few = full(goals=0, rows=(), plans=1, programme=40)
    made = fitted(few)
    assert 0 < len(made.programme) < 40
    assert made.more_programme == f"{40 - len(made.programme)} more exercises, not listed here."


def test_a_programme_alone_says_that_it_has_no_room(full):
    page = replace(full(programme=3, news="word " * 900), measures=None, explained=None)
    made = fitted(page)
    assert made.programme == ()
    assert made.more_programme == "3 exercises, not listed here."


def test_own_words_are_never_cut(full, printed):
    long = ("stroll and rest " * 500).strip()
    made = fitted(full(questions=(long,), news=NEWS))
    assert made.questions == (long,)
    assert said("pdftotext", printed(made), "-").count("stroll") == 500


@pytest.mark.parametrize("paper", PAPERS)
@pytest.mark.parametrize("goals", [0, 2, 5])
@pytest.mark.parametrize("plans", [0, 2])
def test_heights_are_reckoned_near_what_is_printed_and_never_under_it(
    full, printed, paper, goals, plans
):
    made = fitted(full(paper, goals=goals, rows=OTHER[: goals + 1], plans=plans, programme=6))
    file = printed(made)
    top = 45.4
    assert pages_of(file) == 2
    under = top + height(made) - bottom(file, paper)
    assert -1 <= under < 22
    second = said("pdftotext", "-bbox", "-f", "2", "-l", "2", file, "-")
    *_, last, _foot = sorted({float(y) for y in re.findall(r'yMax="([\d.]+)"', second)})
    assert -1 <= top + second_height(made) - last < 60


@pytest.mark.parametrize("long", ["M" * 40, "Grundstücksverkehrsgenehmigungszuständigkeit"])
def test_a_very_long_word_of_a_goal_does_not_reach_into_the_next_column(full, printed, long):
    page = full(goals=1)
    rows = ((breakable_in_column(f"To say {long} aloud"), "Started", *page.goals.rows[0][2:]),)
    file = printed(fitted(replace(page, goals=replace(page.goals, rows=rows))))
    words = re.findall(
        r'xMin="([\d.]+)".*?xMax="([\d.]+)".*?>([^<]*)<', said("pdftotext", "-bbox", file, "-")
    )
    start = next(float(left) for left, _, word in words if word == "Started")
    letters = [(float(right), word.replace(BREAK_HERE, "")) for _, right, word in words]
    parts = [right for right, word in letters if len(word) > 4 and word in long]
    assert parts
    assert max(parts) < start


def test_no_letter_becomes_smaller(full, printed):
    boxes = re.findall(
        r'<word .*?yMin="([\d.]+)".*?yMax="([\d.]+)"',
        said("pdftotext", "-bbox", printed(fitted(full("letter"))), "-"),
    )
    heights = {round(float(low) - float(high), 1) for high, low in boxes}
    body = min(heights)
    assert len(boxes) > 300
    assert body == pytest.approx(min(h for h in heights if h > body) * 11 / 12, abs=0.3)


WORDS = st.text("abcdefgh WMi.ñé日", min_size=1, max_size=90)


@example("a4", ["M", "M"], ["日" + "M" * 21 + "日"], [], "")  # lines end at Chinese letters too
@settings(max_examples=12, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    st.sampled_from(PAPERS),
    st.lists(WORDS, max_size=3),
    st.lists(WORDS.filter(str.strip), max_size=8),
    st.lists(WORDS, max_size=8),
    st.text("ab cd.", max_size=300),
)
def test_whatever_is_written_it_is_one_sheet(full, tmp_path, paper, asked, titles, done, news):
    page = full(paper, questions=tuple(asked), news=news, explained=False, plans=1)
    goals = [goal(n, title) for n, title in enumerate(titles)]
    rows = tuple(
        (breakable_in_column(title), "Not at all", "Now", "start -2, now 0") for title in titles
    )
    listed = replace(page.goals, rows=rows) if goals else None
    made = fitted(replace(page, goals=listed, programme=tuple(filter(str.strip, done))))
    file = tmp_path / "page.pdf"
    file.write_bytes(pdf(made))
    assert pages_of(file) == 1


# --- how wide words are -----------------------------------------------------------------


def test_words_are_reckoned_as_wide_as_our_letters_or_wider():
    from fontTools.ttLib import TTFont

    from companion.paths import resources

    text = "Sitting stops me in the choir after 30 minutes. What should I change first?"
    font = TTFont(resources() / "fonts" / "AtkinsonHyperlegibleNext-Regular.ttf")
    letters, advances = font.getBestCmap(), font["hmtx"]
    exact = sum(advances[letters[ord(sign)]][0] for sign in text) * 11 / 1000
    assert exact <= width_of(text) <= exact * 1.03


@pytest.mark.parametrize("paper", PAPERS)
def test_no_printed_word_is_wider_than_it_was_reckoned(full, printed, paper):
    """Figures too, which are all as wide as each other on paper."""
    found = re.findall(
        r'xMin="([\d.]+)" yMin="([\d.]+)" xMax="([\d.]+)" yMax="([\d.]+)">([^<]*)<',
        said("pdftotext", "-bbox", printed(fitted(full(paper))), "-"),
    )
    words = [
        (html_letters(word), float(x1) - float(x0), round(float(y1) - float(y0), 1))
        for x0, y0, x1, y1, word in found
    ]
    body = min(high for _, _, high in words)
    small = [(word, wide) for word, wide, high in words if high == body]
    assert len(small) > 300
    assert {"12", "11"} & {word for word, _ in small}
    heads = [(word, wide) for word, wide in small if wide > width_of(word) + 0.01]
    assert sum(wide for _, wide in heads) <= BOLDER * sum(width_of(word) for word, _ in heads)
    plain = [word for word, wide in small if wide <= width_of(word) + 0.01]
    assert len(plain) > 0.9 * len(small)  # all but the heads of tables


def test_lines_break_between_words_and_within_very_long_ones():
    assert lines_of("", 100) == 1
    assert lines_of("one\ntwo", 100) == 2
    assert lines_of("word word word", width_of("word word") + 1) == 2
    assert lines_of("m" * 40, width_of("m" * 10) + 0.1) == 4
    assert lines_of("日" * 10, width_of("m" * 10)) == 2


@given(st.text("ab mW", max_size=200), st.floats(60, 500))
def test_a_narrower_column_never_has_fewer_lines(text, wide):
    assert lines_of(text, wide) <= lines_of(text, wide * 0.8)


def test_both_papers_are_known():
    assert set(SHEET) == set(PAPERS)
