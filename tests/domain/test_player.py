"""A practice goes by a clock that only counts seconds: it drifts nowhere and loses nothing."""

import json
from dataclasses import replace
from datetime import datetime, timedelta, timezone

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from companion.domain.player import (
    AWAY_FROM_S,
    BACK_WITHIN_S,
    Doing,
    Phase,
    Player,
    Saying,
    started,
    starts_anew,
)
from companion.domain.player_kept import (
    Practising,
    choices_from,
    choices_kept,
    from_kept,
    kept,
)
from companion.domain.refused import Refused
from companion.domain.script import Choices, Length
from tests.domain.practising import choices, laid_out, timelines, unhurried

BEGAN = 1_000_000.25
"""What the clock read: no round number, and nothing near 0."""


def begun(timeline=None):
    return started(timeline or laid_out(), BEGAN)


def at(at_s, **more):
    return Player(timeline=laid_out(), seen=BEGAN, at_s=at_s, heard_s=at_s, **more)


def watched(player, length_s=0.2):
    """What the app does: it looks again at the next change, and at least so often."""
    now, seen = player.seen, [player]
    while player.doing is Doing.GOING:
        now += min(max(player.next_change_s(), 0.001), length_s)
        player = player.tick(now)
        seen.append(player)
    return seen


def after(*now_and_later):
    """Two moments one after the other, as the app hears of them."""
    return [each.saying() for each in now_and_later]


# --- worked examples --------------------------------------------------------------------


def test_it_goes_by_itself_to_its_end():
    seen = watched(begun())
    shown = list(dict.fromkeys(each.line.text for each in seen))
    assert shown == ["Sit.", "Rest.", "Follow.", "Look around."]
    assert seen[-1].doing is Doing.DONE
    assert (seen[-1].at_s, seen[-1].left_s, seen[-1].share) == (45, 0, 1)
    assert seen[-1].heard_s == pytest.approx(45)


def test_each_text_begins_to_be_heard_at_its_second():
    heard, before = [], None
    for player in watched(begun()):
        said = player.saying()
        if said is not None and (before is None or starts_anew(before, player)):
            heard.append((round(player.at_s, 2), said.text))
        before = player
    assert heard == [
        (0, "Sit."), (4, "Rest."), (9, "Follow."), (13, "Out"), (19, "In"), (23, "Out"),
        (29, "In"), (33, "Out"), (39, "Look around."),
    ]  # fmt: skip


def test_a_breath_counts_down_aloud_and_the_circle_grows_and_shrinks():
    half_in, half_out = at(21).breathing, at(26).breathing
    assert (half_in.phase, half_in.left, half_in.share_full) == (Phase.IN, 2, 0.5)
    assert (half_out.phase, half_out.left, half_out.share_full) == (Phase.OUT, 3, 0.5)
    assert [at(each).breathing.left for each in (19, 19.5, 22.9, 23, 28.99)] == [4, 4, 1, 6, 1]
    assert at(2).breathing is None


def test_the_large_button_pauses_and_goes_on():
    paused = begun().press(BEGAN + 5)
    assert (paused.doing, paused.at_s) == (Doing.PAUSED, 5)
    later = paused.tick(BEGAN + 900)
    assert (later.at_s, later.heard_s, later.slept) == (5, 5, False)
    on = later.press(BEGAN + 900)
    assert (on.doing, on.at_s, on.heard_s) == (Doing.GOING, 4, 5)  # "Rest." anew


@pytest.mark.parametrize(
    ("paused_at", "goes_on_at"),
    [(0.5, 0), (3, 3), (10, 9), (12, 9), (14, 9), (21, 19), (27, 19), (38.5, 29), (40, 39)],
)
def test_it_goes_on_where_the_line_or_the_breath_began(paused_at, goes_on_at):
    """In a silence after the words it goes on where it was."""
    assert at(paused_at, is_paused=True).go_on(BEGAN).at_s == goes_on_at


def test_back_leads_to_the_beginning_of_the_step_and_from_there_to_the_one_before():
    assert at(30).back(BEGAN).at_s == 9
    assert at(9 + BACK_WITHIN_S - 0.1).back(BEGAN).at_s == 0
    assert at(1).back(BEGAN).at_s == 0


def test_the_next_step_and_from_the_last_one_the_end():
    assert at(1).skip(BEGAN).at_s == 9
    assert at(12).skip(BEGAN).at_s == 39
    last = at(40).skip(BEGAN)
    assert (last.doing, last.heard_s) == (Doing.DONE, 40)


