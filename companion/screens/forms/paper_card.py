"""A page on paper: to look at, to print, to save."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal

from companion.errors import CompanionError
from companion.screens.forms.choosing import AskFile, ask_file
from companion.screens.forms.paper_preview import PagePreview
from companion.ui.screen import Notice
from companion.ui.showing import show_if
from companion.ui.text import PlainLabel
from companion.ui.widgets.buttons import PrimaryButton, QuietButton
from companion.ui.widgets.card import Card
from companion.ui.widgets.error_line import ErrorLine
from companion.ui.widgets.flow import in_a_row
from companion.wording.translate import tr

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from companion.report import Paper
    from companion.ui.printing import Printing


class PaperCard(Card):
    """The sheets as they will be, and three ways to take them along.

    Args:
        heading: What the card is called.
        made: Gives the page as it is now written.
        ask_file: Asks where to save.
        printing: The printers; None looks for those of this computer.
        as_web: Whether it can be saved as a web page too.

    Signals:
        said: a Notice for the foot of the window.
    """

    said = Signal(object)

    def __init__(
        self,
        heading: str,
        made: Callable[[], Paper],
        ask_file: AskFile = ask_file,
        printing: Printing | None = None,
        *,
        as_web: bool = True,
    ) -> None:
        super().__init__(heading)
        self._made = made
        self._ask_file = ask_file
        self._printing = printing
        self._build(as_web=as_web)

    def show_page(self) -> None:
        """Draw the page as it is now written."""
        made = self._made()
        self.preview.show_page(made.pdf(), made.lines)

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
        made = self._made()
        printing.ask(made.pdf(), made.title, self.window(), self._on_printed)

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
        name = f"{self._made().name}.{ending}"
        self._ask_file(self.window(), question, name, kind, self._write)

    def _write(self, file: Path) -> None:
        try:
            self._made().save(file)
        except CompanionError as error:
            self.tell_problem(str(error))
            return
        self.tell_problem("")
        self.said.emit(Notice(tr("Saved: {file}").format(file=file)))

    def _build(self, *, as_web: bool) -> None:
        self.print_page = PrimaryButton(tr("Print"), "printer")
        self.save_pdf = QuietButton(tr("Save as PDF"))
        self.save_web = QuietButton(tr("Save as web page"))
        self.print_page.clicked.connect(self._print)
        self.save_pdf.clicked.connect(self._save_pdf)
        self.save_web.clicked.connect(self._save_web)
        ways = [self.print_page, self.save_pdf, self.save_web]
        buttons = in_a_row(ways)
        show_if(as_web, self.save_web)
        self.problem = ErrorLine()
        self.preview = PagePreview()
        self.body.addWidget(buttons)
        self.body.addWidget(self.problem)
        self.body.addWidget(PlainLabel(_on_paper(), "small"))
        self.body.addWidget(self.preview)


def _on_paper() -> str:
    return tr("Saved and printed pages are not locked. A printer may keep what it printed.")
