"""What is said of flare-ups."""

from datetime import date

from companion.domain.flare_ups import FlareUp
from companion.wording import flare


def flare_up(first, last):
    return FlareUp(id="f", starts_on=first, ends_on=last)


MAY = flare_up(date(2026, 5, 3), date(2026, 5, 6))
RANGE = date(2026, 4, 1), date(2026, 6, 1)


def test_a_shaded_flare_up_is_named_by_its_length():
    assert flare.shade_name(MAY) == "flare-up, 4 days"
    assert flare.shade_name(flare_up(date(2026, 5, 3), date(2026, 5, 3))) == "flare-up, 1 day"


def test_days_are_said_as_short_as_it_goes():
    assert flare.dates(date(2026, 5, 3), date(2026, 5, 6)) == "3 to 6 May"
    assert flare.dates(date(2026, 5, 3), date(2026, 5, 3)) == "3 May"
    assert flare.dates(date(2026, 4, 30), date(2026, 5, 2)) == "30 April to 2 May"
    assert flare.dates(date(2025, 12, 30), date(2026, 1, 2)) == "30 Dec 2025 to 2 Jan 2026"


def test_the_sentence_of_a_chart_names_what_is_shaded():
    assert flare.shaded([MAY], *RANGE) == "The flare-up from 3 to 6 May is shaded."
    one = flare_up(date(2026, 4, 9), date(2026, 4, 9))
    assert flare.shaded([one, MAY], *RANGE) == (
        "The flare-up on 9 April is shaded. The flare-up from 3 to 6 May is shaded."
    )


def test_many_flare_ups_are_counted():
    many = [flare_up(date(2026, 4, n), date(2026, 4, n)) for n in (2, 9, 16, 23)]
    assert flare.shaded(many, *RANGE) == "4 flare-ups in this time are shaded."


def test_what_lies_outside_is_not_said():
    assert flare.shaded([MAY], date(2026, 5, 7), date(2026, 6, 1)) == ""
    assert flare.shaded([], *RANGE) == ""
