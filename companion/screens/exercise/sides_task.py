"""Left or right, one picture after the other: by key or button, to be stopped at any time."""

from __future__ import annotations

from time import perf_counter
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from companion.domain.laterality import Which
from companion.screens.exercise.sides_parts import AnswerButton, TaskButton, TimedDrawing
from companion.ui.announce import announce
from companion.ui.growing import GrowsWithText
from companion.ui.page import page_edge
from companion.ui.reading_order import ReadingOrder
from companion.ui.scrolling import Scrolling
from companion.ui.showing import show_if
from companion.ui.text import PlainLabel
from companion.ui.theme import spaced
from companion.ui.widgets.flow import in_a_row
from companion.wording.exercise_sides import asked_words, place_words, side_name
from companion.wording.translate import tr

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from PySide6.QtGui import QHideEvent, QKeyEvent, QResizeEvent

    from companion.content.laterality import Picture
    from companion.domain.laterality import Task

MS_PER_S = 1000
TOO_SOON_MS = 200
"""No answer comes so soon: it is a second press of the one before. Our choice, not evidence."""

KEYS = {
    Qt.Key.Key_Left: Which.LEFT,
    Qt.Key.Key_L: Which.LEFT,
    Qt.Key.Key_Right: Which.RIGHT,
    Qt.Key.Key_R: Which.RIGHT,
}


class SidesTask(GrowsWithText, Scrolling):
    """Shows the picture that waits, and takes the answer with its time.

    Attributes:
        task: As it stands; None while none runs.
        now_s: Seconds of a clock that is never set.
        left, right: The answers.
        pause, stop: A break; the end.
        is_paused: No picture is in sight.

    Signals:
        ended: The task, all of it answered or stopped.
    """

    ended = Signal(object)

    def __init__(self, pictures: Mapping[str, Picture]) -> None:
        super().__init__()
        self._pictures = pictures
        self.task: Task | None = None
        self.now_s: Callable[[], float] = perf_counter
        self.is_paused = False
        self._painted_at: float | None = None
        self._seen_before = False
        self._build()
        self.grow()

    def begin(self, task: Task) -> None:
        """Show the first picture."""
        self.task = task
        self.is_paused = self._seen_before = False
        self.asked.setText(asked_words(task.part))
        self.setAccessibleName(asked_words(task.part))
        self._show()
        self.left.setFocus(Qt.FocusReason.OtherFocusReason)

    def answer(self, said: Which) -> None:
        """The person said so; an answer to a picture that is not in sight does not count."""
        if self.task is None or self.is_paused or self._painted_at is None:
            return
        ms = (self.now_s() - self._painted_at) * MS_PER_S
        if ms < TOO_SOON_MS:
            return
        self.task = self.task.answer(said, 0 if self._seen_before else ms)
        self._seen_before = False
        if self.task.is_over:
            self.end()
        else:
            self._show()

    def hold(self) -> None:
        """Out of sight, or a break: the picture that was there is put off and not timed."""
        if self.task is None or self.is_paused:
            return
        waiting = self.task.trial
        self.task = self.task.put_off()
        self._seen_before = self.task.trial == waiting
        self.is_paused = True
        self._show()

    def end(self) -> None:
        """Stop: what was answered is given on."""
        task, self.task = self.task, None
        if task is not None:
            self.ended.emit(task)

    # --- what the window does -----------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Left, Right, L and R answer; a key that is held answers once."""
        which = KEYS.get(Qt.Key(event.key()))
        if which is None or event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            super().keyPressEvent(event)
        elif not event.isAutoRepeat():
            self.answer(which)

    def hideEvent(self, event: QHideEvent) -> None:
        """Another page, a locked diary, a small window: it waits."""
        super().hideEvent(event)
        self.hold()

    def event(self, event: QEvent) -> bool:
        """Another window has the keyboard: it waits."""
        if event.type() == QEvent.Type.WindowDeactivate:
            self.hold()
        return bool(super().event(event))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the edges of a page."""
        super().resizeEvent(event)
        self._measure()

    # --- what is shown ------------------------------------------------------------------

    def _show(self) -> None:
        self._painted_at = None
        if self.task is None or self.task.trial is None:
            return
        trial = self.task.trial
        self.place.setText(place_words(self.task))
        picture = self._pictures[trial.picture]
        pose = picture.pose(left=trial.which is Which.LEFT, degrees=trial.degrees)
        self.drawing.show_poses([pose], picture.position.caption)
        show_if(not self.is_paused, self.drawing)
        show_if(self.is_paused, self.held)
        for button in (self.left, self.right):
            button.setEnabled(not self.is_paused)
        self.pause.icon_name = "play" if self.is_paused else "pause"
        self.pause.set_words(tr("Go on") if self.is_paused else tr("Pause"))

    def _on_painted(self) -> None:
        if self._painted_at is None:
            self._painted_at = self.now_s()

    def _pause(self) -> None:
        if not self.is_paused:
            self.hold()
            announce(self.held, self.held.text())
            return
        self.is_paused = False
        self._show()
        self.left.setFocus(Qt.FocusReason.OtherFocusReason)

    def _answer_left(self) -> None:
        self.answer(Which.LEFT)

    def _answer_right(self) -> None:
        self.answer(Which.RIGHT)

    def _build(self) -> None:
        self.asked, self.place = PlainLabel("", "card_title"), PlainLabel("", "muted")
        self.drawing = TimedDrawing()
        self.held = PlainLabel(
            tr("Paused. The picture that was in sight comes again later, and is timed anew.")
        )
        self.left = AnswerButton(side_name(Which.LEFT))
        self.right = AnswerButton(side_name(Which.RIGHT))
        self.pause, self.stop = TaskButton(tr("Pause"), "pause"), TaskButton(tr("Stop here"))
        keys = PlainLabel(tr("Keys: left and right arrow, or L and R."), "small")
        content = QWidget()
        content.setProperty("role", "page")
        self._stack = QVBoxLayout(content)
        self._answers = QHBoxLayout()
        for button in (self.left, self.right):
            self._answers.addWidget(button, 1)
        for part in (self.asked, self.place):
            self._stack.addWidget(part)
        self._stack.addWidget(self.drawing, 1)
        self._stack.addWidget(self.held, 1)
        self._stack.addLayout(self._answers)
        self._stack.addWidget(keys)
        self._stack.addWidget(in_a_row([self.pause, self.stop]))
        self.drawing.painted.connect(self._on_painted)
        self.left.clicked.connect(self._answer_left)
        self.right.clicked.connect(self._answer_right)
        self.pause.clicked.connect(self._pause)
        self.stop.clicked.connect(self.end)
        self.setWidget(content)
        ReadingOrder(content)

    def _measure(self) -> None:
        edge = page_edge(self.width())
        self._stack.setContentsMargins(edge, spaced(24), edge, spaced(20))
        self._stack.setSpacing(spaced(10))
        self._answers.setSpacing(spaced(24))
