"""A script is laid out in time as a person chose it: each line that they want, once, in order."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from companion.domain.refused import Reason, Refused
from companion.domain.script import (
    Breath,
    Care,
    Choices,
    Effort,
    Eyes,
    Length,
    Line,
    Script,
    Section,
    implied_s,
    timeline,
)
from tests.domain.practising import SCRIPT, choices, laid_out, scripts, spoken_s, two_s, unhurried


def said(script, **chosen):
    return [line.text for line in timeline(script, Choices(**chosen), two_s).lines]


def of(*lines, **more):
    return Script(sections=(Section(title="One", lines=lines, **more),))


# --- worked examples --------------------------------------------------------------------


def test_a_line_lasts_as_long_as_it_takes_to_say_and_its_silence():
    found = [(line.text, line.at_s, line.until_s) for line in laid_out().lines]
    assert found == [("Sit.", 0, 4), ("Rest.", 4, 9), ("Follow.", 9, 39), ("Look around.", 39, 45)]
    assert laid_out().total_s == 45


def test_the_length_stretches_silences_and_breaths_and_nothing_else():
    lengths = {each: laid_out(length=each).total_s for each in Length}
    assert lengths == {Length.SHORT: 4 + 3 + 20 + 6, Length.MEDIUM: 45, Length.LONG: 4 + 7 + 40 + 6}


def test_four_seconds_in_and_six_out_are_six_breaths_a_minute():
    """CLINICAL.md section 5."""
    minute = of(Line(text="Follow.", breaths=(6, 6, 6)))
    assert timeline(minute, Choices(), two_s).total_s == 60


def test_a_person_sets_how_long_a_breath_is():
    slow = laid_out(breath=Breath(6, 8))
    assert slow.lines[2].until_s - slow.lines[2].at_s == 3 * 14
    assert slow.lines[2].breath == Breath(6, 8)


@pytest.mark.parametrize(("in_s", "out_s"), [(2, 6), (7, 6), (4, 3), (4, 9)])
def test_a_breath_has_its_bounds(in_s, out_s):
    with pytest.raises(Refused) as refused:
        Breath(in_s, out_s)
    assert refused.value.reason is Reason.OUT_OF_RANGE


def test_a_long_line_has_as_many_breaths_as_it_takes_to_say_it():
    script = of(Line(text="A long line.", breaths=(1, 1, 1)))
    assert timeline(script, Choices(), lambda _: 10.5).total_s == 20


def test_the_sign_of_a_line_is_its_own_or_the_title_of_its_section():
    assert [line.sign for line in laid_out().lines] == ["Settle", "Settle", "Breathe", "Look"]


def test_a_place_that_is_left_out_is_not_spoken_of():
    script = Script(
        sections=(
            Section(title="Hand", lines=(Line(text="Hand."),), region="hand"),
            Section(title="Foot", lines=(Line(text="Foot."),), region="foot"),
        )
    )
    found = timeline(script, Choices(care={"hand": Care.OUT}), two_s)
    assert found.titles == ("Foot",)
    assert [(line.text, line.step) for line in found.lines] == [("Foot.", 0)]


TENSED = Script(
    gentle_forms=frozenset({"release"}),
    sections=(
        Section(
            title="Hand",
            region="hand",
            lines=(
                Line(text="Tense.", effort=Effort.TENSE),
                Line(text="Notice.", effort=Effort.GENTLE),
                Line(text="Let go."),
            ),
        ),
    ),
)


def test_a_place_that_is_let_go_only_is_never_tensed():
    assert said(TENSED) == ["Tense.", "Let go."]
    assert said(TENSED, care={"hand": Care.GENTLE}) == ["Notice.", "Let go."]
    assert said(TENSED, form="release") == ["Notice.", "Let go."]


def test_where_every_place_is_let_go_only_nothing_else_speaks_of_tensing():
    first = Section(
        title="First",
        lines=(
            Line(text="Tense a little.", effort=Effort.TENSE),
            Line(text="Let go only.", effort=Effort.GENTLE),
        ),
    )
    foot = Section(title="Foot", region="foot", lines=(Line(text="Foot."),))
    script = replace(TENSED, sections=(first, *TENSED.sections, foot))
    assert said(script)[0] == "Tense a little."
    assert said(script, care={"hand": Care.GENTLE})[0] == "Tense a little."
    assert said(script, care={"hand": Care.GENTLE, "foot": Care.GENTLE})[0] == "Let go only."
    assert said(script, care={"hand": Care.GENTLE, "foot": Care.OUT})[0] == "Let go only."


def test_eyes_that_stay_open_are_not_asked_to_close():
    script = of(
        Line(text="Close.", eyes=Eyes.CLOSED), Line(text="Look.", eyes=Eyes.OPEN), Line(text="Go.")
    )
    assert said(script, eyes=Eyes.CLOSED) == ["Close.", "Go."]
    assert said(script, eyes=Eyes.OPEN) == ["Look.", "Go."]


def test_where_everything_is_left_out_nothing_can_be_laid_out():
    with pytest.raises(Refused) as refused:
        timeline(TENSED, Choices(care={"hand": Care.OUT}), two_s)
    assert refused.value.reason is Reason.BLANK


def test_longer_texts_take_longer_to_say_and_the_shortest_take_a_moment():
    assert 0 < implied_s("Hm.") < implied_s("Let your hand rest.")
    assert implied_s("Rest. Let go, slowly. Rest.") > implied_s("Rest let go slowly rest")
    assert 2 < implied_s("Let your shoulders drop a little, and your jaw be loose.") < 6


# --- laws -------------------------------------------------------------------------------


def wanted(script, chosen):
    """The lines of a choice, told another way: one by one, by the words of the contract."""
    placed = [section for section in script.sections if section.region]
    done = {
        chosen.care_for(section.region)
        for section in placed
        if section.least.place <= chosen.length.place
        and (not section.forms or chosen.form in section.forms)
    }
    for section in script.sections:
        care = Care.WHOLE if section.region is None else chosen.care_for(section.region)
        gentle = care is Care.GENTLE or chosen.form in script.gentle_forms
        if not section.region and placed and Care.WHOLE not in done:
            gentle = True
        for line in section.lines:
            longest = max(section.least, line.least, key=lambda each: each.place)
            if all(
                (
                    longest.place <= chosen.length.place,
                    care is not Care.OUT,
                    not section.forms or chosen.form in section.forms,
                    not line.forms or chosen.form in line.forms,
                    line.eyes is None or line.eyes is chosen.eyes,
                    line.effort is not Effort.TENSE or not gentle,
                    line.effort is not Effort.GENTLE or gentle,
                )
            ):
                yield line.text, section.title


@unhurried
@given(scripts, choices)
def test_every_line_that_is_wanted_is_there_once_in_order(script, chosen):
    expected = list(wanted(script, chosen))
    if not expected:
        with pytest.raises(Refused):
            timeline(script, chosen, spoken_s)
        return
    found = timeline(script, chosen, spoken_s)
    assert [(line.text, found.titles[line.step]) for line in found.lines] == expected


@unhurried
@given(scripts, choices)
def test_lines_follow_each_other_without_a_gap_and_none_is_cut(script, chosen):
    if not list(wanted(script, chosen)):
        return
    found = timeline(script, chosen, spoken_s)
    assert found.lines[0].at_s == 0
    for before, after in zip(found.lines, found.lines[1:], strict=False):
        assert before.until_s == after.at_s
        assert 0 <= after.step - before.step <= 1
    for line in found.lines:
        assert line.until_s >= line.at_s + line.said_s
    assert found.lines[-1].step == len(found.titles) - 1


@unhurried
@given(scripts, choices, st.floats(0, 1))
def test_at_each_moment_it_is_the_line_whose_moment_it_is(script, chosen, share):
    if not list(wanted(script, chosen)):
        return
    found = timeline(script, chosen, spoken_s)
    at_s = share * found.total_s
    line = found.line_at(at_s)
    assert line.at_s <= at_s <= line.until_s
    assert found.begins_s(line.step) <= line.at_s


def test_what_is_not_chosen_is_as_usual():
    assert Choices().care_for("hand") is Choices().care_for(None) is Care.WHOLE
    assert timeline(SCRIPT, Choices(), two_s) == laid_out(length=Length.MEDIUM)
