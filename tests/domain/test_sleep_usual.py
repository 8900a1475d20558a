"""What is usual follows from the last nights, where there are enough of them."""

from dataclasses import replace
from datetime import date, timedelta

from companion.domain.sleep_usual import UsualTimes, usual_times
from companion.domain.times import WallTime
from tests.domain.nights import VECTORS, night, of_vector, only


class TestUsual:
    def nights(self, *into_bed, **answers):
        return [
            night(day=date(2025, 1, 10) + timedelta(days=i), into_bed=at, tried_to_sleep="00:30",
                  **answers)
            for i, at in enumerate(into_bed)
        ]  # fmt: skip

    def test_middle_around_midnight(self):
        usual = usual_times(self.nights("23:40", "00:20", "23:50", "00:10"))
        assert usual == UsualTimes(
            into_bed=WallTime(0, 0),
            tried_to_sleep=WallTime(0, 30),
            final_awakening=WallTime(6, 30),
            out_of_bed=WallTime(7, 0),
        )

    def test_it_makes_a_night_marked_as_usual(self):
        usual = usual_times(self.nights("23:00", "23:10", "23:20"))
        made = usual.night("n9", date(2025, 2, 1), "Europe/London")
        assert made.as_usual
        assert made.into_bed == WallTime(23, 10)
        assert made.sleep_latency_min is None

    def test_three_nights_of_their_own(self):
        own = self.nights("23:00", "23:10")
        copied = self.nights("00:10", "00:10", as_usual=True)
        sleepless = [of_vector(VECTORS[4]), only(quality=4)]
        assert usual_times(own) is None
        assert usual_times([*own, *copied, *sleepless]) is None

    def test_only_the_last_14_count(self):
        usual = usual_times(self.nights(*["21:00"] * 20, *["23:00"] * 14))
        assert usual.into_bed == WallTime(23, 0)

    def test_a_time_that_is_rarely_written_stays_open(self):
        seldom = [replace(each, final_awakening=None) for each in self.nights(*["23:00"] * 3)]
        assert usual_times(seldom).final_awakening is None

    def test_scattered_nights_make_no_habit(self):
        scattered = [
            only(time_zone="UTC", into_bed=WallTime(*a), tried_to_sleep=WallTime(*b))
            for a, b in [((0, 0), (0, 0)), ((0, 0), (10, 0)), ((12, 0), (23, 50))]
        ]
        found = usual_times(scattered)
        assert found is None or found.night("n", date(2025, 2, 1), "UTC")
