"""What it came to is told in words, beside the times before, by published thresholds only."""

from dataclasses import replace
from datetime import timedelta

import pytest
from PySide6.QtCore import QPoint

from companion.domain.profile import Ask
from companion.ui.widgets.bullet import Bullet
from tests.every_screen import press, settle
from tests.screens.questionnaires.page import TODAY, filled, keep, opened, peg, rated

assert opened  # a fixture


def lines(screen):
    return screen.now.result.lines


def foot(part, screen):
    """Where a part of the page ends."""
    return part.mapTo(screen, part.rect().bottomLeft()).y()


def sums(points, count):
    """So many points over so many questions."""
    return {f"q{n + 1}": min(3, max(0, points - 3 * n)) for n in range(count)}


def test_the_first_one_stands_alone(opened, stores):
    keep(stores, peg("a", 1, 6, 7, 5))
    screen = opened(("result", "a"))
    assert screen.now.result.figure.text() == "6.0 of 10"
    assert lines(screen)[-1] == "This is the first one. The next one can stand beside it."
    assert screen.now.over_time.isHidden()


def test_the_peg_stands_beside_the_last_and_the_first_with_its_threshold(opened, stores):
    keep(stores, peg("a", 60, 7, 7, 6), peg("b", 30, 6, 5, 5), peg("c", 2, 5, 5, 4))
    screen = opened(("result", "c"))
    assert lines(screen)[-4:] == (
        "The time before, on Sunday 12 April 2026: 5.3 of 10. This time: 4.7 of 10.",
        "At first, on Friday 13 March 2026: 6.7 of 10.",
        "In studies, people notice a change of about 1 point or more. The change since the time "
        "before is smaller. The change since the first time is that large.",
        "Does this match your days?",
    )


@pytest.mark.parametrize(("questionnaire", "count"), [("phq_8", 8), ("gad_7", 7)])
def test_a_change_of_mood_or_worry_is_told_without_a_size(opened, stores, questionnaire, count):
    """A size is named for the PEG alone: CLINICAL.md section 7."""
    keep(stores, filled("a", questionnaire, 30, **sums(12, count)),
         filled("b", questionnaire, 1, **sums(2, count)))  # fmt: skip
    told = " ".join(lines(opened(("result", "b"))))
    assert "This time: 2 of" in told
    assert "Does this match your days?" in told
    assert "In studies" not in told
    assert "The change since" not in told


def test_the_phq_4_has_no_threshold_and_tells_its_two_parts(opened, stores):
    keep(stores, filled("a", "phq_4", 30, q1=3, q2=3, q3=3, q4=3),
         filled("b", "phq_4", 1, q1=1, q2=1, q3=0, q4=1))  # fmt: skip
    told = " ".join(lines(opened(("result", "b"))))
    assert "Worry: 2 of 6. Low mood: 1 of 6." in told
    assert "Its authors call 3 to 5 “mild” (Kroenke 2009)." in told
    assert "In studies" not in told
    assert "This is no diagnosis." in told


@pytest.mark.parametrize(
    ("questionnaire", "count", "points", "first"),
    [("phq_8", 8, 14, False), ("phq_8", 8, 15, True), ("gad_7", 7, 14, False),
     ("gad_7", 7, 15, True), ("phq_4", 4, 4, False), ("phq_4", 4, 9, True)],
)  # fmt: skip
def test_help_now_is_always_there_and_above_the_upper_parts_first_of_all(
    opened, stores, questionnaire, count, points, first
):
    keep(stores, filled("a", questionnaire, 1, **sums(points, count)))
    screen = opened(("result", "a"))
    assert screen.now.help.isVisible()
    assert screen.now.help_first.isVisible() is first
    if first:
        assert screen.now.help_first.button.hasFocus()
        assert foot(screen.now.help_first, screen) <= screen.now.result.mapTo(screen, QPoint()).y()
        press(screen.now.help_first.button)
        assert screen.went[-1] == ("help", None)


def test_help_comes_first_though_some_answers_are_missing(opened, stores):
    keep(stores, filled("a", "phq_8", 1, q1=3, q2=3, q3=3, q4=3, q6=3))
    screen = opened(("result", "a"))
    assert screen.now.help_first.isVisible()
    assert screen.now.result.figure.isHidden()
    assert lines(screen) == (
        "Some answers are empty, so there is no figure. What you answered is kept.",
    )


def test_much_low_mood_alone_brings_help_first(opened, stores):
    keep(stores, filled("a", "phq_4", 1, q1=0, q2=0, q3=3, q4=3))
    screen = opened(("result", "a"))
    assert screen.now.result.figure.text() == "6 of 12"
    assert screen.now.help_first.button.hasFocus()


def test_some_of_both_does_not(opened, stores):
    keep(stores, filled("a", "phq_4", 1, q1=2, q2=2, q3=2, q4=2))
    assert opened(("result", "a")).now.help_first.isHidden()


@pytest.mark.parametrize(
    ("days", "said"),
    [
        (14, "These last two weeks sound hard. You do not have to carry this alone."),
        (15, "That was a hard time, by these answers. If it still is one, you do not have to "
             "carry this alone."),
    ],
)  # fmt: skip
def test_a_hard_time_that_is_long_past_is_not_told_as_now(opened, stores, days, said):
    keep(stores, filled("a", "phq_8", days, **sums(24, 8)))
    part = opened(("result", "a")).now.help_first
    assert part.isVisible()
    assert part.first.text() == said


def test_the_peg_offers_no_help_it_does_not_need(opened, stores):
    keep(stores, peg("a", 1, 10, 10, 10))
    screen = opened(("result", "a"))
    assert screen.now.help_first.isHidden()
    assert screen.now.help.isHidden()


