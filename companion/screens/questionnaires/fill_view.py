"""A questionnaire as it is filled in: one question a page, any answer may stay empty."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, Qt

from companion.content.questionnaires import load_questionnaires
from companion.domain.refused import Refused
from companion.errors import CompanionError
from companion.screens.forms.drafts import Drafted, DraftKeeper
from companion.screens.forms.help_link import HelpLink
from companion.screens.questionnaires.about_card import AboutCard
from companion.screens.questionnaires.deeds import keep_answered
from companion.screens.questionnaires.fill_card import FillCard
from companion.screens.questionnaires.half_filled import HALF_FILLED, begun, fitted, of
from companion.ui.announce import announce
from companion.ui.page import Page
from companion.ui.screen import Screen
from companion.ui.showing import show_if
from companion.ui.widgets.buttons import LinkButton
from companion.wording import questionnaires as words
from companion.wording.begun import dropped_words
from companion.wording.refusals import sentence
from companion.wording.translate import tr

if TYPE_CHECKING:
    from typing import Any

    from companion.content.questionnaires import Questionnaire
    from companion.domain.clock import Clock
    from companion.screens.questionnaires.half_filled import HalfFilled
    from companion.settings import Settings
    from companion.store.stores import Stores
    from companion.ui.changes import Changes

PAGE = "questionnaires"


class FillView(Drafted, Screen):
    """New ones and those that are changed; what is answered is a draft until it is saved.

    Attributes:
        card: The question in sight.
        about: What it is for, and what it does not tell.
    """

    def __init__(self, stores: Stores, _settings: Settings, clock: Clock, changes: Changes) -> None:
        super().__init__(changes)
        self._stores = stores
        self._clock = clock
        self._kinds = load_questionnaires(QLocale().name())
        self._asked = self._kinds.to_fill_in[0]
        self._now = begun(self._asked, clock)
        self._is_edited = False
        self._drafts = DraftKeeper(self, stores.drafts, clock, self._state)
        self._build()

    # --- which one ----------------------------------------------------------------------

    def open_at(self, argument: object) -> None:
        """A questionnaire, for a new one; or (id,) of one that is there or begun."""
        self._drafts.keep_if_waiting()
        if isinstance(argument, tuple) and argument:
            self._change(str(argument[0]))
            return
        asked = self._kinds.find(str(argument))
        if asked is None or asked.is_total:
            self.go_to.emit(PAGE, None)
            return
        half = next(
            (each for each in HALF_FILLED.all(self._stores.drafts) if self._is_new(each, asked)),
            None,
        )
        self._show(half or begun(asked, self._clock), asked, is_edited=half is not None)

    def _is_new(self, half: HalfFilled, asked: Questionnaire) -> bool:
        """Whether this was begun and never saved: it is gone on with."""
        is_same = half.questionnaire_id == asked.id
        return is_same and self._stores.questionnaires.find(half.id) is None

    def _change(self, entry_id: str) -> None:
        half, kept = HALF_FILLED.find(self._stores.drafts, entry_id), None
        if half is None:
            kept = self._stores.questionnaires.find(entry_id)
        kind = half.questionnaire_id if half else kept.questionnaire_id if kept else ""
        asked = self._kinds.find(kind)
        if asked is None:
            self.go_to.emit(PAGE, None)
            return
        now = half or (of(kept, asked, self._clock) if kept else begun(asked, self._clock))
        self._show(now, asked, is_edited=half is not None)

    def _show(self, now: HalfFilled, asked: Questionnaire, *, is_edited: bool) -> None:
        if asked.asks_pain and not self._stores.profile.get().rates_pain:
            self.go_to.emit(PAGE, None)
            self.say(words.rests(asked.title))
            return
        self._now, self._asked, self._is_edited = fitted(now, asked), asked, is_edited
        self._drafts.begin(now.draft)
        self.about.show_asked(asked)
        show_if(asked.is_about_distress, self.help)
        self.card.day.set_limits(None, self._clock.today())
        self.card.day.value = min(now.day, self._clock.today())
        self._show_page(now.page)
        self.begun.emit()

    # --- questions ----------------------------------------------------------------------

    def _show_page(self, page: int) -> None:
        """Ask one question, with what was answered before."""
        now, items = self._now, self._asked.item
        now.page = page = min(max(0, page), len(items) - 1)
        item = items[page]
        self.page.set_heading(self._asked.title, words.question_words(page + 1, len(items)))
        self.card.show_item(item, self._asked.lead, now.answers.get(item.id))
        kept = self._stores.questionnaires.find(now.id)
        self.card.show_way(first=page == 0, last=page == len(items) - 1, changing=kept is not None)
        show_if(self._is_edited, self.card.drop)
        if self.card.field is not None:
            self.card.field.setFocus()
        self.page.begin_at_focus()
        announce(self.page.heading, f"{self.page.line.text()} {item.words}")

    def _read(self) -> None:
        """Take what the question in sight says."""
        self._now.answers[self._asked.item[self._now.page].id] = self.card.answer
        self._now.day = self.card.day.value

    def _state(self) -> dict[str, Any]:
        self._read()
        return self._now.state()

    def _on_answered(self) -> None:
        self._is_edited = True
        self.card.error.say("")
        self._drafts.note_change()
        show_if(True, self.card.drop)

    def _on_next(self) -> None:
        self._read()
        self._show_page(self._now.page + 1)

    def _on_back(self) -> None:
        self._read()
        self._show_page(self._now.page - 1)

    # --- saving -------------------------------------------------------------------------

    def save(self) -> None:
        """Save it, and show what it came to."""
        if not self.card.day.tidy():
            self.card.day.setFocus()
            return
        self._read()
        now, before = self._now, self._stores.questionnaires.find(self._now.id)
        if before is None and all(each is None for each in now.answers.values()):
            self._drafts.drop()
            self.say(words.nothing_answered())
            self.go_to.emit(PAGE, None)
            return
        try:
            answered = now.answered()
            self._asked.check(answered)
            notice = keep_answered(self._stores, self._clock, before, answered, self._asked.title)
            self._drafts.drop()
        except Refused as refused:
            self.card.error.say(sentence(self._named(refused)))
            return
        except CompanionError as error:
            self.card.error.say(str(error))
            return
        self._is_edited = False
        self.go_to.emit(PAGE, ("result", answered.id))
        self.said.emit(notice)

    def _named(self, refused: Refused) -> Refused:
        """The same with the words of the question in place of its id."""
        item = self._asked.find(refused.fields[0])
        fields = (item.words,) if item else refused.fields
        return Refused(refused.reason, fields, refused.limits)

    def _on_drop(self) -> None:
        """What was answered is not wanted; it can be had back while the message is there."""
        state = self._state()
        self._drafts.drop()
        self._is_edited = False
        kept = self._stores.questionnaires.find(self._now.id)
        self.go_to.emit(PAGE, ("result", kept.id) if kept else None)
        self.say(dropped_words(), partial(self._put_back, state))

    def _put_back(self, state: dict[str, Any]) -> None:
        half = HALF_FILLED.from_state(state)
        if half is not None:
            self._stores.drafts.keep(half.draft, state, self._clock.now())
            self.go_to.emit(PAGE, ("fill", (half.id,)))

    # --- the page -----------------------------------------------------------------------

    def where(self) -> object:
        """Which one, and which question."""
        return [self._now.id, self._now.questionnaire_id, self._now.page]

    def come_back(self, where: object) -> None:
        """Show it again: what was answered, what is kept, or the empty page."""
        if not (isinstance(where, list) and len(where) == 3):
            return
        entry_id, kind = map(str, where[:2])
        is_begun = HALF_FILLED.find(self._stores.drafts, entry_id) is not None
        is_there = is_begun or self._stores.questionnaires.find(entry_id) is not None
        self.open_at((entry_id,) if is_there else kind)
        self._show_page(int(where[2]))

    def go_back(self) -> None:
        """Back to all questionnaires; what is answered stays a draft."""
        self.go_to.emit(PAGE, None)

    def _to_help(self) -> None:
        self.go_to.emit("help", None)

    def _build(self) -> None:
        self.page = Page()
        self.back = LinkButton(tr("Back to questionnaires"), "chevron-left")
        self.card = FillCard(self._clock.today())
        self.about = AboutCard()
        self.help = HelpLink()
        self.page.body.addWidget(self.back, 0, Qt.AlignmentFlag.AlignLeft)
        self.page.columns([self.card], [self.about])
        self.page.body.addWidget(self.help, 0, Qt.AlignmentFlag.AlignLeft)
        self.back.clicked.connect(self.go_back)
        self.help.clicked.connect(self._to_help)
        self.card.changed.connect(self._on_answered)
        self.card.back_wanted.connect(self._on_back)
        self.card.next_wanted.connect(self._on_next)
        self.card.save_wanted.connect(self.save)
        self.card.drop_wanted.connect(self._on_drop)
        self.fill(self.page)
