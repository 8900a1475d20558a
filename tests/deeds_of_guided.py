"""What the guide writes down: each is one step of undo."""

from dataclasses import replace

from companion.domain.guided import Guided, Place
from tests.every_screen import press, settle
from tests.views_of_guided import BRIDGE


def keep_a_session(running):
    running.window.open_page("guided", "bridge")
    settle()
    screen = running.shown
    begun = Guided.start("deed", (BRIDGE,), screen._clock.local())
    screen._running.start(replace(begun, furthest=(Place(9, 0.0),), stopped=True))
    screen.open_at(None)
    press(screen.cards.end.save_button)


GUIDED_DEEDS = [("guided/end_form.py", keep_a_session)]
