"""Help now: whom to call, and which signs call for help. Nothing is asked and nothing is scored."""

from __future__ import annotations

from datetime import date
from itertools import pairwise
from typing import TYPE_CHECKING, ClassVar

from PySide6.QtCore import QLocale, Qt

from companion.content.safety import Country, Kind, load_safety
from companion.domain.topics import Topic
from companion.screens.help.line_drafts import LineDrafts
from companion.screens.help.lines import country_of, own_people, shown_lines
from companion.screens.help.lines_card import LinesCard
from companion.screens.help.parts import country_choice, said, signs
from companion.screens.help.plan_card import PlanCard
from companion.ui.page import ONE_COLUMN_BELOW, Page
from companion.ui.screen import Screen
from companion.ui.showing import show_if
from companion.ui.stack import Stack
from companion.ui.text import PlainLabel
from companion.ui.widgets.buttons import QuietButton
from companion.ui.widgets.card import Card
from companion.wording.days import month_name
from companion.wording.translate import tr

if TYPE_CHECKING:
    from companion.domain.clock import Clock
    from companion.domain.help_line import HelpLine
    from companion.settings import Settings
    from companion.store.stores import Stores
    from companion.ui.changes import Changes


class HelpScreen(Screen):
    """Numbers of the chosen country, the person's own people, signs of danger.

    Attributes:
        country: The country whose numbers are shown.
    """

    shows: ClassVar[Topic] = Topic.HELP_LINES | Topic.WORKSHEETS

    def __init__(self, stores: Stores, settings: Settings, clock: Clock, changes: Changes) -> None:
        super().__init__(changes)
        self._store = stores.help_lines
        self.plan = PlanCard(stores.worksheets)
        self._drafts = LineDrafts(stores.drafts, clock)
        self._settings = settings
        self._clock = clock
        self._safety = load_safety(QLocale().name())
        self._build()

    def refresh(self) -> None:
        """Show the numbers of the country, as the person changed them."""
        own = self._store.all()
        country = self.country
        self.countries.chosen = country.id
        self.danger.show_lines(shown_lines(country, Kind.EMERGENCY, own))
        self.lines.show_lines(shown_lines(country, Kind.CRISIS, own))
        self.same_day.show_lines(shown_lines(country, Kind.SAME_DAY, own))
        self.own.show_lines(own_people(self._safety, own))
        self.plan.refresh()
        show_if(not country.of(Kind.CRISIS), self.no_line)
        self._name_the_number(own)

    def open_at(self, argument: object) -> None:
        """The country may have been changed in Settings."""
        self.refresh()

    def leave(self) -> None:
        """Keep what was typed."""
        self._drafts.keep_now()

    def keep_all(self) -> None:
        """Keep what was typed, or raise."""
        self._drafts.keep_all()

    @property
    def country(self) -> Country:
        """The country that was chosen, or else the one of this computer's settings."""
        return country_of(self._safety, self._settings.country)

    def _on_country(self, code: str) -> None:
        self._settings.country = code
        self.refresh()
        try:
            self._settings.save()
        except OSError:
            self.say(tr("The country holds until you close the app, not longer."))

    def _name_the_number(self, own: tuple[HelpLine, ...]) -> None:
        """Whoever reads the signs of danger has the number before their eyes."""
        (emergency,) = shown_lines(self.country, Kind.EMERGENCY, own)
        words = tr("{name}: {number}")
        self.call.setText(words.format(name=emergency.line.name, number=emergency.line.contact))

    def _follow_reading_order(self) -> None:
        """Rows are made anew, which puts them last: Tab goes from top to bottom all the same."""
        urgent = [each for card in (self.danger, self.lines) for each in card.controls()]
        others = [each for card in (self.same_day, self.own) for each in card.controls()]
        plan = [self.plan.open, self.plan.write]
        chain = [self.countries, *urgent, *plan, *others, self.keys]
        for one, next_one in pairwise(chain):
            self.setTabOrder(one, next_one)

    # --- parts --------------------------------------------------------------------------

    def _build(self) -> None:
        self._build_cards()
        watched = self._safety.texts["watched"]
        self.page = Page(tr("Help now"), f"{watched.title}. {watched.sentences[-1]}")
        self.countries = country_choice(self._safety)
        self.countries.picked.connect(self._on_country)
        self.page.set_header_right(self.countries)
        for cards in (
            [self.danger, self.lines],
            [self.at_once, Stack([self.plan, self.same_day, self.own])],
            [self._checked_card(), self._text_card("watched"), self._text_card("is_not")],
        ):
            self.page.row(cards, below=ONE_COLUMN_BELOW)
        self.page.add(self._text_card("kept"))
        self.plan.go_to.connect(self.go_to)
        self.keys = QuietButton(tr("Keyboard shortcuts"))
        self.keys.clicked.connect(self._on_keys)
        self.page.body.addWidget(self.keys, 0, Qt.AlignmentFlag.AlignLeft)
        self.fill(self.page)

    def _build_cards(self) -> None:
        texts, kept = self._safety.texts, (self._store, self._drafts)
        urgent, soon = self._safety.groups
        danger, talk, own = texts["danger"], texts["talk"], texts["own"]
        self.danger = LinesCard(danger.title, said(danger), *kept, "life-buoy", large=True)
        self.lines = LinesCard(talk.title, said(talk), *kept, "phone")
        self.own = LinesCard(own.title, said(own), *kept, "heart-handshake", adds=True)
        self.at_once = Card(urgent.title, icon="triangle-alert")
        for words in signs(urgent):
            self.at_once.body.addWidget(words)
        self.call = PlainLabel("", "figure")
        self.call.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.at_once.body.addWidget(self.call)
        self.no_line = PlainLabel(" ".join(texts["no_line"].sentences), "strong")
        self.lines.body.addWidget(self.no_line)
        self.same_day = LinesCard(soon.title, signs(soon), *kept, "triangle-alert")
        for card in (self.danger, self.lines, self.own, self.same_day):
            card.said.connect(self.said)
            card.filled.connect(self._follow_reading_order)

    def _text_card(self, text_id: str) -> Card:
        text = self._safety.texts[text_id]
        card = Card(text.title)
        for words in said(text):
            card.body.addWidget(words)
        return card

    def _checked_card(self) -> Card:
        year, month = map(int, self._safety.last_verified.split("-"))
        checked = tr("Numbers last checked: {month}. We compared them with public pages.")
        card = Card(tr("How sure are these numbers?"))
        for sentence in (
            checked.format(month=month_name(date(year, month, 1))),
            tr("We did not call them. Numbers can change."),
            tr("You can correct them here: press the pencil beside a number."),
        ):
            card.body.addWidget(PlainLabel(sentence, "muted"))
        return card

    def _on_keys(self) -> None:
        self.go_to.emit("keys", None)
