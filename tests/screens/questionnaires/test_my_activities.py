"""My activities: named once, rated again and again, compared beside chance."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from tests.every_screen import press, settle
from tests.screens.questionnaires.page import TODAY, keep, key, opened, rated

assert opened  # a fixture


def form_of(screen):
    return screen.now.form


def kept(stores):
    return [(each.activity, each.rating, each.day) for each in stores.activity_ratings.all()]


def test_three_are_named_and_rated_by_keys_alone(opened, stores):
    screen = opened("activities")
    for name, digit in (("Cook for two", Qt.Key.Key_3), ("Walk", Qt.Key.Key_4),
                        ("Sing", Qt.Key.Key_8)):  # fmt: skip
        QTest.keyClicks(screen.window().focusWidget(), name)
        key(screen, Qt.Key.Key_Return)
        key(screen, digit)
        key(screen, Qt.Key.Key_Return)
    assert form_of(screen).save_button.hasFocus()
    key(screen, Qt.Key.Key_Space)
    assert sorted(kept(stores)) == [("Cook for two", 3, TODAY), ("Sing", 8, TODAY),
                                    ("Walk", 4, TODAY)]  # fmt: skip
    assert screen.now.mean.lines[0] == "On average 5.0 of 10 (3 rated)."
    assert screen.now.mean.lines[1].startswith("This is the first one.")
    screen.heard[-1].undo()
    assert kept(stores) == []


def test_the_same_ones_are_rated_again_and_their_words_stay(opened, stores):
    keep(stores, *rated(28, Cook=3, Walk=4, Sing=5))
    screen = opened("activities")
    form = form_of(screen)
    assert [row.label.text() for row in form.rows] == ["Cook", "Walk", "Sing"]
    assert all(row.line.isHidden() for row in form.rows)
    for row, rating in zip(form.rows, (6, 6, 6), strict=True):
        press(row.scale.marks[rating])
    press(form.save_button)
    settle()
    assert screen.now.mean.lines == (
        "On average 6.0 of 10 (3 rated).",
        "The same activities on Tuesday 14 April 2026: 4.0. Now: 6.0.",
        "A mean that moves by 2 or more is more than chance. This one did.",
        "These moved by 3 or more, which is more than chance: “Cook”.",
        "Source of these limits: Stratford 1995.",
        "Does this match your days?",
    )
    assert screen.now.over_time.isVisible()


def test_a_smaller_change_can_be_chance(opened, stores):
    keep(stores, *rated(28, Cook=3, Walk=4, Sing=5), *rated(1, Cook=4, Walk=5, Sing=6))
    told = " ".join(opened("activities").now.mean.lines)
    assert "A mean that moves by less than 2 can be chance. This one moved less." in told
    assert "more than chance:" not in told


def test_two_are_too_few_for_a_word_on_the_change(opened, stores):
    keep(stores, *rated(28, Cook=3, Walk=4), *rated(1, Cook=9, Walk=9))
    screen = opened("activities")
    told = " ".join(screen.now.mean.lines)
    assert "rate the same 3 activities or more" in told
    assert form_of(screen).few.isVisible()


def test_one_is_rated_and_another_left_open(opened, stores):
    keep(stores, *rated(28, Cook=3, Walk=4, Sing=5))
    form = form_of(opened("activities"))
    press(form.rows[1].scale.marks[7])
    press(form.save_button)
    assert kept(stores)[-1] == ("Walk", 7, TODAY)
    assert len(kept(stores)) == 4


def test_tab_comes_to_the_scale_before_what_takes_the_activity_away(opened, stores):
    keep(stores, *rated(28, Cook=3, Walk=4))
    screen = opened("activities")
    form = form_of(screen)
    press(form.add)
    settle()
    form.rows[0].scale.setFocus()
    reached = []
    for _ in range(5):
        key(screen, Qt.Key.Key_Tab)
        reached.append(screen.window().focusWidget())
    assert reached[0] is form.rows[0].away
    assert form.rows[1].scale.isAncestorOf(reached[1])
    assert reached[2] is form.rows[1].away
    assert reached[3] is form.rows[2].line
    assert form.rows[2].scale.isAncestorOf(reached[4])


def test_five_at_most_and_one_can_be_taken_off_the_list(opened, stores):
    keep(stores, *rated(28, Cook=3, Walk=4, Sing=5, Read=6))
    form = form_of(opened("activities"))
    press(form.add)
    settle()
    assert form.rows[4].line.hasFocus()
    assert form.add.isHidden()
    press(form.rows[0].away)
    settle()
    assert [row.name for row in form.rows] == ["Walk", "Sing", "Read", ""]
    assert form.add.isVisible()


def test_what_cannot_be_kept_is_told(opened, stores):
    form = form_of(opened("activities"))
    press(form.save_button)
    assert form.error.said == "Pick a number for one of them first."
    press(form.rows[0].scale.marks[3])
    press(form.save_button)
    assert form.error.said == "Give the activity a name. A word or two is enough."
    QTest.keyClicks(form.rows[0].line, "Walk")
    QTest.keyClicks(form.rows[1].line, "Cook")
    press(form.save_button)
    assert form.error.said == "Pick a number for “Cook”, or take it away."
    form.rows[1].line.clear()
    QTest.keyClicks(form.rows[1].line, "walk")
    press(form.rows[1].scale.marks[5])
    press(form.save_button)
    assert form.error.said == "“walk” stands there twice. One of the two can go."
    assert kept(stores) == []


def test_a_name_of_ten_thousand_letters_is_cut_at_a_hundred(opened, stores):
    form = form_of(opened("activities"))
    form.rows[0].line.insert("a" * 10_000)
    press(form.rows[0].scale.marks[3])
    press(form.save_button)
    assert kept(stores) == [("a" * 100, 3, TODAY)]


def test_the_same_day_again_takes_the_place_of_what_stood_there(opened, stores):
    keep(stores, *rated(0, Cook=3, Walk=4, Sing=5))
    form = form_of(opened("activities"))
    press(form.rows[0].scale.marks[9])
    press(form.save_button)
    assert sorted(kept(stores)) == [("Cook", 9, TODAY), ("Sing", 5, TODAY), ("Walk", 4, TODAY)]


def test_a_day_is_changed_deleted_and_had_back(opened, stores):
    keep(stores, *rated(28, Cook=3, Walk=4, Sing=5), *rated(1, Cook=5, Walk=5, Sing=5))
    screen = opened("activities")
    press(screen.now.rounds.change_buttons[1])
    form = form_of(screen)
    assert [row.scale.value for row in form.rows] == [3, 4, 5]
    press(form.rows[0].scale.marks[2])
    press(form.save_button)
    settle()
    assert kept(stores)[0][:2] == ("Cook", 2)
    before = kept(stores)
    press(screen.now.rounds.delete_buttons[0])
    settle()
    assert len(kept(stores)) == 3
    screen.heard[-1].undo()
    assert sorted(kept(stores)) == sorted(before)


def test_what_is_typed_is_there_again(opened, stores):
    screen = opened("activities")
    QTest.keyClicks(form_of(screen).rows[0].line, "Walk")
    press(form_of(screen).rows[0].scale.marks[3])
    screen.leave()
    form = form_of(opened("activities"))
    assert (form.rows[0].line.text(), form.rows[0].scale.value) == ("Walk", 3)
    press(form.cancel_button)
    assert stores.drafts.forms() == ()
    assert form.rows[0].line.text() == ""


def test_what_is_typed_gives_way_to_a_day_that_is_changed_and_can_be_had_back(opened, stores):
    keep(stores, *rated(1, Cook=5))
    screen = opened("activities")
    press(form_of(screen).rows[0].scale.marks[2])
    press(screen.now.rounds.change_buttons[0])
    assert form_of(screen).rows[0].scale.value == 5
    assert screen.heard[-1].text == "What you typed before was set aside."
    screen.heard[-1].undo()
    assert form_of(screen).rows[0].scale.value == 2


def test_it_can_be_asked_again(opened, stores):
    screen = opened("activities")
    often = screen.now.schedule.often
    often.chosen = "8"
    often.picked.emit("8")
    assert dict(stores.goals_profile.get().asked_weeks) == {"my_activities": 8}