def test_the_history_is_a_chart_a_sentence_and_a_table(opened, stores):
    keep(stores, peg("a", 60, 7, 7, 6), filled("x", "peg", 40, pain=4), peg("b", 2, 5, 5, 4))
    screen = opened(("result", "b"))
    card = screen.now.over_time
    assert card.isVisible()
    assert card.sentence.text() == (
        "2 times from 13 Mar 2026 to 10 May 2026. At first 6.7 of 10, the last time 4.7 of 10."
    )
    press(card.table_button)
    table = card._as_table._table
    cells = [[table.item(row, column).text() for column in (0, 1)] for row in range(3)]
    assert cells == [
        ["10 May 2026", "4.7 of 10"], ["2 Apr 2026", "no figure"], ["13 Mar 2026", "6.7 of 10"],
    ]  # fmt: skip
    assert card._chart.accessibleDescription() == card.sentence.text()


def test_each_time_is_changed_and_deleted_and_had_back(opened, stores):
    keep(stores, peg("a", 60, 7, 7, 6), peg("b", 2, 5, 5, 4))
    screen = opened(("result", "b"))
    press(screen.now.times.delete_buttons[1])
    settle()
    assert [each.id for each in stores.questionnaires.all()] == ["b"]
    assert screen.now.over_time.isHidden()
    screen.heard[-1].undo()
    settle()
    assert screen.now.over_time.isVisible()
    press(screen.now.times.change_buttons[1])
    assert screen.went[-1] == ("questionnaires", ("fill", ("a",)))


def test_the_one_in_sight_is_deleted_and_one_that_is_gone_says_so(opened, stores):
    keep(stores, peg("a", 1, 4, 4, 4))
    screen = opened(("result", "a"))
    press(screen.now.delete)
    assert stores.questionnaires.all() == ()
    assert screen.view == "list"
    screen.open_at(("result", "a"))
    assert screen.now.page.line.text() == (
        "This one was deleted. You can take it back from the bin."
    )
    assert screen.now.result.isHidden()
    screen.heard[-1].undo()
    settle()
    assert screen.now.result.isVisible()


def test_one_of_another_version_of_the_app_is_shown_as_it_is_and_can_be_deleted(opened, stores):
    keep(stores, filled("f", "from_elsewhere", 9, q1=3, q2="Own words", q3=None))
    screen = opened()
    (link,) = screen.now.unknown.links
    press(link)
    settle()
    said = [each.words.text() for each in screen.now.answers._list.findChildren(Bullet)]
    assert said == ["q1: 3", "q2: Own words"]
    assert screen.now.change.isHidden()
    press(screen.now.delete)
    assert stores.questionnaires.all() == ()


def test_whose_words_they_are_is_one_press_away(opened, stores):
    keep(stores, filled("a", "phq_4", 1, q1=1, q2=1, q3=1, q4=1))
    about = opened(("result", "a")).now.about
    assert about.licence.isHidden()
    press(about.origin)
    assert "No permission required" in about.licence.text()
    assert about.licence.isVisible()
    assert "Kroenke" in about.source.text()


# --- being asked again ------------------------------------------------------------------


def test_it_is_asked_again_as_often_as_chosen_and_that_is_taken_back(opened, stores):
    keep(stores, peg("a", 28, 4, 4, 4))
    screen = opened(("result", "a"))
    often = screen.now.schedule.often
    assert often.chosen == "never"
    often.chosen = "4"
    often.picked.emit("4")
    assert dict(stores.goals_profile.get().asked_weeks) == {"peg": 4}
    assert screen.heard[-1].text == "Today will offer it again after 4 weeks."
    screen.heard[-1].undo()
    settle()
    assert dict(stores.goals_profile.get().asked_weeks) == {}
    assert often.chosen == "never"


def test_what_is_ready_by_own_choice_stands_first(opened, stores):
    keep(stores, peg("a", 30, 4, 4, 4), filled("b", "gad_7", 90, **sums(4, 7)), *rated(40, Cook=4))
    profile = stores.goals_profile.get()
    weeks = {"peg": 4, "gad_7": 4, "my_activities": 4, "change": 52}
    stores.goals_profile.keep(type(profile)(asked_weeks=weeks))
    screen = opened()
    assert list(screen.now.asked.begin)[:3] == ["gad_7", "peg", "change"]
    assert screen.now.asked.begin["gad_7"].hasFocus()
    day = TODAY - timedelta(12)
    assert screen.now.own.ready.text() == (
        f"You chose to be asked again from {day.day} Apr 2026 on."
    )


def test_nothing_is_asked_of_who_chose_nothing(opened):
    screen = opened()
    assert list(screen.now.asked.begin) == ["peg", "phq_4", "change", "phq_8", "gad_7"]
    assert screen.now.own.ready.isHidden()
    assert screen.now.unknown.isHidden()
    assert not screen.now.asked.see


def test_while_pain_ratings_are_off_what_asks_for_pain_rests(opened, stores):
    keep(stores, peg("a", 30, 4, 4, 4))
    profile = stores.profile.get()
    stores.profile.keep(replace(profile, asks=frozenset(Ask) - {Ask.PAIN}))
    settle()
    screen = opened()
    assert list(screen.now.asked.begin) == ["phq_4", "change", "phq_8", "gad_7"]
    said = (
        "“Pain and what it gets in the way of” rests: it rates pain, and you switched that off."
        " Settings can change it."
    )
    assert screen.now.asked.rests.text() == said
    for where in (("fill", "peg"), ("fill", ("a",)), ("result", "a")):
        screen.open_at(where)
        settle()
        assert screen.view == "list"
        assert screen.heard[-1].text == said
    stores.profile.keep(profile)
    settle()
    assert next(iter(screen.now.asked.begin)) == "peg"
    assert screen.now.asked.rests.isHidden()
