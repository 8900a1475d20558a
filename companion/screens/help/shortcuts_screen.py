"""Every action of the menus with its keys: all of Companion works without a mouse."""

from __future__ import annotations

from typing import TYPE_CHECKING

from companion.ui.page import Page
from companion.ui.screen import Screen
from companion.ui.text import PlainLabel
from companion.ui.widgets.card import Card
from companion.ui.widgets.table import FiguresTable
from companion.wording.translate import tr

if TYPE_CHECKING:
    from collections.abc import Sequence

    from companion.ui.changes import Changes


class ShortcutsScreen(Screen):
    """A table of actions and keys, and the keys that questions answer to."""

    def __init__(self, shortcuts: Sequence[tuple[str, str]], changes: Changes) -> None:
        super().__init__(changes)
        page = Page(tr("Keyboard shortcuts"), tr("All of Companion works without a mouse."))
        menus, forms = Card(tr("In the menus")), Card(tr("While you answer"))
        headers = (tr("What it does"), tr("Keys"))
        menus.body.addWidget(FiguresTable(headers, shortcuts, tr("Actions and their keys")))
        for words in (
            tr("Digits choose a number from 0 to 9. 1 and then 0 chooses 10."),
            tr("Arrow keys go one up or down. Delete leaves the question open again."),
            tr("Enter goes to the next question. Tab goes to the next field."),
            tr("In the month, arrow keys go from day to day. Page Up shows the month before."),
        ):
            forms.body.addWidget(PlainLabel(words))
        page.columns([menus], [forms])
        self.fill(page)
