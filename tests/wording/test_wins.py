"""Small wins in words: specific, and never longer than they can be kept."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from companion.domain.activities import AmountUnit
from companion.domain.win import FoundBy, Win
from companion.domain.wins import REST_MARKED, REST_PLANNED, Found
from companion.wording.wins import found_words

DAY = date(2026, 5, 12)


def found(by, about="x", **more):
    return Found(by=by, day=DAY, about=about, **more)


@pytest.mark.parametrize(
    ("what", "words"),
    [
        (
            found(FoundBy.STOPPED_AT_QUOTA, name="Walk outdoors", amount=12.0),
            "Walk outdoors: you stopped at 12 min on a good day. That is pacing.",
        ),
        (
            found(FoundBy.STOPPED_AT_QUOTA, name="Stairs", amount=6.0, unit=AmountUnit.REPETITIONS),
            "Stairs: you stopped after 6 times on a good day. That is pacing.",
        ),
        (
            found(FoundBy.KEPT_PLAN, name="Walk outdoors", kept=5, planned=7),
            "Walk outdoors: you kept to your plan on 5 of 7 days.",
        ),
        (
            found(FoundBy.AFTER_FLARE_UP, name="Walk outdoors"),
            "Walk outdoors: the first time after your flare-up.",
        ),
        (
            found(FoundBy.STEP, name="Sing for 10 minutes"),
            "You reached a step: Sing for 10 minutes",
        ),
        (
            found(FoundBy.BACK_AFTER_BREAK, amount=7.0),
            "You came back to your diary after a break of 7 days.",
        ),
        (
            found(FoundBy.RESTED, REST_PLANNED),
            "You took the rest that stood in your week plan.",
        ),
        (found(FoundBy.RESTED, REST_MARKED), "You took your day of rest, and kept it quiet."),
        (
            found(FoundBy.RESTED, amount=3.0),
            "You took the whole break you had planned: 3 days.",
        ),
    ],
)
def test_each_rule_has_its_sentence(what, words):
    assert found_words(what) == words


@given(
    st.sampled_from([each for each in FoundBy if each is not FoundBy.ME]),
    st.text(min_size=1, max_size=100).filter(str.strip),
    st.floats(0.1, 90_000),
    st.sampled_from(AmountUnit),
)
def test_every_one_can_be_kept_whatever_its_name(by, name, amount, unit):
    what = found(by, name=name, amount=amount, unit=unit, kept=5, planned=7)
    words = found_words(what).replace("\0", "")
    assert Win(id=what.id, day=DAY, text=words).text == words


def test_of_a_long_name_only_the_name_is_cut():
    words = found_words(found(FoundBy.KEPT_PLAN, name="Walk {name} " * 20, kept=5, planned=7))
    assert words.endswith("…: you kept to your plan on 5 of 7 days.")
    assert len(words) <= 100
