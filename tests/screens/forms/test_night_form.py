"""The night form, as a person uses it: by keyboard and mouse, through its real fields."""

import pytest
from PySide6.QtCore import Qt

from companion.domain.refused import Reason, Refused
from companion.domain.sleep import Night
from companion.domain.sleep_usual import UsualTimes
from companion.domain.times import WallTime
from tests.screens.forms.night_forms import PLAIN, TUESDAY, errors, line, type_into


class TestWritingANight:
    def test_a_whole_night(self, qtbot, form):
        type_into(qtbot, form, **PLAIN, trying_after_waking_min="10", nap_min="1 h")
        form.note.setFocus()
        qtbot.keyClicks(form.note, "Rain on the roof")
        night = form.night("n1", TUESDAY, 6)
        assert night == Night(
            id="n1",
            day=TUESDAY,
            quality=6,
            time_zone="Europe/London",
            into_bed=WallTime(22, 30),
            tried_to_sleep=WallTime(23, 0),
            sleep_latency_min=30,
            awakenings=2,
            awake_min=45,
            final_awakening=WallTime(6, 30),
            out_of_bed=WallTime(7, 0),
            trying_after_waking_min=10,
            nap_min=60,
            note="Rain on the roof",
        )
        assert not errors(form)

    def test_what_follows_is_said_and_named(self, qtbot, form):
        type_into(qtbot, form, **PLAIN)
        assert form.outcome.text() == (
            "6 h 15 min asleep, 8 h 30 min in bed: 74 % of the time in bed"
        )

    def test_nothing_is_required(self, form):
        assert form.is_empty()
        night = form.night("n1", TUESDAY)
        assert night.is_empty
        assert night.time_zone == ""
        assert form.night("n1", TUESDAY, 4).quality == 4

    def test_a_part_of_a_night(self, qtbot, form):
        type_into(qtbot, form, out_of_bed="0710")
        night = form.night("n1", TUESDAY)
        assert (night.out_of_bed, night.time_zone) == (WallTime(7, 10), "Europe/London")
        assert not form.is_empty()

    def test_arrow_keys(self, qtbot, form):
        field = line(form, "into_bed")
        for key in (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Down):
            qtbot.keyClick(field, key)
        assert form.night("n1", TUESDAY).into_bed == WallTime(22, 50)
        often = line(form, "awakenings")
        for key in (Qt.Key.Key_Up, Qt.Key.Key_Up, Qt.Key.Key_Up, Qt.Key.Key_Down):
            qtbot.keyClick(often, key)
        assert form.night("n1", TUESDAY).awakenings == 1

    def test_changes_are_told(self, qtbot, form):
        for deed in (
            lambda: qtbot.keyClicks(line(form, "into_bed"), "2"),
            lambda: qtbot.keyClicks(form.note, "a"),
            form.sleepless.click,
        ):
            with qtbot.waitSignal(form.changed):
                deed()

    def test_showing_a_night_tells_nothing(self, qtbot, form):
        with qtbot.assertNotEmitted(form.changed):
            form.set_night(Night(id="n1", day=TUESDAY, note="a"), TUESDAY)
            form.set_state(form.state())


class TestGoingOn:
    def test_enter_goes_through_the_times(self, qtbot, short_form):
        line(short_form, "into_bed").setFocus()
        for name in ("into_bed", "tried_to_sleep", "final_awakening"):
            assert line(short_form, name).hasFocus()
            qtbot.keyClick(line(short_form, name), Qt.Key.Key_Return)
        with qtbot.waitSignal(short_form.finished):
            qtbot.keyClick(line(short_form, "out_of_bed"), Qt.Key.Key_Return)

    def test_enter_goes_on_to_the_note(self, qtbot, form):
        for name in list(form.answers)[3:]:
            qtbot.keyClick(line(form, name), Qt.Key.Key_Return)
        assert form.note.hasFocus()

    def test_enter_stays_where_something_cannot_be_read(self, qtbot, form):
        field = line(form, "into_bed")
        field.setFocus()
        qtbot.keyClicks(field, "25:00")
        qtbot.keyClick(field, Qt.Key.Key_Return)
        assert field.hasFocus()
        assert errors(form) == {"into_bed": "Hours go from 0 to 23."}

    def test_tab_reaches_everything(self, qtbot, form):
        form.usual.setVisible(True)
        form.usual.setFocus()
        reached = set()
        for _ in range(20):
            widget = form.window().focusWidget()
            reached.add(widget)
            qtbot.keyClick(widget, Qt.Key.Key_Tab)
        fields = {line(form, name) for name in form.answers}
        assert fields | {form.usual, form.sleepless, form.note} <= reached


class TestShortForm:
    def test_four_times_and_more_behind_a_button(self, qtbot, short_form):
        seen = [n for n, answer in short_form.answers.items() if answer.isVisible()]
        assert seen == ["into_bed", "tried_to_sleep", "final_awakening", "out_of_bed"]
        short_form.more.click()
        assert all(answer.isVisible() for answer in short_form.answers.values())
        assert line(short_form, "sleep_latency_min").hasFocus()
        assert not short_form.more.isVisible()

    def test_a_night_that_says_more_opens_it(self, short_form):
        short_form.set_night(Night(id="n1", day=TUESDAY, nap_min=20), TUESDAY)
        assert short_form.answers["nap_min"].isVisible()

    def test_it_opens_by_itself_where_something_disagrees(self, qtbot, short_form):
        night = Night(id="n1", day=TUESDAY, awakenings=0)
        short_form.set_night(night, TUESDAY)
        short_form.answers["awake_min"].set_value(30)
        with pytest.raises(Refused):
            short_form.night("n1", TUESDAY)
        assert line(short_form, "awake_min").hasFocus()


