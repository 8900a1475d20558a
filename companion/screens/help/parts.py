"""What the two pages of help have in common: with a diary, and without."""

from __future__ import annotations

from typing import TYPE_CHECKING

from companion.ui.text import PlainLabel
from companion.ui.widgets.bullet import Bullet
from companion.ui.widgets.choice import Choice
from companion.wording.translate import tr

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from companion.content.safety import Group, HelpText, Safety

SHOWN_LETTERS = 18
"""Of the name of a country, in the field that is folded."""


def country_choice(safety: Safety) -> Choice:
    """Where the country is chosen."""
    countries = Choice(tr("Country"), [(each.id, each.name) for each in safety.countries])
    countries.setMinimumContentsLength(SHOWN_LETTERS)
    return countries


def said(text: HelpText) -> list[PlainLabel]:
    """The sentences of a text."""
    return [PlainLabel(sentence) for sentence in text.sentences]


def signs(group: Group) -> list[QWidget]:
    """What kind of signs they are, the signs, and what to do."""
    bullets = [Bullet(sign.text) for sign in group.sign]
    return [PlainLabel(group.line, "muted"), *bullets, PlainLabel(group.advice, "strong")]
