"""What worksheets are called in lists, and how they stand on the page for the clinic."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale

from companion.wording.worksheets import named

if TYPE_CHECKING:
    from collections.abc import Sequence

    from companion.domain.worksheet import Worksheet
    from companion.report.worksheet import OnPage
    from companion.store.stores import Stores


def worksheet_names(stores: Stores) -> list[tuple[str, str]]:
    """The id and the name of each, the latest first."""
    return [(each.id, worksheet_name(each)) for each in reversed(stores.worksheets.all())]


def worksheet_name(worksheet: Worksheet) -> str:
    """What a person calls one: by its own name, or else by its kind; and its day."""
    from companion.content.worksheets import load_forms  # who has none need not wait for it

    form = load_forms(QLocale().name()).find(worksheet.kind)
    return named(worksheet.title, form.title if form else worksheet.kind, worksheet.day)


def on_the_page(stores: Stores, ids: Sequence[str]) -> tuple[OnPage, ...]:
    """Those that were ticked; one that was deleted since is not there."""
    if not ids:
        return ()
    from companion.content.worksheets import load_forms
    from companion.report.worksheet import on_page

    forms = load_forms(QLocale().name())
    found = (stores.worksheets.find(worksheet_id) for worksheet_id in ids)
    return tuple(on_page(forms.find(each.kind), each) for each in found if each is not None)
