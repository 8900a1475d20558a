"""A questionnaire is filled in one question at a time, by keys alone; nothing is lost."""

from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from companion.content.questionnaires import load_questionnaires
from companion.domain.profile import Ask
from companion.ui.text import PlainLabel
from tests.every_screen import press, settle
from tests.screens.questionnaires.page import TODAY, filled, keep, key, opened, peg

assert opened  # a fixture

KINDS = load_questionnaires()
ENTER = Qt.Key.Key_Return


def line(screen):
    return screen.now.page.line.text()


def test_the_peg_is_filled_in_by_six_keys_and_one_more(opened, stores):
    screen = opened(("fill", "peg"))
    assert line(screen) == "Question 1 of 3. Any answer may stay empty."
    for digit in (Qt.Key.Key_6, Qt.Key.Key_7, Qt.Key.Key_5):
        key(screen, digit)
        key(screen, ENTER)
    assert screen.now.card.finish.hasFocus()
    assert stores.questionnaires.all() == ()  # Enter never saves by surprise
    key(screen, Qt.Key.Key_Space)
    (kept,) = stores.questionnaires.all()
    assert dict(kept.answers) == {"pain": 6, "enjoyment": 7, "activity": 5}
    assert (kept.questionnaire_id, kept.version, kept.day) == ("peg", 1, TODAY)
    assert stores.drafts.forms() == ()
    assert screen.view == "result"
    assert screen.now.result.figure.text() == "6.0 of 10"


def test_saving_is_taken_back_by_its_notice(opened, stores):
    screen = opened(("fill", "change"))
    press(screen.now.card.field.rows[4])
    press(screen.now.card.finish)
    (kept,) = stores.questionnaires.all()
    assert dict(kept.answers) == {"change": 1}
    assert screen.now.result.figure.text() == "A little better"
    screen.heard[-1].undo()
    assert stores.questionnaires.all() == ()
    assert stores.questionnaires.in_bin() == (kept,)


def test_every_question_is_asked_word_for_word_and_any_may_stay_empty(opened, stores):
    for asked in KINDS.to_fill_in:
        screen = opened(("fill", asked.id))
        card = screen.now.card
        for at, item in enumerate(asked.item):
            assert card.asked.text() == item.words
            assert card.lead.text() == asked.lead
            assert card.back.isVisible() is (at > 0)
            assert card.finish.isVisible() is (at == len(asked.item) - 1)
            if card.next.isVisible():
                press(card.next)
                settle()
        press(card.finish)
        assert stores.questionnaires.all() == ()
        assert screen.view == "list"
        assert screen.heard[-1].text == "Nothing was answered, so nothing was kept."


def test_back_shows_what_was_answered_and_a_number_is_taken_away(opened, stores):
    screen = opened(("fill", "phq_4"))
    key(screen, Qt.Key.Key_2)
    key(screen, ENTER)
    press(screen.now.card.back)
    settle()
    field = screen.now.card.field
    assert (field.value, field.rows[2].isChecked()) == (2, True)
    assert field.hasFocus()
    key(screen, Qt.Key.Key_Backspace)
    assert field.value is None


def test_arrows_and_the_mouse_choose_as_well(opened):
    screen = opened(("fill", "gad_7"))
    field = screen.now.card.field
    key(screen, Qt.Key.Key_Down)
    assert field.value == 0
    key(screen, Qt.Key.Key_Down)
    assert field.value == 1
    key(screen, Qt.Key.Key_End)
    assert field.value == 3
    key(screen, Qt.Key.Key_Down)
    assert field.value == 3
    key(screen, Qt.Key.Key_9)
    assert field.value == 3
    press(field.rows[3])
    assert field.value is None


def test_what_the_keys_are_stands_before_each_answer(opened):
    screen = opened(("fill", "change"))
    assert [row.words[:1] for row in screen.now.card.field.rows] == list("1234567")
    key(screen, Qt.Key.Key_1)
    assert screen.now.card.field.value == -3
    screen.open_at(("fill", "phq_8"))
    assert [row.words[:1] for row in screen.now.card.field.rows] == list("0123")


def test_it_can_be_left_and_gone_on_with(opened, stores):
    screen = opened(("fill", "phq_8"))
    key(screen, Qt.Key.Key_1)
    key(screen, ENTER)
    key(screen, Qt.Key.Key_3)
    screen.leave()
    screen.open_at(None)
    settle()
    assert screen.now.asked.begin["phq_8"].words == "Go on"
    press(screen.now.asked.begin["phq_8"])
    settle()
    assert line(screen) == "Question 2 of 8. Any answer may stay empty."
    assert screen.now.card.field.value == 3
    assert stores.questionnaires.all() == ()


def told(card):
    """What a card says, line by line."""
    return [each.text() for each in card.findChildren(PlainLabel) if each.isVisible()]


