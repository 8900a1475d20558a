"""A figure from the clinic is written down with its range; none of its questions is asked."""

from PySide6.QtTest import QTest

from companion.content.questionnaires import load_questionnaires
from tests.every_screen import press, settle
from tests.screens.questionnaires.page import TODAY, filled, keep, opened

assert opened  # a fixture


def form_of(screen):
    return screen.now.form


def choose(form, kind):
    form.kind.chosen = kind
    form.kind.picked.emit(kind)


def test_a_known_one_brings_its_range_and_is_kept(opened, stores):
    screen = opened("total")
    form = form_of(screen)
    choose(form, "total_pseq")
    assert (form.low.value, form.high.value) == (0, 60)
    assert form._name.isHidden()
    QTest.keyClicks(form.total.line, "34")
    press(form.save_button)
    (kept,) = stores.questionnaires.all()
    assert kept.questionnaire_id == "total_pseq"
    assert dict(kept.answers) == {"total": 34, "low": 0, "high": 60}
    assert kept.day == TODAY
    assert screen.view == "result"
    assert screen.now.result.figure.text() == "34 of 60"
    assert stores.drafts.forms() == ()
    screen.heard[-1].undo()
    assert stores.questionnaires.all() == ()


def test_one_of_a_free_name_stands_with_those_of_the_same_name(opened, stores):
    keep(stores, filled("a", "total_other", 60, name="Balance", total=40, low=0, high=56),
         filled("b", "total_other", 40, name="Steps test", total=10),
         filled("c", "total_other", 2, name="balance", total=44.5, low=0, high=56))  # fmt: skip
    screen = opened()
    assert [link.words for link in screen.now.clinic.links] == [
        "balance, Sunday 10 May 2026: 44.5 of 56", "Steps test, Thursday 2 April 2026: 10",
    ]  # fmt: skip
    press(screen.now.clinic.links[0])
    settle()
    assert screen.now.over_time.sentence.text() == (
        "2 times from 13 Mar 2026 to 10 May 2026. At first 40 of 56, the last time 44.5 of 56."
    )
    told = " ".join(screen.now.result.lines)
    assert "The time before, on Friday 13 March 2026: 40 of 56." in told
    assert "In studies" not in told


def test_every_kind_can_be_written_down(opened, stores):
    screen = opened()
    for each in load_questionnaires().totals:
        screen.open_at(("total", each.id))
        form = form_of(screen)
        assert form.kind.chosen == each.id
        form.name.setText("Mine")
        form.total.set_text(str(each.high))
        press(form.save_button)
        assert stores.questionnaires.latest(each.id).answers["total"] == each.high
    assert len(stores.questionnaires.all()) == len(load_questionnaires().totals)


def test_what_cannot_be_kept_is_told_and_what_was_typed_stays(opened, stores):
    form = form_of(opened("total"))
    choose(form, "total_isi")
    press(form.save_button)
    assert form.total.error == "Write the figure from your clinic."
    QTest.keyClicks(form.total.line, "many")
    press(form.save_button)
    assert form.total.error == "Write a number, like 41 or 41.5."
    form.total.line.setText("29")
    form.total.changed.emit()
    press(form.save_button)
    assert form.error.said == "“Which figure did the clinic give you?” can be from 0 to 28."
    form.total.line.setText("20")
    form.low.line.setText("28")
    press(form.save_button)
    assert form.error.said == "“Lowest it can be” is too high for what “Highest it can be” says."
    assert form.total.text == "20"
    assert stores.questionnaires.all() == ()


def test_a_name_of_ten_thousand_letters_is_cut_at_a_hundred(opened, stores):
    form = form_of(opened(("total", "total_other")))
    form.name.setFocus()
    form.name.insert("a" * 10_000)
    QTest.keyClicks(form.total.line, "4")
    press(form.save_button)
    assert stores.questionnaires.all()[0].answers["name"] == "a" * 100


def test_a_comma_and_a_point_are_read_alike(opened, stores):
    form = form_of(opened(("total", "total_promis_sleep")))
    QTest.keyClicks(form.total.line, "52,4")
    press(form.save_button)
    assert stores.questionnaires.all()[0].answers["total"] == 52.4


def test_one_is_changed_and_deleted(opened, stores):
    keep(stores, filled("a", "total_pcs", 9, total=30, low=0, high=52))
    screen = opened("total")
    press(screen.now.times.change_buttons[0])
    form = form_of(screen)
    assert form.total.value == 30
    form.total.line.setText("27")
    form.total.changed.emit()
    press(form.save_button)
    (kept,) = stores.questionnaires.all()
    assert (kept.id, kept.answers["total"]) == ("a", 27)
    screen.open_at("total")
    settle()
    press(screen.now.times.delete_buttons[0])
    assert stores.questionnaires.all() == ()
    screen.heard[-1].undo()
    assert stores.questionnaires.all() == (kept,)


def test_what_is_typed_is_there_again(opened, stores):
    screen = opened("total")
    choose(form_of(screen), "total_vlq")
    QTest.keyClicks(form_of(screen).total.line, "61")
    screen.leave()
    form = form_of(opened("total"))
    assert (form.kind.chosen, form.total.text) == ("total_vlq", "61")
    press(form.cancel_button)
    assert form.total.text == ""
    assert stores.drafts.forms() == ()
