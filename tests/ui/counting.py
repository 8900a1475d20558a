"""Counts what Qt tells a widget."""

from PySide6.QtCore import QEvent, QObject


class EventCounter(QObject):
    """Install it as an event filter.

    Attributes:
        count: How often such an event came.
    """

    def __init__(self, kind: QEvent.Type) -> None:
        super().__init__()
        self._kind = kind
        self.count = 0

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Count it, and let it through."""
        self.count += event.type() == self._kind
        return super().eventFilter(watched, event)