def test_what_is_half_filled_in_is_told_at_the_top_of_the_page(opened, stores, clock):
    screen = opened(("fill", "phq_8"))
    key(screen, Qt.Key.Key_1)
    screen.open_at(None)
    settle()
    begun = screen.now.begun_card
    assert told(begun) == [
        "You began to fill in",
        f"{KINDS.find('phq_8').title}, begun Tuesday 12 May",
    ]
    assert begun.mapTo(screen, begun.rect().bottomLeft()).y() < (
        screen.now.asked.mapTo(screen, screen.now.asked.rect().topLeft()).y()
    )
    assert begun.go_on[0].hasFocus()
    press(begun.go_on[0])
    settle()
    assert line(screen) == "Question 1 of 8. Any answer may stay empty."
    assert screen.now.card.field.value == 1


def test_half_of_a_change_is_told_too_with_the_day_it_was_begun(opened, stores):
    keep(stores, filled("a", "phq_4", 30, q1=1, q2=1, q3=1, q4=1))
    screen = opened(("fill", ("a",)))
    key(screen, Qt.Key.Key_3)
    screen.open_at(None)
    settle()
    assert told(screen.now.begun_card)[1].endswith("begun Tuesday 12 May")
    press(screen.now.begun_card.go_on[0])
    settle()
    press(screen.now.card.save_now)
    assert stores.questionnaires.find("a").answers["q1"] == 3
    screen.open_at(None)
    settle()
    assert screen.now.begun_card.isHidden()


def test_half_a_questionnaire_is_let_go_from_the_list_and_had_back(opened, stores):
    screen = opened(("fill", "peg"))
    key(screen, Qt.Key.Key_4)
    screen.open_at(None)
    settle()
    press(screen.now.begun_card.away[0])
    settle()
    assert screen.now.begun_card.isHidden()
    assert stores.drafts.forms() == ()
    assert screen.heard[-1].text == "What you had entered was not kept."
    screen.heard[-1].undo()
    settle()
    assert screen.now.begun_card.isVisible()


def test_half_a_figure_from_the_clinic_is_told_too_and_gone_on_with(opened, stores):
    screen = opened("total")
    screen.now.form.ask("total_pseq")
    QTest.keyClicks(screen.now.form.total.line, "3")
    screen.open_at(None)
    settle()
    assert told(screen.now.begun_card)[1:] == ["PSEQ, begun Tuesday 12 May"]
    press(screen.now.begun_card.go_on[0])
    settle()
    assert screen.view == "total"
    QTest.keyClicks(screen.now.form.total.line, "4")
    press(screen.now.form.save_button)
    assert dict(stores.questionnaires.all()[0].answers)["total"] == 34
    screen.open_at(None)
    settle()
    assert screen.now.begun_card.isHidden()


def test_the_day_on_which_a_figure_was_begun_stays_while_it_is_gone_on_with(opened, stores, clock):
    typed = {"kind": "total_pseq", "total": "3", "day": "2026-05-02", "begun_on": "2026-05-10"}
    stores.drafts.keep("clinic figure", typed, clock.now())
    screen = opened("total")
    QTest.keyClicks(screen.now.form.total.line, "4")
    screen.open_at(None)
    settle()
    assert told(screen.now.begun_card)[1:] == ["PSEQ, begun Sunday 10 May"]


def test_half_a_figure_goes_by_the_name_it_was_given(opened):
    screen = opened("total")
    screen.now.form.ask("total_other")
    QTest.keyClicks(screen.now.form.name, "Steps test")
    screen.open_at(None)
    settle()
    assert told(screen.now.begun_card)[1:] == ["Steps test, begun Tuesday 12 May"]


def test_half_rated_activities_are_told_too_let_go_and_had_back(opened, stores):
    screen = opened("activities")
    QTest.keyClicks(screen.now.form.rows[0].line, "Walk")
    screen.open_at(None)
    settle()
    assert told(screen.now.begun_card)[1:] == ["My activities, begun Tuesday 12 May"]
    press(screen.now.begun_card.away[0])
    settle()
    assert screen.now.begun_card.isHidden()
    press(screen.now.own.open)
    settle()
    assert screen.now.form.rows[0].line.text() == ""
    screen.heard[-1].undo()
    screen.open_at(None)
    settle()
    press(screen.now.begun_card.go_on[0])
    settle()
    assert screen.view == "activities"
    assert screen.now.form.rows[0].line.text() == "Walk"


def test_half_of_what_asks_for_pain_rests_while_pain_ratings_are_off(opened, stores):
    screen = opened(("fill", "peg"))
    key(screen, Qt.Key.Key_4)
    screen.leave()
    profile = stores.profile.get()
    stores.profile.keep(replace(profile, asks=profile.asks - {Ask.PAIN}))
    screen.open_at(None)
    settle()
    assert screen.now.begun_card.isHidden()
    assert len(stores.drafts.forms()) == 1