class TestDisagreeing:
    def test_it_is_said_at_the_field_and_names_both(self, qtbot, form):
        type_into(qtbot, form, into_bed="23:30", tried_to_sleep="23:00")
        said = "“Into bed” is later than “Tried to sleep”, or over 16 hours before it."
        assert errors(form) == {"tried_to_sleep": said}
        with pytest.raises(Refused) as caught:
            form.night("n1", TUESDAY)
        assert caught.value.fields == ("into_bed", "tried_to_sleep")
        assert line(form, "tried_to_sleep").hasFocus()

    def test_it_is_said_where_the_person_comes_from(self, qtbot, form):
        type_into(qtbot, form, tried_to_sleep="23:00", into_bed="23:30")
        assert list(errors(form)) == ["into_bed"]

    def test_mending_either_takes_it_away(self, qtbot, form):
        type_into(qtbot, form, into_bed="23:30", tried_to_sleep="23:00", out_of_bed="7")
        assert errors(form)
        type_into(qtbot, form, into_bed="22:30")
        assert not errors(form)
        assert form.outcome.text() == "8 h 30 min in bed"

    def test_more_minutes_than_the_night_had(self, qtbot, form):
        type_into(
            qtbot,
            form,
            tried_to_sleep="23",
            final_awakening="2",
            sleep_latency_min="2 h",
            awake_min="90",
        )
        assert errors(form) == {
            "awake_min": "“Time to fall asleep” and “Time awake in all” do not fit"
            " between “Tried to sleep” and “Woke up for the day”."
        }

    def test_it_is_said_at_the_minutes_that_do_not_fit_and_all_that_is_named_is_framed(
        self, qtbot, form
    ):
        form.set_state(
            {"typed": PLAIN | {"sleep_latency_min": "20", "awake_min": "11 h", "nap_min": "30"}}
        )
        assert list(errors(form)) == ["awake_min"]
        framed = [name for name, answer in form.answers.items() if answer.line.is_marked]
        assert framed == ["tried_to_sleep", "final_awakening", "sleep_latency_min", "awake_min"]
        with pytest.raises(Refused):
            form.night("n1", TUESDAY)
        assert line(form, "awake_min").hasFocus()
        type_into(qtbot, form, awake_min="20")
        assert not any(answer.line.is_marked for answer in form.answers.values())

    def test_what_cannot_be_read_is_not_kept(self, qtbot, form):
        type_into(qtbot, form, **PLAIN | {"out_of_bed": ""})
        line(form, "out_of_bed").insert("٧")
        with pytest.raises(Refused) as caught:
            form.night("n1", TUESDAY)
        assert (caught.value.reason, caught.value.fields) == (Reason.NOT_A_TIME, ("out_of_bed",))
        assert errors(form) == {"out_of_bed": "Please use the digits 0 to 9."}
        assert line(form, "out_of_bed").text() == "٧"

    def test_how_often_is_a_number(self, qtbot, form):
        type_into(qtbot, form, awakenings="many")
        assert errors(form) == {"awakenings": "Write a whole number from 0 to 99."}
        with pytest.raises(Refused) as caught:
            form.night("n1", TUESDAY)
        assert caught.value.reason == Reason.NOT_WHOLE

    def test_a_length_is_a_length(self, qtbot, form):
        type_into(qtbot, form, nap_min="long")
        with pytest.raises(Refused) as caught:
            form.night("n1", TUESDAY)
        assert (caught.value.reason, caught.value.fields) == (Reason.NOT_A_LENGTH, ("nap_min",))


class TestKeepIt:
    def test_something_rare_is_asked_about_once_and_kept(self, qtbot, form):
        type_into(qtbot, form, **PLAIN | {"sleep_latency_min": "3 h 5"})
        assert form.warning.text == "This makes more than 3 hours to fall asleep. Is that right?"
        assert form.asks_first()
        assert form.warning.keep.hasFocus()
        with qtbot.waitSignal(form.changed):
            qtbot.keyClick(form.warning.keep, Qt.Key.Key_Return)
        assert not form.warning.isVisible()
        assert form.night("n1", TUESDAY).sleep_latency_min == 185

    def test_it_never_stands_in_the_way(self, qtbot, form):
        type_into(qtbot, form, into_bed="10:30")
        assert form.night("n1", TUESDAY).into_bed == WallTime(10, 30)
        assert form.asks_first()
        assert not form.asks_first()

    def test_one_after_the_other(self, qtbot, form):
        type_into(qtbot, form, **PLAIN | {"into_bed": "16:00", "awake_min": "0"})
        first = form.warning.text
        form.warning.keep.click()
        assert form.warning.text not in ("", first)

    def test_what_was_kept_is_not_asked_about_again(self, form):
        form.set_night(
            Night(id="n1", day=TUESDAY, time_zone="UTC", into_bed=WallTime(9, 0)), TUESDAY
        )
        assert form.warning.text == ""
        assert not form.asks_first()

    def test_who_always_sleeps_by_day_is_not_asked(self, qtbot, form):
        form.set_usual(UsualTimes(into_bed=WallTime(8, 30), out_of_bed=WallTime(15, 0)))
        type_into(qtbot, form, into_bed="8:45", out_of_bed="15:30")
        assert form.warning.text == ""
