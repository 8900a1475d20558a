"""After a practice: its minutes are known; tension now, a note, and it is saved."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from companion.domain.clock import civil_day
from companion.domain.practised import Practised, check_practised
from companion.domain.topics import Topic
from companion.screens.forms.end_form import EndForm
from companion.screens.forms.entry import new_id
from companion.screens.forms.help_link import HelpLink
from companion.screens.forms.question import Question
from companion.ui.text import PlainLabel
from companion.ui.widgets.flow import in_a_row
from companion.ui.widgets.scale_picker import ScalePicker
from companion.wording.player import practised_words
from companion.wording.practices import tension_after, tension_ends
from companion.wording.translate import tr

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from companion.domain.clock import Clock
    from companion.domain.player_kept import Practising
    from companion.store.stores import Stores
    from companion.ui.running_practice import RunningPractice


class PracticeEnd(EndForm[Practised]):
    """What a practice leaves to be said; all of it may stay open.

    Attributes:
        about: Which one, and how long it went.
        tension: How tense the person is now.
        help: To Help now.
    """

    topic = Topic.CALM

    def __init__(self, stores: Stores, running: RunningPractice, clock: Clock) -> None:
        super().__init__(tr("Your practice"), tr("Go on after all"), stores, running, clock)
        self._practising: Practising | None = None
        self.save_button.set_words(tr("Save"))
        self.about = PlainLabel("", "strong")
        self.tension = ScalePicker(tension_after(), *tension_ends())
        self.help = HelpLink()
        for widget in (
            self.about, Question(tension_after(), self.tension), self._note, self.error,
            self._buttons, in_a_row((self.help,)),
        ):  # fmt: skip
            self.body.addWidget(widget)
        self.tension.picked.connect(self._on_picked)
        self.tension.finished.connect(self.save_button.setFocus)

    def ask_about(self, practising: Practising, name: str) -> None:
        """Ask about a practice that is over; what is being typed about it is left alone."""
        self.about.setText(practised_words(name, practising.minutes))
        self._practising = practising
        if practising.started_at == self._asked:
            return
        self._asked = practising.started_at
        self.error.say("")
        draft = self._drafts.begin(f"practised {practising.started_at.isoformat()}") or {}
        tension = draft.get("tension")
        self.tension.value = tension if tension in range(11) else None
        self.note.text = str(draft.get("note", ""))

    def first(self) -> QWidget:
        """Most people save it at once."""
        return self.save_button

    def take_back(self, entry: Practised) -> None:
        """Undo: put it into the bin."""
        self._stores.practised.remove(entry.id, self._clock.now())

    # --- reading ------------------------------------------------------------------------

    def _read(self) -> Practised | None:
        practising, today = self._practising, self._clock.today()
        if practising is None:
            return None
        entry = Practised(
            id=new_id(),
            practice_id=practising.practice_id,
            day=min(civil_day(practising.started_at), today),
            started_at=practising.started_at,
            minutes=practising.minutes,
            tension_before=practising.tension_before,
            tension_after=self.tension.value,
            note=self.note.text,
        )
        check_practised(entry, today)
        return entry

    def _keep(self, made: Practised) -> None:
        self._stores.practised.keep(made)

    def _state(self) -> dict[str, Any]:
        return {"tension": self.tension.value, "note": self.note.text}

    def _on_picked(self, *_: object) -> None:
        self._drafts.note_change()
