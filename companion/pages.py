"""Makes the pages of the window, each from just what it needs, when it is first opened."""

from __future__ import annotations

from typing import TYPE_CHECKING

from companion.ui.page_entry import PageEntry
from companion.wording.translate import tr

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from companion.opening import Opened
    from companion.settings import Settings
    from companion.timing import Timing
    from companion.ui.changes import Changes
    from companion.ui.screen import Screen


class Pages:
    """The pages over the diary that is open now; after unlocking it is another object.

    Args:
        settings: Preferences of this machine.
        changes: Tells pages what is new.
        timing: The timer and the guided session of the app.
        apply_looks: Shows changed looks at once.
        restore_wanted: Brings a backup back.
        delete_wanted: Deletes all data.
        shortcuts: Every action of the menus with its keys.

    Attributes:
        opened: What is open; set before a page is made.
    """

    opened: Opened

    def __init__(
        self,
        settings: Settings,
        changes: Changes,
        timing: Timing,
        apply_looks: Callable[[], None],
        restore_wanted: Callable[[], None],
        delete_wanted: Callable[[], None],
        shortcuts: Callable[[], list[tuple[str, str]]],
    ) -> None:
        self._settings = settings
        self._changes = changes
        self._timing = timing
        self._apply_looks = apply_looks
        self._restore_wanted = restore_wanted
        self._delete_wanted = delete_wanted
        self._shortcuts = shortcuts

    def entries(self) -> list[PageEntry]:
        """All pages, in the order of the rail."""
        return [
            PageEntry("today", tr("Today"), "sun", self._today),
            PageEntry("diary", tr("Diary"), "notebook-pen", self._diary),
            PageEntry("pacing", tr("Pacing"), "timer", self._pacing, can_go=True),
            PageEntry("exercise", tr("Exercise"), "person-standing", self._exercise, can_go=True),
            PageEntry("calm", tr("Calm"), "wind", self._calm, can_go=True),
            PageEntry("goals", tr("Goals"), "target", self._goals, can_go=True),
            PageEntry("progress", tr("Progress"), "chart-line", self._progress),
            PageEntry("visit", tr("My visit"), "printer", self._visit),
            PageEntry("flare", tr("Flare-up plan"), "leaf", self._flare, foot=True, role="warm"),
            PageEntry(
                "help",
                tr("Help now"),
                "life-buoy",
                self._help,
                foot=True,
                anywhere=self._help_anywhere,
            ),
            PageEntry(
                "settings",
                tr("Settings"),
                "settings",
                self._settings_page,
                foot=True,
                keys="Ctrl+,",
            ),
            *self._opened_from_elsewhere(),
        ]

    def _opened_from_elsewhere(self) -> list[PageEntry]:
        """Pages that are not on the rail."""
        return [
            PageEntry("typing", tr("Type in a paper diary"), "pencil", self._typing, on_rail=False),
            PageEntry(
                "keys",
                tr("Keyboard shortcuts"),
                "info",
                self._keys,
                on_rail=False,
                anywhere=self._keys,
            ),
            PageEntry(
                "timer",
                tr("Timer"),
                "timer",
                self._timer,
                on_rail=False,
                under="pacing",
                keys="Ctrl+T",
            ),
            PageEntry(
                "worksheets",
                tr("Worksheets"),
                "clipboard-list",
                self._worksheets,
                on_rail=False,
                under="calm",
            ),
            PageEntry(
                "wins", tr("Small wins"), "sparkles", self._wins, on_rail=False, under="goals"
            ),
            PageEntry(
                "questionnaires",
                tr("Questionnaires"),
                "clipboard-list",
                self._questionnaires,
                on_rail=False,
                under="goals",
            ),
            PageEntry(
                "guided",
                tr("Guided session"),
                "play",
                self._guided,
                on_rail=False,
                under="exercise",
                keys="Ctrl+G",
            ),
            PageEntry(
                "player",
                tr("Player"),
                "wind",
                self._player,
                on_rail=False,
                under="calm",
                keys="Ctrl+R",
            ),
        ]

    def _timer(self) -> Screen:
        from companion.screens.timer.timer_screen import TimerScreen

        opened, timing = self.opened, self._timing
        return TimerScreen(
            opened.stores, timing.running, self._settings, opened.clock, self._changes,
            timing.guided,
        )  # fmt: skip

    def first_start(self, finished: Callable[[], None]) -> Screen:
        """The first start; afterwards the pages."""
        from companion.screens.first_start.first_start_screen import FirstStartScreen

        opened = self.opened
        screen = FirstStartScreen(
            opened.stores, self._settings, opened.paths, opened.clock, self._changes,
            self._apply_looks, opened.safe,
        )  # fmt: skip
        screen.finished.connect(finished)
        screen.restore_wanted.connect(self._restore_wanted)
        return screen

    def _today(self) -> Screen:
        from companion.screens.today.today_screen import TodayScreen

        return TodayScreen(self.opened.stores, self.opened.clock, self._changes, self._settings)

    def _diary(self) -> Screen:
        from companion.screens.diary.diary_screen import DiaryScreen

        return DiaryScreen(self.opened.stores, self.opened.clock, self._changes)

    def _pacing(self) -> Screen:
        from companion.screens.pacing.pacing_screen import PacingScreen

        opened = self.opened
        return PacingScreen(opened.stores, self._settings, opened.clock, self._changes)

    def _exercise(self) -> Screen:
        from companion.screens.exercise.exercise_screen import ExerciseScreen

        opened = self.opened
        return ExerciseScreen(opened.stores, self._settings, opened.clock, self._changes)

    def _calm(self) -> Screen:
        from companion.screens.calm.calm_screen import CalmScreen

        opened = self.opened
        return CalmScreen(opened.stores, self._settings, opened.clock, self._changes)

    def _goals(self) -> Screen:
        from companion.screens.goals.goals_screen import GoalsScreen

        opened = self.opened
        return GoalsScreen(opened.stores, self._settings, opened.clock, self._changes)

    def _worksheets(self) -> Screen:
        from companion.screens.worksheets.worksheets_screen import WorksheetsScreen

        opened = self.opened
        return WorksheetsScreen(opened.stores, self._settings, opened.clock, self._changes)

    def _wins(self) -> Screen:
        from companion.screens.wins.wins_screen import WinsScreen

        return WinsScreen(self.opened.stores, self.opened.clock, self._changes)

    def _questionnaires(self) -> Screen:
        from companion.screens.questionnaires.questionnaires_screen import QuestionnairesScreen

        opened = self.opened
        return QuestionnairesScreen(opened.stores, self._settings, opened.clock, self._changes)

    def _guided(self) -> Screen:
        from companion.screens.guided.guided_screen import GuidedScreen

        opened, timing = self.opened, self._timing
        return GuidedScreen(
            opened.stores, timing.guided, self._settings, opened.clock, self._changes,
            timing.running,
        )  # fmt: skip

    def _player(self) -> Screen:
        from companion.screens.player.player_screen import PlayerScreen

        opened, timing = self.opened, self._timing
        return PlayerScreen(
            opened.stores, timing.playing.running, self._settings, opened.clock, self._changes,
            timing.guided,
        )  # fmt: skip

    def _progress(self) -> Screen:
        from companion.screens.progress.screen import ProgressScreen

        return ProgressScreen(self.opened.stores, self.opened.clock, self._changes)

    def _visit(self) -> Screen:
        from companion.screens.visit.visit_screen import VisitScreen

        opened = self.opened
        return VisitScreen(opened.stores, self._settings, opened.clock, self._changes)

    def _flare(self) -> Screen:
        from companion.screens.flare.flare_screen import FlareScreen

        opened = self.opened
        return FlareScreen(opened.stores, self._settings, opened.clock, self._changes)

    def _help(self) -> Screen:
        from companion.screens.help.help_screen import HelpScreen

        opened = self.opened
        return HelpScreen(opened.stores, self._settings, opened.clock, self._changes)

    def _help_anywhere(self) -> QWidget:
        """Where no diary is open: what came with the app."""
        from companion.screens.help.help_anywhere import HelpAnywhere

        return HelpAnywhere(self._settings)

    def _settings_page(self) -> Screen:
        from companion.screens.settings.settings_screen import SettingsScreen

        screen = SettingsScreen(self.opened, self._changes, self._apply_looks)
        screen.restore_wanted.connect(self._restore_wanted)
        screen.delete_wanted.connect(self._delete_wanted)
        return screen

    def _typing(self) -> Screen:
        from companion.screens.typing.typing_screen import TypingScreen

        return TypingScreen(self.opened.stores, self.opened.clock, self._changes)

    def _keys(self) -> Screen:
        from companion.screens.help.shortcuts_screen import ShortcutsScreen

        return ShortcutsScreen(self._shortcuts(), self._changes)
