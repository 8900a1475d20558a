"""The small stores: profile, breaks, spells, the visit, drafts, help lines."""

from datetime import date, timedelta

import pytest

from companion.domain.help_line import HelpLine
from companion.domain.profile import Ask, Profile
from companion.domain.spans import Break, Spell
from companion.domain.topics import Topic
from companion.domain.visit import Section, Visit

DAY = date(2026, 5, 11)


@pytest.fixture
def told(db):
    heard = []
    db.listen(heard.append)
    return heard


def test_before_first_start_the_profile_is_empty(stores):
    assert stores.profile.get() == Profile()
    assert not stores.profile.get().started


def test_the_profile_is_kept_and_changed(stores, told):
    profile = Profile(
        programme_first=DAY, programme_weeks=8, more_of=("Walk", "Choir"),
        asks=frozenset({Ask.NOTE}), started=True,
    )  # fmt: skip
    stores.profile.keep(profile)
    assert stores.profile.get() == profile
    stores.profile.keep(Profile(asks=frozenset()))
    assert stores.profile.get() == Profile(asks=frozenset())
    assert told == [Topic.PROFILE, Topic.PROFILE]


@pytest.mark.parametrize(
    ("name", "kind", "topic"), [("breaks", Break, Topic.BREAKS), ("spells", Spell, Topic.SPELLS)]
)
class TestSpans:
    def test_a_span_is_found_on_each_of_its_days(self, stores, told, name, kind, topic):
        store, span = getattr(stores, name), kind(id="a", first=DAY, last=DAY + timedelta(days=6))
        store.keep(span)
        assert store.on(DAY) == store.on(DAY + timedelta(days=6)) == span
        assert store.on(DAY - timedelta(days=1)) is None
        assert store.on(DAY + timedelta(days=7)) is None
        assert told == [topic]

    def test_spans_that_touch_some_days_are_found_in_order(self, stores, name, kind, topic):
        store = getattr(stores, name)
        later = kind(id="a", first=DAY + timedelta(days=3), last=DAY + timedelta(days=4))
        earlier = kind(id="b", first=DAY - timedelta(days=3), last=DAY)
        store.keep(later)
        store.keep(earlier)
        assert store.between(DAY, DAY + timedelta(days=3)) == (earlier, later)
        assert store.between(DAY + timedelta(days=1), DAY + timedelta(days=2)) == ()

    def test_a_span_is_changed_and_taken_away(self, stores, name, kind, topic):
        store = getattr(stores, name)
        store.keep(kind(id="a", first=DAY, last=DAY))
        store.keep(kind(id="a", first=DAY, last=DAY + timedelta(days=1)))
        assert store.between(DAY, DAY) == (kind(id="a", first=DAY, last=DAY + timedelta(days=1)),)
        store.remove("a")
        assert store.on(DAY) is None


def test_the_visit_worked_on_last_is_the_one_that_counts(stores, clock, told):
    assert stores.visits.latest() is None
    older = Visit(id="a", day=DAY, questions=("Why “this” ; now?", "And\nthen?"), news="None")
    newer = Visit(
        id="b", first=DAY - timedelta(days=83), last=DAY, sections=frozenset({Section.SLEEP}),
        explained=True,
    )  # fmt: skip
    stores.visits.keep(newer, clock.now())
    stores.visits.keep(older, clock.now() - timedelta(days=1))
    assert stores.visits.latest() == newer
    stores.visits.keep(older, clock.now() + timedelta(days=1))
    assert stores.visits.latest() == older
    assert told == [Topic.VISIT] * 3


def test_a_visit_without_any_section_is_kept(stores, clock):
    visit = Visit(id="a", sections=frozenset())
    stores.visits.keep(visit, clock.now())
    assert stores.visits.latest() == visit


def test_a_draft_is_there_again_and_gone_when_dropped(stores, clock, told):
    assert stores.drafts.get("check-in") is None
    content = {"note": "half a sen", "mood": 4, "did": ["Walked"], "later": None}
    stores.drafts.keep("check-in", content, clock.now())
    stores.drafts.keep("night", {"quality": 3}, clock.now())
    stores.drafts.keep("check-in", {**content, "mood": 5}, clock.now())
    assert stores.drafts.get("check-in") == {**content, "mood": 5}
    stores.drafts.drop("check-in")
    assert stores.drafts.get("check-in") is None
    assert stores.drafts.get("night") == {"quality": 3}
    assert told == [Topic.DRAFTS] * 4


def test_dropping_a_draft_that_is_not_there_writes_nothing(stores, told):
    stores.drafts.drop("check-in")
    assert told == []


def test_own_help_lines_are_kept_by_name(stores, told):
    neighbour = HelpLine(id="own", country="", name="Next door", contact="0123")
    bundled = HelpLine(
        id="samaritans", country="GB", name="Bundled", contact="116 123", hidden=True
    )
    for line in (neighbour, bundled):
        stores.help_lines.keep(line)
    assert stores.help_lines.all() == (bundled, neighbour)
    stores.help_lines.remove("samaritans")
    assert stores.help_lines.all() == (neighbour,)
    assert told == [Topic.HELP_LINES] * 3


def test_of_two_visits_of_one_second_the_one_begun_later_counts(stores, clock):
    first, second = Visit(id="b"), Visit(id="a")
    stores.visits.keep(first, clock.now())
    stores.visits.keep(second, clock.now())
    assert stores.visits.latest() == second
    stores.visits.remove("a")
    stores.visits.remove("a")
    assert stores.visits.latest() == first
