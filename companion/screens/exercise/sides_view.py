"""Touch, left and right, moves in the mind, and the mirror: each only with the person's team."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, ClassVar
from uuid import uuid4

from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QStackedWidget

from companion.content.exercises import Group, load_exercises
from companion.content.laterality import load_pictures
from companion.domain.laterality import (
    EXERCISE_ID,
    USUAL_PICTURES,
    Part,
    Task,
    check_score,
    check_team,
    scores,
    trials,
)
from companion.domain.refused import Refused
from companion.domain.topics import Topic
from companion.errors import CompanionError
from companion.screens.exercise.choices import Choices
from companion.screens.exercise.side_card import SideCard
from companion.screens.exercise.sides_results import SidesResults
from companion.screens.exercise.sides_task import SidesTask
from companion.ui.page import ONE_COLUMN_BELOW, Page
from companion.ui.screen import Screen
from companion.ui.stack import Stack
from companion.ui.text import PlainLabel
from companion.ui.widgets.bullet import Bullet
from companion.ui.widgets.buttons import LinkButton
from companion.ui.widgets.card import Card
from companion.ui.widgets.segmented import SegmentedControl
from companion.wording import exercise_sides as words
from companion.wording.entries import deleted
from companion.wording.refusals import sentence
from companion.wording.translate import tr

if TYPE_CHECKING:
    from collections.abc import Iterable

    from companion.domain.clock import Clock
    from companion.domain.laterality import Score
    from companion.settings import Settings
    from companion.store.stores import Stores
    from companion.ui.changes import Changes

PICTURES = (10, USUAL_PICTURES, 40)
"""How many in one go, to choose from. Our choice, not evidence."""

STAGES = ("imagined_moves", "mirror_hand")
"""Stages 2 and 3 of graded motor imagery, after left or right."""

TEXTURES = ("textures_hand", "textures_foot")


class SidesView(Screen):
    """The exercises for a very sore hand or foot, and the task of left and right.

    Attributes:
        cards: A card for each exercise, by its id.
        task: The task while it runs, in place of the page.
        results: How it went over time.
    """

    shows: ClassVar[Topic] = Topic.EXERCISE

    def __init__(self, stores: Stores, _settings: Settings, clock: Clock, changes: Changes) -> None:
        super().__init__(changes)
        self._stores = stores
        self._clock = clock
        self._choices = Choices(stores)
        language = QLocale().name()
        self._exercises = load_exercises(language)
        self._pictures = load_pictures(language)
        self._build()

    def refresh(self) -> None:
        """Read the ticks, and what was kept."""
        suggested = self._choices.suggested
        for card in self.cards.values():
            card.show_state(suggested)
        self.results.show_scores(self._stores.laterality.all())

    def open_at(self, argument: object) -> None:
        """The page; a task that waits goes on."""
        self.refresh()
        if self.task.task is None:
            self.page.begin_at_top()

    def leave(self) -> None:
        """A task that runs waits."""
        self.task.hold()

    def keep_all(self) -> None:
        """The window goes: what was answered is kept."""
        if self.task.task is not None and self.task.task.answers:
            self._write(scores(self.task.task, _new_id))
        self.task.task = None
        self._views.setCurrentWidget(self.page)

    # --- the task -----------------------------------------------------------------------

    def _begin(self, exercise_id: str) -> None:
        try:
            check_team(exercise_id, self._choices.suggested)
        except Refused as refused:
            self.say(sentence(refused))
            return
        if exercise_id != EXERCISE_ID:
            self.go_to.emit("guided", exercise_id)
            return
        part = Part(self.part.chosen)
        shown = [each.id for each in self._pictures if each.part is part]
        row = trials(uuid4().int, shown, int(self.many.chosen))
        self.filled.emit()
        self._views.setCurrentWidget(self.task)
        self.task.begin(Task(part=part, trials=row, started_at=self._clock.local()))

    def _ended(self, task: Task) -> None:
        """All is answered, or the person stopped: keep what was answered."""
        self._views.setCurrentWidget(self.page)
        self.page.scroll_to(self.cards[EXERCISE_ID])
        self.cards[EXERCISE_ID].start.setFocus(Qt.FocusReason.OtherFocusReason)
        found = scores(task, _new_id)
        if not found:
            self.say(tr("Stopped before an answer. Nothing is kept."))
            return
        try:
            self._write(found)
        except CompanionError as error:
            self.say(str(error))
            return
        self.say(words.kept_words(found), partial(self._remove, found))

    def _write(self, found: tuple[Score, ...]) -> None:
        for score in found:
            check_score(score, self._clock.today())
        self._stores.laterality.keep(*found)

    def _remove(self, found: tuple[Score, ...]) -> None:
        for score in found:
            self._stores.laterality.remove(score.id, self._clock.now())

    def _restore(self, found: tuple[Score, ...]) -> None:
        for score in found:
            self._stores.laterality.restore(score.id)

    def _delete(self, found: tuple[Score, ...]) -> None:
        try:
            self._remove(found)
        except CompanionError as error:
            self.say(str(error))
            return
        self.say(deleted(words.go_title(found[0])), partial(self._restore, found))

    # --- the rest of the page -----------------------------------------------------------

    def _suggest(self, exercise_id: str, name: str, on: bool) -> None:
        self.said.emit(self._choices.suggest(exercise_id, name, on=on))
        self.refresh()

    def _read(self, exercise_id: str) -> None:
        self.go_to.emit("exercise", ("exercise", exercise_id))

    def _back(self) -> None:
        self.go_to.emit("exercise", ("programme", None))

    def _build(self) -> None:
        line = tr("For a very sore hand or foot. Each part begins once your team suggested it.")
        self.page = Page(tr("Left and right, touch, mirror"), line)
        self.back = LinkButton(tr("Back to exercise"), "chevron-left")
        self.results = SidesResults()
        self.cards = {
            each.id: SideCard(each, self._choosing() if each.id == EXERCISE_ID else None)
            for each in self._exercises.of(Group.CRPS)
        }
        self.task = SidesTask({each.id: each for each in self._pictures})
        self.page.body.addWidget(self.back, 0, Qt.AlignmentFlag.AlignLeft)
        self.page.add(self.cards[EXERCISE_ID])
        self.page.add(self.results)
        self._add_row(STAGES)
        self.page.add(_ladder())
        self._add_row(TEXTURES)
        self._views = QStackedWidget()
        for view in (self.page, self.task):
            self._views.addWidget(view)
        self.fill(self._views)
        self._connect()

    def _add_row(self, ids: Iterable[str]) -> None:
        self.page.row([self.cards[each] for each in ids], below=ONE_COLUMN_BELOW)

    def _choosing(self) -> Stack:
        """What the pictures show, and how many there are."""
        self.part = SegmentedControl([(p.value, words.part_name(p)) for p in Part], tr("Of what"))
        many = [(str(n), words.pictures_words(n)) for n in PICTURES]
        self.many = SegmentedControl(many, tr("How many pictures"))
        self.many.chosen = str(USUAL_PICTURES)
        parts = (
            PlainLabel(tr("Pictures of"), "question"),
            self.part,
            PlainLabel(tr("How many pictures"), "question"),
            self.many,
        )
        return Stack(parts, gap=8)

    def _connect(self) -> None:
        self.back.clicked.connect(self._back)
        self.task.ended.connect(self._ended)
        self.results.delete_wanted.connect(self._delete)
        for card in self.cards.values():
            card.begun.connect(self._begin)
            card.read_wanted.connect(self._read)
            card.team.ticked.connect(self._suggest)


def _ladder() -> Card:
    """The textures from soft to rough."""
    card = Card(tr("Touch, from soft to rough"), icon="hand")
    card.body.addWidget(
        PlainLabel(tr("One cloth at a time, 1 to 5 minutes. Go on when it is easy."))
    )
    for number, texture in enumerate(words.textures(), 1):
        card.body.addWidget(Bullet(texture, f"{number}."))
    return card


def _new_id() -> str:
    return uuid4().hex