def test_what_was_stopped_waits_and_can_be_gone_on_with():
    stopped = begun().stop(BEGAN + 12)
    assert (stopped.doing, stopped.is_over, stopped.heard_s) == (Doing.STOPPED, True, 12)
    assert stopped.tick(BEGAN + 60) == replace(stopped, seen=BEGAN + 60)
    on = stopped.taken_up(BEGAN + 60)
    assert (on.doing, on.at_s, on.heard_s) == (Doing.PAUSED, 12, 12)


def test_what_went_to_its_end_can_be_gone_on_with_at_its_last_step():
    done = at(44).tick(BEGAN + 5)
    on = done.taken_up(BEGAN + 60)
    assert (done.doing, on.doing, on.at_s, on.heard_s) == (Doing.DONE, Doing.PAUSED, 39, 45)


@pytest.mark.parametrize("deed", ["press", "pause", "go_on", "back", "skip"])
def test_what_is_over_is_over(deed):
    for over in (at(45), at(20, stopped=True)):
        assert getattr(over, deed)(BEGAN + 1) == over.tick(BEGAN + 1)


@pytest.mark.parametrize("gone_s", [AWAY_FROM_S, 3_600, 8 * 3_600])
def test_while_the_computer_sleeps_it_stands_still(gone_s):
    """Suspended for an hour, or for a night."""
    woken = at(20).tick(BEGAN + gone_s)
    assert (woken.doing, woken.slept) == (Doing.PAUSED, True)
    assert (woken.at_s, woken.heard_s) == (20, 20)
    on = woken.press(BEGAN + gone_s + 3)
    assert (on.doing, on.slept, on.at_s) == (Doing.GOING, False, 19)


def test_a_press_that_finds_it_asleep_does_not_start_it_unheard():
    assert at(20).press(BEGAN + 3_600).doing is Doing.PAUSED


def test_a_clock_set_back_changes_nothing():
    back = at(20).tick(BEGAN - 3_600)
    assert (back.at_s, back.heard_s, back.doing) == (20, 20, Doing.GOING)
    assert back.tick(BEGAN - 3_600 + 0.2).at_s == pytest.approx(20.2)


def test_nothing_is_heard_while_it_stands_still_or_is_over():
    assert at(1).saying() == Saying("Sit.", 1)
    assert after(at(1, is_paused=True), at(1, stopped=True), at(45)) == [None] * 3
    assert at(2.5).saying() is None


def test_what_is_said_already_is_not_said_anew_and_what_is_gone_back_to_is():
    assert not starts_anew(at(1), at(1.5))
    assert not starts_anew(at(2.5), at(3))
    assert starts_anew(at(1.5), at(1.5).back(BEGAN))
    assert starts_anew(at(1), at(2.5))
    assert starts_anew(at(3.9), at(4.1))


@pytest.mark.parametrize(
    "wrong", [{"at_s": -1}, {"at_s": 45.1}, {"at_s": float("nan")}, {"heard_s": -1},
              {"heard_s": float("inf")}, {"seen": float("nan")}],
)  # fmt: skip
def test_a_place_that_cannot_be_is_refused(wrong):
    with pytest.raises(Refused):
        replace(begun(), **wrong)


# --- laws -------------------------------------------------------------------------------

waits = st.lists(st.floats(0, AWAY_FROM_S - 0.01), max_size=60)
DEEDS = ("press", "pause", "go_on", "back", "skip", "stop", "taken_up", "tick")
deeds = st.lists(st.tuples(st.sampled_from(DEEDS), st.floats(-50, 100)), max_size=30)


@given(timelines, waits)
@unhurried
def test_however_unevenly_it_is_looked_at_it_drifts_nowhere(timeline, lengths):
    player, now = started(timeline, BEGAN), BEGAN
    for length_s in lengths:
        now += length_s
        player = player.tick(now)
        assert player.at_s == pytest.approx(min(now - BEGAN, timeline.total_s), abs=1e-6)
    assert player.heard_s == pytest.approx(player.at_s, abs=1e-6)


