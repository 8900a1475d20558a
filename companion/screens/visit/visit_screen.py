"""My visit: questions and news in own words, and one page for the clinic beside them."""

from __future__ import annotations

import uuid
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING, ClassVar

from PySide6.QtCore import QTimer

from companion.domain.topics import Topic
from companion.domain.visit import Visit
from companion.errors import CompanionError
from companion.report import clinic_paper, period_of
from companion.screens.forms.choosing import AskFile, ask_file
from companion.screens.forms.clinic_page import clinic_page, happened_in_period
from companion.screens.forms.field_visits import FieldVisits
from companion.screens.forms.paper_card import PaperCard
from companion.screens.forms.worksheet_names import worksheet_names
from companion.screens.visit.happened_card import HappenedCard
from companion.screens.visit.visit_form import VisitForm
from companion.ui.page import ONE_COLUMN_BELOW, Page
from companion.ui.screen import Screen
from companion.ui.showing import show_if
from companion.ui.widgets.buttons import QuietButton
from companion.wording.translate import tr

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from companion.domain.clock import Clock
    from companion.report import Paper, Period, Summary
    from companion.settings import Settings
    from companion.store.stores import Stores
    from companion.ui.changes import Changes
    from companion.ui.printing import Printing

KEPT_AFTER_MS = 1_000
SHOWN_AFTER_MS = 400


