"""How something that runs in time begins: what is asked first where something goes already."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Protocol

from PySide6.QtCore import QObject, Signal

if TYPE_CHECKING:
    from companion.domain.clock import Clock
    from companion.screens.forms.asking_card import AskingCard
    from companion.ui.running import Running

STAY, FINISH = "stay", "finish"
"""The answers about another one of its kind."""

PAUSE, BOTH, OPEN = "pause", "both", "open"
"""The answers about what is of another kind, and goes beside it."""


class Asking(Protocol):
    """The questions that come before.

    Attributes:
        other: About another one of its kind.
        at_once: About what goes beside it.
        nothing: Where there is nothing to begin.
    """

    other: AskingCard
    at_once: AskingCard
    nothing: AskingCard


class Beginning(QObject):
    """Knows what is to come, and starts it once nothing speaks against that.

    Args:
        cards: What asks.
        clock: The time.
        running: Where it will run; one of its kind goes at a time.
        beside: What is of another kind; both may go.
        page: Where that is looked at.

    Attributes:
        wanted: What another page asked for.
        asks_at_once: Something of another kind goes, and this one is to start.

    Signals:
        changed: Something else is to be in sight.
        page_wanted: Another page, and what it is to show.
        troubled: It cannot begin; a sentence.
    """

    changed = Signal()
    page_wanted = Signal(str, object)
    troubled = Signal(str)

    def __init__(
        self,
        cards: Asking,
        clock: Clock,
        running: Running[Any],
        beside: Running[Any],
        page: str,
    ) -> None:
        super().__init__(cards.other)
        self._running = running
        self._beside = beside
        self._page = page
        self._clock = clock
        self._next: object = None
        self.wanted: object = None
        self.asks_at_once = False
        cards.other.answered.connect(self._on_other)
        cards.at_once.answered.connect(self._on_at_once)
        cards.nothing.answered.connect(self._on_nothing)

    @property
    def asks_other(self) -> bool:
        """Whether one of its kind is there while another one is wanted."""
        return self.wanted is not None and self._running.state is not None

    def want(self, wish: object) -> None:
        """This is to come; None: what there is."""
        self.wanted = wish
        self.asks_at_once = False

    def take_next(self) -> bool:
        """The one before is over: whether another one waits for that."""
        self.wanted, self._next = self._next, None
        return self.wanted is not None

    def start(self) -> None:
        """Begin, or ask first."""
        self.asks_at_once = self._beside.runs
        if self.asks_at_once:
            self.changed.emit()
        else:
            self._begin()

    def _on_at_once(self, answer: str) -> None:
        assert answer in (PAUSE, BOTH, OPEN)
        self.asks_at_once = False
        if answer == OPEN:
            self.page_wanted.emit(self._page, None)
            return
        if answer == PAUSE:
            self._beside.pause()
        self._begin()

    def _on_other(self, answer: str) -> None:
        """The one that is there goes on, or is written down before the next."""
        assert answer in (STAY, FINISH)
        if answer == FINISH:
            self._next = self.wanted
            self._stop()
        self.wanted = None
        self.changed.emit()

    # --- what each kind knows of itself -------------------------------------------------

    def _begin(self) -> None:
        """What is wanted starts."""
        raise NotImplementedError

    def _stop(self) -> None:
        """The one that is there stops, and waits to be written down."""
        raise NotImplementedError

    def _on_nothing(self, answer: str) -> None:
        """There is nothing to begin: on to where there is."""
        raise NotImplementedError
