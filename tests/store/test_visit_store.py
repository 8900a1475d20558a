"""The visit is there again as it was left, what there was none of included."""

from datetime import UTC, date, datetime

from companion.domain.happening import HappeningKind
from companion.domain.visit import NONE_OF, Section, Visit

AT = datetime(2026, 5, 12, 8, tzinfo=UTC)


def test_all_of_a_visit_is_there_again(stores):
    visit = Visit(
        id="v",
        day=date(2026, 5, 26),
        first=date(2026, 3, 1),
        questions=("Why?", "", "What now?"),
        news="A cold.",
        without=frozenset(NONE_OF),
        sections=frozenset({Section.GOALS, Section.QUESTIONNAIRES}),
        worksheets=("w1", "w2"),
        explained=True,
    )
    stores.visits.keep(visit, AT)
    assert stores.visits.latest() == visit


def test_one_tick_and_none(stores):
    for kinds in (frozenset({HappeningKind.FALL}), frozenset()):
        stores.visits.keep(Visit(id="v", without=kinds), AT)
        assert stores.visits.latest().without == kinds
