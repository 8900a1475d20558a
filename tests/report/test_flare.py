"""The flare-up plan on paper: what helps, whom to call, and the rule, on one sheet."""

import subprocess
from dataclasses import replace
from datetime import date, timedelta

import pytest

from companion.content.safety import load_safety
from companion.domain.pacing_profile import PacingProfile
from companion.errors import CompanionError
from companion.paths import resources
from companion.report.flare import flare_page, flare_paper
from tests.domain.plans import plan

TODAY = date(2026, 5, 12)
LISTS = PacingProfile(
    helps=("A warm pack", "Music, and the lights low"), calls=("Ana, 0123 456", "The clinic by day")
)


def walking(**changes):
    """A plan of 12 minutes, on every day, that runs."""
    return plan(**{"starts_on": TODAY - timedelta(days=30), "clinic_quota": 12.0} | changes)


def paper(profile=LISTS, plans=(), size="a4"):
    usual = load_safety().texts["usual"]
    return flare_paper(usual, plans, profile, TODAY, size)


def read_back(content, tmp_path):
    file = tmp_path / "page.pdf"
    file.write_bytes(content)
    done = subprocess.run(
        ["pdftotext", "-layout", file, "-"], capture_output=True, text=True, check=True
    )
    return " ".join(done.stdout.split())


def pages(content, tmp_path):
    file = tmp_path / "page.pdf"
    file.write_bytes(content)
    info = subprocess.run(["pdfinfo", file], capture_output=True, text=True, check=True).stdout
    return dict(line.split(":", 1) for line in info.splitlines() if ":" in line)


def test_first_it_asks_whether_it_is_the_usual_pain(tmp_path):
    said = paper().lines
    assert said[:3] == (
        "My flare-up plan",
        "Made on 12 May 2026",
        "Is this your usual kind of pain?",
    )
    assert "weakness, numbness" in said[3]
    read = read_back(paper().pdf(), tmp_path)
    assert read.index("usual kind of pain") < read.index("Gentle days")


def test_my_own_words_stand_on_it(tmp_path):
    read = read_back(paper().pdf(), tmp_path)
    for words in (*LISTS.helps, *LISTS.calls):
        assert words in read
        assert words in paper().html()
        assert words in paper().lines


def test_the_rule_is_told_for_every_plan_that_runs(tmp_path):
    read = read_back(paper(plans=[walking()]).pdf(), tmp_path)
    assert "6 min 8 min 10 min 12 min" in read
    assert (
        "Walk. Gentle day: 6 min; Day after: 8 min; Next day: 10 min; From then on: 12 min"
        in paper(plans=[walking()]).lines
    )


@pytest.mark.parametrize("size", ["a4", "letter"])
def test_plans_that_have_no_room_on_it_are_counted(tmp_path, size):
    usual = walking()
    many = [
        replace(
            usual,
            activity=replace(
                usual.activity, name=f"Walk {n} to the market, and home by the long flat way"
            ),
        )
        for n in range(9)
    ]
    made = paper(plans=many, size=size)
    assert "Without room on this sheet: 3 more." in made.lines
    assert "The same rule holds for all." in made.lines
    read = read_back(made.pdf(), tmp_path)
    assert "Walk 5 to the market" in read
    assert "Walk 6 to the market" not in read
    assert pages(made.pdf(), tmp_path)["Pages"].strip() == "1"
    assert not any("Without room" in line for line in paper(plans=many[:6]).lines)


@pytest.mark.parametrize(
    "changes",
    [
        {"starts_on": None},
        {"ends_on": TODAY - timedelta(days=1)},
        {"starts_on": TODAY + timedelta(9)},
    ],
    ids=["no plan", "ended", "not begun"],
)
def test_a_plan_that_does_not_run_is_left_out(changes):
    usual = load_safety().texts["usual"]
    page = flare_page(usual, [walking(**changes)], LISTS, TODAY, "a4")
    assert page.table.rows == ()


def test_lists_that_are_empty_are_lines_to_write_on(tmp_path):
    empty = paper(PacingProfile())
    read = read_back(empty.pdf(), tmp_path)
    assert "What helps me" in read
    assert "Whom I call" in read
    assert empty.lines.count("Nothing written yet.") == 2


@pytest.mark.parametrize(("size", "points"), [("a4", "595.276 x 841.89"), ("letter", "612 x 792")])
def test_it_is_one_tagged_page(tmp_path, size, points):
    full = PacingProfile(helps=LISTS.helps * 4, calls=LISTS.calls * 3)
    made = pages(paper(full, [walking()] * 6, size).pdf(), tmp_path)
    assert made["Pages"].strip() == "1"
    assert made["Tagged"].strip() == "yes"
    assert made["Title"].strip() == "My flare-up plan"
    assert points in made["Page size"]


def test_long_lists_go_on_over_the_page_and_nothing_is_lost(tmp_path):
    many = tuple(f"Thing number {n}" for n in range(80))
    read = read_back(paper(PacingProfile(helps=many)).pdf(), tmp_path)
    assert all(each in read for each in many)


def test_words_are_letters_whatever_they_look_like(tmp_path):
    odd = PacingProfile(helps=("#panic() *bold* $x$ \\ <b>x</b>",), calls=("W" * 300, "שלום 🙂"))
    made = paper(odd)
    assert "#panic() *bold* $x$" in read_back(made.pdf(), tmp_path)
    assert "&lt;b&gt;x&lt;/b&gt;" in made.html()


def test_the_template_names_no_colour_of_its_own():
    template = (resources() / "report" / "flare.typ").read_text("utf-8")
    assert "#" + "FBEFD6" not in template
    assert 'rgb("' not in template


def test_it_is_saved_as_pdf_or_as_a_web_page(tmp_path):
    paper().save(tmp_path / "plan.pdf")
    paper().save(tmp_path / "plan.html")
    assert (tmp_path / "plan.pdf").read_bytes().startswith(b"%PDF")
    assert "<h1>My flare-up plan</h1>" in (tmp_path / "plan.html").read_text("utf-8")
    assert paper().name == "Flare-up plan 2026-05-12"


def test_a_place_that_cannot_be_written_is_said(tmp_path):
    with pytest.raises(CompanionError):
        paper().save(tmp_path / "no such folder" / "plan.pdf")
