"""The flare-up plan: for days when pain is much higher than usual, written on better ones."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, ClassVar

from PySide6.QtCore import QLocale, QTimer

from companion.content.safety import load_safety
from companion.domain.topics import Topic
from companion.screens.flare.own_list_card import Lines, OwnListCard
from companion.screens.flare.past_card import PastCard
from companion.screens.flare.running_card import RunningCard
from companion.screens.flare.start_card import StartCard
from companion.screens.flare.usual_card import UsualPainCard
from companion.screens.forms.choosing import AskFile, ask_file
from companion.screens.forms.gentle_days import GentleDays
from companion.screens.forms.paper_card import PaperCard
from companion.ui.page import Page
from companion.ui.screen import Screen
from companion.ui.showing import show_if
from companion.ui.widgets.buttons import QuietButton
from companion.wording.translate import tr

if TYPE_CHECKING:
    from companion.domain.clock import Clock
    from companion.domain.pacing_profile import PacingProfile
    from companion.report import Paper
    from companion.screens.flare.writing_part import WritingPart
    from companion.settings import Settings
    from companion.store.stores import Stores
    from companion.ui.changes import Changes
    from companion.ui.printing import Printing


class FlareScreen(Screen):
    """First whether it is the usual pain; then gentle days, what helps, and whom to call.

    Args:
        ask_file: Asks where to save; tests answer themselves.
        printing: The printers of this computer; tests have their own.
    """

    shows: ClassVar[Topic] = Topic.FLARE_UPS | Topic.PACING

    def __init__(
        self,
        stores: Stores,
        settings: Settings,
        clock: Clock,
        changes: Changes,
        ask_file: AskFile = ask_file,
        printing: Printing | None = None,
    ) -> None:
        super().__init__(changes)
        self._stores = stores
        self._settings = settings
        self._clock = clock
        self._day = clock.today()
        self._build(ask_file, printing)
        self.catch_up()

    def refresh(self) -> None:
        """Read everything anew; what is being written is left alone."""
        self._day = self._clock.today()
        self.running.refresh()
        self._show_now()
        for card in (self.helps, self.calls, self.past):
            card.refresh()
        if not self.paper.isHidden():
            self._show_soon.start(0)

    def _show_now(self) -> None:
        """The flare-up that runs; on a day that is not gentle, the way to begin gentle days.

        The keyboard goes along from a card that goes.
        """
        flare_up = self.running.flare_up
        starts = flare_up is None or not flare_up.is_gentle(self._day)
        goes, comes = (self.running, self.start) if flare_up is None else (self.start, self.running)
        focused = self.focusWidget()
        goes_along = focused is not None and goes.isAncestorOf(focused)
        if starts:
            self.start.refresh()
        show_if(True, comes)
        show_if(starts and flare_up is not None, goes)
        if goes_along and goes.isHidden():
            comes.take_focus()

    def open_at(self, argument: object) -> None:
        """Begin at the top; "print" shows the page on paper."""
        if self._day != self._clock.today():
            self.refresh()
        if argument == "print":
            self._open_paper()
            return
        self.page.begin_at_top()
        self.usual.help.setFocus()

    def leave(self) -> None:
        """Keep what was typed."""
        for part in self._written():
            part.keep_draft()

    def keep_all(self) -> None:
        """Keep what was typed, or raise."""
        for part in self._written():
            part.keep_all()

    def where(self) -> object:
        """What is chosen and not accepted yet, and whether the page on paper is open."""
        return {"start": self.start.where(), "paper": not self.paper.isHidden()}

    def come_back(self, where: object) -> None:
        """Choose the same again."""
        if isinstance(where, dict):
            self.start.come_back(where["start"])
            if where["paper"]:
                self._open_paper()

    def _written(self) -> tuple[WritingPart | PastCard, ...]:
        """Where something can be typed."""
        return (self.helps.part, self.calls.part, self.running.note, self.past)

    # --- the page on paper --------------------------------------------------------------

    def _paper(self) -> Paper:
        from companion.report.flare import flare_paper

        plans, profile = self._stores.plans.all(), self._stores.pacing_profile.get()
        today = self._clock.today()
        return flare_paper(self._usual, plans, profile, today, self._settings.paper)

    def _open_paper(self) -> None:
        show_if(True, self.paper)
        self._show_soon.start(0)
        self.page.scroll_to(self.paper)
        self.paper.print_page.setFocus()

    def _help(self) -> None:
        self.go_to.emit("help", None)

    def _build(self, ask_file: AskFile, printing: Printing | None) -> None:
        stores, clock = self._stores, self._clock
        self._usual = load_safety(QLocale().name()).texts["usual"]
        gentle = GentleDays(stores, clock)
        self.page = Page(tr("Flare-up plan"), tr("For days when pain is much higher than usual."))
        self.print_it = QuietButton(tr("Print this page"), "printer")
        self.print_it.clicked.connect(self._open_paper)
        self.page.set_header_right(self.print_it)
        self.usual = UsualPainCard(self._usual)
        self.usual.help_wanted.connect(self._help)
        self.start = StartCard(stores, clock, gentle)
        self.running = RunningCard(stores, clock, gentle)
        self.helps, self.calls = self._helps_card(), self._calls_card()
        self.past = PastCard(stores, clock, gentle)
        self.paper = PaperCard(tr("This page on paper"), self._paper, ask_file, printing)
        self.page.add(self.usual)
        self.page.columns([self.running, self.start, self.past], [self.helps, self.calls])
        self.page.add(self.paper)
        for card in (self.start, self.running, self.helps, self.calls, self.past, self.paper):
            card.said.connect(self.said)
        show_if(False, self.paper)
        self._show_soon = QTimer(self)
        self._show_soon.setSingleShot(True)
        self._show_soon.timeout.connect(self.paper.show_page)
        self.fill(self.page)

    def _helps_card(self) -> OwnListCard:
        empty = (
            tr("What has eased a hard day before? Warmth, music, a slow walk, a cushion."),
            tr("What can wait on such a day, and who could do it?"),
        )
        return OwnListCard(
            tr("What helps me"), empty, "flare-up helps", _helps, _with_helps,
            self._stores, self._clock,
        )  # fmt: skip

    def _calls_card(self) -> OwnListCard:
        empty = (
            tr("Someone who listens. Someone who can help at home. Your clinic by day."),
            tr("Write the number beside each name."),
        )
        return OwnListCard(
            tr("Whom I call"), empty, "flare-up calls", _calls, _with_calls,
            self._stores, self._clock,
        )  # fmt: skip


def _helps(profile: PacingProfile) -> Lines:
    return profile.helps


def _with_helps(profile: PacingProfile, lines: Lines) -> PacingProfile:
    return replace(profile, helps=lines)


def _calls(profile: PacingProfile) -> Lines:
    return profile.calls


def _with_calls(profile: PacingProfile, lines: Lines) -> PacingProfile:
    return replace(profile, calls=lines)
