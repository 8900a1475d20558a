"""A worksheet keeps what the person wrote, as far as they wrote it, and the same text each time."""

import json
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from companion.domain.refused import LONGEST_TEXT, Reason, Refused
from companion.domain.worksheet import (
    LONGEST_CONTENT,
    MOST_ROWS,
    Worksheet,
    check_worksheet,
    content_json,
    content_of,
)

MONDAY = date(2026, 5, 4)
TEN = datetime(2026, 5, 4, 10, tzinfo=UTC)
BEGUN = Worksheet(id="w", kind="values", version=1, day=MONDAY, created_at=TEN)


def with_content(**answers):
    return replace(BEGUN, content=answers)


@pytest.mark.parametrize(
    ("answers", "reason", "field"),
    [
        ({"id": "a b"}, Reason.BAD_ID, "id"),
        ({"kind": "a/b"}, Reason.BAD_ID, "kind"),
        ({"version": 0}, Reason.OUT_OF_RANGE, "version"),
        ({"version": None}, Reason.NOT_WHOLE, "version"),
        ({"day": date(202, 5, 4)}, Reason.TOO_EARLY, "day"),
        ({"created_at": datetime(2026, 5, 4)}, Reason.NO_OFFSET, "created_at"),
        ({"title": "x" * 101}, Reason.TOO_LONG, "title"),
        ({"title": "\0"}, Reason.HAS_NUL, "title"),
        ({"content": {"a": "x" * (LONGEST_TEXT + 1)}}, Reason.TOO_LONG, "a"),
        ({"content": {"a": "\0"}}, Reason.HAS_NUL, "a"),
        ({"content": {"a": "Sat \ud83d"}}, Reason.HALF_A_SIGN, "a"),
        ({"content": {"a": ({"b": "\udc00"},)}}, Reason.HALF_A_SIGN, "a"),
        ({"content": {"a": 101}}, Reason.OUT_OF_RANGE, "a"),
        ({"content": {"a": 0.5}}, Reason.NOT_AN_ANSWER, "a"),
        ({"content": {"a": None}}, Reason.NOT_AN_ANSWER, "a"),
        ({"content": {"a": {"b": "c"}}}, Reason.NOT_AN_ANSWER, "a"),
        ({"content": {"a": ("b", 3)}}, Reason.NOT_AN_ANSWER, "a"),
        ({"content": {"a": ("b c",)}}, Reason.BAD_ID, "a"),
        ({"content": {"a": ({"b": ["c"]},)}}, Reason.NOT_AN_ANSWER, "a"),
        ({"content": {"a": ({"b": 1},) * (MOST_ROWS + 1)}}, Reason.TOO_MANY, "a"),
        ({"content": {"a b": "c"}}, Reason.BAD_ID, "content"),
        ({"content": {3: "c"}}, Reason.NOT_AN_ANSWER, "content"),
        ({"content": dict.fromkeys("abcdefghijklm", "x" * 9_990)}, Reason.TOO_LONG, "content"),
    ],
)
def test_a_worksheet_refuses_nonsense(answers, reason, field):
    with pytest.raises(Refused) as refused:
        replace(BEGUN, **answers)
    assert (refused.value.reason, refused.value.fields) == (reason, (field,))


def test_ten_thousand_characters_are_one_answer():
    written = with_content(a="x" * LONGEST_TEXT)
    assert content_of(content_json(written)) == {"a": "x" * LONGEST_TEXT}


def test_what_was_left_empty_is_no_answer_and_nought_is_one():
    kept = with_content(a=" \n", b=False, c=(), d=({"x": " "}, {}), e=0, f=({"x": 0},))
    assert kept.content == {"e": 0, "f": ({"x": 0},)}


def test_answers_cannot_change_behind_the_page():
    with pytest.raises(TypeError):
        with_content(a=1).content["a"] = 2


CELLS = st.one_of(
    st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\0"), max_size=30),
    st.integers(0, 100),
    st.booleans(),
)
IDS = st.from_regex(r"[a-z_]{1,9}", fullmatch=True)
ANSWERS = st.one_of(
    CELLS,
    st.lists(IDS, max_size=4).map(tuple),
    st.lists(st.dictionaries(IDS, CELLS, max_size=3), max_size=4).map(tuple),
)


@given(st.dictionaries(IDS, ANSWERS, max_size=6))
def test_the_same_answers_are_the_same_text_and_come_back_from_it(answers):
    written = replace(BEGUN, content=answers)
    text = content_json(written)
    again = replace(BEGUN, content=content_of(text))
    assert again == written
    assert content_json(again) == text
    turned = replace(BEGUN, content=dict(reversed(answers.items())))
    assert content_json(turned) == text
    assert "\n" not in text
    assert len(text) <= LONGEST_CONTENT


def test_the_text_says_words_as_they_were_written():
    assert content_json(with_content(b="Zoë — 20 %", a=("x", "y"))) == (
        '{"a":["x","y"],"b":"Zoë — 20 %"}'
    )


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("", Reason.NOT_JSON),
        ('{"a":', Reason.NOT_JSON),
        ("[]", Reason.NOT_JSON),
        ('"a"', Reason.NOT_JSON),
        ('{"a":1,"a":2}', Reason.NOT_JSON),
        ('{"a":[{"b":1,"b":2}]}', Reason.NOT_JSON),
        ("[" * 100_000, Reason.NOT_JSON),
        ('{"a":' + "9" * 5_000 + "}", Reason.NOT_JSON),
        ('{"a":1.5}', Reason.NOT_AN_ANSWER),
        ('{"a":NaN}', Reason.NOT_AN_ANSWER),
    ],
)
def test_a_damaged_text_is_refused(text, reason):
    with pytest.raises(Refused) as refused:
        content_of(text)
    assert (refused.value.reason, refused.value.fields) == (reason, ("content",))


def test_a_search_looks_through_the_name_and_all_words():
    written = replace(
        with_content(a="lunch", b=("all_or_nothing",), c=({"x": "tea", "y": 3},)), title="Monday"
    )
    assert set(written.texts) == {"Monday", "lunch", "tea"}


def test_a_small_step_is_shown_from_its_day_until_it_is_done_or_let_go():
    step = with_content(action="Call the choir", action_on=MONDAY.isoformat())
    assert not step.is_due(MONDAY - timedelta(1))
    assert step.is_due(MONDAY)
    assert step.is_due(MONDAY + timedelta(30))
    assert not step.with_answer("action_done", True).is_due(MONDAY)
    let_go = step.with_answer("action_on", None)
    assert not let_go.is_due(MONDAY)
    assert let_go.content == {"action": "Call the choir"}
    assert not step.with_answer("action", None).is_due(MONDAY)


def test_a_day_that_is_none_brings_no_step():
    assert with_content(action="x", action_on="soon").action_on is None
    assert with_content(action="x", action_on=3).action_on is None


def test_a_worksheet_begins_today_at_the_latest_and_its_step_lies_within_a_life():
    check_worksheet(BEGUN, MONDAY)
    check_worksheet(with_content(action="x", action_on="2026-12-01"), MONDAY)
    with pytest.raises(Refused, match="future"):
        check_worksheet(BEGUN, MONDAY - timedelta(1))
    with pytest.raises(Refused, match="far ahead"):
        check_worksheet(with_content(action="x", action_on="2926-12-01"), MONDAY)


def test_the_text_is_plain_json():
    written = with_content(a=({"b": 1, "c": True},), d=0)
    assert json.loads(content_json(written)) == {"a": [{"b": 1, "c": True}], "d": 0}
