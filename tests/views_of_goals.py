"""What to do on the page of goals, once it is open, to see a view of it."""


def _new(screen) -> None:
    screen.open_at(("new", None))


def _kind(screen) -> None:
    _new(screen)
    screen.now.card.what.kind.ones["medicines"].click()


def _page(screen, number: int):
    _new(screen)
    card = screen.now.card
    card.what.kind.ones["social"].click()
    card.what.title.setText("Back to the choir")
    for _ in range(number):
        card.next.click()
    return card


def _because(screen) -> None:
    _page(screen, 1)


def _know(screen) -> None:
    _page(screen, 2)


def _due(screen) -> None:
    card = _page(screen, 3)
    card.due.day.line.setText("soon")
    card.settle()


def _step(screen) -> None:
    _page(screen, 4)


def _untitled(screen) -> None:
    _new(screen)
    screen.now.card.save_now.click()


def _begun(screen) -> None:
    card = _page(screen, 1)
    card.changed.emit()
    screen.leave()
    screen.open_at(None)


def _first(screen, which: int = 0) -> str:
    goals = screen._stores.goals.all()
    return goals[which].id if len(goals) > which else "gone"


def _open(screen) -> None:
    screen.open_at(("open", _first(screen)))


def _open_second(screen) -> None:
    screen.open_at(("open", _first(screen, 1)))


def _table(screen) -> None:
    _open_second(screen)
    if screen.now.series.table_button.isVisible():
        screen.now.series.table_button.click()


def _add_step(screen) -> None:
    _open(screen)
    if screen.now.steps.add.isVisible():
        screen.now.steps.add.click()


def _change(screen, what: str) -> None:
    screen.open_at(("new", (_first(screen), what)))


def _said(screen) -> None:
    _change(screen, "said")


def _levels(screen) -> None:
    _change(screen, "levels")


def _weights(screen) -> None:
    _change(screen, "weights")


def _follows(screen) -> None:
    _change(screen, "follows")


def _review(screen) -> None:
    screen.open_at(("review", _first(screen)))


def _folded(screen) -> None:
    screen.open_at(None)
    for fold in screen.now.folded.folds.values():
        if fold.isVisible():
            fold.click()


GOALS_ACTS = {
    "goals-new": _new,
    "goals-kind": _kind,
    "goals-because": _because,
    "goals-know": _know,
    "goals-due": _due,
    "goals-step": _step,
    "goals-untitled": _untitled,
    "goals-begun": _begun,
    "goals-folded": _folded,
    "goals-open": _open,
    "goals-open-second": _open_second,
    "goals-table": _table,
    "goals-add-step": _add_step,
    "goals-said": _said,
    "goals-levels": _levels,
    "goals-weights": _weights,
    "goals-follows": _follows,
    "goals-review": _review,
}
