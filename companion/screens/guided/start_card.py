"""Before a session: what comes, how long it takes, and in which tempo."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from companion.domain.guided_steps import USUAL_TEMPO_S, steps
from companion.domain.laterality import check_team
from companion.screens.forms.cards_in_turn import TurnCard
from companion.screens.forms.felt import pain_picker
from companion.screens.forms.felt_asks import felt_asks
from companion.screens.forms.question import Question
from companion.screens.forms.small_picture import SmallPicture
from companion.ui.showing import show_if
from companion.ui.stack import Stack
from companion.ui.text import PlainLabel
from companion.ui.theme import scaled
from companion.ui.widgets.buttons import PrimaryButton
from companion.ui.widgets.error_line import ErrorLine
from companion.ui.widgets.flow import in_a_row
from companion.ui.widgets.segmented import SegmentedControl
from companion.ui.widgets.ticks import CheckBox
from companion.wording.exercise_dose import dose_words
from companion.wording.exercise_guide import about_words, tempo_words
from companion.wording.refusals import sentence
from companion.wording.translate import tr

if TYPE_CHECKING:
    from companion.domain.exercise_profile import ExerciseProfile
    from companion.domain.guided_steps import Guide
    from companion.domain.refused import Refused
    from companion.screens.guided.coming import Coming
    from companion.store.stores import Stores

TEMPOS_S = (2.0, 3.0, USUAL_TEMPO_S, 6.0)
BY_PRESS = "press"
SMALL_PX = 76


class StartCard(TurnCard):
    """A session, about to begin.

    Attributes:
        about: About how long it takes.
        tempo: Seconds for a repetition, or a press for each.
        pain: Pain before, where the clinic's sheet asks.
        ticks: "My team suggested it", by exercise.
        start: Begins.

    Signals:
        wanted: It is to begin.
    """

    wanted = Signal()

    def __init__(self, stores: Stores) -> None:
        super().__init__(tr("What comes"))
        self._stores = stores
        self._coming: tuple[Coming, ...] | None = None
        self._profile: ExerciseProfile | None = None
        self.ticks: dict[str, CheckBox] = {}
        self._build()

    def ask_about(self, coming: tuple[Coming, ...]) -> None:
        """Ask how to do these; what is chosen already is left alone."""
        profile = self._stores.exercise_profile.get()
        if profile != self._profile:
            self._choose_tempo(profile.tempo_s)
        if (coming, profile) != (self._coming, self._profile):
            self._coming, self._profile = coming, profile
            self.pain.value = None
            self._list(profile)
        self._follow()
        asks_pain = felt_asks(self._stores).pain
        if not asks_pain:
            self.pain.value = None
        show_if(asks_pain, self._pain)

    def first(self) -> QWidget:
        """The keyboard begins where it can start at once."""
        return self.start

    def guides(self) -> tuple[Guide, ...]:
        """The exercises that are to be guided; those that need a tick and have none are left out.

        Raises:
            Refused: none is left.
        """
        profile = self._keep_choices()
        allowed = [
            each
            for each in self._coming or ()
            if not each.shown.team_guided or each.shown.id in profile.team_suggested
        ]
        if not allowed and self._coming:
            check_team(self._coming[0].shown.id, profile.team_suggested)
        return tuple(each.guide(profile.tempo_s) for each in allowed)

    def _keep_choices(self) -> ExerciseProfile:
        """The tempo and the ticks hold from now on."""
        before = self._stores.exercise_profile.get()
        ticked = {each for each, tick in self.ticks.items() if tick.isChecked()}
        chosen = self.tempo.chosen
        after = replace(
            before,
            tempo_s=None if chosen == BY_PRESS else float(chosen),
            team_suggested=before.team_suggested | ticked,
        )
        if after != before:
            self._stores.exercise_profile.keep(after)
        return after

    # --- showing ------------------------------------------------------------------------

    def _list(self, profile: ExerciseProfile) -> None:
        self.ticks.clear()
        self._rows.empty()
        for each in self._coming or ():
            self._rows.body.addWidget(Row(each))
            if each.shown.team_guided and each.shown.id not in profile.team_suggested:
                self._add_tick(each)

    def _add_tick(self, each: Coming) -> None:
        if each.shown.id in self.ticks:
            return
        tick = CheckBox(tr("My team suggested this one: {name}").format(name=each.shown.name))
        self.ticks[each.shown.id] = tick
        self._rows.body.addWidget(tick)
        caution = tr("It can raise pain for a while. Without the tick it is left out.")
        self._rows.body.addWidget(PlainLabel(caution, "small"))
        tick.toggled.connect(self._follow)

    def _choose_tempo(self, tempo_s: float | None) -> None:
        key = BY_PRESS if tempo_s is None else str(float(tempo_s))
        keys = [segment.key for segment in self.tempo.segments]
        self.tempo.chosen = key if key in keys else str(USUAL_TEMPO_S)

    def _follow(self, *_: object) -> None:
        tempo_s = None if self.tempo.chosen == BY_PRESS else float(self.tempo.chosen)
        guides = [each.guide(tempo_s) for each in self._coming or ()]
        self.about.setText(about_words(guides))
        counts = any(step.repetition for guide in guides for step in steps(guide))
        show_if(counts, self._tempo)
        self.error.say("")

    def _on_start(self) -> None:
        self.error.say("")
        self.wanted.emit()

    def refuse(self, refused: Refused) -> None:
        """Say why it cannot begin."""
        self.error.say(sentence(refused))

    def _build(self) -> None:
        self.about = PlainLabel("", "strong")
        self._rows = Stack(gap=10)
        own = self._stores.exercise_profile.get().tempo_s
        tempos = sorted({*TEMPOS_S, own or USUAL_TEMPO_S})
        pairs = [(str(float(each)), tempo_words(each)) for each in tempos]
        pairs.append((BY_PRESS, tempo_words(None)))
        self.tempo = SegmentedControl(pairs, tr("How long is one repetition?"))
        self._tempo = Question(tr("How long is one repetition?"), self.tempo)
        self.pain = pain_picker(tr("Pain now, before you begin"))
        self._pain = Question(tr("Pain now, before you begin"), self.pain)
        self.error = ErrorLine()
        self.start = PrimaryButton(tr("Start the session"), "play")
        for widget in (
            self.about, in_a_row((self.start,)), self.error, self._rows, self._tempo, self._pain,
        ):  # fmt: skip
            self.body.addWidget(widget)
        self.tempo.picked.connect(self._follow)
        self.pain.finished.connect(self.start.setFocus)
        self.start.clicked.connect(self._on_start)


class Row(QWidget):
    """One exercise: its photo or drawing, its name, how much."""

    def __init__(self, each: Coming) -> None:
        super().__init__()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(scaled(14))
        self.name = PlainLabel(each.shown.name, "strong")
        self.picture = SmallPicture(SMALL_PX)
        shown = each.shown
        self.picture.show_picture(shown.name, each.photo, shown.poses, shown.captions)
        row.addWidget(self.picture, 0, Qt.AlignmentFlag.AlignVCenter)
        words = [self.name, PlainLabel(dose_words(each.dose), "muted")]
        row.addWidget(Stack(words, gap=2), 1, Qt.AlignmentFlag.AlignVCenter)
