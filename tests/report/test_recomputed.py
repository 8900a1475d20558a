"""Every figure of the demo year's page can be worked out again by hand from its export."""

import subprocess
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import pytest

from companion.domain.visit import Section, Visit
from companion.exchange import write_folder
from companion.opening import open_companion
from companion.paths import AppPaths
from companion.report import html, lines, pdf
from companion.screens.forms.clinic_page import clinic_page
from companion.store.intake import everything
from tests.every_screen import clock, make_folder
from tests.report import by_hand
from tests.report.by_hand import ByHand, plain, short, shown

WALK, STAIRS = "Walk outdoors", "Climb stairs"


@pytest.fixture(scope="module")
def demo(tmp_path_factory):
    """The stores of the demo year."""
    opened = open_companion(
        AppPaths.under(make_folder(tmp_path_factory.mktemp("d"), "full")), clock()
    )
    yield opened.stores
    opened.close()


@pytest.fixture(scope="module")
def hand(demo, tmp_path_factory):
    """The figures worked out from the export."""
    folder = tmp_path_factory.mktemp("export") / "out"
    write_folder(folder, everything(demo).entries)
    away = {each.day for each in demo.quiet_days.all()}
    for each in demo.breaks.between(date(2000, 1, 1), clock().today()):
        away |= {each.first + timedelta(days=n) for n in range((each.last - each.first).days + 1)}
    return ByHand(folder, clock().today(), away)


@pytest.fixture(scope="module")
def told(demo):
    """What the page says with some sections: the cells of each row by its name."""

    def page(*sections):
        visit = Visit(id="v", sections=frozenset({Section.MEASURES, *sections}))
        made = clinic_page(demo, visit, clock().today(), "a4")
        assert not made.left_out_measures
        return {row[0]: row[1:] for row in made.measures.rows}

    return page


@pytest.fixture(scope="module")
def explained(demo):
    """The second sheet of a page with some sections: the days known of each figure by its name."""

    def page(*sections):
        wanted = frozenset({Section.MEASURES, *sections})
        made = clinic_page(
            demo, Visit(id="v", sections=wanted, explained=True), clock().today(), "a4"
        )
        assert not made.left_out_measures
        return {row[0]: row[2] for row in made.explained.rows}, made.notes

    return page


@pytest.fixture(scope="module")
def whole(demo):
    """The page as the person has it, with its second sheet."""
    visit = replace(demo.visits.latest(), explained=True)
    return clinic_page(demo, visit, clock().today(), "a4")


def test_it_knows_nothing_of_companion():
    code = Path(by_hand.__file__).read_text("utf-8").splitlines()
    imports = [line for line in code if line.lstrip().startswith(("import ", "from "))]
    assert imports
    assert not any("companion" in line or "tests" in line for line in imports)


def test_the_days_of_the_page(hand, whole):
    first, last = short(hand.first), short(hand.last)
    assert whole.period == f"{first} to {last} {hand.last.year} (12 weeks)"
    assert whole.known == f"entries on {hand.entries} of 84 days"


def test_what_was_done_and_how_much_pain_got_in_the_way(hand, told):
    rows = told()
    assert rows["Did something that matters to me"] == hand.did()
    interference = hand.means(hand.by_day("diary", "interference", by_hand.mean))
    assert rows["Pain got in the way, 0-10"] == interference


def test_usual_and_worst_pain(hand, told):
    usual = hand.means(hand.by_day("diary", "pain_average", by_hand.mean))
    worst = hand.means(hand.by_day("diary", "pain_worst", max))
    both = tuple(f"{one} and {other}" for one, other in zip(usual[:2], worst[:2], strict=True))
    assert told(Section.PAIN)["Pain, usual and worst, 0-10"] == (*both, usual[2])


def test_nights_and_sleep(hand, told):
    rows = told(Section.SLEEP)
    quality = hand.means(hand.by_day("sleep", "quality", by_hand.mean))
    assert rows["Nights, 10 is best"] == quality
    assert rows["Asleep per night"] == hand.asleep()
    assert rows["Asleep, of the time in bed"] == hand.efficiency()


@pytest.mark.parametrize(("name", "unit"), [(WALK, "min"), (STAIRS, "times")])
def test_plans(hand, told, name, unit):
    start, now = hand.plan(name)
    row = told(Section.PACING)[f"{name}, planned for one go"]
    assert row == (f"{start} {unit}", f"{now} {unit}", hand.weeks_kept(name))


def test_exercise_and_practice(hand, told, whole):
    row = told(Section.PACING)["Exercise at home"]
    assert row == hand.exercise()
    days = hand.practice_days()
    assert whole.practices == f"Practice days, such as relaxation: {days} of 84 days."


def test_questionnaires_and_activities(hand, told):
    rows = told(Section.QUESTIONNAIRES)
    peg = hand.scores("peg", lambda said: shown(sum(said.values()) / len(said)))
    assert rows["PEG, mean of three, 0-10"] == (*peg, "4 times")
    phq = hand.scores("phq_4", lambda said: plain(sum(said.values())))
    assert rows["PHQ-4, 0-12"] == (*phq, "3 times")
    total = hand.scores("total_other", lambda said: plain(said["total"]))
    assert rows["Sleep questionnaire of the clinic, 0-28"] == (*total, "1 time")
    assert rows["My 4 activities, 0-10 (10: as before)"] == hand.activities()


def test_all_goals_as_one_figure(hand, told):
    row = told(Section.GOALS)["All goals, GAS (50: as expected)"]
    assert row == (*hand.t_scores(), "5 goals")


LEVELS = ("level_minus2", "level_minus1", "level_0", "level_plus1", "level_plus2")


