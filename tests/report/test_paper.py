"""The printed page: read back, counted, listened to."""

import re
import subprocess
from collections import Counter
from dataclasses import replace
from datetime import date, timedelta

import outloud
import pdfua
import pikepdf
import pytest

from companion.domain.flare_ups import FlareUp
from companion.report import pdf, summarise
from tests.report.conftest import FIRST, NEWS, QUESTIONS, pages_of, said, text_of

LONG = (
    "I would like to understand why my back is worse on the days after I sit for long, and whether"
    " the exercises I was given in March still fit. Could someone watch me do them once?"
)
WORDS_A_MINUTE = 175
"""How fast a speech synthesiser speaks unless it is told otherwise."""

PAYLOADS = (
    '#read("/etc/passwd")',
    "#sys.inputs",
    "$ x^2 $ and $",
    "*bold* _thin_ `code`",
    "= Heading",
    "<b>bold</b> <label> @ref",
    "\\ #[ ] { } // /* */",
    '"; #panic("x"); "',
    "&amp; &lt; %1 %n {name}",
)


@pytest.mark.parametrize("paper", ["a4", "letter"])
def test_twelve_weeks_with_three_long_questions_fit_one_page(
    paper, visit, period, figures, days, printed
):
    visit = replace(visit, questions=(LONG,) * 3, news=NEWS + " " + NEWS)
    file = printed(replace(summarise(visit, period, figures, days), paper=paper))
    assert pages_of(file) == 1
    size = said("pdfinfo", file)
    assert ("595.276 x 841.89" if paper == "a4" else "612 x 792") in size


def test_the_page_says_everything_in_its_order(summary, printed):
    text = text_of(printed(summary))
    order = [
        "Summary for my clinic visit",
        "Name:",
        "Visit: 26 May 2026",
        "What I would like from this visit",
        QUESTIONS[0],
        "New since my last visit",
        "How it has been",
        "First 2 weeks",
        "What matters to me, days a week",
        "Written down by the patient at home; not a medical record, not a diagnosis.",
    ]
    at = [text.find(words) for words in order]
    assert -1 not in at
    assert at == sorted(at)
    assert "3 Mar to 25 May 2026 (12 weeks)" in text
    assert "page 2" not in text


def test_the_second_page_comes_on_request(visit, period, figures, days, printed):
    file = printed(summarise(replace(visit, explained=True), period, figures, days))
    assert pages_of(file) == 2
    assert "How each figure is worked out: page 2." in text_of(file)
    second = said("pdftotext", "-f", "2", file, "-")
    assert "Reed and Sacco 2016" in second
    assert "Dworkin 2008" in second


def test_screen_readers_get_headings_tables_and_pictures_in_words(summary, printed):
    tree = said("pdfinfo", "-struct-text", printed(summary))
    assert re.search(r'H1 "Summary for my clinic visit"', tree)
    assert tree.count("H2 ") == 5
    assert tree.count("Figure") == 2
    assert tree.count("TH ") == 4
    assert tree.find("Summary for my clinic visit") < tree.find("Written down by the patient")


def test_the_checkers_find_nothing(visit, period, figures, days, printed):
    file = printed(summarise(replace(visit, explained=True), period, figures, days))
    heard = outloud.check(str(file))
    assert (heard.verdict, heard.errors, heard.warnings) == ("pass", 0, 0)
    assert pdfua.validate(str(file)).findings == ()
    assert "No syntax or stream encoding errors" in said("qpdf", "--check", file)


def test_title_and_language_are_set(summary, printed):
    file = printed(summary)
    assert "Title:           Summary for my clinic visit" in said("pdfinfo", file)
    with pikepdf.open(file) as opened:
        assert str(opened.Root.Lang) == "en"
        assert bool(opened.Root.ViewerPreferences.DisplayDocTitle)


def test_only_our_letters_are_used_and_they_are_in_the_file(summary, printed):
    for line in said("pdffonts", printed(summary)).splitlines()[2:]:
        assert "AtkinsonHyperlegibleNext" in line
        assert " yes yes yes " in line


def test_no_letter_is_smaller_than_eleven_points(visit, period, figures, days, printed):
    file = printed(summarise(replace(visit, explained=True), period, figures, days))
    boxes = re.findall(
        r'<word .*?yMin="([\d.]+)".*?yMax="([\d.]+)"', said("pdftotext", "-bbox", file, "-")
    )
    heights = {round(float(low) - float(high), 1) for high, low in boxes}
    body = min(heights)
    assert len(boxes) > 100
    assert body == pytest.approx(min(h for h in heights if h > body) * 11 / 12, abs=0.3)


