"""What is heard of a practice: its voice, what sounds under it, a chime; and no sound at all."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from companion.domain.player import Doing, starts_anew

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from companion.domain.player import Player, Saying
    from companion.settings import Settings
    from companion.ui.background_sound import Background
    from companion.ui.chime import Chime
    from companion.ui.running_practice import RunningPractice
    from companion.ui.voice import Voice

FROM_THE_START_S = 0.25
"""Nearer to the beginning of a text it is said whole: looking for the place takes longer."""


class PracticeSound(QObject):
    """Follows a practice with sound; the practice never waits for it.

    Args:
        running: The practice.
        settings: What is to be heard, and how loud.
        clip: Gives the file in which a text is said; None: it is read only.
        voice, background, chime: What is heard.

    Signals:
        unheard: Nothing is to be heard on this computer; told once for a practice.
        heard_again: After that something is; or the practice is over, and it does not matter.
        lines_lost: Some lines have no sound; told once for a practice.
        lines_over: The practice in which they had none is over.
    """

    unheard = Signal()
    heard_again = Signal()
    lines_lost = Signal()
    lines_over = Signal()

    def __init__(
        self,
        running: RunningPractice,
        settings: Settings,
        clip: Callable[[str], Path | None],
        voice: Voice,
        background: Background,
        chime: Chime,
    ) -> None:
        super().__init__(running)
        self._running = running
        self._settings = settings
        self._clip = clip
        self._voice = voice
        self._background = background
        self._chime = chime
        self._before: Player | None = None
        self._heard = self._how_heard()
        self._is_told = self._is_lost = False
        running.ticked.connect(self.follow)
        running.happened.connect(self._on_happened)
        voice.troubled.connect(self._on_troubled)
        voice.heard.connect(self._on_heard)
        voice.lost.connect(self._on_lost)

    def follow(self) -> None:
        """Let be heard what belongs to this moment."""
        before, now = self._before, self._running.player
        self._before = now
        self._follow_background(now)
        if now is None or now.is_over:
            self._forget_trouble()
        is_other, self._heard = self._heard != self._how_heard(), self._how_heard()
        if now is None or now.doing is not Doing.GOING:
            if before is not None and before.doing is Doing.GOING:
                self._voice.stop()
            return
        saying = now.saying() if self._settings.voice_on else None
        if before is None or is_other or starts_anew(before, now):
            is_cut = before is not None and (is_other or _jumped(before, now))
            self._say(saying, is_cut=is_cut)

    def stop(self) -> None:
        """Be still."""
        self._voice.stop()
        self._background.stop()
        self._chime.stop()

    def _say(self, saying: Saying | None, *, is_cut: bool) -> None:
        """Say it; where it is silent by itself, the end of what was said may still ring out."""
        path = None if saying is None else self._clip(saying.text)
        if saying is not None and path is not None:
            from_s = saying.from_s if saying.from_s > FROM_THE_START_S else 0.0
            self._voice.say(path, from_s, self._settings.voice_volume_percent)
        elif is_cut or saying is not None:
            self._voice.stop()
        if saying is not None and path is None:
            self._on_lost()

    def _how_heard(self) -> tuple[bool, str, int]:
        settings = self._settings
        return settings.voice_on, settings.voice, settings.voice_volume_percent

    def _follow_background(self, now: Player | None) -> None:
        kind = self._settings.background
        wanted = (kind, self._settings.background_volume_percent)
        goes = now is not None and now.doing is Doing.GOING and bool(kind)
        if not goes:
            wanted = ("", 0)
        if wanted == self._plays:
            return
        if not wanted[0]:
            self._background.stop()
        elif wanted[0] == self._plays[0]:
            self._background.set_volume(wanted[1])
        else:
            self._background.play(*wanted)
        self._plays = wanted

    _plays: tuple[str, int] = ("", 0)

    def _on_happened(self, doing: Doing) -> None:
        """A chime at the end, and at the beginning where no voice begins."""
        begins = doing is Doing.GOING and not self._settings.voice_on
        if self._settings.practice_chime and (begins or doing is Doing.DONE):
            self._chime.play(self._settings.practice_chime_volume_percent)

    def _on_troubled(self) -> None:
        if not self._is_told:
            self._is_told = True
            self.unheard.emit()

    def _on_heard(self) -> None:
        if self._is_told:
            self._is_told = False
            self.heard_again.emit()

    def _on_lost(self) -> None:
        if not self._is_lost:
            self._is_lost = True
            self.lines_lost.emit()

    def _forget_trouble(self) -> None:
        """The next practice is told anew what is wrong."""
        self._on_heard()
        if self._is_lost:
            self._is_lost = False
            self.lines_over.emit()
        self._voice.begin_anew()


def _jumped(before: Player, now: Player) -> bool:
    """Whether it went back or on by a press."""
    return abs((now.at_s - before.at_s) - (now.heard_s - before.heard_s)) > FROM_THE_START_S
