"""Progress as the window opens it: ways from view to view lead where they say."""

from __future__ import annotations

import pytest

from companion.screens.progress.screen import ProgressScreen
from tests.screens.pacing.one_activity import settle


class Ways:
    """Follows the ways inside Progress, and remembers those that lead out of it."""

    def __init__(self, screen: ProgressScreen) -> None:
        self._screen = screen
        self.out: list[tuple[str, object]] = []
        screen.go_to.connect(self._follow)

    def _follow(self, page: str, argument: object) -> None:
        if page == "progress":
            self._screen.open_at(argument)
        else:
            self.out.append((page, argument))


@pytest.fixture
def make(qtbot, dressed, stores, changes, clock):
    """Makes the screen; it is not shown yet."""

    made = []

    def make(its_clock=clock, size=(1072, 900)):
        for before in made:  # a window has one page of Progress
            before.hide()
        screen = ProgressScreen(stores, its_clock, changes)
        qtbot.addWidget(screen)
        screen.ways = Ways(screen)
        screen.notices = []
        screen.said.connect(screen.notices.append)
        screen.resize(*size)
        made.append(screen)
        return screen

    return make


@pytest.fixture
def whole(qtbot):
    """Waits until all of the view in sight is there."""

    def whole(screen):
        settle()  # what was written before is told now
        qtbot.waitUntil(lambda: not screen.rest.is_waiting)
        settle()
        return screen.now

    return whole


@pytest.fixture
def opened(make, whole):
    """Opens the screen, at one of its views if that is named; gives the view."""

    def opened(view=None, **how):
        screen = make(**how)
        screen.show()
        whole(screen)
        if view is None:
            return screen.now
        screen.open_at((view, None))
        return whole(screen)

    return opened
