"""Joins the timer and the guided session of the app to the window, the settings and the sound."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from companion.domain.topics import Topic
from companion.out_of_sight import OutOfSight
from companion.playing import Playing
from companion.ui.announce import announce
from companion.ui.chime import Chime
from companion.ui.running import GUIDED_FORM
from companion.ui.running_timer import RunningTimer
from companion.wording.translate import tr

if TYPE_CHECKING:
    from companion.domain.guided import Moment as GuidedMoment
    from companion.domain.pacing_timer import Moment
    from companion.opening import Opened
    from companion.screens.guided.guided_bar import GuidedBar
    from companion.screens.main_window import MainWindow
    from companion.screens.timer.timer_bar import TimerBar
    from companion.settings import Settings
    from companion.store.activities import ActivityStore
    from companion.ui.changes import Changes
    from companion.ui.running_guided import RunningGuided


class Timing(QObject):
    """Holds the timer and the guided session for as long as the app lives.

    Attributes:
        running: The timer.
        guided: The guided session; made when it is first wanted, or where one was kept.
        chime: Their sound.
        playing: The practice that goes.
        bar: The small bar above the pages; made when it is first wanted, as most starts have
            no timer.
    """

    def __init__(self, settings: Settings, changes: Changes, parent: QObject) -> None:
        super().__init__(parent)
        self._settings = settings
        self._activities: ActivityStore | None = None
        self._opened: Opened | None = None
        self._guided: RunningGuided | None = None
        self._guided_bar: GuidedBar | None = None
        self._window: MainWindow | None = None
        self.running = RunningTimer(self)
        self.chime = Chime(self)
        self.playing = Playing(settings, self.chime, self)
        self._bar: TimerBar | None = None
        self._page = ""
        self.running.happened.connect(self._on_moment)
        self.running.troubled.connect(self._on_troubled)
        self.running.kept_again.connect(self._on_kept_again)
        changes.changed.connect(self._on_changed)

    def join(self, window: MainWindow) -> None:
        """Show the bar in a window."""
        self._window = window
        self.playing.join(window)
        OutOfSight(window, self.playing)
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

    @property
    def guided(self) -> RunningGuided:
        """The guided session."""
        if self._guided is None:
            from companion.ui.running_guided import RunningGuided

            self._guided = RunningGuided(self)
            self._guided.happened.connect(self._on_guided_moment)
            self._guided.troubled.connect(self._on_troubled)
            self._guided.kept_again.connect(self._on_kept_again)
            self._guided.ticked.connect(self._show_guided_bar)
            if self._opened is not None:
                self._guided.open(self._opened.stores.drafts, self._opened.clock)
        return self._guided

    def _show_guided_bar(self) -> None:
        if self._guided_bar is not None or self.guided.state is None or self._window is None:
            return
        from companion.screens.guided.guided_bar import GuidedBar

        self._guided_bar = GuidedBar(self.guided, self._settings, self._exercise_name)
        self._guided_bar.follow_page(self._page)
        self._guided_bar.page_wanted.connect(self._open_guided)
        self._window.add_above_pages(self._guided_bar)

    def _follow_page(self, page: str) -> None:
        self._page = page
        for bar in (self._bar, self._guided_bar):
            if bar is not None:
                bar.follow_page(page)

    def begin(self, opened: Opened) -> None:
        """The diary is open: go on with what went, or was kept in it."""
        self._activities = opened.stores.activities
        self._opened = opened
        self.running.attach(opened.stores.drafts, opened.clock, self._name_of)
        if self._guided is not None:
            self._guided.open(opened.stores.drafts, opened.clock)
        elif opened.stores.drafts.get(GUIDED_FORM) is not None:
            assert self.guided  # it is made, and goes on
        self.playing.begin(opened)

    def let_go(self) -> None:
        """The diary is being closed; what goes goes on."""
        self.running.detach()
        if self._guided is not None:
            self._guided.detach()
        self.playing.let_go_of()
        self._activities = self._opened = None

    def forget(self) -> None:
        """Another diary begins: what goes belonged to the one before."""
        self.running.end()
        if self._guided is not None:
            self._guided.end()
        self.playing.forget()

    def stop(self) -> None:
        """The app ends."""
        self.running.stop()
        if self._guided is not None:
            self._guided.stop()
        self.playing.stop()
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

    def _exercise_name(self, exercise_id: str) -> str:
        if self._opened is None:
            return ""
        from companion.screens.forms.shown_exercise import exercise_name

        return exercise_name(exercise_id, self._opened.stores)

    def _on_guided_moment(self, moment: GuidedMoment) -> None:
        """A count is softer than what begins."""
        from companion.domain.guided import Moment
        from companion.wording.exercise_guide import moment_words

        if self._settings.timer_chime:
            loud = self._settings.timer_volume_percent
            self.chime.play(loud // 2 if moment is Moment.COUNT else loud)
        now = self.guided.guided
        if self._window is not None and self.guided.is_open and now is not None:
            name = self._exercise_name(now.guide.exercise_id) if now.guide else ""
            announce(self._window, moment_words(moment, now, name))

    def _on_changed(self, topic: Topic) -> None:
        if topic & Topic.PACING:
            self.running.rename()

    def _on_troubled(self) -> None:
        if self._window is not None:
            self._window.show_banner(self._trouble(), stays=True)

    def _on_kept_again(self) -> None:
        if self._window is not None:
            self._window.banner.take_away(self._trouble())

    def _trouble(self) -> str:
        if self.sender() is self._guided:
            return tr(
                "The session cannot be kept on the disk now. It goes on while Companion is open."
            )
        return tr("The timer cannot be kept on the disk now. It goes on while Companion is open.")

    def _open_guided(self) -> None:
        if self._window is not None:
            from companion.screens.guided.guided_bar import PAGE

            self._window.open_page(PAGE)

    def _open_page(self) -> None:
        if self._window is not None:
            from companion.screens.timer.timer_bar import PAGE

            self._window.open_page(PAGE)