@given(timelines)
@unhurried
def test_every_line_is_shown_once_in_order_and_each_is_said_from_its_beginning(timeline):
    seen = watched(started(timeline, BEGAN), 2)
    shown = [seen[0].line]
    for player in seen:
        if player.line != shown[-1]:
            shown.append(player.line)
            if player.doing is Doing.GOING:
                assert player.saying().from_s == pytest.approx(0, abs=0.002)
    assert tuple(shown) == tuple(line for line in timeline.lines if line.until_s > line.at_s)


@given(timelines, deeds)
@unhurried
@example(laid_out(), [("tick", 100.0), ("stop", 1.0), ("taken_up", 3.0), ("press", 1.0)])
def test_no_deed_loses_a_second_that_was_heard(timeline, deeds):
    player, now = started(timeline, BEGAN), BEGAN
    for deed, length_s in deeds:
        now += length_s
        before, player = player, getattr(player, deed)(now)
        assert 0 <= player.at_s <= timeline.total_s
        added = player.heard_s - before.heard_s
        assert 0 <= added <= max(0.0, length_s) + 1e-6
        if before.doing is not Doing.GOING:
            assert added == 0


@unhurried
@given(timelines, st.floats(0, 1), st.sampled_from([0.0, 1e-9, 60.0]))
def test_the_next_change_is_ahead_and_never_beyond_the_line(timeline, share, spent_s):
    player = replace(started(timeline, BEGAN), at_s=share * timeline.total_s, heard_s=spent_s)
    assert 0 <= player.next_change_s() <= player.line.until_s - player.at_s + 1e-9


# --- kept -------------------------------------------------------------------------------

NOON = datetime(2026, 5, 12, 12, 0, tzinfo=timezone(timedelta(hours=1)))


def practising(player, **more):
    state = {"practice_id": "calm", "choices": Choices(), "started_at": NOON, "tension_before": 6}
    return Practising(player=player, **(state | more))


def lay_out(practice_id, chosen):
    return laid_out(length=chosen.length) if practice_id == "calm" else None


def test_after_a_restart_it_stands_still_at_the_beginning_of_its_line():
    back = from_kept(kept(practising(at(21))), lay_out, 7.5)
    assert (back.player.doing, back.player.at_s, back.player.heard_s) == (Doing.PAUSED, 9, 21)
    assert (back.player.seen, back.player.slept) == (7.5, False)
    assert (back.tension_before, back.started_at, back.choices) == (6, NOON, Choices())


@pytest.mark.parametrize("over", [at(45), at(21, stopped=True)])
def test_what_was_over_is_over_after_a_restart(over):
    back = from_kept(kept(practising(over)), lay_out, 7.5)
    assert (back.player.doing, back.player.heard_s) == (over.doing, over.heard_s)


def test_a_practice_that_is_gone_or_has_other_lines_is_not_gone_on_with():
    text = kept(practising(at(21)))
    assert from_kept(text, lambda *_: None, 0) is None
    assert from_kept(text.replace('"of_lines": 4', '"of_lines": 5'), lay_out, 0) is None
    assert from_kept(text, lay_out, 0) is not None


@pytest.mark.parametrize(
    ("key", "value"),
    [("line", 4), ("line", -1), ("line", "x"), ("heard_s", -1), ("heard_s", None),
     ("practice_id", "a b"), ("started_at", "2026-05-12T12:00:00"), ("tension_before", 11),
     ("choices", {}), ("choices", []), ("choices", None)],
)  # fmt: skip
def test_a_text_that_makes_no_sense_is_none(key, value):
    state = json.loads(kept(practising(at(21))))
    assert from_kept(json.dumps(state | {key: value}), lambda *_: laid_out(), 0) is None


@pytest.mark.parametrize("text", ["", "{", "[]", "null", "3", '{"line": 1}', "[" * 100_000])
def test_a_text_that_is_none_is_none(text):
    assert from_kept(text, lay_out, 0) is None


@given(choices)
def test_choices_are_kept_as_they_are(chosen):
    assert choices_from(json.loads(json.dumps(choices_kept(chosen)))) == chosen


def test_minutes_are_told_to_a_tenth_and_never_above_what_can_be_kept():
    assert practising(replace(at(45), heard_s=200)).minutes == 3.3
    assert practising(replace(at(45), heard_s=60 * 60 * 24)).minutes == 480


def test_the_length_that_was_chosen_is_the_one_that_goes_on():
    long = practising(
        replace(at(0), timeline=laid_out(length=Length.LONG)), choices=Choices(length=Length.LONG)
    )
    assert from_kept(kept(long), lay_out, 0).player.timeline.total_s == 57
