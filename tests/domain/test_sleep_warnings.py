"""What is rare about a night is asked about, and can be kept."""

import pytest

from companion.domain.sleep import Night
from companion.domain.sleep_warnings import WARNED_FIELDS, SleepWarning, warnings
from tests.domain.nights import VECTORS, night, of_vector, only


class TestWarnings:
    @pytest.mark.parametrize(
        ("answers", "warning"),
        [
            ({"awake_min": 0}, SleepWarning.WOKE_WITHOUT_MINUTES),
            ({"into_bed": "16:59", "tried_to_sleep": "17:00"}, SleepWarning.LONG_IN_BED),
            ({"sleep_latency_min": 300, "awake_min": 45}, SleepWarning.SHORT_SLEEP),
            ({"into_bed": "18:01", "tried_to_sleep": "18:01", "sleep_latency_min": 0,
              "awake_min": 0, "out_of_bed": "07:30"}, SleepWarning.LONG_SLEEP),
            ({"sleep_latency_min": 181}, SleepWarning.SLOW_TO_SLEEP),
            ({"into_bed": "18:00"}, SleepWarning.BED_BY_DAY),
            ({"trying_after_waking_min": 31}, SleepWarning.TRYING_PAST_RISING),
        ],
    )  # fmt: skip
    def test_may_be_kept(self, answers, warning):
        assert warning in warnings(night(**answers))

    def test_a_plain_night_has_none(self):
        assert warnings(night()) == ()
        assert warnings(only()) == ()
        assert warnings(night(sleep_latency_min=180, awake_min=0, awakenings=0)) == ()

    def test_no_sleep_at_all_was_said_on_purpose(self):
        assert warnings(of_vector(VECTORS[4])) == ()

    def test_each_names_answers(self):
        assert set(WARNED_FIELDS) == set(SleepWarning)
        assert {field for fields in WARNED_FIELDS.values() for field in fields} <= set(
            Night.__slots__
        )
