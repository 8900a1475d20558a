"""The night form on other nights: as usual, without sleep, when clocks change; and its drafts."""

import json
from datetime import UTC, date, datetime

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QLabel

from companion.domain.clock import Clock
from companion.domain.sleep import Night, figures
from companion.domain.times import WallTime
from companion.screens.forms.night_form import NightForm
from tests.screens.forms.night_forms import (
    CLOCKS_GO_BACK,
    PLAIN,
    TUESDAY,
    USUAL,
    errors,
    line,
    shown,
    type_into,
    words,
)


class TestSameAsUsual:
    def test_not_offered_before_it_is_known(self, form):
        assert not form.usual.isVisible()

    def test_one_press_fills_in_the_times_and_marks_them(self, qtbot, short_form):
        short_form.set_usual(USUAL)
        with qtbot.waitSignal(short_form.changed):
            qtbot.mouseClick(short_form.usual, Qt.MouseButton.LeftButton)
        night = short_form.night("n1", TUESDAY)
        assert night.as_usual
        assert night.times == {
            "into_bed": WallTime(22, 45),
            "tried_to_sleep": WallTime(23, 5),
            "final_awakening": WallTime(6, 40),
            "out_of_bed": WallTime(7, 10),
        }
        assert "Filled in from your last nights" in words(short_form)

    def test_editing_a_time_makes_it_ones_own(self, qtbot, short_form):
        short_form.set_usual(USUAL)
        short_form.usual.click()
        type_into(qtbot, short_form, out_of_bed="7:30")
        night = short_form.night("n1", TUESDAY)
        assert not night.as_usual
        assert (night.into_bed, night.out_of_bed) == (WallTime(22, 45), WallTime(7, 30))
        assert not short_form.usual.isChecked()
        assert "Filled in" not in words(short_form)

    def test_looking_at_a_time_does_not(self, qtbot, short_form):
        short_form.set_usual(USUAL)
        short_form.usual.click()
        qtbot.keyClick(line(short_form, "into_bed"), Qt.Key.Key_Tab)
        assert short_form.night("n1", TUESDAY).as_usual

    def test_a_second_press_takes_it_back(self, qtbot, short_form):
        short_form.set_usual(USUAL)
        type_into(qtbot, short_form, into_bed="21:00")
        short_form.usual.click()
        short_form.usual.click()
        night = short_form.night("n1", TUESDAY)
        assert not night.as_usual
        assert (night.into_bed, night.out_of_bed) == (WallTime(21, 0), None)

    def test_a_marked_night_stays_marked(self, short_form):
        night = USUAL.night("n1", TUESDAY, "Europe/Paris")
        short_form.set_night(night, TUESDAY)
        assert short_form.usual.isChecked()
        assert short_form.night("n1", TUESDAY) == night


class TestDidNotSleep:
    def test_one_tick(self, qtbot, form):
        type_into(qtbot, form, into_bed="23", tried_to_sleep="23")
        qtbot.keyClick(form.sleepless, Qt.Key.Key_Space)
        type_into(qtbot, form, out_of_bed="7")
        night = form.night("n1", TUESDAY)
        assert not night.slept
        assert figures(night).total_sleep_min == 0
        assert not form.is_empty()

    def test_questions_about_sleep_go_and_come_back_with_what_was_typed(self, qtbot, form):
        type_into(qtbot, form, **PLAIN)
        form.sleepless.click()
        seen = [name for name, answer in form.answers.items() if answer.isVisible()]
        assert seen == ["into_bed", "tried_to_sleep", "out_of_bed", "nap_min"]
        assert form.night("n1", TUESDAY).final_awakening is None
        form.sleepless.click()
        assert form.night("n1", TUESDAY).final_awakening == WallTime(6, 30)

    def test_no_sleep_is_not_rubbed_in(self, qtbot, form):
        type_into(qtbot, form, into_bed="23", tried_to_sleep="23", out_of_bed="7")
        form.sleepless.click()
        assert form.outcome.text() == "8 h in bed"


