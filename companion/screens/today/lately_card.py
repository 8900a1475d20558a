"""The card on Today that shows what was done lately: totals that never fall to nothing."""

from __future__ import annotations

from collections import Counter
from datetime import date, timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal

from companion.ui.showing import show_if
from companion.ui.text import PlainLabel
from companion.ui.widgets.buttons import LinkButton
from companion.ui.widgets.card import Card
from companion.wording.translate import tr

if TYPE_CHECKING:
    from companion.store.stores import Stores

DAYS = 7
MOST_LINES = 5


class LatelyCard(Card):
    """What the person did in the last seven days, in their own words.

    Signals:
        opened: The person wants to see the diary.
    """

    opened = Signal()

    def __init__(self, stores: Stores) -> None:
        super().__init__(tr("The last 7 days"))
        self._stores = stores
        self._days = PlainLabel("", "muted")
        self._lines = [PlainLabel("", "body") for _ in range(MOST_LINES)]
        self._open = LinkButton(tr("Open the diary"))
        self._open.clicked.connect(self.opened)
        for line in self._lines:
            self.body.addWidget(line)
        self.body.addWidget(self._days)
        self.body.addWidget(self._open, 0, Qt.AlignmentFlag.AlignLeft)

    def show_until(self, day: date) -> bool:
        """Show the week that ends on this day; False when it has no entries.

        Of what was done as often, the first written stands first.
        """
        check_ins = self._stores.diary.between(day - timedelta(days=DAYS - 1), day)
        written = len({check_in.day for check_in in check_ins})
        done = Counter(word for check_in in check_ins for word in dict.fromkeys(check_in.did))
        said = [_line(word, times) for word, times in done.most_common(MOST_LINES)]
        for index, line in enumerate(self._lines):
            line.setText(said[index] if index < len(said) else "")
            show_if(index < len(said), line)
        words = tr("Entries on {n} of the last {days} days.")
        self._days.setText(words.format(n=written, days=DAYS))
        return written > 0


def _line(word: str, times: int) -> str:
    if times == 1:
        return word
    return tr("{word}, {n} times").format(word=word, n=times)
