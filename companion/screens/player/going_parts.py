"""What a practice shows while it goes, and how that is laid out: its four buttons come first."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from companion.screens.player.going_fit import BESIDE, WORDS, Fit, smaller_fits, usual_fit
from companion.screens.player.quiet_switches import QuietSwitches
from companion.ui.growing import GrowsWithText, put_in, set_gap, set_share
from companion.ui.page import page_edge
from companion.ui.reading_order import ReadingOrder
from companion.ui.scrolling import Scrolling
from companion.ui.showing import show_if
from companion.ui.text import PlainLabel
from companion.ui.theme import scaled, spaced
from companion.ui.widgets.flow import FlowLayout
from companion.ui.widgets.pacer import Pacer
from companion.ui.widgets.player import PlayerButton, PlayerLink, PlayerPressButton
from companion.wording.player import uneasy_words
from companion.wording.translate import tr

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

    from companion.settings import Settings

ROOMY_FROM_PX = 500
"""Of height at 100 % text: where there is less, the words stand beside the circle."""
PLACE_FROM_PX = 420
"""Of height at 100 % text: where there is less, only the name and the time stand at the top."""
SWITCHES_FROM_PX = 780
"""Of width at 100 % text: narrower, the switches are behind "More"."""
FRAME_PX = 8
"""The frame around what has the keyboard is in sight, too."""


class GoingParts(GrowsWithText, Scrolling):
    """The parts of the page.

    Attributes:
        title, place: What goes, and where in it.
        switches: Voice, captions, time, and more of the kind.
        pacer: The circle.
        sign, count: The same words beside it, where there is little room.
        caption: What is said.
        back, stop, press, skip: The four buttons; `press` is the large one.
        uneasy: What to do when it does not feel right.
        help: Whom to call.
    """

    def __init__(self, settings: Settings) -> None:
        super().__init__()
        self._settings = settings
        self._is_near = False
        self._shown: Fit | None = None
        content = QWidget()
        content.setProperty("role", "player_page")
        self._build(content)
        self.setWidget(content)
        ReadingOrder(content)
        self.grow()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the edges of a page."""
        super().resizeEvent(event)
        self._measure()
        QTimer.singleShot(0, self, self._show_focus)

    def scroll_to(self, widget: QWidget) -> None:
        """What can be seen from the top is not scrolled to."""
        self.lay_out()
        inside = self.widget()
        foot = 0 if inside is None else widget.mapTo(inside, widget.rect().bottomLeft()).y()
        if foot + FRAME_PX // 2 <= self.viewport().height():
            self.verticalScrollBar().setValue(0)
        else:
            super().scroll_to(widget)

    @property
    def _has_room(self) -> bool:
        return self.height() >= scaled(PLACE_FROM_PX)

    def _full_now(self) -> float | None:
        raise NotImplementedError

    def _build(self, content: QWidget) -> None:
        self.title = PlainLabel("", "player_title")
        self.place = PlainLabel("", "player_muted")
        self.switches = QuietSwitches(self._settings)
        self.pacer = Pacer(self._full_now)
        self.sign, self.count = PlainLabel("", "player_cue"), PlainLabel("", "player_cue")
        self.caption = PlainLabel("", "player_cue")
        self.uneasy = PlainLabel(uneasy_words(), "player_muted")
        self.uneasy.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self._make_buttons()
        self._whole = QVBoxLayout(content)
        self._head, self._head_words = QHBoxLayout(), QVBoxLayout()
        self._head_words.setSpacing(4)
        self._head_words.addWidget(self.title)
        self._head_words.addWidget(self.place)
        self._head.addLayout(self._head_words, 1)
        self._head.addWidget(self.switches, 0, Qt.AlignmentFlag.AlignTop)
        self._sides, self._beside, self._below = QHBoxLayout(), QVBoxLayout(), QVBoxLayout()
        self._beside.setSpacing(4)
        self._sides.addWidget(self.pacer, BESIDE)
        self._sides.addLayout(self._beside, WORDS)
        signs = QHBoxLayout()
        signs.setSpacing(16)
        signs.addWidget(self.sign)
        signs.addWidget(self.count, 0, Qt.AlignmentFlag.AlignBottom)
        signs.addStretch(1)
        self._beside.addStretch(1)
        self._beside.addLayout(signs)
        self._captions_beside = QVBoxLayout()
        self._beside.addLayout(self._captions_beside)
        self._beside.addStretch(1)
        self._foot = QVBoxLayout()
        self._foot.setSpacing(2)
        self._foot.addWidget(self.uneasy)
        self._foot.addWidget(self.help, 0, Qt.AlignmentFlag.AlignHCenter)
        self._whole.addLayout(self._head)
        self._whole.addLayout(self._sides, 8)
        self._whole.addLayout(self._below)
        self._whole.addWidget(self._buttons)
        self._whole.addStretch(1)
        self._whole.addLayout(self._foot)

    def _make_buttons(self) -> None:
        self.back = PlayerButton(tr("Back"))
        self.back.set_tip(tr("To the beginning of this step, or to the one before."))
        self.stop = PlayerButton(tr("Stop and save"))
        self.press = PlayerPressButton(tr("Pause"), "pause")
        self.skip = PlayerButton(tr("Next step"))
        self.help = PlayerLink(tr("Help now"), "life-buoy")
        self._buttons = QWidget()
        self._row = FlowLayout(self._buttons, 16)
        self._row.set_centred()
        for button in (self.back, self.stop, self.press, self.skip):
            self._row.addWidget(button)

    def _measure(self) -> None:
        is_near = self.height() < scaled(ROOMY_FROM_PX)
        edge = page_edge(self.width())
        gap = spaced(8) if is_near else spaced(18)
        self._whole.setContentsMargins(edge, spaced(12 if is_near else 26), edge, spaced(12))
        set_gap(self._whole, gap)
        set_gap(self._sides, spaced(20) if is_near else 0)
        set_share(self._sides, 1, WORDS if is_near else 0)
        set_gap(self._head, spaced(12))
        self._row.set_gap(8 if is_near else 16)
        self.switches.show_all(shows_all=self.width() >= scaled(SWITCHES_FROM_PX))
        show_if(self._has_room or self._settings.shows_time, self.place)
        self._place_words(is_near=is_near)

    def _place_words(self, *, is_near: bool) -> None:
        self.pacer.words_inside = not is_near
        for label in (self.sign, self.count):
            show_if(is_near, label)
        put_in(self._captions_beside if is_near else self._below, self.caption)
        side = Qt.AlignmentFlag.AlignLeft if is_near else Qt.AlignmentFlag.AlignHCenter
        self.caption.setAlignment(side | Qt.AlignmentFlag.AlignTop)
        show_if(self._settings.captions_on, self.caption)
        self._is_near = is_near
        self._show_fit(usual_fit(is_large=self._settings.captions_large))
        self._fit()

    def _fit(self) -> None:
        """Where there is little room, all else gives way until the buttons are in sight."""
        if not self._is_near:
            return
        is_large = self._settings.captions_large
        found = usual_fit(is_large=is_large)
        for each in (found, *smaller_fits(is_large=is_large)):
            found = each
            if self._needs_px(each) <= self.viewport().height():
                break
        if found != self._shown:
            QTimer.singleShot(0, self, self._show_focus)
        self._show_fit(found)

    def _needs_px(self, fit: Fit) -> int:
        """From the top of the page to below the buttons."""
        width = self._inner_width()
        caption = self.caption.text() if self._settings.captions_on else ""
        words = fit.needs_px(self.sign.text(), caption, width, self.count.sizeHint().width())
        head = max(self._head_px(fit, width), self.switches.sizeHint().height())
        gaps = 3 * self._whole.spacing() + FRAME_PX
        circle = self.pacer.minimumSizeHint().height() if fit.has_circle else 0
        top = self._whole.contentsMargins().top()
        return top + head + max(words, circle) + self._row.heightForWidth(width) + gaps

    def _inner_width(self) -> int:
        edges = self._whole.contentsMargins()
        return self.viewport().width() - edges.left() - edges.right()

    def _head_px(self, fit: Fit, width: int) -> int:
        wide = width - self.switches.sizeHint().width() - self._head.spacing()
        title = self.title.heightForWidth(wide) if fit.has_title else 0
        return title + (0 if self.place.isHidden() else 4 + self.place.heightForWidth(wide))

    def _show_fit(self, fit: Fit) -> None:
        self._shown = fit
        for label, font in ((self.sign, fit.sign), (self.caption, fit.caption)):
            if label.font() != font:
                label.setFont(font)
        beside = self.count.sizeHint().width()
        self.sign.setMinimumWidth(fit.sign_wide(self.sign.text(), self._inner_width(), beside))
        show_if(fit.has_circle, self.pacer)
        show_if(fit.has_title, self.title)
        lines = 1 if self._is_near else 2 if self.width() >= scaled(700) else 3
        self.caption.setMinimumHeight(lines * self.caption.fontMetrics().lineSpacing())
