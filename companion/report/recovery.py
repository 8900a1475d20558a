"""The sheet with the recovery key: printed, or kept as a file; made in memory."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from companion.report.files import write
from companion.report.typeset import typeset
from companion.wording import recovery as words
from companion.wording.report import language

if TYPE_CHECKING:
    from datetime import date
    from pathlib import Path

    from companion.domain.recovery_key import RecoveryKey

TEXT_ENDING = ".txt"
GROUPS_IN_A_LINE = 4


@dataclass(frozen=True, slots=True)
class RecoverySheet:
    """What stands on the sheet.

    Attributes:
        key: The recovery key.
        day: When it was made.
        paper: "a4" or "letter".
    """

    key: RecoveryKey
    day: date
    paper: str

    def pdf(self) -> bytes:
        """Draw the sheet: PDF/UA-1, in our own letters."""
        data = {
            "language": language(),
            "paper": self.paper,
            "title": words.title(),
            "secret": words.secret(),
            "made": words.made(self.day),
            "groups": [
                {"name": words.group(number), "signs": signs}
                for number, signs in enumerate(self.key.groups, 1)
            ],
            "use": words.section_use(),
            "uses": words.uses(),
            "notes": words.notes(),
        }
        return typeset("recovery.typ", data)

    def text(self) -> str:
        """The sheet as plain lines."""
        groups = self.key.groups
        starts = range(0, len(groups), GROUPS_IN_A_LINE)
        shown = ("  ".join(groups[at : at + GROUPS_IN_A_LINE]) for at in starts)
        uses = (f"{number}. {each}" for number, each in enumerate(words.uses(), 1))
        head = (words.title(), words.secret(), words.made(self.day))
        lines = (*head, "", *shown, "", words.section_use(), *uses, "", *words.notes())
        return "\n".join(lines) + "\n"

    def save(self, file: Path) -> None:
        """Save it; the ending of the file says whether as text or as PDF.

        Only its owner may read the file.

        Raises:
            CompanionError: it cannot be written there; what stood there before still does.
        """
        as_text = file.suffix.lower() == TEXT_ENDING
        write(self.text().encode() if as_text else self.pdf(), file)
