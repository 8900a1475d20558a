"""Joins the practice of the app to the window, the settings and the sound.

Most starts have no practice: what knows of one, and what plays sound, is loaded when one begins.
"""

from __future__ import annotations

from contextlib import suppress
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QObject, Signal

from companion.errors import CompanionError
from companion.ui.announce import announce
from companion.ui.running import PRACTICE_FORM
from companion.wording.translate import tr

if TYPE_CHECKING:
    from pathlib import Path

    from companion.domain.player import Doing
    from companion.domain.script import Choices, Timeline
    from companion.opening import Opened
    from companion.screens.main_window import MainWindow
    from companion.screens.player.player_bar import PlayerBar
    from companion.settings import Settings
    from companion.ui.awake import Awake
    from companion.ui.chime import Chime
    from companion.ui.practice_sound import PracticeSound
    from companion.ui.running_practice import RunningPractice


class Playing(QObject):
    """Holds the practice for as long as the app lives.

    Args:
        settings: What is to be heard.
        chime: The sound of its end.
        parent: What it lives with.

    Signals:
        changed: A moment of it went by, or it began, stood still or ended.
    """

    changed = Signal()

    def __init__(self, settings: Settings, chime: Chime, parent: QObject) -> None:
        super().__init__(parent)
        self._settings = settings
        self._chime = chime
        self._opened: Opened | None = None
        self._window: MainWindow | None = None
        self._running: RunningPractice | None = None
        self._sound: PracticeSound | None = None
        self._awake: Awake | None = None
        self._bar: PlayerBar | None = None
        self._page = ""

    def join(self, window: MainWindow) -> None:
        """Show the bar in a window."""
        self._window = window
        window.page_opened.connect(self._follow_page)

    @property
    def running(self) -> RunningPractice:
        """The practice; made when it is first wanted, or where one was kept."""
        if self._running is None:
            from companion.ui.running_practice import RunningPractice

            self._running = RunningPractice(self._lay_out, self)
            self._running.ticked.connect(self._on_ticked)
            self._running.happened.connect(self._on_happened)
            self._running.let_go.connect(self._on_let_go)
            self._running.troubled.connect(self._on_troubled)
            self._running.kept_again.connect(self._on_kept_again)
            if self._opened is not None:
                self._running.open(self._opened.stores.drafts, self._opened.clock)
        return self._running

    # --- the diary opens and closes -----------------------------------------------------

    def begin(self, opened: Opened) -> None:
        """The diary is open: go on with the practice that went, or that was kept in it."""
        self._opened = opened
        if self._running is not None:
            self._running.open(opened.stores.drafts, opened.clock)
        elif opened.stores.drafts.get(PRACTICE_FORM) is not None:
            assert self.running  # it is made, and stands where it was

    def let_go_of(self) -> None:
        """The diary is being closed or locked; the practice goes on, and is heard."""
        if self._running is not None:
            self._running.detach()
        self._opened = None

    def forget(self) -> None:
        """Another diary begins: the practice belonged to the one before."""
        if self._running is not None:
            self._running.end()

    def stop(self) -> None:
        """The app ends."""
        if self._running is not None:
            self._running.stop()
        if self._sound is not None:
            self._sound.stop()
        if self._awake is not None:
            self._awake.hold(is_held=False)

    @property
    def goes(self) -> bool:
        """Whether one goes now, and may be heard."""
        return self._running is not None and self._running.runs

    def pause(self) -> None:
        """Let it stand still, and be silent; locked, too."""
        if self._running is not None:
            self._running.pause()

    # --- while it goes ------------------------------------------------------------------

    def _on_ticked(self) -> None:
        running = self.running
        if running.runs and self._sound is None:
            self._sound = self._make_sound()
            self._sound.follow()
        if self._awake is not None or running.runs:
            self._hold_awake(is_held=running.runs)
        if running.state is not None:
            self._show_bar()
        self.changed.emit()

    def _make_sound(self) -> PracticeSound:
        from companion.ui.background_sound import Background
        from companion.ui.practice_sound import PracticeSound
        from companion.ui.voice import Voice

        sound = PracticeSound(
            self.running, self._settings, self._clip, Voice(self), Background(self), self._chime
        )
        sound.unheard.connect(self._on_unheard)
        sound.heard_again.connect(self._on_heard_again)
        sound.lines_lost.connect(self._on_lines_lost)
        sound.lines_over.connect(self._on_lines_over)
        return sound

    def _hold_awake(self, *, is_held: bool) -> None:
        if self._awake is None:
            from companion.ui.awake import Awake

            self._awake = Awake(self)
        self._awake.hold(is_held=is_held)

    def _lay_out(self, practice_id: str, choices: Choices) -> Timeline | None:
        from companion.content.practice_timeline import lay_out

        return lay_out(practice_id, choices, QLocale().name())

    def _clip(self, text: str) -> Path | None:
        from companion.content.practice_timeline import clip_of

        return clip_of(text, self._settings.voice, QLocale().name())

    def _on_happened(self, doing: Doing) -> None:
        from companion.wording.player import happened_words

        words = happened_words(doing)
        if words and self._window is not None and self.running.is_open:
            announce(self._window, words)

    # --- what the window says of it -----------------------------------------------------

    def _show_bar(self) -> None:
        if self._bar is not None or self._window is None:
            return
        from companion.screens.player.player_bar import PlayerBar

        self._bar = PlayerBar(self.running)
        self._bar.follow_page(self._page)
        self._bar.page_wanted.connect(self._open_page)
        self._window.add_above_pages(self._bar)

    def _follow_page(self, page: str) -> None:
        self._page = page
        if self._bar is not None:
            self._bar.follow_page(page)

    def _open_page(self) -> None:
        if self._window is not None:
            from companion.screens.player.player_bar import PAGE

            self._window.open_page(PAGE)

    def _on_let_go(self) -> None:
        """What was kept cannot be gone on with; nothing else depends on it."""
        if self._opened is not None:
            with suppress(CompanionError):
                self._opened.stores.drafts.drop(PRACTICE_FORM)
        if self._window is not None:
            self._window.show_banner(
                tr(
                    "The practice you had begun has changed in this version, so it was let go."
                    " You can begin it anew under Calm."
                )
            )

    def _on_unheard(self) -> None:
        self.running.is_unheard = True
        self._say(_unheard())

    def _on_heard_again(self) -> None:
        self.running.is_unheard = False
        self._unsay(_unheard())

    def _on_lines_lost(self) -> None:
        self._say(_lines_lost())

    def _on_lines_over(self) -> None:
        self._unsay(_lines_lost())

    def _say(self, words: str) -> None:
        if self._window is not None and self.running.is_open:
            self._window.show_banner(words)

    def _unsay(self, words: str) -> None:
        if self._window is not None:
            self._window.banner.take_away(words)

    def _on_troubled(self) -> None:
        if self._window is not None:
            self._window.show_banner(_trouble(), stays=True)

    def _on_kept_again(self) -> None:
        self._unsay(_trouble())


def _unheard() -> str:
    return tr("No sound is to be heard here. The words are on the page.")


def _lines_lost() -> str:
    return tr("Some lines have no sound here. Their words are on the page.")


def _trouble() -> str:
    return tr("The practice cannot be kept on the disk now. It goes on while Companion is open.")