def test_it_can_be_heard_in_ninety_seconds(summary, printed):
    tree = said("pdfinfo", "-struct-text", printed(summary))
    tree = re.sub(r"Figure:.*?(?=H2|\Z)", "", tree, flags=re.DOTALL)  # its words are spoken
    words = re.findall(r'^\s+"(.*)"$', tree, re.MULTILINE)
    words += [chart.alternative for chart in summary.charts]
    spoken = len(" ".join(words).split())
    assert spoken / WORDS_A_MINUTE * 60 <= 90


@pytest.mark.parametrize("payload", PAYLOADS)
def test_what_i_type_stays_what_i_typed(payload, visit, period, figures, days, printed):
    visit = replace(visit, questions=(payload, "second"), news=payload)
    text = text_of(printed(summarise(visit, period, figures, days)))
    assert text.count(" ".join(payload.split())) == 2
    assert "root:" not in text


def test_signs_no_letter_exists_for_are_named_and_nothing_breaks(
    visit, period, figures, days, printed
):
    visit = replace(
        visit, questions=("I feel \U0001f9a9\x01\x07 so \U000e5432 so",), news="\ue000\ufffe"
    )
    text = text_of(printed(summarise(visit, period, figures, days)))
    assert "I feel" in text
    assert "[u+e5432]" in text


def test_other_alphabets_are_printed(visit, period, figures, days, printed):
    visit = replace(visit, questions=("Почему болит?", "Γιατί;"), news="\u202eabc\u202c")
    text = text_of(printed(summarise(visit, period, figures, days)))
    assert "Почему болит?" in text
    assert "Γιατί;" in text
    assert "abc" in text


def test_very_long_words_go_on_to_further_pages_and_none_is_lost(summary, printed):
    long = tuple(f"{'walking rest ' * 770}end{n}"[-10_000:] for n in range(3))
    file = printed(replace(summary, questions=long, news="x" * 10_000))
    text = said("pdftotext", file, "-")
    assert pages_of(file) > 5
    assert text.count("walking") == sum(question.count("walking") for question in long)
    assert text.count("x") - summary_x(summary) == 10_000
    assert all(f"end{n}" in text for n in range(3))
    again = said("pdftotext", "-f", "4", "-l", "4", file, "-")
    assert "Summary for my clinic visit" in again


def summary_x(summary) -> int:
    """How often an x stands elsewhere on the page."""
    return str(summary.measures).count("x") + str(summary.charts and "").count("x")


def test_a_part_that_does_not_fit_moves_as_a_whole(summary, printed):
    file = printed(replace(summary, questions=(("walk and rest " * 170).strip(),), news=NEWS))
    assert pages_of(file) == 2
    second = said("pdftotext", "-f", "2", file, "-")
    assert ("How it has been" in second) is ("Asleep per night" in second)
    assert "Pain got in the way, weekly mean" in second
    assert "31 Mar" in second


def test_the_same_words_give_the_same_bytes(summary):
    assert pdf(summary) == pdf(summary)


def test_nothing_is_left_on_the_disk(summary, tmp_path, monkeypatch):
    monkeypatch.setenv("TMPDIR", str(tmp_path))
    pdf(summary)
    assert list(tmp_path.iterdir()) == []


def test_the_file_holds_no_name_and_no_time_of_making(summary):
    made = pdf(summary)
    for word in (b"CreationDate", b"ModDate", b"/Author"):
        assert word not in made


def test_empty_and_new_diaries_print_too(visit, period, printed):
    file = printed(summarise(visit, period, {}, []))
    assert pages_of(file) == 1
    assert "No entries in this time." in text_of(file)
    assert date(2026, 5, 26) == visit.day


def test_in_black_and_white_bars_shades_and_paper_are_told_apart(
    visit, period, figures, days, tmp_path
):
    flared = FlareUp(id="f", starts_on=FIRST, ends_on=FIRST + timedelta(days=40))
    made = summarise(replace(visit, news=""), period, figures, days, flare_ups=[flared])
    file = tmp_path / "page.pdf"
    file.write_bytes(pdf(made))
    grey = subprocess.run(["pdftoppm", "-r", "72", "-gray", file], capture_output=True, check=True)
    tones = Counter(grey.stdout.split(b"\n", 3)[3])
    paper, *others = [tone for tone, count in tones.most_common(4) if count > 1_000]
    assert paper == 255
    shade, *bars = sorted(others, reverse=True)
    assert 200 < shade < 245
    assert bars
    assert max(bars) < 120