class VisitScreen(Screen):
    """What is typed is kept by itself; the page beside it follows when typing rests.

    Args:
        ask_file: Asks where to save; tests answer themselves.
        printing: The printers of this computer; tests have their own.
    """

    shows: ClassVar[Topic] = (
        Topic.DIARY
        | Topic.SLEEP
        | Topic.PROFILE
        | Topic.VISIT
        | Topic.PACING
        | Topic.FLARE_UPS
        | Topic.EXERCISE
        | Topic.BREAKS
        | Topic.WORKSHEETS
        | Topic.CALM
        | Topic.GOALS
        | Topic.QUESTIONNAIRES
        | Topic.HAPPENINGS
    )

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
        self._ask_file = ask_file
        self._printing = printing
        self._kept: Visit | None = None
        self._said_last = Visit(id="new")
        self._unkept = False
        self._trouble: CompanionError | None = None
        self._steps = FieldVisits(self)
        self._keep_soon = self._timer(KEPT_AFTER_MS)
        self._show_soon = self._timer(SHOWN_AFTER_MS)
        self._build()
        self._keep_soon.timeout.connect(self._keep_now)
        self._show_soon.timeout.connect(self.card.show_page)

    # --- reading ------------------------------------------------------------------------

    def refresh(self) -> None:
        """Show the visit as it is kept, unless it is being written; and the page anew."""
        self.form.offer_worksheets(worksheet_names(self._stores))
        self.form.happened.refresh()
        if not self._unkept:
            self._show_kept()
        self.form.paper.chosen = self._settings.paper
        self.form.offer_pain(asked=self._stores.profile.get().rates_pain)
        self._show_held()
        self._show_soon.start(0)

    def save(self) -> None:
        """Keep what was typed, now."""
        self.leave()
        if not self.card.problem.text():
            self.say(tr("Your page for the clinic is saved."))

    def leave(self) -> None:
        """Keep what was typed."""
        self._steps.end()
        self.form.happened.leave()
        if self._unkept:
            self._keep_now()

    def keep_all(self) -> None:
        """Keep what was typed, or raise."""
        self.leave()
        self.form.happened.keep_all()
        if self._unkept and self._trouble is not None:
            raise self._trouble

    def summary(self) -> Summary:
        """The page as the form says it now."""
        visit = self.form.visit()
        return clinic_page(self._stores, visit, self._clock.today(), self._settings.paper)

    def _paper(self) -> Paper:
        return clinic_paper(self.summary(), self.form.visit().day or self._clock.today())

    def _show_kept(self) -> None:
        visit = self._stores.visits.latest() or self._kept or Visit(id=str(uuid.uuid4()))
        if visit != self._kept:
            self._kept = self._said_last = visit
            self.form.show_visit(visit, self._period(visit), self._settings.paper)
        passed = visit.day is not None and visit.day < self._clock.today()
        show_if(passed, self.next_visit)

    def _show_held(self) -> None:
        """Nobody is asked whether there was no fall where one is written down."""
        visit = self.form.visit()
        held = happened_in_period(self._stores, visit, self._period(visit), self._clock.today())
        self.form.happened.show_held({each.kind for each in held})

    def _period(self, visit: Visit) -> Period:
        spans = (self._stores.diary.span(), self._stores.sleep.span())
        return period_of(visit, spans, self._clock.today())

    # --- writing ------------------------------------------------------------------------

    def _keep_now(self) -> None:
        self._keep_soon.stop()
        self._keep(self.form.visit())

    def _keep(self, visit: Visit) -> None:
        try:
            self._stores.visits.keep(visit, self._clock.now())
        except CompanionError as error:
            self._unkept, self._trouble = True, error
            self.card.tell_problem(str(error))
        else:
            self._kept = visit
            self._unkept, self._trouble = False, None

    def _begin_next(self) -> None:
        """A page for the visit after this one: its parts stay, its words begin anew."""
        self.leave()
        before, was_kept = self.form.visit(), self._stores.visits.latest() is not None
        fresh = replace(
            before, id=str(uuid.uuid4()), day=None, first=None, last=None, questions=(), news="",
            without=frozenset(), worksheets=(),
        )  # fmt: skip
        self._show(fresh)
        self._keep(fresh)
        self.form.focus_first()
        back = partial(self._take_back, before, was_kept=was_kept, fresh=fresh)
        self.say(tr("A new page was begun."), back)

    def _take_back(self, before: Visit, *, was_kept: bool, fresh: Visit | None = None) -> None:
        """Undo: the page is as it was before a step, whatever was typed since."""
        self._keep_soon.stop()
        with self._stores.database.write(Topic.VISIT):
            if fresh is not None or not was_kept:
                self._stores.visits.remove((fresh or before).id)
            if was_kept:
                self._stores.visits.keep(before, self._clock.now())
        self._steps.end()
        self._unkept = False
        self._kept = before
        self._show(before)

    def _show(self, visit: Visit) -> None:
        self.form.show_visit(visit, self._period(visit), self._settings.paper)
        self._said_last = visit
        self._show_soon.start(0)

    def _on_written(self, field: QWidget | None) -> None:
        if self._steps.begins(field):
            was_kept = self._unkept or self._stores.visits.latest() is not None
            back = partial(self._take_back, self._said_last, was_kept=was_kept)
            self.say(tr("Your page for the clinic is kept as you change it."), back)
        self._said_last = self.form.visit()
        self._unkept = True
        if field is None:
            self._show_held()
        self.card.tell_problem("")
        if not self._keep_soon.isActive():
            self._keep_soon.start()
        self._show_soon.start(SHOWN_AFTER_MS)

    def _on_paper(self, paper: str) -> None:
        self._settings.paper = paper
        self._show_soon.start(0)
        try:
            self._settings.save()
        except OSError:
            self.card.tell_problem(tr("The paper size holds until you close the app, not longer."))

    # --- the page -----------------------------------------------------------------------

    def _build(self) -> None:
        self.page = Page(tr("My visit"), tr("One page to take with you. Nothing is required."))
        happened = HappenedCard(self._stores, self._clock)
        happened.said.connect(self.said)
        self.form = VisitForm(self._clock.today(), happened)
        self.form.changed.connect(self._on_written)
        self.form.paper_picked.connect(self._on_paper)
        self.next_visit = QuietButton(tr("Begin a page for the next visit"))
        self.next_visit.clicked.connect(self._begin_next)
        show_if(False, self.next_visit)
        self.card = PaperCard(
            tr("The page for the clinic"), self._paper, self._ask_file, self._printing
        )
        self.card.said.connect(self.said)
        self.page.add(self.next_visit)
        self.page.row([self.form, self.card], below=ONE_COLUMN_BELOW)
        self.fill(self.page)

    def _timer(self, delay_ms: int) -> QTimer:
        timer = QTimer(self)
        timer.setSingleShot(True)
        timer.setInterval(delay_ms)
        return timer
