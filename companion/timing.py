"""Joins the one timer of the app to the window, the settings and the sound."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from companion.domain.topics import Topic
from companion.ui.announce import announce
from companion.ui.chime import Chime
from companion.ui.running_timer import RunningTimer
from companion.wording.translate import tr

if TYPE_CHECKING:
    from companion.domain.pacing_timer import Moment
    from companion.opening import Opened
    from companion.screens.main_window import MainWindow
    from companion.screens.timer.timer_bar import TimerBar
    from companion.settings import Settings
    from companion.store.activities import ActivityStore
    from companion.ui.changes import Changes


class Timing(QObject):
    """Holds the timer for as long as the app lives.

    Attributes:
        running: The timer.
        chime: Its sound.
        bar: The small bar above the pages; made when it is first wanted, as most starts have
            no timer.
    """

    def __init__(self, settings: Settings, changes: Changes, parent: QObject) -> None:
        super().__init__(parent)
        self._settings = settings
        self._activities: ActivityStore | None = None
        self._window: MainWindow | None = None
        self.running = RunningTimer(self)
        self.chime = Chime(self)
        self._bar: TimerBar | None = None
        self._page = ""
        self.running.happened.connect(self._on_moment)
        self.running.troubled.connect(self._on_troubled)
        self.running.kept_again.connect(self._on_kept_again)
        changes.changed.connect(self._on_changed)

    def join(self, window: MainWindow) -> None:
        """Show the bar in a window."""
        self._window = window
        window.page_opened.connect(self._follow_page)
        self.running.ticked.connect(self._show_bar)

    @property
    def bar(self) -> TimerBar:
        """The bar, which then follows the timer by itself."""
        if self._bar is None:
            from companion.screens.timer.timer_bar import TimerBar

            self._bar = TimerBar(self.running, self._settings)
            self._bar.follow_page(self._page)
            self._bar.page_wanted.connect(self._open_page)
            assert self._window is not None
            self._window.add_above_pages(self._bar)
        return self._bar

    def _show_bar(self) -> None:
        if self._bar is None and self.running.timed is not None:
            self.bar.refresh()

    def _follow_page(self, page: str) -> None:
        self._page = page
        if self._bar is not None:
            self._bar.follow_page(page)

    def begin(self, opened: Opened) -> None:
        """The diary is open: go on with the timer that went, or that was kept in it."""
        self._activities = opened.stores.activities
        self.running.attach(opened.stores.drafts, opened.clock, self._name_of)

    def let_go(self) -> None:
        """The diary is being closed; the timer goes on."""
        self.running.detach()
        self._activities = None

    def forget(self) -> None:
        """Another diary begins: the timer belonged to the one before."""
        self.running.end()

    def stop(self) -> None:
        """The app ends."""
        self.running.stop()
        self.chime.stop()

    def _name_of(self, activity_id: str) -> str:
        found = self._activities.find(activity_id) if self._activities else None
        return found.name if found else ""

    def _on_moment(self, moment: Moment) -> None:
        if self._settings.timer_chime:
            self.chime.play(self._settings.timer_volume_percent)
        if self._window is not None and self.running.is_open:
            from companion.wording.pacing_timer import moment_words

            announce(self._window, moment_words(moment))

    def _on_changed(self, topic: Topic) -> None:
        if topic & Topic.PACING:
            self.running.rename()

    def _on_troubled(self) -> None:
        if self._window is not None:
            self._window.show_banner(_trouble(), stays=True)

    def _on_kept_again(self) -> None:
        if self._window is not None:
            self._window.banner.take_away(_trouble())

    def _open_page(self) -> None:
        if self._window is not None:
            from companion.screens.timer.timer_bar import PAGE

            self._window.open_page(PAGE)


def _trouble() -> str:
    return tr("The timer cannot be kept on the disk now. It goes on while Companion is open.")
