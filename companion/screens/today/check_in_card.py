"""The card on Today that asks how a day was: three questions, saved with one press."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from companion.domain.profile import Ask
from companion.screens.forms.entry import Entry, latest_entry
from companion.screens.forms.entry_editor import EntryEditor
from companion.ui.showing import show_if
from companion.ui.text import PlainLabel
from companion.ui.widgets.buttons import LinkButton, PrimaryButton, QuietButton
from companion.ui.widgets.card import Card
from companion.ui.widgets.flow import in_a_row
from companion.ui.widgets.pill import Pill
from companion.wording.translate import tr

if TYPE_CHECKING:
    from datetime import date

    from companion.domain.clock import Clock
    from companion.domain.profile import Profile
    from companion.store.stores import Stores


class CheckInCard(Card):
    """Asks about one day and the night that ended this morning; nothing is required.

    Attributes:
        editor: The questions and their way into the diary.
        kept_hard: Says that the day is kept as a hard one, for as long as it is.
    """

    def __init__(self, stores: Stores, clock: Clock) -> None:
        super().__init__(tr("How was yesterday?"))
        self._stores = stores
        self._clock = clock
        self._asks: frozenset[Ask] = frozenset()
        self.editor = EntryEditor(stores, clock)
        self._build()

    def _build(self) -> None:
        self.hard_day = QuietButton(tr("A hard day: save just that"))
        self.save_button = PrimaryButton(tr("Save check-in"), "check")
        self.more_button = QuietButton("")
        self.other_day = LinkButton("")
        self.another = LinkButton(tr("Add another check-in for this day"))
        self.kept_hard = Pill(tr("A hard day"), "check", "warm")
        self._enough = PlainLabel(
            tr("You saved this as a hard day. That is enough. Add more only if you like."), "muted"
        )
        self.add_to_header(self.hard_day)
        self.add_to_header(self.kept_hard)
        buttons = in_a_row(
            (self.save_button, self.more_button, self.other_day, self.another), gap=14
        )
        self.body.addWidget(self._enough)
        self.body.addWidget(self.editor)
        self.body.addSpacing(10)
        self.body.addWidget(buttons)
        words = tr("Nothing is required. You can fill in any day later.")
        self.body.addWidget(PlainLabel(words, "small"))
        self.hard_day.clicked.connect(self._save_hard_day)
        self.save_button.clicked.connect(self._save)
        self.more_button.clicked.connect(self._switch_more)
        self.other_day.clicked.connect(self._switch_day)
        self.another.clicked.connect(self._begin_another)
        self.editor.form.finished.connect(self.save_button.setFocus)
        self.editor.edited.connect(self._name_things)
        self.editor.saved.connect(self._after_writing)
        self.editor.undone.connect(self._after_writing)

    def ask_about(self, day: date) -> None:
        """Ask about this day: what is written of it is shown, or its draft."""
        waking_day = self._clock.today()
        self.editor.ask(latest_entry(self._stores, day, waking_day), day, waking_day)
        self._after_writing()

    def follow(self, profile: Profile) -> None:
        """Follow what the person wants to be asked."""
        self._asks = profile.asks
        self.editor.follow(profile)
        self._after_writing()

    def _save(self) -> None:
        self.editor.save()

    def _save_hard_day(self) -> None:
        self.editor.save(hard=True)

    def _switch_more(self) -> None:
        self.editor.switch_more()
        self._name_things()

    def _switch_day(self) -> None:
        today = self._clock.today()
        self.ask_about(today - timedelta(days=1) if self.editor.day == today else today)
        self.editor.form.focus_first()

    def _begin_another(self) -> None:
        waking_day = self._clock.today()
        night = self._stores.sleep.on(waking_day)
        self.editor.ask(Entry(None, night), self.editor.day, waking_day)
        self.editor.form.focus_first()
        self._name_things()

    def _after_writing(self) -> None:
        """The day may be a hard one now, or no more; any of its check-ins says so."""
        hard = any(each.hard_day for each in self._stores.diary.on(self.editor.day))
        show_if(hard, self.kept_hard)
        show_if(hard, self._enough)
        show_if(not hard, self.hard_day)
        self._name_things()

    def _name_things(self) -> None:
        about_today = self.editor.day == self._clock.today()
        self.set_title(tr("How is today going?") if about_today else tr("How was yesterday?"))
        self.other_day.set_words(
            tr("Write about yesterday") if about_today else tr("Write about today")
        )
        self.more_button.set_words(
            tr("Fewer questions") if self.editor.form.more_is_open else _more_words(self._asks)
        )
        written = self.editor.entry.check_in
        show_if(written is not None and not self.editor.is_edited, self.another)


def _more_words(asks: frozenset[Ask]) -> str:
    names = {
        Ask.PAIN: tr("pain"),
        Ask.FEELINGS: tr("mood"),
        Ask.SLEEP_TIMES: tr("sleep times"),
        Ask.BODY_MAP: tr("map"),
        Ask.NOTE: tr("note"),
    }
    asked = [name for ask, name in names.items() if ask in asks]
    return tr("More: {names}").format(names=", ".join(asked)) if asked else tr("More")
