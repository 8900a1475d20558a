"""The page for the clinic: to look at, to print, to save."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal

from companion.errors import CompanionError
from companion.report import lines, pdf, save
from companion.screens.visit.preview import PagePreview
from companion.ui.screen import Notice
from companion.ui.text import PlainLabel
from companion.ui.widgets.buttons import PrimaryButton, QuietButton
from companion.ui.widgets.card import Card
from companion.ui.widgets.error_line import ErrorLine
from companion.ui.widgets.flow import in_a_row
from companion.wording.report import file_name, title
from companion.wording.translate import tr

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date
    from pathlib import Path

    from companion.report import Summary
    from companion.screens.forms.choosing import AskFile
    from companion.ui.printing import Printing


class PageCard(Card):
    """The sheets as they will be, and three ways to take them along.

    Args:
        page: Gives the page as it is now written.
        day: Gives the day that names a saved file.
        ask_file: Asks where to save.
        printing: The printers; None looks for those of this computer.

    Signals:
        said: a Notice for the foot of the window.
    """

    said = Signal(object)

    def __init__(
        self,
        page: Callable[[], Summary],
        day: Callable[[], date],
        ask_file: AskFile,
        printing: Printing | None,
    ) -> None:
        super().__init__(tr("The page for the clinic"))
        self._page = page
        self._day = day
        self._ask_file = ask_file
        self._printing = printing
        self._build()

    def show_page(self) -> None:
        """Draw the page as it is now written."""
        made = self._page()
        self.preview.show_page(pdf(made), lines(made))

    def tell_problem(self, sentence: str) -> None:
        """Say under the buttons what did not work; empty takes it away."""
        self.problem.say(sentence)

    def _print(self) -> None:
        from companion.ui.printing import Printing

        printing = self._printing or Printing()
        if not printing.available():
            self.tell_problem(
                tr("No printer was found. You can save the page as a PDF and print it elsewhere.")
            )
            self.save_pdf.setFocus()
            return
        self.tell_problem("")
        printing.ask(pdf(self._page()), title(), self.window(), self._on_printed)

    def _on_printed(self, begun: bool) -> None:
        if begun:
            self.said.emit(Notice(tr("Sent to the printer.")))
        else:
            self.tell_problem(
                tr("The printer did not begin. Your entries are safe. You can save a PDF instead.")
            )

    def _save_pdf(self) -> None:
        self._save_as(tr("Save as PDF"), "pdf", tr("PDF (*.pdf)"))

    def _save_web(self) -> None:
        self._save_as(tr("Save as web page"), "html", tr("Web page (*.html)"))

    def _save_as(self, question: str, ending: str, kind: str) -> None:
        name = f"{file_name(self._day())}.{ending}"
        self._ask_file(self.window(), question, name, kind, self._write)

    def _write(self, file: Path) -> None:
        try:
            save(self._page(), file)
        except CompanionError as error:
            self.tell_problem(str(error))
            return
        self.tell_problem("")
        self.said.emit(Notice(tr("Saved: {file}").format(file=file)))

    def _build(self) -> None:
        self.print_page = PrimaryButton(tr("Print"), "printer")
        self.save_pdf = QuietButton(tr("Save as PDF"))
        self.save_web = QuietButton(tr("Save as web page"))
        self.print_page.clicked.connect(self._print)
        self.save_pdf.clicked.connect(self._save_pdf)
        self.save_web.clicked.connect(self._save_web)
        buttons = in_a_row((self.print_page, self.save_pdf, self.save_web))
        self.problem = ErrorLine()
        self.preview = PagePreview()
        self.body.addWidget(buttons)
        self.body.addWidget(self.problem)
        self.body.addWidget(PlainLabel(_on_paper(), "small"))
        self.body.addWidget(self.preview)


def _on_paper() -> str:
    return tr("Saved and printed pages are not locked. A printer may keep what it printed.")
