"""Which Companion this is, and what it is not."""

from __future__ import annotations

from PySide6.QtCore import QLocale

import companion
from companion.content.safety import load_safety
from companion.ui.text import PlainLabel
from companion.ui.widgets.card import Card
from companion.wording.translate import tr


class AboutCard(Card):
    """Version, licence, and what the app does not do."""

    def __init__(self) -> None:
        super().__init__(tr("About Companion"))
        is_not = load_safety(QLocale().name()).texts["is_not"]
        self.body.addWidget(
            PlainLabel(tr("Version {version}").format(version=companion.__version__), "strong")
        )
        for sentence in is_not.sentences:
            self.body.addWidget(PlainLabel(sentence))
        self.body.addWidget(PlainLabel(tr("It never uses the network.")))
        for sentence in (
            tr("Free software under the Apache License 2.0."),
            tr("Letters: Atkinson Hyperlegible Next, SIL Open Font License. Icons: Lucide, ISC."),
        ):
            self.body.addWidget(PlainLabel(sentence, "small"))
