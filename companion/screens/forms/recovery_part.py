"""The step that shows the recovery key: to be written down, printed or saved."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from companion.errors import CompanionError
from companion.screens.forms.passphrase_part import FormPart
from companion.screens.forms.recovery_groups import RecoveryGroups
from companion.ui.announce import announce
from companion.ui.clipboard import copy_privately
from companion.ui.showing import show_if
from companion.ui.text import PlainLabel
from companion.ui.widgets.buttons import QuietButton
from companion.ui.widgets.flow import in_a_row
from companion.wording.recovery import file_name
from companion.wording.translate import tr

if TYPE_CHECKING:
    from pathlib import Path

    from companion.report.recovery import RecoverySheet
    from companion.screens.forms.choosing import AskFile
    from companion.ui.printing import Printing


class RecoveryPart(FormPart):
    """Shows the eight groups, and the ways to keep them.

    Attributes:
        groups: The key.
        print_sheet, save_pdf, save_text, copy: The ways.
    """

    def __init__(self, ask_file: AskFile, printing: Printing | None) -> None:
        super().__init__(tr("This is your recovery key"), tr("I have written it down"))
        self._ask_file = ask_file
        self._printing = printing
        self._sheet: RecoverySheet | None = None
        self.groups = RecoveryGroups()
        self.told = PlainLabel("")
        self.print_sheet = QuietButton(tr("Print"), "printer")
        self.save_pdf = QuietButton(tr("Save as PDF"), "download")
        self.save_text = QuietButton(tr("Save as text"), "file-text")
        self.copy = QuietButton(tr("Copy"), "copy")
        self._build()

    def show_sheet(self, sheet: RecoverySheet) -> None:
        """Show a key."""
        self._sheet = sheet
        self.groups.show_key(sheet.key)
        self._say("")

    def begin(self) -> None:
        """The keyboard is on the key, which is then read aloud."""
        self.groups.setFocus(Qt.FocusReason.OtherFocusReason)

    def forget(self) -> None:
        """Nobody sees the key any more."""
        super().forget()
        self._sheet = None
        self.groups.show_key(None)
        self._say("")

    def _build(self) -> None:
        ways = in_a_row((self.print_sheet, self.save_pdf, self.save_text, self.copy))
        self.say(
            tr("It opens your diary when your passphrase is not at hand."),
            tr("If you lose both, nobody can open your diary."),
        )
        self.body.addWidget(self.groups)
        self.say(tr("Write it on paper, print it, or save it. Keep it away from this computer."))
        self.body.addWidget(ways)
        self.body.addWidget(self.told)
        self.say_small(tr("A saved file is not locked. A printer may keep what it printed."))
        self.print_sheet.clicked.connect(self._print)
        self.save_pdf.clicked.connect(partial(self._save, "pdf"))
        self.save_text.clicked.connect(partial(self._save, "txt"))
        self.copy.clicked.connect(self._copy)

    def _say(self, words: str) -> None:
        self.tell("")
        self.told.setText(words)
        show_if(bool(words), self.told)
        if words:
            announce(self.told, words)

    # --- the ways -----------------------------------------------------------------------

    def _copy(self) -> None:
        if self._sheet is not None:
            copy_privately(self._sheet.key.text())
            self._say(tr("Copied. It is cleared again after a minute."))

    def _print(self) -> None:
        from companion.ui.printing import Printing

        if self._sheet is None:
            return
        printing = self._printing or Printing()
        if not printing.available():
            self.tell(tr("No printer was found. You can save it, or write it on paper."))
            self.save_pdf.setFocus()
            return
        self.tell("")
        printing.ask(self._sheet.pdf(), tr("Companion"), self.window(), self._on_printed)

    def _on_printed(self, begun: bool) -> None:
        if begun:
            self._say(tr("Sent to the printer."))
        else:
            self.tell(tr("The printer did not begin. You can save it, or write it on paper."))

    def _save(self, ending: str, *_: object) -> None:
        if self._sheet is None:
            return
        titles = {"pdf": tr("Save as PDF"), "txt": tr("Save as text")}
        kinds = {"pdf": tr("PDF (*.pdf)"), "txt": tr("Text (*.txt)")}
        name = f"{file_name(self._sheet.day)}.{ending}"
        self._ask_file(self.window(), titles[ending], name, kinds[ending], self._write)

    def _write(self, file: Path) -> None:
        if self._sheet is None:
            return
        try:
            self._sheet.save(file)
        except CompanionError as error:
            self.tell(str(error))
            return
        self._say(tr("Saved: {file}").format(file=file))
