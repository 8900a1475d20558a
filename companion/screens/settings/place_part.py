"""Where the person lives: the paper of their clinic, and whom to call."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QLocale, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from companion.content.safety import load_safety
from companion.screens.settings.part import question_with_effect
from companion.ui.theme import scaled
from companion.ui.widgets.choice import Choice
from companion.ui.widgets.segmented import SegmentedControl
from companion.wording.translate import tr

if TYPE_CHECKING:
    from companion.settings import Settings


class PlacePart(QWidget):
    """Paper size and country.

    Signals:
        changed: A preference is another now.
    """

    changed = Signal()

    def __init__(self, settings: Settings) -> None:
        super().__init__()
        self._settings = settings
        self._safety = load_safety(QLocale().name())
        self.paper = SegmentedControl(
            [("a4", tr("A4")), ("letter", tr("US Letter"))], tr("Paper size")
        )
        self.country = Choice(
            tr("Country"), [(each.id, each.name) for each in self._safety.countries]
        )
        self.paper.picked.connect(self._on_paper)
        self.country.picked.connect(self._on_country)
        self._stack = QVBoxLayout(self)
        self._stack.setContentsMargins(0, 0, 0, 0)
        effect = tr("The page for the clinic fits this paper.")
        self._stack.addWidget(question_with_effect(tr("Paper size"), self.paper, effect))
        effect = tr("“Help now” shows the numbers of this country.")
        self._stack.addWidget(question_with_effect(tr("Country"), self.country, effect))
        self._measure()

    def show_settings(self) -> None:
        """Show what is set, or what this computer stands in."""
        self.paper.chosen = self._settings.paper
        here = self._settings.country or QLocale.territoryToCode(QLocale.system().territory())
        self.country.chosen = self._safety.country(here).id

    def changeEvent(self, event: QEvent) -> None:
        """Grow with the text."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._measure()

    def _measure(self) -> None:
        self._stack.setSpacing(scaled(14))

    def _on_paper(self, paper: str) -> None:
        self._settings.paper = paper
        self.changed.emit()

    def _on_country(self, country: str) -> None:
        self._settings.country = country
        self.changed.emit()
