"""What to do on the page of pacing to see each step of setting up an activity."""

from datetime import timedelta
from functools import partial

from PySide6.QtWidgets import QApplication

from companion.domain.activities import Activity, Area
from companion.domain.baseline import PacingMeasure

WALK = Activity(id="walk_outdoors-look", name="Walk outdoors", area=Area.MOVING)
AMOUNTS = (6, 12, 9)
"""They differ much: there is a word about it."""


def _begun(screen) -> None:
    """An activity that is kept and measured, without a plan."""
    screen._stores.activities.keep(WALK)
    for number, amount in enumerate(AMOUNTS):
        day = screen._clock.today() - timedelta(days=number)
        screen._stores.measures.keep(
            PacingMeasure(id=f"look-{number}", activity_id=WALK.id, day=day, amount=amount)
        )


def _new(screen) -> None:
    screen.open_at("new")


def _step(step, screen) -> None:
    _begun(screen)
    screen.open_at(("setup", WALK.id, step))


def _clinic(screen) -> None:
    _step("usual", screen)
    screen.setup.usual.way.segments[1].click()


def _held(screen) -> None:
    """Much worse for days after small efforts: the plan stays; it has a last day."""
    _step("plan", screen)
    form = screen.setup.plan.form
    if form.hit_hard.isVisible():
        form.hit_hard.answer.segments[2].click()
    form.has_end.setChecked(True)


def _wrong(screen) -> None:
    """Started before everything is answered."""
    _step("plan", screen)
    screen.setup.plan.start.click()
    for _ in range(8):  # a frame that is thicker makes all around it higher, one after the other
        QApplication.processEvents()


SETUP_ACTS = {
    "pacing-new": _new,
    "pacing-what": partial(_step, "what"),
    "pacing-easier": partial(_step, "easier"),
    "pacing-usual": partial(_step, "usual"),
    "pacing-clinic": _clinic,
    "pacing-plan": partial(_step, "plan"),
    "pacing-held": _held,
    "pacing-wrong": _wrong,
}
