"""What to do on the page of exercise to see the programme, putting it together, and its paper."""

from companion.domain.programme import OWN


def _programme(screen):
    """The name of the first programme, None where there is none."""
    items = screen._stores.programme.all()
    return items[0].programme if items else None


def _past(screen) -> None:
    screen.open_at(("programme", None))
    if screen.now.page.programmes.past.isVisible():
        screen.now.page.programmes.past.click()


def _paper(screen) -> None:
    screen.open_at(("programme", "paper"))


def _new(screen) -> None:
    screen.open_at(("setup", None))


def _finding(screen) -> None:
    _new(screen)
    screen.now.page.items.picker.text = "neck"


def _team(screen) -> None:
    screen.open_at(("setup", (None, "mirror_hand")))


def _set_up(screen) -> None:
    screen.open_at(("setup", _programme(screen)))


def _changing(screen) -> None:
    """One of the person's own where there is one: it asks for most."""
    _set_up(screen)
    items = screen.now.page.items.items
    own = [item for item in items if item.exercise_id.startswith(OWN)]
    for item in (*own, *items)[:1]:
        screen.now.page.items.open_form(item.id)


def _refused(screen) -> None:
    _changing(screen)
    form = screen.now.page.items.form
    if form.item is not None:
        form.dose.numbers["sets"].set_text("500")
        form.save()


PROGRAMME_ACTS = {
    "exercise-past": _past,
    "exercise-paper": _paper,
    "exercise-new": _new,
    "exercise-finding": _finding,
    "exercise-new-team": _team,
    "exercise-setup": _set_up,
    "exercise-changing": _changing,
    "exercise-refused": _refused,
}