def test_half_of_an_older_version_goes_on_with_the_questions_of_now(opened, stores, clock):
    state = {
        "id": "a", "questionnaire": "peg", "version": 0, "day": "2026-05-11", "page": 2,
        "answers": {"pain": 6, "gone": 2},
    }  # fmt: skip
    stores.drafts.keep("questionnaire a", state, clock.now())
    screen = opened()
    assert told(screen.now.begun_card)[1].endswith("begun Monday 11 May")
    press(screen.now.begun_card.go_on[0])
    settle()
    press(screen.now.card.finish)
    (kept,) = stores.questionnaires.all()
    assert (kept.version, kept.answers["pain"], "gone" in kept.answers) == (1, 6, False)


def test_after_a_lock_the_same_question_is_in_sight(opened):
    screen = opened(("fill", "phq_8"))
    key(screen, Qt.Key.Key_1)
    key(screen, ENTER)
    screen.leave()
    where = screen.where()
    again = opened()
    again.come_back(where)
    assert line(again) == "Question 2 of 8. Any answer may stay empty."
    press(again.now.card.back)
    assert again.now.card.field.value == 1


def test_what_was_answered_is_let_go_and_had_back(opened, stores):
    screen = opened(("fill", "peg"))
    key(screen, Qt.Key.Key_4)
    screen.leave()
    press(screen.now.card.drop)
    settle()
    assert stores.drafts.forms() == ()
    assert screen.view == "list"
    screen.heard[-1].undo()
    settle()
    assert screen.view == "fill"
    assert screen.now.card.field.value == 4


def test_one_answer_is_changed_without_going_through_all(opened, stores):
    keep(stores, filled("a", "phq_4", 3, q1=1, q2=1, q3=1, q4=1))
    screen = opened(("result", "a"))
    press(screen.now.change)
    settle()
    key(screen, Qt.Key.Key_3)
    press(screen.now.card.save_now)
    (kept,) = stores.questionnaires.all()
    assert dict(kept.answers) == {"q1": 3, "q2": 1, "q3": 1, "q4": 1}
    assert kept.day == filled("a", "phq_4", 3).day


def test_the_day_can_be_another_one_but_not_tomorrow(opened, stores):
    screen = opened(("fill", "change"))
    press(screen.now.card.field.rows[3])
    card = screen.now.card
    assert not card.day.after.isEnabled()
    press(card.day.before)
    press(card.finish)
    assert stores.questionnaires.all()[0].day == filled("x", "change", 1).day


def test_one_of_an_older_version_is_changed_into_the_questions_of_now(opened, stores, monkeypatch):
    newer = KINDS.find("peg").model_copy(update={"version": 2})
    kinds = type(KINDS)(tuple(newer if each.id == "peg" else each for each in KINDS.all))
    for file in ("fill_view", "list_view", "result_view"):
        monkeypatch.setattr(
            f"companion.screens.questionnaires.{file}.load_questionnaires", lambda _: kinds
        )
    keep(stores, filled("a", "peg", 3, pain=4, enjoyment=4, activity=4, mood=2))
    screen = opened(("result", "a"))
    assert screen.now.result.figure.isHidden()
    assert screen.now.result.lines == (
        "The questions were others then. Your answers stand here as they were.",
    )
    press(screen.now.change)
    settle()
    press(screen.now.card.save_now)
    (kept,) = stores.questionnaires.all()
    assert (kept.version, dict(kept.answers)) == (
        2, {"pain": 4, "enjoyment": 4, "activity": 4},
    )  # fmt: skip
    assert screen.now.result.figure.text() == "4.0 of 10"


def test_a_questionnaire_that_is_not_there_leads_to_the_list(opened, stores):
    assert opened(("fill", "gone")).view == "list"
    assert opened(("fill", "total_pcs")).view == "list"
    keep(stores, filled("f", "from_elsewhere", q1=3))
    assert opened(("fill", ("f",))).view == "list"


def test_help_now_is_one_press_away_where_worry_and_mood_are_asked(opened):
    screen = opened(("fill", "phq_4"))
    press(screen.now.help)
    assert screen.went[-1] == ("help", None)
    screen.open_at(("fill", "peg"))
    assert screen.now.help.isHidden()


def test_escape_leads_back_to_the_list(opened, stores):
    keep(stores, peg("a", 1, 4, 4, 4))
    for where in (("fill", "peg"), ("result", "a"), "total", "activities"):
        screen = opened(where)
        key(screen, Qt.Key.Key_Escape)
        assert screen.view == "list"
    key(screen, Qt.Key.Key_Escape)
    assert screen.went[-1] == ("goals", None)
