"""What a backup holds, shown before it is brought back."""

from __future__ import annotations

from typing import TYPE_CHECKING

from companion.ui.announce import announce
from companion.ui.showing import show_if
from companion.ui.text import PlainLabel
from companion.ui.widgets.card import Card
from companion.wording import backups as words
from companion.wording.translate import tr

if TYPE_CHECKING:
    from datetime import date, datetime

    from companion.store.backup import BackupFile
    from companion.store.inside import Inside, InsideDay


class InsideCard(Card):
    """How many of each kind, from when to when, and the last days in a few words."""

    def __init__(self, now: datetime) -> None:
        super().__init__(tr("In this backup"))
        self._now = now
        self.made = PlainLabel("", "small")
        self.counts = PlainLabel("", "strong")
        self.span = PlainLabel("")
        self.last = PlainLabel(tr("Its last days"), "question")
        self.days = PlainLabel("")
        for label in (self.made, self.counts, self.span, self.last, self.days):
            self.body.addWidget(label)

    def show_inside(self, backup: BackupFile, inside: Inside) -> None:
        """Show another backup."""
        today = self._now.date()
        self.made.setText(words.when(backup.created, self._now))
        counts = words.of_kinds(inside.counts)
        self.counts.setText(counts)
        span = _span(inside, today)
        self.span.setText(span)
        self.days.setText("\n".join(_day(each, today) for each in inside.last_days))
        for label in (self.span, self.last, self.days):
            show_if(bool(inside.last_days), label)
        show_if(True, self)
        announce(self, f"{counts}. {span}")

    def put_away(self) -> None:
        """The backup is closed: none of its words stays here, in sight or out of it."""
        for label in (self.made, self.counts, self.span, self.days):
            label.setText("")
        show_if(False, self)


def _span(inside: Inside, today: date) -> str:
    if inside.first_day is None:
        return ""
    return tr("From {first} to {last}").format(
        first=words.day_words(inside.first_day, today),
        last=words.day_words(inside.last_days[0].day, today),
    )


def _day(each: InsideDay, today: date) -> str:
    did = tuple(dict.fromkeys(word for one in each.check_ins for word in one.did))
    said = words.day_inside(
        len(each.check_ins), each.night is not None, did, each.sessions, exercised=each.exercised
    )
    return tr("{day}: {said}").format(day=words.day_words(each.day, today), said=said)
