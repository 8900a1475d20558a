"""One notice for all screens: what is written down has changed."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer, Signal

from companion.domain.topics import Topic


class Changes(QObject):
    """Tells every screen once per turn of the event loop which data are new.

    Signals:
        changed: a Topic, the union of all that was announced in this turn.
    """

    changed = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._waiting = Topic(0)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(0)
        self._timer.timeout.connect(self._tell)

    def announce(self, topic: Topic) -> None:
        """Say that data of this topic changed; screens hear of it in a moment."""
        self._waiting |= topic
        self._timer.start()

    def _tell(self) -> None:
        topic, self._waiting = self._waiting, Topic(0)
        if topic:
            self.changed.emit(topic)
