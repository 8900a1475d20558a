"""Days of rest and sick days: one mark a day."""

from dataclasses import replace

from companion.domain.kept_exercise import Neutral
from tests.store.exercising import RESTED, SICK


def test_a_day_has_one_mark_which_can_change_and_go(stores):
    stores.quiet_days.keep(SICK)
    stores.quiet_days.keep(RESTED)
    assert stores.quiet_days.all() == (RESTED, SICK)
    poorly = replace(RESTED, why=Neutral.SICK)
    stores.quiet_days.keep(poorly)
    assert stores.quiet_days.all() == (poorly, SICK)
    stores.quiet_days.remove(SICK.day)
    stores.quiet_days.remove(SICK.day)
    assert stores.quiet_days.all() == (poorly,)


def test_the_mark_of_one_day_is_read_alone(stores):
    stores.quiet_days.keep(SICK)
    assert stores.quiet_days.on(SICK.day) == SICK
    assert stores.quiet_days.on(RESTED.day) is None
