"""Help now where no diary is open: at the lock, at a restore, at the first start.

It shows what came with the app. What the person wrote lies in the diary and is not shown.
"""

from __future__ import annotations

from contextlib import suppress
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale

from companion.content.safety import Kind, load_safety
from companion.screens.help.line_row import LineRow
from companion.screens.help.lines import country_of, shown_lines
from companion.screens.help.parts import country_choice, said, signs
from companion.ui.page import ONE_COLUMN_BELOW, Page, SideBySide
from companion.ui.showing import let_go
from companion.ui.text import PlainLabel
from companion.ui.widgets.card import Card, Rule
from companion.wording.translate import tr

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QWidget

    from companion.content.safety import Country
    from companion.settings import Settings


class HelpAnywhere(Page):
    """The numbers of the country and the signs of danger.

    Args:
        settings: Which country was chosen.

    Attributes:
        countries: Where another country is chosen.
    """

    def __init__(self, settings: Settings) -> None:
        self._safety = load_safety(QLocale().name())
        super().__init__(tr("Help now"))
        self._settings = settings
        self._rows: list[SideBySide] = []
        self._show(country_of(self._safety, settings.country))

    def _on_country(self, code: str) -> None:
        self._settings.country = code
        with suppress(OSError):  # then it holds until the app is closed
            self._settings.save()
        self._show(country_of(self._safety, code))
        self.countries.setFocus()

    def _show(self, country: Country) -> None:
        self.countries = country_choice(self._safety)
        self.countries.chosen = country.id
        self.countries.picked.connect(self._on_country)
        for row in self._rows:
            let_go(row, self.body)
        texts, (urgent, soon) = self._safety.texts, self._safety.groups
        danger = _card(
            texts["danger"].title, "life-buoy", _rows(country, Kind.EMERGENCY),
            said(texts["danger"]), [self.countries],
        )  # fmt: skip
        lines = _rows(country, Kind.CRISIS) or [
            PlainLabel(tr("We know no line for this country."), "strong")
        ]
        talk = _card(texts["talk"].title, "phone", said(texts["talk"]), lines)
        (number,) = country.of(Kind.EMERGENCY)
        words = tr("{name}: {number}").format(name=number.name, number=number.contact)
        at_once = _card(
            urgent.title, "triangle-alert", signs(urgent), [PlainLabel(words, "figure")]
        )
        same_day = _card(soon.title, "triangle-alert", signs(soon), _rows(country, Kind.SAME_DAY))
        pairs = ([danger, talk], [at_once, same_day], self._about())
        self._rows = [self.row(pair, below=ONE_COLUMN_BELOW) for pair in pairs]

    def _about(self) -> list[QWidget]:
        own, *texts = (self._safety.texts[each] for each in ("own", "watched", "is_not"))
        where = (
            tr("People you added and numbers you changed are in your diary."),
            tr("You see them here when your diary is open."),
            tr("Your safety plan is in your diary too."),
        )
        mine = _card(own.title, "heart-handshake", [PlainLabel(words) for words in where])
        return [mine, *(_card(text.title, None, said(text)) for text in texts)]


def _card(title: str, icon: str | None, *parts: Sequence[QWidget]) -> Card:
    card = Card(title, icon=icon)
    for part in parts:
        for widget in part:
            card.body.addWidget(widget)
    return card


def _rows(country: Country, kind: Kind) -> list[QWidget]:
    """The lines of one kind, with a rule between them; they can be copied, not changed."""
    rows: list[QWidget] = []
    for shown in shown_lines(country, kind, ()):
        if rows:
            rows.append(Rule())
        rows.append(LineRow(shown, large=kind is Kind.EMERGENCY, fixed=True))
    return rows
