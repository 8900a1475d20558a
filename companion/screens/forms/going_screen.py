"""The page of something that runs in time: before it goes, while it goes, what is kept of it."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QStackedWidget

from companion.errors import CompanionError
from companion.ui.screen import Screen
from companion.wording.translate import tr

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from companion.screens.forms.beginning import Beginning
    from companion.screens.forms.cards_in_turn import CardsInTurn
    from companion.screens.forms.end_form import EndForm
    from companion.settings import Settings
    from companion.ui.running import Running


class GoingScreen(Screen):
    """One page with a view for each state of the one thing that runs; who uses it makes these.

    Attributes:
        cards: Before it goes, after it, and where something is asked first.
        end: What is kept of it.
    """

    cards: CardsInTurn
    end: EndForm[Any]
    _running: Running[Any]
    _beginning: Beginning
    _settings: Settings

    def refresh(self) -> None:
        """Show the state of now; nothing that is being typed is touched."""
        self._show_view()

    def open_at(self, argument: object) -> None:
        """Another page asks for something to begin; None: what there is."""
        self._beginning.want(argument)
        self._show_anew()
        if self._views.currentWidget() is self.cards:
            self.cards.begin_at_top()
        else:
            self.filled.emit()

    def save(self) -> None:
        """Ctrl+S: keep it, once it is over."""
        if self.end.isVisible():
            self.end.save()

    def leave(self) -> None:
        """Keep what was typed."""
        self.end.leave()

    def keep_all(self) -> None:
        """Keep what was typed, or raise."""
        self.end.keep_all()

    def _show_anew(self) -> None:
        self._show_view()
        self._focus_first()

    def _focus_first(self) -> None:
        """The keyboard goes to what is in sight."""
        self.page.focus_first()

    def _on_ticked(self) -> None:
        """Time went by; where another page comes by that, the keyboard goes there."""
        if self.isVisible():
            before = self.page
            self._show_view()
            if self.page is not before:
                self._focus_first()

    def _let_go(self, said: str, taken: str) -> bool:
        """Nothing of it is kept; undo brings it back, unless another one is there by then.

        Args:
            said: That it was let go.
            taken: That another one is in its place.
        """
        state = self._running.state
        if state is None:
            return False
        try:
            self._running.drop_kept()
            self.end.drop()
        except CompanionError as error:
            self.say(str(error))
            return False
        self._running.end()
        self.say(said, partial(self._bring_back, state, taken))
        return True

    def _bring_back(self, state: object, taken: str) -> None:
        if not self._running.bring_back(state):
            self.say(taken)

    def _on_help(self) -> None:
        """Whom to call; what goes goes on."""
        self.go_to.emit("help", None)

    def _on_view(self) -> None:
        if self._views.currentWidget() is not self.cards:
            self.filled.emit()

    def _keep_settings(self) -> None:
        self._show_view()
        try:
            self._settings.save()
        except OSError:
            self.say(tr("This holds until you close the app, not longer."))

    def _set_up(self, going: QWidget) -> None:
        """Both views are made: what goes stands in the place of the cards."""
        self._views = QStackedWidget()
        self._views.addWidget(self.cards)
        self._views.addWidget(going)
        self.fill(self._views)
        self._views.currentChanged.connect(self._on_view)
        self._beginning.changed.connect(self._show_anew)
        self._beginning.page_wanted.connect(self.go_to)
        self._beginning.troubled.connect(self.say)

    # --- what each kind knows of itself -------------------------------------------------

    def _show_view(self) -> None:
        """Show what fits the state of now."""
        raise NotImplementedError

    @property
    def page(self) -> Any:  # noqa: ANN401  each kind has pages of its own, with a `focus_first`
        """The page in sight."""
        raise NotImplementedError
