"""The chip "Same as usual": one press fills in the four times of a person's last nights."""

from __future__ import annotations

from typing import TYPE_CHECKING

from companion.domain.sleep import NIGHT_TIMES
from companion.ui.showing import show_if
from companion.ui.text import PlainLabel
from companion.ui.widgets.word_chips import Chip
from companion.wording.sleep import night_field
from companion.wording.translate import tr

if TYPE_CHECKING:
    from collections.abc import Mapping

    from companion.domain.sleep_usual import UsualTimes
    from companion.screens.forms.night_answers import NightAnswer


class SameAsUsual(Chip):
    """Chosen while the times are those of a usual night; a second press brings back what was typed.

    Args:
        answers: The fields, by their names in sleep.csv.

    Attributes:
        line: Says where the times come from.
    """

    def __init__(self, answers: Mapping[str, NightAnswer]) -> None:
        super().__init__(night_field("as_usual"))
        self._answers = answers
        self._usual: UsualTimes | None = None
        self._before: dict[str, str] = {}
        self.line = PlainLabel(
            tr("Filled in from your last nights. Change a time and it counts as your own."), "small"
        )
        self.clicked.connect(self._on_clicked)

    def expect(self, usual: UsualTimes | None) -> None:
        """Offer these times; None where there are too few nights to know."""
        self._usual = usual
        self._show()

    def begin(self, *, as_usual: bool) -> None:
        """Another night is shown; nothing was typed into it before."""
        self._before = {}
        self.choose(as_usual=as_usual)

    def choose(self, *, as_usual: bool) -> None:
        """Say whether the times shown are the usual ones. Silent."""
        self.setChecked(as_usual)
        self._show()

    def _on_clicked(self, wanted: bool) -> None:
        if wanted and self._usual is not None:
            self._before = {name: self._answers[name].line.text for name in NIGHT_TIMES}
            for name in NIGHT_TIMES:
                if (wall := getattr(self._usual, name)) is not None:
                    self._answers[name].set_value(wall)
        else:
            for name, text in self._before.items():
                self._answers[name].line.set_text(text)
        self._show()

    def _show(self) -> None:
        show_if(self._usual is not None or self.isChecked(), self)
        show_if(self.isChecked(), self.line)
