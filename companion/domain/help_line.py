"""A line to call in a crisis: bundled as data; a person may add, change or hide one."""

from __future__ import annotations

from dataclasses import dataclass

from companion.domain.refused import check_id, check_text


@dataclass(frozen=True, slots=True, kw_only=True)
class HelpLine:
    """Someone to call.

    Attributes:
        id: Permanent; an own line with the id of a bundled one stands in its place.
        country: Two letters, or "" for everywhere.
        name: Who answers.
        contact: The number or what to text, as people write it.
        hidden: The person does not want to see this one.
    """

    id: str
    country: str
    name: str
    contact: str
    hidden: bool = False

    def __post_init__(self) -> None:
        check_id(self.id)
        check_text(self.name, "name")
        check_text(self.contact, "contact")
