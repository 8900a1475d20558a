"""The numbers of a country as this person wants them: bundled ones, their own in their place."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale

from companion.content.safety import Kind

if TYPE_CHECKING:
    from collections.abc import Iterable

    from companion.content.safety import Country, Line, Safety
    from companion.domain.help_line import HelpLine

EVERYWHERE = ""
"""The country of a line that the person added: their people are theirs wherever they live."""


@dataclass(frozen=True, slots=True)
class ShownLine:
    """A line as it is shown.

    Attributes:
        line: What stands there now.
        bundled: What came with the app; None for the person's own.
    """

    line: HelpLine
    bundled: Line | None = None

    @property
    def changed(self) -> bool:
        """Whether the person put another name or number in the place of a bundled one."""
        return self.bundled is not None and not self.is_bundled(self.line)

    def is_bundled(self, line: HelpLine) -> bool:
        """Whether a line says the same as the one that came with the app."""
        bundled = self.bundled
        return bundled is not None and (line.name, line.contact) == (bundled.name, bundled.contact)


def system_locale() -> QLocale:
    """What this computer says of its country.

    Not the app's own locale: where the system knows no English of a country, an app that speaks
    English is American, and the numbers would be those of America.
    """
    return QLocale.system()


def country_of(safety: Safety, chosen: str, locale: QLocale | None = None) -> Country:
    """The country that was chosen, or the one this computer stands in by its settings."""
    code = chosen or QLocale.territoryToCode((locale or system_locale()).territory())
    return safety.country(code)


def shown_lines(country: Country, kind: Kind, own: Iterable[HelpLine]) -> tuple[ShownLine, ...]:
    """The lines of one kind; an own line with the id of a bundled one stands in its place.

    The emergency number is always shown: it can be corrected, never hidden.
    """
    by_id = {
        line.id: replace(line, hidden=line.hidden and kind is not Kind.EMERGENCY) for line in own
    }
    return tuple(
        ShownLine(by_id.get(line.id, line.help_line(country.id)), line) for line in country.of(kind)
    )


def own_people(safety: Safety, own: Iterable[HelpLine]) -> tuple[ShownLine, ...]:
    """The lines that the person added."""
    bundled = {line.id for country in safety.countries for line in country.line}
    return tuple(ShownLine(line) for line in own if line.id not in bundled)
