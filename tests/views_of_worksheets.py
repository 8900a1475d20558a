"""What to do on the page of worksheets, once it is open, to see a view of it."""

from PySide6.QtCore import QDeadlineTimer
from PySide6.QtWidgets import QApplication


def _begin(screen, kind: str, steps: int = 0):
    screen.open_at(("new", kind))
    for _ in range(steps):
        screen.now.card.next.click()
    return screen.now


def _words(screen) -> None:
    _begin(screen, "thought_record")


def _strength(screen) -> None:
    _begin(screen, "thought_record", 1)


def _habits(screen) -> None:
    _begin(screen, "thought_record", 3)


def _last(screen) -> None:
    _begin(screen, "thought_record", 7)


def _target(screen) -> None:
    card = _begin(screen, "values").card
    for part, place in zip(card.fields[0].parts, (7, 2, 0, 10), strict=True):
        part.scales["closeness"].marks[place].click()


def _step(screen) -> None:
    card = _begin(screen, "values", 2).card
    card.fields[0].note.setPlainText("Send a message to the choir about the spring concert")
    card.fields[1].day.line.setText("soon")
    QApplication.processEvents()
    card.settle()
    QApplication.processEvents()


def _rows(screen) -> None:
    field = _begin(screen, "activation", 1).card.fields[0]
    field.more.click()
    field.rows[0].fields["what"].setPlainText("Tea in the garden with a neighbour")


def _tries(screen) -> None:
    view = _begin(screen, "fear_ladder")
    view.card.fields[0].box.click()
    for _ in range(3):
        view.card.next.click()


def _team(screen) -> None:
    _begin(screen, "fear_ladder", 1)


def _window(screen) -> None:
    card = _begin(screen, "sleep_habits", 1).card
    card.fields[0].show_answer(({"from": "23:00", "to": "07:00"},))
    card.changed.emit()


def _begun(screen) -> None:
    screen.open_at(None)


def _search(screen) -> None:
    screen.open_at(None)
    screen.now.written.line.setText("choir")


def _read(screen, kind: str = "values") -> None:
    found = screen._stores.worksheets.latest(kind)
    screen.open_at(("open", found.id if found else "gone"))


def _read_rows(screen) -> None:
    _read(screen, "activation")


def _paper(screen) -> None:
    _read(screen, "thought_record")
    if screen.now.answers.isHidden():
        return
    screen.now.print_it.click()
    patience = QDeadlineTimer(10_000)
    while not screen.now.paper.preview.text.text:
        assert not patience.hasExpired()
        QApplication.processEvents()


WORKSHEETS_ACTS = {
    "worksheets-words": _words,
    "worksheets-strength": _strength,
    "worksheets-habits": _habits,
    "worksheets-last": _last,
    "worksheets-target": _target,
    "worksheets-step": _step,
    "worksheets-rows": _rows,
    "worksheets-tries": _tries,
    "worksheets-team": _team,
    "worksheets-window": _window,
    "worksheets-begun": _begun,
    "worksheets-search": _search,
    "worksheets-read": _read,
    "worksheets-read-rows": _read_rows,
    "worksheets-paper": _paper,
}
