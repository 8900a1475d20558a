"""A photo or a scan of the clinic's sheet for one exercise: chosen, dropped or pasted."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QApplication

from companion.errors import CompanionError
from companion.screens.forms.choosing import AskToOpen, ask_to_open
from companion.ui.pictures import Picture, picture_from, read_picture, shown
from companion.ui.screen import Notice
from companion.ui.showing import show_if
from companion.ui.stack import Stack
from companion.ui.text import PlainLabel
from companion.ui.widgets.buttons import LinkButton, QuietButton
from companion.ui.widgets.error_line import ErrorLine
from companion.ui.widgets.flow import in_a_row
from companion.ui.widgets.picture import OwnPicture
from companion.ui.working import Working
from companion.wording.translate import tr

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QDragEnterEvent, QDropEvent, QImage

    from companion.store.stores import Stores
    from companion.ui.working import GoOn

LONGEST_PX = 560
"""At 100 % text: large enough to read a sheet by."""


class PictureField(Stack):
    """Shows the picture of an exercise; a new one is kept at once, and can be taken back.

    Attributes:
        picture: The picture, where there is one.
        choose: Asks for a file.
        paste: Takes what was copied.
        remove: Takes the picture away.
        error: What did not work.
        working: Reads large pictures beside the window.

    Signals:
        said: A Notice for the foot of the window.
    """

    said = Signal(object)

    def __init__(self, stores: Stores, ask: AskToOpen = ask_to_open) -> None:
        self.picture = OwnPicture(LONGEST_PX)
        self.choose = QuietButton("", "image")
        self.paste = LinkButton(tr("Paste a copied picture"), "copy")
        self.remove = LinkButton(tr("Remove the picture"), "trash-2")
        self.error = ErrorLine()
        buttons = in_a_row((self.choose, self.paste, self.remove), gap=14)
        kept = PlainLabel(
            tr(
                "It is made smaller and kept in your diary, nowhere else. PNG and JPEG pictures "
                "can be read. HEIC, from some phones, cannot: send it as JPEG."
            ),
            "small",
        )
        super().__init__([self.picture, buttons, self.error, kept], gap=8)
        self._stores = stores
        self._ask = ask
        self._exercise_id = ""
        self.working = Working(self)
        self.setAcceptDrops(True)
        self.choose.clicked.connect(self._on_choose)
        self.paste.clicked.connect(self._on_paste)
        self.remove.clicked.connect(self._on_remove)

    def show_exercise(self, exercise_id: str) -> None:
        """Show the picture of an exercise."""
        if exercise_id != self._exercise_id:
            self.error.say("")
        self._exercise_id = exercise_id
        content = self._stores.exercise_pictures.get(exercise_id)
        self.picture.show_picture(content, tr("Your picture of this exercise"))
        show_if(content is not None, self.picture)
        show_if(content is not None, self.remove)
        add, other = tr("Add a photo or scan"), tr("Choose another picture")
        self.choose.set_words(add if content is None else other)

    @property
    def has_picture(self) -> bool:
        """Whether there is one."""
        return not self.picture.isHidden()

    # --- where it comes from ------------------------------------------------------------

    def open_file(self, file: Path) -> None:
        """Read a file beside the window, and keep the picture in it."""

        def work(_go_on: GoOn) -> Picture:
            return read_picture(file)

        self._begin(work)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """A file or a picture may be dropped here."""
        if event.mimeData().hasUrls() or event.mimeData().hasImage():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Take what was dropped."""
        files = [url.toLocalFile() for url in event.mimeData().urls() if url.isLocalFile()]
        if files:
            self.open_file(Path(files[0]))
        elif event.mimeData().hasImage():
            self._take_image(event.mimeData().imageData())

    def _on_choose(self) -> None:
        endings = "*.png *.jpg *.jpeg"
        kinds = [tr("Pictures ({endings})").format(endings=endings), tr("All files (*)")]
        self._ask(self.window(), tr("Choose a photo or scan"), kinds, self.open_file)

    def _on_paste(self) -> None:
        image = QApplication.clipboard().image()
        if image.isNull():
            self.error.say(tr("No picture was copied yet. Copy one, then press this again."))
        else:
            self._take_image(image)

    def _take_image(self, image: QImage) -> None:
        def work(_go_on: GoOn) -> Picture:
            return picture_from(image)

        self._begin(work)

    def _begin(self, work: Callable[[GoOn], Picture]) -> None:
        self.error.say("")
        exercise_id = self._exercise_id

        def keep(picture: Picture) -> None:
            self._keep(exercise_id, picture)

        self.working.start(tr("Reading the picture …"), work, keep, self._on_trouble)

    def _on_trouble(self, error: CompanionError) -> None:
        self.error.say(str(error))

    # --- keeping ------------------------------------------------------------------------

    def _keep(self, exercise_id: str, picture: Picture) -> None:
        before = self._stores.exercise_pictures.get(exercise_id)
        words = tr("The picture is kept.") if before is None else tr("The picture is another one.")
        self._do(exercise_id, picture, before, words)

    def _on_remove(self) -> None:
        before = self._stores.exercise_pictures.get(self._exercise_id)
        self.choose.setFocus()
        self._do(self._exercise_id, None, before, tr("The picture is removed."))

    def _do(
        self, exercise_id: str, picture: Picture | None, before: bytes | None, words: str
    ) -> None:
        def undo() -> None:
            self._put(exercise_id, None if before is None else _again(before))

        try:
            self._put(exercise_id, picture)
        except CompanionError as error:
            self.error.say(str(error))
            return
        self.error.say("")
        self.said.emit(Notice(words, undo))

    def _put(self, exercise_id: str, picture: Picture | None) -> None:
        if picture is None:
            self._stores.exercise_pictures.remove(exercise_id)
        else:
            self._stores.exercise_pictures.keep(
                exercise_id, picture.content, picture.width, picture.height
            )
        if exercise_id == self._exercise_id:
            self.show_exercise(exercise_id)


def _again(content: bytes) -> Picture:
    """A picture as it was kept, byte by byte."""
    image = shown(content)
    return Picture(content, image.width(), image.height())
