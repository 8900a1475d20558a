"""The player's page: what to know before a practice, the practice, and what is kept of it."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, ClassVar

from PySide6.QtCore import QLocale, Qt

from companion.content.practices import load_practices
from companion.content.voice import load_voices
from companion.domain.player import Player
from companion.domain.topics import Topic
from companion.screens.forms.going_screen import GoingScreen
from companion.screens.forms.practice_name import practice_name
from companion.screens.player.beginning import PracticeBeginning
from companion.screens.player.cards_page import CardsPage
from companion.screens.player.going_view import GoingView
from companion.screens.player.options_page import OptionsPage
from companion.ui.dimming import Dimming
from companion.wording.practice_log import kept_words
from companion.wording.translate import tr

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QHideEvent, QKeyEvent, QShowEvent

    from companion.domain.clock import Clock
    from companion.domain.player_kept import Practising
    from companion.domain.practised import Practised
    from companion.screens.player.end_form import PracticeEnd
    from companion.settings import Settings
    from companion.store.stores import Stores
    from companion.ui.changes import Changes
    from companion.ui.running_guided import RunningGuided
    from companion.ui.running_practice import RunningPractice

_PRESSES = (Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter)


class PlayerScreen(GoingScreen):
    """One page with a view for each state of the one practice.

    Attributes:
        going: While it goes.
        options: What can be heard and shown.
        dimming: Dims the window while the eyes are closed.
    """

    shows: ClassVar[Topic] = Topic.CALM

    cards: CardsPage
    end: PracticeEnd
    _running: RunningPractice

    def __init__(
        self,
        stores: Stores,
        running: RunningPractice,
        settings: Settings,
        clock: Clock,
        changes: Changes,
        guided: RunningGuided,
    ) -> None:
        super().__init__(changes)
        self._running = running
        self._settings = settings
        language = QLocale().name()
        self._practices = load_practices(language)
        self._shows_options = False
        self.going = GoingView(running, settings)
        self.options = OptionsPage(settings, load_voices(language).voices)
        self.cards = CardsPage(stores, running, clock)
        self.end = self.cards.end
        self.dimming = Dimming(self)
        self._beginning = PracticeBeginning(self.cards, running, guided, clock)
        self._set_up(self.going)
        self._views.addWidget(self.options)
        self._connect()

    @property
    def page(self) -> CardsPage | GoingView | OptionsPage:
        """The page in sight."""
        shown = self._views.currentWidget()
        assert isinstance(shown, CardsPage | GoingView | OptionsPage)
        return shown

    # --- which view is in sight ---------------------------------------------------------

    def open_at(self, argument: object) -> None:
        """Another page asks for a practice; None: what there is."""
        self._shows_options = False
        super().open_at(argument)

    def where(self) -> object:
        """Which practice is about to begin, if one is chosen."""
        return self._beginning.wanted

    def come_back(self, where: object) -> None:
        """Go back there."""
        if isinstance(where, str):
            self._beginning.wanted = where
        self._show_view()

    def leave(self) -> None:
        """Keep what was typed and chosen."""
        self.cards.start.leave()
        super().leave()

    def keep_all(self) -> None:
        """Keep what was typed and chosen, or raise."""
        self.cards.start.keep_all()
        super().keep_all()

    def _show_view(self) -> None:
        state, beginning = self._running.state, self._beginning
        goes = state is not None and not state.player.is_over
        name = practice_name(state.practice_id) if state else ""
        if self._shows_options and (goes or state is None):
            self._views.setCurrentWidget(self.options)
        elif beginning.asks_at_once:
            self._show_cards(self.cards.show_at_once)
        elif state is None:
            practice = self._practices.find(str(beginning.wanted))
            self._show_cards(partial(self.cards.show_before, practice))
        elif beginning.asks_other:
            self._show_cards(partial(self.cards.show_other, state, name))
        elif state.player.is_over:
            self._show_cards(partial(self.cards.show_end, state, name))
        else:
            self.going.show_practice(name, state.player)
            self._views.setCurrentWidget(self.going)
        self._follow_eyes(state)

    def _show_cards(self, show: Callable[[], None]) -> None:
        self._shows_options = False
        show()
        self._views.setCurrentWidget(self.cards)

    def _follow_eyes(self, state: Practising | None) -> None:
        """It is dim only where a voice leads closed eyes, and nobody reads or chooses."""
        is_heard = self._settings.voice_on and not self._running.is_unheard
        is_led = is_heard and state is not None and state.leads_closed_eyes
        is_seen = self.isVisible() and self.page is self.going
        self.dimming.want(wanted=self._settings.dims and is_led and is_seen)

    def showEvent(self, event: QShowEvent) -> None:
        """It is watched from now on."""
        super().showEvent(event)
        self._running.watch(is_watched=True)
        self._show_view()

    def hideEvent(self, event: QHideEvent) -> None:
        """Nobody watches it; it goes on."""
        super().hideEvent(event)
        self._running.watch(is_watched=False)
        self.dimming.want(wanted=False)

    # --- what the person does -----------------------------------------------------------

    def save(self) -> None:
        """Ctrl+S: stop a practice that goes; save one that is over."""
        if self._running.state is not None and self.page is self.going:
            self._do(Player.stop)
        else:
            super().save()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Space and Enter press the large button, wherever the keyboard is; Esc leaves."""
        is_going = self.page is self.going
        if is_going and event.key() in _PRESSES:
            if not event.isAutoRepeat() and not self.going.is_settling:
                self._do(Player.press)
        elif event.key() == Qt.Key.Key_Escape and is_going:
            self.go_to.emit("calm", None)
        elif event.key() == Qt.Key.Key_Escape and self.page is self.options:
            self._on_back()
        else:
            super().keyPressEvent(event)

    def _do(self, deed: Callable[[Player, float], Player]) -> None:
        self._running.act(deed)
        self._show_view()
        if self.page is not self.going:
            self._focus_first()

    def _on_more(self) -> None:
        self._shows_options = True
        self.options.show_settings()
        self._show_anew()

    def _on_back(self) -> None:
        self._shows_options = False
        self._show_anew()

    def _on_switched(self) -> None:
        self.going.show_settings()
        self._running.look()
        self._keep_settings()

    def _on_take_up(self) -> None:
        """It goes on after all; what was typed waits until it is over again."""
        self.end.put_by()
        self._running.act(Player.taken_up)
        self._show_anew()

    def _on_kept(self, entry: Practised) -> None:
        self.say(kept_words(entry.day), partial(self.end.take_back, entry))
        self._after()

    def _on_let_go(self) -> None:
        taken = tr("Another practice is there now. This one stays let go.")
        if self._let_go(tr("The practice was let go."), taken):
            self._after()

    def _after(self) -> None:
        """On to the one that waits, or back to the practices."""
        if self._beginning.take_next():
            self._show_anew()
        else:
            self.go_to.emit("calm", None)

    def _connect(self) -> None:
        self._running.ticked.connect(self._on_ticked)
        cards, going = self.cards, self.going
        cards.end.kept.connect(self._on_kept)
        cards.end.go_on_wanted.connect(self._on_take_up)
        cards.end.let_go_wanted.connect(self._on_let_go)
        cards.start.more_wanted.connect(self._on_more)
        cards.end.help.clicked.connect(self._on_help)
        going.wanted.connect(self._do)
        going.help_wanted.connect(self._on_help)
        going.switches.changed.connect(self._on_switched)
        going.switches.more_wanted.connect(self._on_more)
        self.options.changed.connect(self._on_switched)
        self.options.back_wanted.connect(self._on_back)
