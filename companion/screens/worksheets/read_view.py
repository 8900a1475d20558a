"""A worksheet to read again: all of it, with the ways to change, print and delete it."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, ClassVar

from PySide6.QtCore import QLocale, Qt

from companion.content.worksheet import CLOSENESS, FROM, TO, Ask
from companion.content.worksheets import load_forms
from companion.domain.times import WallTime
from companion.domain.topics import Topic
from companion.domain.worksheet import rows_of
from companion.errors import CompanionError
from companion.report.worksheet import answered, heading, worksheet_paper
from companion.screens.forms.choosing import AskFile, ask_file
from companion.screens.forms.help_link import HelpLink
from companion.screens.forms.paper_card import PaperCard
from companion.screens.forms.worksheet_entry import delete
from companion.screens.worksheets.about_card import AboutCard
from companion.screens.worksheets.answers_card import AnswersCard
from companion.screens.worksheets.window_told import window_words
from companion.ui.page import Page
from companion.ui.screen import Screen
from companion.ui.showing import show_if
from companion.ui.widgets.buttons import LinkButton, PrimaryButton, QuietButton
from companion.ui.widgets.error_line import ErrorLine
from companion.ui.widgets.flow import in_a_row
from companion.wording import worksheets as words
from companion.wording.translate import tr

if TYPE_CHECKING:
    from companion.content.worksheet import Form
    from companion.domain.clock import Clock
    from companion.domain.worksheet import Worksheet
    from companion.report.papers import Paper
    from companion.settings import Settings
    from companion.store.stores import Stores
    from companion.ui.changes import Changes
    from companion.ui.printing import Printing


class ReadView(Screen):
    """One worksheet as a whole.

    Attributes:
        answers: Its questions with their answers.
        paper: The same on paper, once it is asked for.
    """

    shows: ClassVar[Topic] = Topic.WORKSHEETS | Topic.SLEEP

    def __init__(
        self,
        stores: Stores,
        settings: Settings,
        clock: Clock,
        changes: Changes,
        ask_file: AskFile = ask_file,
        printing: Printing | None = None,
    ) -> None:
        super().__init__(changes)
        self._stores = stores
        self._settings = settings
        self._clock = clock
        self._forms = load_forms(QLocale().name())
        self._id = ""
        self._worksheet: Worksheet | None = None
        self._build(ask_file, printing)

    def open_at(self, argument: object) -> None:
        """A worksheet by its id."""
        self._id = str(argument)
        show_if(False, self.paper)
        self.refresh()
        self.page.begin_at_top()
        (self.change if self._worksheet else self.back).setFocus()

    def refresh(self) -> None:
        """Read it anew; it may have been changed, or deleted."""
        worksheet = self._stores.worksheets.find(self._id) if self._id else None
        self._worksheet = worksheet
        for part in (self._buttons, self.answers):
            show_if(worksheet is not None, part)
        form = self._form
        show_if(form is not None and worksheet is not None, self.about)
        if worksheet is None:
            show_if(False, self.paper)
            self.page.set_heading(tr("Worksheets"), words.gone_words() if self._id else "")
            return
        kind, day = heading(form, worksheet), words.begun_on(worksheet.day)
        self.page.set_heading(worksheet.title or kind, f"{kind}  ·  {day}")
        if form is not None:
            self.about.show_form(form)
        self.answers.show_answers(answered(form, worksheet), can_change=form is not None)
        self._show_more(form, worksheet)
        if not self.paper.isHidden():
            self.paper.show_page()

    @property
    def _form(self) -> Form | None:
        return self._forms.find(self._worksheet.kind) if self._worksheet else None

    def _show_more(self, form: Form | None, worksheet: Worksheet) -> None:
        """The target with its marks, and how many nights were near a window."""
        self.answers.hide_target()
        for question in form.question if form else ():
            rows = rows_of(worksheet.content.get(question.id))
            if question.ask is Ask.TARGET and rows:
                by_area = {row.get("area"): row.get(CLOSENESS) for row in rows}
                places = [by_area.get(area.id) for area in question.area]
                points = [place if type(place) is int else None for place in places]
                told = next(each for each in answered(form, worksheet) if each.id == question.id)
                names = words.area_titles(area.name for area in question.area)
                self.answers.show_target(points, names, words.target_words(told.lines))
            if question.nights and rows and question.fits(worksheet.content[question.id]):
                times = {end: WallTime.parse(str(rows[0][end])) for end in (FROM, TO)
                         if end in rows[0]}  # fmt: skip
                today = self._clock.today()
                self.answers.tell(question.id, window_words(times, self._stores, today))

    # --- deeds --------------------------------------------------------------------------

    def _on_change(self, question_id: str = "") -> None:
        self.go_to.emit("worksheets", ("new", (self._id, question_id)))

    def _on_delete(self) -> None:
        if self._worksheet is None:
            return
        try:
            notice = delete(self._stores, self._clock, self._worksheet)
        except CompanionError as error:
            self.error.say(str(error))
            return
        self.error.say("")
        self.go_to.emit("worksheets", None)
        self.said.emit(notice)

    def _made(self) -> Paper:
        assert self._worksheet is not None  # the card is hidden without one
        return worksheet_paper(self._form, self._worksheet, self._settings.paper)

    def _on_print(self) -> None:
        show_if(True, self.paper)
        self.paper.show_page()
        self.page.scroll_to(self.paper)
        self.paper.print_page.setFocus()

    # --- the page -----------------------------------------------------------------------

    def where(self) -> object:
        """Which one."""
        return self._id

    def come_back(self, where: object) -> None:
        """Show it again."""
        if isinstance(where, str):
            self.open_at(where)

    def go_back(self) -> None:
        """Back to all worksheets."""
        self.go_to.emit("worksheets", None)

    def _help(self) -> None:
        self.go_to.emit("help", None)

    def _build(self, ask_file: AskFile, printing: Printing | None) -> None:
        self.page = Page()
        self.back = LinkButton(tr("Back to worksheets"), "chevron-left")
        self.change = PrimaryButton(tr("Go through it again"), "pencil")
        self.print_it = QuietButton(tr("Print or save as PDF"), "printer")
        self.delete = QuietButton(tr("Delete"), "trash-2")
        self._buttons = in_a_row([self.change, self.print_it, self.delete])
        self.error = ErrorLine()
        self.answers, self.about, self.help = AnswersCard(), AboutCard(), HelpLink()
        self.paper = PaperCard(
            tr("This page on paper"), self._made, ask_file, printing, as_web=False
        )
        self.page.body.addWidget(self.back, 0, Qt.AlignmentFlag.AlignLeft)
        for part in (self._buttons, self.error):
            self.page.add(part)
        self.page.columns([self.answers], [self.about])
        self.page.add(self.paper)
        self.page.body.addWidget(self.help, 0, Qt.AlignmentFlag.AlignLeft)
        show_if(False, self.paper)
        self.back.clicked.connect(self.go_back)
        self.help.clicked.connect(self._help)
        self.change.clicked.connect(partial(self._on_change, ""))
        self.print_it.clicked.connect(self._on_print)
        self.delete.clicked.connect(self._on_delete)
        self.answers.change_wanted.connect(self._on_change)
        self.paper.said.connect(self.said)
        self.fill(self.page)