class TestClockChanges:
    @pytest.fixture
    def autumn(self, dressed, qtbot):
        morning = datetime(2025, 10, 26, 9, 0, tzinfo=UTC)
        form = shown(qtbot, NightForm(Clock.fixed(morning), full=True))
        form.set_night(None, CLOCKS_GO_BACK)
        return form

    def test_which_pass_is_asked_only_where_the_clock_showed_it_twice(self, qtbot, autumn):
        type_into(qtbot, autumn, into_bed="2230", tried_to_sleep="0130")
        asking = [name for name, answer in autumn.answers.items() if answer.asks_pass]
        assert asking == ["tried_to_sleep"]
        assert "They showed 01:30 twice. Which was it?" in words(autumn)
        assert autumn.night("n1", CLOCKS_GO_BACK).tried_to_sleep == WallTime(1, 30)

    def test_the_second_time(self, qtbot, autumn):
        type_into(qtbot, autumn, tried_to_sleep="1:30")
        segments = autumn.answers["tried_to_sleep"]._passes.segments
        with qtbot.waitSignal(autumn.changed):
            qtbot.mouseClick(segments[1], Qt.MouseButton.LeftButton)
        night = autumn.night("n1", CLOCKS_GO_BACK)
        assert night.tried_to_sleep == WallTime(1, 30, second_pass=True)

    def test_the_second_time_can_be_typed_and_is_shown_again(self, qtbot, autumn):
        type_into(qtbot, autumn, tried_to_sleep="1:30+1")
        assert line(autumn, "tried_to_sleep").text() == "01:30"
        night = autumn.night("n1", CLOCKS_GO_BACK)
        assert night.tried_to_sleep == WallTime(1, 30, second_pass=True)
        autumn.set_night(None, CLOCKS_GO_BACK)
        assert not autumn.answers["tried_to_sleep"].asks_pass
        autumn.set_night(night, CLOCKS_GO_BACK)
        assert autumn.night("n1", CLOCKS_GO_BACK) == night

    def test_another_time_takes_the_question_away(self, qtbot, autumn):
        type_into(qtbot, autumn, tried_to_sleep="1:30")
        type_into(qtbot, autumn, tried_to_sleep="2:30")
        assert not autumn.answers["tried_to_sleep"].asks_pass

    def test_a_time_that_was_skipped(self, qtbot, autumn):
        autumn.set_night(None, date(2025, 3, 30))
        type_into(qtbot, autumn, tried_to_sleep="1:30")
        assert "went forward" in errors(autumn)["tried_to_sleep"]

    def test_a_night_of_another_place_keeps_its_place(self, autumn):
        night = Night(
            id="n1", day=TUESDAY, time_zone="Asia/Tokyo", into_bed=WallTime(23, 0), quality=3
        )
        autumn.set_night(night, TUESDAY)
        assert autumn.night("n1", TUESDAY, 3) == night


class TestDrafts:
    def test_everything_typed_is_there_again(self, qtbot, form, clock):
        type_into(qtbot, form, **PLAIN | {"out_of_bed": "25", "nap_min": "soon"})
        form.note.text = "half a thou"
        kept = json.loads(json.dumps(form.state()))
        again = shown(qtbot, NightForm(clock))
        again.set_state(kept)
        assert again.state() == form.state()
        assert line(again, "nap_min").text() == "soon"
        assert again.answers["nap_min"].isVisible()

    def test_the_tick_and_the_mark(self, qtbot, form, clock):
        form.set_usual(USUAL)
        form.usual.click()
        form.sleepless.click()
        again = shown(qtbot, NightForm(clock))
        again.set_usual(USUAL)
        again.set_state(json.loads(json.dumps(form.state())))
        assert again.night("n1", TUESDAY) == form.night("n1", TUESDAY)
        assert again.usual.isChecked()

    def test_the_second_pass(self, qtbot, form, clock):
        form.set_night(None, CLOCKS_GO_BACK)
        type_into(qtbot, form, tried_to_sleep="1:30+1")
        again = shown(qtbot, NightForm(clock))
        again.set_night(None, CLOCKS_GO_BACK)
        again.set_state(json.loads(json.dumps(form.state())))
        assert again.night("n1", CLOCKS_GO_BACK) == form.night("n1", CLOCKS_GO_BACK)

    def test_an_empty_draft(self, form):
        form.set_state({})
        assert form.is_empty()


class TestForEveryone:
    def test_every_field_has_a_name(self, form):
        for name in form.answers:
            assert line(form, name).accessibleName()
        for widget in (form, form.usual, form.sleepless, form.note, form.warning.keep):
            assert widget.accessibleName()

    @pytest.mark.parametrize("percent", [100, 200])
    @pytest.mark.parametrize("width", [300, 520])
    def test_nothing_is_cut_off(self, dressed, qtbot, settings, clock, percent, width):
        from companion.ui.theme import apply_theme

        settings.text_size_percent = percent
        apply_theme(dressed, settings)
        form = shown(qtbot, NightForm(clock, full=True))
        form.set_usual(USUAL)
        form.set_night(None, CLOCKS_GO_BACK)
        type_into(qtbot, form, **PLAIN | {"tried_to_sleep": "1", "sleep_latency_min": "3 h 5"})
        assert form.answers["tried_to_sleep"].asks_pass
        form.resize(width * percent // 100, 2600)
        qtbot.wait(1)
        assert form.minimumSizeHint().width() <= form.width()
        for part in form.findChildren(QLabel) + form.findChildren(QAbstractButton):
            if part.isVisible():
                assert part.height() >= part.heightForWidth(part.width())
                assert part.mapTo(form, part.rect().bottomRight()).y() < form.height()
