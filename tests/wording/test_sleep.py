"""A night in words."""

from datetime import date

import pytest

from companion.domain.refused import Reason, Refused
from companion.domain.sleep import Night, NightFigures, figures
from companion.domain.sleep_warnings import SleepWarning
from companion.domain.times import WallTime
from companion.wording.sleep import (
    night_field,
    night_fields,
    night_in_short,
    night_refusal,
    night_warning,
    which_pass,
)

HARSH = ("fail", "miss", "should", "bad", "wrong", "invalid", "error", "must")


def said(**answers):
    with pytest.raises(Refused) as caught:
        Night(id="n1", day=date(2025, 3, 30), time_zone="Europe/London", **answers)
    return night_refusal(caught.value)


def test_every_answer_has_a_name():
    assert set(night_fields()) == set(Night.__slots__) - {"id"}
    assert night_field("into_bed") == "Into bed"


def test_which_two_answers_disagree():
    assert said(into_bed=WallTime(23, 0), tried_to_sleep=WallTime(22, 50)) == (
        "“Into bed” is later than “Tried to sleep”, or over 16 hours before it."
    )
    assert said(awakenings=0, awake_min=10) == (
        "“Times awake in the night” is 0, but “Time awake in all” is more than 0."
    )
    assert said(slept=False, sleep_latency_min=5) == (
        "“I did not sleep” is ticked, but “Time to fall asleep” is filled in."
    )


def test_more_minutes_than_the_night_had():
    times = {"tried_to_sleep": WallTime(23, 0), "final_awakening": WallTime(0, 30)}
    assert said(**times, awake_min=95) == (
        "“Time awake in all” is longer than the time"
        " from “Tried to sleep” to “Woke up for the day”."
    )
    assert said(**times, awake_min=60, sleep_latency_min=60) == (
        "“Time to fall asleep” and “Time awake in all” do not fit"
        " between “Tried to sleep” and “Woke up for the day”."
    )


def test_clock_changes():
    assert said(tried_to_sleep=WallTime(1, 30)) == (
        "The clocks went forward. There was no such time: “Tried to sleep”."
    )
    assert said(tried_to_sleep=WallTime(3, 30, second_pass=True)) == (
        "The clock showed this time only once that night: “Tried to sleep”."
    )
    asked = which_pass(WallTime(1, 30, second_pass=True))
    assert asked.startswith("The clocks went back.")
    assert "30" in asked
    assert "second" not in asked


@pytest.mark.parametrize("reason", [each for each in Reason if each.name in {
    "NOT_A_TIME", "NOT_A_LENGTH", "TIME_ORDER", "TIMES_FAR_APART", "NO_SUCH_TIME", "NOT_REPEATED",
    "NO_ZONE",
    "UNKNOWN_ZONE", "AWAKE_UNCOUNTED", "BED_TIME_LENGTH", "DID_NOT_SLEEP",
}])  # fmt: skip
def test_refusals_are_plain_and_without_blame(reason):
    sentence = night_refusal(Refused(reason, ("into_bed", "out_of_bed"), (16,)))
    assert_plain(sentence)


@pytest.mark.parametrize("warning", list(SleepWarning))
def test_warnings_are_plain_and_without_blame(warning):
    assert_plain(night_warning(warning))


def assert_plain(text):
    assert "{" not in text
    assert text.endswith(".")
    assert not any(word in text.lower() for word in HARSH)
    assert all(len(sentence.split()) <= 20 for sentence in text.split(". "))


def test_what_is_said_the_same_way_everywhere_is_said_elsewhere():
    assert night_refusal(Refused(Reason.OUT_OF_RANGE, ("quality",), (0, 10))) is None


def test_an_unknown_field_keeps_its_own_name():
    assert "“column”" in night_refusal(Refused(Reason.NOT_A_TIME, ("column",)))


class TestInShort:
    def test_all_known(self):
        found = NightFigures(510, 375, 30, None, 100 * 375 / 510, None)
        assert night_in_short(found) == (
            "6 h 15 min asleep, 8 h 30 min in bed: 74 % of the time in bed"
        )

    def test_in_part(self):
        assert (
            night_in_short(NightFigures(510, None, None, None, None, None)) == "8 h 30 min in bed"
        )
        assert (
            night_in_short(NightFigures(None, 375, None, None, None, None)) == "6 h 15 min asleep"
        )

    def test_no_sleep_is_not_rubbed_in(self):
        assert night_in_short(NightFigures(480, 0, None, None, 0.0, None)) == "8 h in bed"
        assert night_in_short(NightFigures(None, 0, None, None, None, None)) == ""

    def test_nothing(self):
        assert night_in_short(figures(Night(id="n1", day=date(2025, 1, 1)))) == ""
