"""What saving and the other pages need is imported while nobody waits for it."""

from __future__ import annotations

import gc
import linecache
import threading
from importlib import import_module

from PySide6.QtCore import QObject, QTimer, Signal

STEP_MS = 250
THREAD = "warm up"

LIBRARIES = ("pydantic", "numpy", "typst")
"""Without a word of Qt: a thread imports them, after what the first write needs."""

PAGES = (
    "companion.screens.forms.more_answers",
    "companion.screens.diary.diary_screen",
    "companion.screens.forms.night_form",
    "companion.screens.forms.body_map",
    "companion.screens.help.help_screen",
    "companion.screens.settings.settings_screen",
    "companion.screens.visit.visit_screen",
    "companion.content.questionnaires",
    "companion.content.exercises",
    "companion.screens.calm.practices_view",
    "companion.screens.progress.screen",
    "companion.ui.charts.weeks",
)
"""In the order in which they are likely to be wanted; the slowest (0.4 s) last."""


class Warming(QObject):
    """Imports libraries in a thread, then pages one by one between two turns of the event loop.

    Signals:
        libraries_ready: What the first write needs is imported.
    """

    libraries_ready = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._thread = threading.Thread(target=_import_libraries, name=THREAD, daemon=True)
        self._pages = list(PAGES)
        self._timer = QTimer(self)
        self._timer.setInterval(STEP_MS)
        self._timer.timeout.connect(self._step)

    def start(self) -> None:
        """Begin."""
        self._thread.start()
        self._timer.start()

    def stop(self) -> None:
        """The window closes: no more pages."""
        self._timer.stop()

    def _step(self) -> None:
        if self._thread.is_alive():
            return
        if len(self._pages) == len(PAGES):
            self.libraries_ready.emit()
        if self._pages:
            import_module(self._pages.pop(0))
        else:
            self._timer.stop()
            forget_what_stays()


def forget_what_stays() -> None:
    """Modules and classes stay until the end: the search for garbage need not go through them.

    Going through them all takes as long as drawing a chart, and comes in the middle of a press.
    What libraries read of sources (1.4 MiB) is let go.
    """
    linecache.clearcache()
    gc.freeze()


def _import_libraries() -> None:
    from companion.store.stores import warm_up

    warm_up()
    for library in LIBRARIES:
        import_module(library)
