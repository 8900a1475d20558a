"""How tense a person is before a practice: one press, or none."""

from __future__ import annotations

from companion.ui.text import PlainLabel
from companion.ui.widgets.card import Card
from companion.ui.widgets.scale_picker import ScalePicker
from companion.wording.practices import tension_before, tension_ends
from companion.wording.translate import tr


class TensionCard(Card):
    """A scale from 0 to 10.

    Attributes:
        picker: The scale.
    """

    def __init__(self) -> None:
        super().__init__(tension_before())
        self.picker = ScalePicker(tension_before(), *tension_ends())
        self.body.addWidget(PlainLabel(tr("If you like."), "muted"))
        self.body.addWidget(self.picker)
