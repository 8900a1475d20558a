"""Takes the pictures for `poe screenshots`: every view in every look, and the printed page."""

from __future__ import annotations

import subprocess
import tempfile
from pathlib import Path

from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication

from companion import report
from companion.opening import open_companion
from companion.paths import AppPaths
from companion.settings import Settings
from companion.wording.language import speak
from tests.contact_sheet import write_sheets
from tests.every_screen import (
    FIRST_START,
    HIDDEN,
    RESTORE,
    UNLOCK,
    VIEWS,
    Running,
    clock,
    make_folder,
    press,
    settle,
)

ROOT = Path(__file__).resolve().parent.parent
PICTURES = ROOT / "build" / "screenshots"
README = ROOT / "resources" / "readme"
MOST_BYTES = 200_000
FULL_WINDOW = (1280, 820)
SMALL_WINDOW = (800, 600)
MAIN = (
    "today", "diary", "pacing", "progress", "visit", "flare", "help", "settings", "timer-rest",
    "exercise", "exercise-library", "exercise-one", "exercise-setup", "exercise-kept",
    "guided-repetition",
)  # fmt: skip

LOOKS = (
    ("light", 100, FULL_WINDOW),
    ("dark", 100, FULL_WINDOW),
    ("light", 200, FULL_WINDOW),
)
MORE_LOOKS = (
    ("contrast", 100, FULL_WINDOW),
    ("light", 100, SMALL_WINDOW),
    ("light", 200, SMALL_WINDOW),
)

MORNING = "today-saved-light-100-1280x820.png"


def name_of(view: str, theme: str, percent: int, size: tuple[int, int]) -> str:
    """Such as "today-more-light-100-1280x820.png"."""
    return f"{view}-{theme}-{percent}-{size[0]}x{size[1]}.png"


class Album:
    """The pictures of one run."""

    def __init__(self, scratch: Path) -> None:
        self._scratch = scratch
        self._number = 0

    def shoot(self, diary: str, views: tuple[str, ...], theme: str, percent: int, size) -> None:
        """Take the pictures of some views in one look; below the window's edge, too."""
        if not views:
            return
        self._number += 1
        folder = make_folder(self._scratch / str(self._number), diary)
        running = Running(
            folder, Settings(theme=theme, text_size_percent=percent, country="GB"), size
        )
        for view in views:
            running.open(view)
            running.window.toast.close_now()
            settle()
            label = view if diary != "empty" else f"{view}-empty"
            running.window.grab().save(str(PICTURES / name_of(label, theme, percent, size)))
            if view in LONG:
                self._whole(running, view, label, theme, percent, size)
        running.close()

    def _whole(self, running, view, label, theme, percent, size) -> None:
        """The same view in a window as high as it needs."""
        page = running.shown.page
        running.window.resize(size[0], min(4000, 120 + page.widget().sizeHint().height() * 2))
        settle()
        high = page.widget().height()
        used = page.widget().layout().totalHeightForWidth(page.viewport().width())
        running.window.resize(size[0], max(size[1], used + running.window.height() - high))
        settle()
        name = name_of(f"{label}-whole", theme, percent, size)
        running.window.grab().save(str(PICTURES / name))
        running.window.resize(*size)
        settle()

    def ordinary_morning(self) -> None:
        """Today outside a spell of the sleep diary, just saved: the picture of the README."""
        folder = make_folder(self._scratch / "morning", "full")
        opened = open_companion(AppPaths.under(folder), clock())
        for spell in opened.stores.spells.between(clock().today(), clock().today()):
            opened.stores.spells.remove(spell.id)
        opened.close()
        running = Running(folder, Settings(theme="light"), FULL_WINDOW)
        card = running.open("today").card
        press(card.editor.form.quality.marks[6])
        press(card.save_button)
        settle()
        running.window.toast.close_now()
        running.window.setFocus()
        settle()
        running.window.grab().save(str(PICTURES / MORNING))
        running.close()

    def printed_page(self) -> None:
        """The page for the clinic as it is printed, from the same year."""
        from companion.domain.visit import Visit
        from companion.screens.forms.clinic_page import clinic_page

        folder = make_folder(self._scratch / "paper", "full")
        running = Running(folder, Settings(theme="light"), FULL_WINDOW)
        visit = running.stores.visits.latest() or Visit(id="none")
        page = clinic_page(running.stores, visit, clock().today(), "a4")
        pdf = self._scratch / "page.pdf"
        pdf.write_bytes(report.pdf(page))
        running.close()
        pictures = PICTURES / "printed-page"
        subprocess.run(["pdftoppm", "-r", "96", "-png", pdf, pictures], check=True)


LONG = (
    "settings-kept",
    "settings-delete",
    "settings-closed",
    "today-more",
    "pacing-usual",
    "pacing-plan",
    "pacing-held",
    "flare",
    "flare-running",
    "flare-back",
    "flare-long",
    "flare-edit",
    "flare-paper",
    "diary-editor",
    "progress-table",
    "progress",
    "help",
    "settings",
    "visit",
)
"""Views that are longer than the window: they are also shown whole."""


def make_all(pages: list[str]) -> None:
    """Every picture, or those of some pages."""
    PICTURES.mkdir(parents=True, exist_ok=True)

    def wanted(views: tuple[str, ...]) -> tuple[str, ...]:
        return tuple(view for view in views if not pages or view.split("-", 1)[0] in pages)

    for old in PICTURES.glob("*.png"):
        if not pages:
            old.unlink()
    with tempfile.TemporaryDirectory() as scratch:
        album = Album(Path(scratch))
        for look in LOOKS:
            album.shoot("full", wanted(VIEWS), *look)
            album.shoot("new", wanted(FIRST_START), *look)
            album.shoot("damaged", wanted(RESTORE), *look)
            album.shoot("locked", wanted(UNLOCK), *look)
            album.shoot("hidden", wanted(HIDDEN), *look)
        for look in MORE_LOOKS:
            album.shoot("full", wanted(MAIN), *look)
        album.shoot("new", wanted(FIRST_START), *MORE_LOOKS[1])
        album.shoot("damaged", wanted(RESTORE), *MORE_LOOKS[2])
        album.shoot("empty", wanted(MAIN), *LOOKS[0])
        album.ordinary_morning()
        album.printed_page()


def copy_for_readme() -> None:
    """The two pictures that the README shows, small enough to keep."""
    README.mkdir(parents=True, exist_ok=True)
    for picture, name in ((PICTURES / MORNING, "today.png"), (first_sheet(), "printed-page.png")):
        content = picture.read_bytes()
        assert len(content) < MOST_BYTES, f"{name} has {len(content)} bytes"
        (README / name).write_bytes(content)


def first_sheet() -> Path:
    """The picture of the first printed sheet."""
    return min(PICTURES.glob("printed-page*.png"))


def take_pictures(pages: list[str], *, for_readme: bool) -> int:
    """All pictures, or those of some pages; gives how many there are now."""
    app = QApplication(["screenshots"])
    speak(app, QLocale("en_GB"))
    make_all(pages)
    if not pages or "exercise" in pages:
        write_sheets()
    if for_readme:
        copy_for_readme()
    return len(list(PICTURES.glob("*.png")))
