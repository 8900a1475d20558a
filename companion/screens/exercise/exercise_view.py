"""One exercise: its drawings, its steps, when to stop, and what can be done with it."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from PySide6.QtCore import QLocale, Qt

from companion.content.exercises import load_exercises
from companion.domain.programme import OWN, programmes
from companion.domain.topics import Topic
from companion.screens.exercise.choices import Choices
from companion.screens.exercise.exercise_cards import (
    AboutCard,
    DoseCard,
    PositionsCard,
    StepsCard,
    WhenToStopCard,
)
from companion.screens.exercise.exercise_deeds import DeedsCard
from companion.screens.exercise.exercise_history import HistoryCard
from companion.screens.exercise.own_card import OwnCard
from companion.screens.exercise.team_part import TeamPart
from companion.ui.page import Page
from companion.ui.screen import Screen
from companion.ui.showing import show_if
from companion.ui.text import PlainLabel
from companion.ui.widgets.buttons import LinkButton
from companion.ui.widgets.card import Card
from companion.wording.exercise_library import (
    gone_words,
    heading_line,
    licence_words,
    own_words,
)
from companion.wording.translate import tr

if TYPE_CHECKING:
    from companion.content.exercises import Exercise
    from companion.domain.clock import Clock
    from companion.settings import Settings
    from companion.store.stores import Stores
    from companion.ui.changes import Changes


class ExerciseView(Screen):
    """Everything about one exercise, on one page.

    Attributes:
        exercise_id: The one in sight; empty before one was shown.
        programme: The programme it may be chosen for; None: just to read.
    """

    shows: ClassVar[Topic] = Topic.EXERCISE

    def __init__(self, stores: Stores, _settings: Settings, clock: Clock, changes: Changes) -> None:
        super().__init__(changes)
        self._stores = stores
        self._clock = clock
        self._choices = Choices(stores)
        self._exercises = load_exercises(QLocale().name())
        self.exercise_id = ""
        self.programme: str | None = None
        self._texts_of: Exercise | None = None
        self._build()

    def refresh(self) -> None:
        """Read what is planned and was done of it."""
        if not self.exercise_id:
            return
        exercise = self._exercises.find(self.exercise_id)
        known = exercise is not None
        for card in self._known_cards:
            show_if(known, card)
        show_if(not known, self.own)
        if exercise is not None:
            self._show_exercise(exercise)
        else:
            self._show_without_texts()
        mine = [each for each in self._stores.exercise_log.all() if self._is_it(each.exercise_id)]
        sides = {item.id: item.dose.side for item in self._stores.programme.all()}
        self.history.show_entries(mine, sides)

    def open_at(self, argument: object) -> None:
        """Show the exercise with this id; (id, programme) where one is being chosen."""
        match argument:
            case str(exercise_id):
                self.exercise_id, self.programme = exercise_id, None
            case (str(exercise_id), str(programme)):
                self.exercise_id, self.programme = exercise_id, programme
        self.refresh()
        self.page.begin_at_top()

    def where(self) -> object:
        """Which exercise, and for which programme."""
        return [self.exercise_id, self.programme]

    def come_back(self, where: object) -> None:
        """Show that exercise again."""
        if isinstance(where, list) and len(where) == 2:
            self.exercise_id, self.programme = str(where[0]), where[1]
            self.refresh()

    # --- what is shown ------------------------------------------------------------------

    def _show_exercise(self, exercise: Exercise) -> None:
        line = heading_line(exercise.what_for, exercise.minutes, exercise.tags)
        self.page.set_heading(exercise.name, line)
        if self._texts_of is not exercise:
            self._show_texts(exercise)
        suggested = exercise.id in self._choices.suggested
        show_if(exercise.team_guided, self.team_card)
        self.team.show_exercise(exercise, suggested=suggested)
        self.deeds.star.show_state(exercise.name, on=exercise.id in self._choices.favourites)
        self._show_programmes(may_begin=suggested or not exercise.team_guided)
        show_if(exercise.team_guided, self.sides)

    def _show_texts(self, exercise: Exercise) -> None:
        self._texts_of = exercise
        self.stop.show_rules(exercise.stop)
        self.positions.show_positions(exercise.position)
        self.steps.show_steps(exercise.steps)
        self.about.show_exercise(exercise)
        self.dose.show_exercise(exercise)
        small = (exercise.source, licence_words(exercise.licence), exercise.reviewed)
        self.small.setText("\n".join(small))

    def _show_programmes(self, *, may_begin: bool) -> None:
        today = self._clock.today()
        running = [
            each for each in programmes(self._stores.programme.all()) if not each.is_over(today)
        ]
        planned = [
            each.name
            for each in running
            if any(
                self._is_it(item.exercise_id) and (item.ends_on is None or item.ends_on >= today)
                for item in each.items
            )
        ]
        names = [each.name for each in running] if self.programme is None else [self.programme]
        others = [name for name in names if name not in planned]
        self.deeds.show_programmes(planned, others, may_begin=may_begin)

    def _show_without_texts(self) -> None:
        """One of the person's own; or one the library has no more."""
        items = [each for each in self._stores.programme.all() if self._is_it(each.exercise_id)]
        name = self._stores.programme.names().get(self.exercise_id, tr("An exercise"))
        is_own = self.exercise_id.startswith(OWN)
        self._texts_of = None
        self.stop.show_rules(())
        self.page.set_heading(name, own_words() if is_own else "")
        self.own.show_own(
            gone_words() if not is_own else "",
            items[-1] if items else None,
            self._stores.exercise_pictures.get(self.exercise_id),
            name,
        )

    def _is_it(self, exercise_id: str) -> bool:
        return exercise_id == self.exercise_id

    # --- what the person does -----------------------------------------------------------

    def _like(self) -> None:
        exercise = self._exercises.find(self.exercise_id)
        if exercise is not None:
            on = self.deeds.star.isChecked()
            self.said.emit(self._choices.like(exercise.id, exercise.name, on=on))
            self.refresh()

    def _suggest(self, exercise_id: str, name: str, on: bool) -> None:
        self.said.emit(self._choices.suggest(exercise_id, name, on=on))
        self.refresh()

    def _add(self, programme: str) -> None:
        self.go_to.emit("exercise", ("setup", (programme, self.exercise_id)))

    def _change(self, programme: str) -> None:
        self.go_to.emit("exercise", ("setup", programme))

    def _back(self) -> None:
        self.go_to.emit("exercise", ("library", "again"))

    def _to_sides(self) -> None:
        self.go_to.emit("exercise", ("sides", None))

    def _to_kept(self) -> None:
        self.go_to.emit("exercise", ("kept", None))

    def _help(self) -> None:
        self.go_to.emit("help", None)

    # --- the page -----------------------------------------------------------------------

    def _build(self) -> None:
        self.page = Page()
        self.back = LinkButton(tr("All exercises"), "chevron-left")
        self.stop, self.positions, self.steps = WhenToStopCard(), PositionsCard(), StepsCard()
        self.about, self.dose, self.deeds = AboutCard(), DoseCard(), DeedsCard()
        self.history, self.own = HistoryCard(), OwnCard()
        self.team_card, self.team = Card(tr("Only with your team"), icon="users"), TeamPart()
        self.team_card.body.addWidget(self.team)
        self.sides = LinkButton(tr("Left or right, textures, mirror"))
        self.small = PlainLabel("", "small")
        left = Qt.AlignmentFlag.AlignLeft
        self.team_card.body.addWidget(self.sides, 0, left)
        self.page.body.addWidget(self.back, 0, left)
        self.page.columns([self.stop], [self.positions, self.own], wide_right=True)
        self.page.add(self.team_card)
        second = self.page.columns([self.steps, self.about], [self.deeds, self.dose])
        self.page.add(self.history)
        self.page.add(self.small)
        self._known_cards = (self.positions, self.team_card, second, self.small)
        self._connect()
        self.fill(self.page)

    def _connect(self) -> None:
        self.back.clicked.connect(self._back)
        self.stop.help_wanted.connect(self._help)
        self.team.ticked.connect(self._suggest)
        self.sides.clicked.connect(self._to_sides)
        self.deeds.star.clicked.connect(self._like)
        self.deeds.add_wanted.connect(self._add)
        self.deeds.change_wanted.connect(self._change)
        self.history.kept_wanted.connect(self._to_kept)
