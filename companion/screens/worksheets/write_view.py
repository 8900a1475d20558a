"""A worksheet as it is written: one question at a time, any of them may stay empty."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, Qt

from companion.content.worksheets import load_forms
from companion.domain.refused import Refused
from companion.domain.worksheet import check_worksheet
from companion.errors import CompanionError
from companion.screens.forms.drafts import Drafted, DraftKeeper
from companion.screens.forms.help_link import HelpLink
from companion.screens.forms.worksheet_entry import keep
from companion.screens.worksheets.about_card import AboutCard
from companion.screens.worksheets.half_written import HALF_WRITTEN, begun, of
from companion.screens.worksheets.question_card import QuestionCard
from companion.screens.worksheets.window_told import tell_window
from companion.ui.announce import announce
from companion.ui.page import Page
from companion.ui.screen import Screen
from companion.ui.showing import show_if
from companion.ui.widgets.buttons import LinkButton
from companion.wording import worksheets as words
from companion.wording.begun import dropped_words
from companion.wording.refusals import sentence
from companion.wording.translate import tr

if TYPE_CHECKING:
    from typing import Any

    from companion.content.worksheet import Form
    from companion.domain.clock import Clock
    from companion.screens.worksheets.half_written import HalfWritten
    from companion.settings import Settings
    from companion.store.stores import Stores
    from companion.ui.changes import Changes


class WriteView(Drafted, Screen):
    """New ones and those that are changed; what is typed is a draft until it is saved.

    Attributes:
        card: The question in sight.
        about: What the worksheet is for, and its cautions.
    """

    def __init__(self, stores: Stores, _settings: Settings, clock: Clock, changes: Changes) -> None:
        super().__init__(changes)
        self._stores = stores
        self._clock = clock
        self._forms = load_forms(QLocale().name())
        self._form = self._forms.all[0]
        self._now = begun(self._form, clock)
        self._is_edited = False
        self._drafts = DraftKeeper(self, stores.drafts, clock, self._state)
        self._build()

    # --- which one ----------------------------------------------------------------------

    def open_at(self, argument: object) -> None:
        """A kind, for a new one; or (id,) or (id, id of a question) of one that is there."""
        self._drafts.keep_if_waiting()
        if isinstance(argument, tuple) and argument:
            self._change(str(argument[0]), str(argument[1]) if len(argument) > 1 else "")
        else:
            form = self._forms.find(str(argument)) or self._forms.all[0]
            self._show(begun(form, self._clock), form)

    def _change(self, worksheet_id: str, question_id: str) -> None:
        """Go on with what is typed of it, or change what is kept."""
        half, kept = HALF_WRITTEN.find(self._stores.drafts, worksheet_id), None
        if half is None:
            kept = self._stores.worksheets.find(worksheet_id)
        form = self._forms.find(half.kind if half else kept.kind if kept else "")
        if form is None:
            self.go_to.emit("worksheets", None)
            return
        now = half or (of(kept, form) if kept else begun(form, self._clock))
        pages = [[each.id for each in page] for page in form.pages]
        asked = (at for at, page in enumerate(pages) if question_id in page)
        now.page = next(asked, now.page)
        self._show(now, form, is_edited=half is not None)

    def _show(self, now: HalfWritten, form: Form, *, is_edited: bool = False) -> None:
        self._now, self._form, self._is_edited = now, form, is_edited
        self._drafts.begin(now.draft)
        self.about.show_form(form)
        self._show_page(min(max(0, now.page), len(form.pages) - 1))
        self.begun.emit()

    # --- pages --------------------------------------------------------------------------

    def _show_page(self, page: int) -> None:
        """Ask the questions of a page, with what was answered before."""
        now, pages = self._now, self._form.pages
        now.page = page
        self.page.set_heading(self._form.title, words.step_words(page + 1, len(pages)))
        self.card.show_questions(pages[page], first=page == 0, last=page == len(pages) - 1)
        for field in self.card.fields:
            field.show_answer(now.content.get(field.question.id))
            field.take_loose(now.loose.get(field.question.id, {}))
        self.card.name.text = now.title
        self._follow()
        self.card.fields[0].setFocus()
        self.page.begin_at_focus()
        announce(self.page.heading, f"{self._form.title}. {self.page.line.text()}")

    def _follow(self) -> None:
        tell_window(self.card.fields, self._stores, self._clock.today())
        show_if(self._is_edited, self.card.drop)

    def _read(self) -> None:
        """Take what the page in sight says."""
        now = self._now
        for field in self.card.fields:
            key, answer = field.question.id, field.answer
            now.content.pop(key, None)
            now.loose.pop(key, None)
            if answer is not None:
                now.content[key] = answer
            if field.loose:
                now.loose[key] = field.loose
        now.title = " ".join(self.card.name.text.replace("\0", "").split())

    def _state(self) -> dict[str, Any]:
        self._read()
        return self._now.state()

    def _on_answered(self) -> None:
        self._is_edited = True
        self.card.error.say("")
        self._drafts.note_change()
        self._follow()

    def _go(self, by: int) -> None:
        if not self.card.settle():
            return
        self._read()
        if by > 0 and not self._form.is_open(self._now.content):
            self.card.error.say(words.team_first())
            return
        self._show_page(self._now.page + by)

    def _on_next(self) -> None:
        self._go(1)

    def _on_back(self) -> None:
        self._go(-1)

    # --- saving -------------------------------------------------------------------------

    def save(self) -> None:
        """Save it, and read it as a whole."""
        if not self.card.settle():
            return
        self._read()
        now, before = self._now, self._stores.worksheets.find(self._now.id)
        if before is None and not now.content and not now.title:
            self._drafts.drop()
            self.say(words.nothing_written())
            self.go_to.emit("worksheets", None)
            return
        try:
            worksheet = now.worksheet()
            self._form.check(worksheet)
            check_worksheet(worksheet, self._clock.today())
            notice = keep(self._stores, self._clock, worksheet, words.saved_words(), before)
            self._drafts.drop()
        except Refused as refused:
            self._refuse(refused)
            return
        except CompanionError as error:
            self.card.error.say(str(error))
            return
        self._is_edited = False
        self.go_to.emit("worksheets", ("open", worksheet.id))
        self.said.emit(notice)

    def _refuse(self, refused: Refused) -> None:
        """Say what cannot be kept, on the page where it was asked."""
        asked = self._form.find(refused.fields[0])
        if asked is not None:
            at = next(n for n, page in enumerate(self._form.pages) if asked in page)
            if at != self._now.page:
                self._show_page(at)
        if refused.fields[0] == self._form.opens_with:
            self.card.error.say(words.team_first())
            return
        named = (asked.text,) if asked else refused.fields
        self.card.error.say(sentence(Refused(refused.reason, named, refused.limits)))

    def _on_drop(self) -> None:
        """What was typed is not wanted; it can be had back while the message is there."""
        state = self._state()
        self._drafts.drop()
        self._is_edited = False
        kept = self._stores.worksheets.find(self._now.id)
        self.go_to.emit("worksheets", ("open", kept.id) if kept else None)
        self.say(dropped_words(), partial(self._put_back, state))

    def _put_back(self, state: dict[str, Any]) -> None:
        half = HALF_WRITTEN.from_state(state)
        if half is not None:
            self._stores.drafts.keep(half.draft, state, self._clock.now())
            self.go_to.emit("worksheets", ("new", (half.id,)))

    # --- the page -----------------------------------------------------------------------

    def where(self) -> object:
        """Which one, and which page."""
        return [self._now.id, self._now.kind, self._now.page]

    def come_back(self, where: object) -> None:
        """Show it again: what was typed, what is kept, or the empty page."""
        if not (isinstance(where, list) and len(where) == 3):
            return
        worksheet_id, kind = map(str, where[:2])
        is_begun = HALF_WRITTEN.find(self._stores.drafts, worksheet_id) is not None
        is_there = is_begun or self._stores.worksheets.find(worksheet_id) is not None
        self.open_at((worksheet_id,) if is_there else kind)
        self._show_page(min(max(0, int(where[2])), len(self._form.pages) - 1))

    def go_back(self) -> None:
        """Back to all worksheets; what is typed stays a draft."""
        self.go_to.emit("worksheets", None)

    def _help(self) -> None:
        self.go_to.emit("help", None)

    def _build(self) -> None:
        self.page = Page()
        self.back = LinkButton(tr("Back to worksheets"), "chevron-left")
        self.card = QuestionCard(self._clock.today())
        self.about = AboutCard()
        self.help = HelpLink()
        self.page.body.addWidget(self.back, 0, Qt.AlignmentFlag.AlignLeft)
        self.page.columns([self.card], [self.about])
        self.page.body.addWidget(self.help, 0, Qt.AlignmentFlag.AlignLeft)
        self.back.clicked.connect(self.go_back)
        self.help.clicked.connect(self._help)
        self.card.changed.connect(self._on_answered)
        self.card.back_wanted.connect(self._on_back)
        self.card.next_wanted.connect(self._on_next)
        self.card.save_wanted.connect(self.save)
        self.card.drop_wanted.connect(self._on_drop)
        self.fill(self.page)