def test_each_goal_at_the_start_and_now(demo, hand, whole):
    """Those on the page, and all five where there is room for them."""
    visit = Visit(id="v", sections=frozenset({Section.GOALS}))
    every = clinic_page(demo, visit, clock().today(), "a4").goals.rows
    assert every[: len(whole.goals.rows)] == whole.goals.rows
    goals = {row["title"]: row for row in hand.rows("goals")}
    heard = {row["title"] for row in goals.values() if row["state"] in ("active", "reached")}
    assert {row[0] for row in every} == heard
    for title, start, now, level in every:
        goal = goals[title]
        first, last = hand.levels(goal)
        said = f"start {first:+d}, now {last:+d}".replace("+0", "0")
        assert level == (f"{said}; reached" if goal["state"] == "reached" else said)
        followed = hand.followed(goal)
        if followed is not None:
            assert (start, now) == followed
            continue
        for cell, at in ((start, first), (now, last)):
            assert goal[LEVELS[at + 2]].startswith(cell.removesuffix("…"))


def test_a_goal_that_nobody_worked_out_by_hand_is_not_passed_over(hand):
    goal = {**hand.rows("goals")[0], "follows": "nights"}
    with pytest.raises(ValueError, match="nights"):
        hand.followed(goal)


# --- the second page --------------------------------------------------------------------


def test_on_how_many_days_each_figure_is_known(hand, explained):
    """Each row of the second page, whatever it is: one that is not worked out here fails."""
    known = {
        "Did something that matters to me": hand.days_with("diary", "id"),
        "Pain got in the way, 0-10": hand.days_with("diary", "interference"),
        "Pain, usual and worst, 0-10": hand.days_with("diary", "pain_average"),
        "Nights, 10 is best": hand.days_with("sleep", "quality"),
        "Asleep per night": hand.days_with("sleep", "total_sleep_min"),
        "Asleep, of the time in bed": hand.days_with("sleep", "sleep_efficiency_pct"),
        "Exercise at home": str(len(hand.exercised())),
        "PEG, mean of three, 0-10": hand.times("questionnaires", questionnaire_id="peg"),
        "PHQ-4, 0-12": hand.times("questionnaires", questionnaire_id="phq_4"),
        "Sleep questionnaire of the clinic, 0-28": hand.times(
            "questionnaires", questionnaire_id="total_other"
        ),
        "My 4 activities, 0-10 (10: as before)": hand.times("activity_ratings"),
        "All goals, GAS (50: as expected)": hand.rated_goals(),
        "Practice days": str(hand.practice_days()),
    }
    for activity in hand.rows("activities"):
        days = hand.days_with("pacing_sessions", "amount", activity_id=activity["id"])
        known[f"{activity['name']}, planned for one go"] = days
    seen = {}
    for section in Section:
        seen |= explained(section)[0]
    plans = {name for name in known if name.endswith("planned for one go")}
    assert known.keys() - plans <= seen.keys()
    assert seen == {name: known[name] for name in seen}


def test_sessions_of_those_planned_week_by_week_and_their_amounts(hand, explained):
    first, weeks = hand.sessions_by_week()
    told = ", ".join(
        f"{done} of {planned}" if planned else str(done or by_hand.DASH) for done, planned in weeks
    )
    notes = explained(Section.PACING)[1]
    assert notes[:2] == (
        f"Exercise, sessions of those planned in the weeks from {short(first)}: {told}.",
        f"Amounts in the sessions done: {hand.amounts()} % of those planned.",
    )


def test_what_is_new(hand, whole):
    (flare_up,) = hand.rows("flare_ups")
    first, last = (date.fromisoformat(flare_up[end]) for end in ("starts_on", "ends_on"))
    back = hand.back_on_plan(WALK)
    assert whole.flare_ups == (
        f"Flare-ups: {first.day} to {last.day} {last:%B} ({(last - first).days + 1} days;"
        f" back on my plan on {back.day} {back:%B})"
    )
    (changed,) = hand.rows("happenings")
    day = date.fromisoformat(changed["day"])
    assert whole.happened.startswith(
        f"Change of medicine on {day.day} {day:%B}: {changed['text']}."
    )


def test_the_bars_of_both_charts(hand, whole):
    walked, interference = whole.charts
    assert [bar.value for bar in walked.bars] == pytest.approx(hand.minutes(WALK))
    expected = hand.interference()
    assert [bar.value is None for bar in interference.bars] == [each is None for each in expected]
    for bar, value in zip(interference.bars, expected, strict=True):
        assert bar.value == (None if value is None else pytest.approx(value))
    starts = [mark.at for mark in interference.marks]
    (changed,) = hand.rows("happenings")
    assert starts == [(date.fromisoformat(changed["day"]) - hand.first).days / 7]


@pytest.mark.parametrize("paper", ["a4", "letter"])
def test_paper_web_page_and_text_say_the_same_figures(demo, paper, tmp_path):
    visit = replace(demo.visits.latest(), explained=True)
    page = clinic_page(demo, visit, clock().today(), paper)
    file = tmp_path / "page.pdf"
    file.write_bytes(pdf(page))
    sheets = subprocess.run(["pdftotext", "-layout", file, "-"], capture_output=True, check=True)
    pages = sheets.stdout.decode().split("\f")
    assert len([each for each in pages if each.strip()]) == 2
    printed, web, heard = " ".join(pages[0].split()), html(page), "\n".join(lines(page))
    for row in page.measures.rows:
        for cell in row:
            assert cell in printed
            assert cell in web
            assert cell in heard
    for row in page.goals.rows:
        assert row[0] in heard
        assert row[3] in printed
    assert page.happened in web
    assert page.happened in heard
