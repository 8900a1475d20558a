"""The start of the page: today's exercises, the programmes, and the ways to all the rest."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING, ClassVar

from PySide6.QtCore import QLocale

from companion.content.exercises import load_exercises
from companion.domain.exercise_log import sessions
from companion.domain.kept_exercise import QuietDay, neutral_days
from companion.domain.neutral import Neutral
from companion.domain.programme import planned_on
from companion.domain.topics import Topic
from companion.errors import CompanionError
from companion.screens.exercise.log_writing import half_typed
from companion.screens.exercise.programme_deeds import begun, known_programmes
from companion.screens.exercise.programme_page import ProgrammePage
from companion.screens.forms.choosing import AskFile, ask_file
from companion.screens.forms.exercise_entry import keep_as_planned, under_way
from companion.ui.screen import Screen
from companion.ui.showing import show_if
from companion.wording.exercise_programme import next_words
from companion.wording.translate import tr

if TYPE_CHECKING:
    from collections.abc import Callable, Set

    from companion.domain.clock import Clock
    from companion.domain.exercise_log import LogEntry, Session
    from companion.domain.programme import PlanItem
    from companion.settings import Settings
    from companion.store.stores import Stores
    from companion.ui.changes import Changes
    from companion.ui.printing import Printing

_DAY = timedelta(days=1)


class ProgrammeView(Screen):
    """What is planned today, and one press to say it was done.

    Attributes:
        page: What is to be seen.
    """

    shows: ClassVar[Topic] = Topic.EXERCISE | Topic.FLARE_UPS | Topic.BREAKS | Topic.DRAFTS

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
        self._clock = clock
        self._items: tuple[PlanItem, ...] = ()
        self._entries: tuple[LogEntry, ...] = ()
        self.page = ProgrammePage(stores, settings, clock, ask_file, printing)
        self.fill(self.page)
        self._connect()

    def open_at(self, argument: object) -> None:
        """Show today; "paper" shows the programme on paper."""
        self.catch_up()
        self.page.begin()
        if argument == "paper" and not self.page.more.paper.isHidden():
            self.page.open_paper()

    def refresh(self) -> None:
        """Read what is planned today, and what was done of it."""
        today = self._clock.today()
        items = self._stores.programme.all()
        running, past = known_programmes(items, today)
        self._items = planned_on(items, today)
        self._entries = self._stores.exercise_log.between(today, today)
        self._show_today("" if self._items else next_words(items, today))
        self.page.show_programmes(running, past, today, begun(self._stores))
        self.page.show_half(half_typed(self._stores, today))
        ran = any(item.runs_on(today - _DAY) for item in items if not item.is_name_only)
        show_if(ran, self.page.today.yesterday)

    def _show_today(self, line: str) -> None:
        today = self._clock.today()
        exercises = load_exercises(QLocale().name())
        card = self.page.today
        rows = card.keep_rows(len(self._items))
        for row, item in zip(rows, self._items, strict=True):
            picture = self._stores.exercise_pictures.get(item.exercise_id)
            exercise = exercises.find(item.exercise_id)
            row.show_planned(item, self._done(item), exercise, picture)
        quiet, led = self._stores.quiet_days.all(), under_way(self._stores, today)
        why = neutral_days(
            today,
            today,
            quiet=quiet,
            flare_ups=self._stores.flare_ups.all(),
            breaks=self._stores.breaks.between(today, today),
        ).get(today)
        card.show_day(
            line,
            why,
            marked=any(each.day == today for each in quiet),
            planned=len(self._items),
            done=sum(bool(self._done(item)) for item in self._items),
            led=sum(item.id in led and not self._done(item) for item in self._items),
        )

    def _done(self, item: PlanItem) -> list[LogEntry]:
        return [entry for entry in self._entries if entry.plan_id == item.id]

    # --- deeds --------------------------------------------------------------------------

    def _on_as_planned(self) -> None:
        self.page.error.say("")
        try:
            notice = keep_as_planned(self._stores, self._clock)
        except CompanionError as error:
            self.page.error.say(str(error))
            return
        if notice is not None:
            self.said.emit(notice)

    def _on_quiet(self, why: Neutral | None) -> None:
        today = self._clock.today()
        marks = self._stores.quiet_days.all()
        before = next((each for each in marks if each.day == today), None)

        def put(mark: QuietDay | None) -> None:
            if mark is None:
                self._stores.quiet_days.remove(today)
            else:
                self._stores.quiet_days.keep(mark)

        words = {
            Neutral.REST: tr("Today is a rest day."),
            Neutral.SICK: tr("Today is a sick day."),
            None: tr("Today is a usual day again."),
        }[why]
        after = None if why is None else QuietDay(today, why)
        self._do(lambda: put(after), words, lambda: put(before))

    def _do(self, deed: Callable[[], None], words: str, undo: Callable[[], None]) -> None:
        try:
            deed()
        except CompanionError as error:
            self.page.error.say(str(error))
            return
        self.page.error.say("")
        self.say(words, undo)

    # --- ways ---------------------------------------------------------------------------

    def _on_start(self) -> None:
        self.go_to.emit("guided", None)

    def _on_log(self) -> None:
        self._go("log", self._clock.today())

    def _on_half(self) -> None:
        self._go("log", None)

    def _on_change_written(self) -> None:
        """To the newest session of what is planned today."""
        planned = {item.id for item in self._items}
        latest = [each for each in sessions(self._entries) if _is_about(each, planned)]
        self._go("log", latest[-1].id if latest else self._clock.today())

    def _on_yesterday(self) -> None:
        self._go("log", self._clock.today() - _DAY)

    def _on_new(self) -> None:
        self._go("setup", None)

    def _on_change(self, programme: str) -> None:
        self._go("setup", programme)

    def _on_view(self, view: str) -> None:
        self._go(view, None)

    def _go(self, view: str, argument: object) -> None:
        self.go_to.emit("exercise", (view, argument))

    def _connect(self) -> None:
        page = self.page
        page.today.start.clicked.connect(self._on_start)
        page.today.as_planned.clicked.connect(self._on_as_planned)
        page.today.other.clicked.connect(self._on_log)
        page.today.change.clicked.connect(self._on_change_written)
        page.today.yesterday.clicked.connect(self._on_yesterday)
        page.today.quiet_wanted.connect(self._on_quiet)
        page.programmes.change_wanted.connect(self._on_change)
        page.programmes.new_wanted.connect(self._on_new)
        page.build.clicked.connect(self._on_new)
        page.half_on.clicked.connect(self._on_half)
        page.look.clicked.connect(page.more.to_library)
        page.more.view_wanted.connect(self._on_view)
        page.paper.said.connect(self.said)


def _is_about(session: Session, planned: Set[str]) -> bool:
    return any(entry.plan_id in planned for entry in session.entries)
