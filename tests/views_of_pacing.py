"""What to do on the pages of pacing, once they are open, to see a view of them."""

from PySide6.QtTest import QTest


def _week(screen) -> None:
    screen.open_at("week")


def _moving(screen) -> None:
    screen.open_at("week")
    planned = [button for card in screen.week.days for button in card.items.values()]
    for button in planned[:1]:
        button.click()


def _paper(screen) -> None:
    screen.open_at("week")
    screen.week.on_paper.click()


def _pacing_diary(screen) -> None:
    screen.which.segments[1].click()


def _problem(screen) -> None:
    cell = next(each for each in screen.grid.cells.values() if not each.isReadOnly())
    QTest.keyClicks(cell, "?")
    screen.save_all.click()


def _activity(screen) -> None:
    activities = screen._stores.activities.all()
    screen.open_at(("activity", activities[0].id) if activities else None)


def _change_the_plan(screen) -> None:
    _activity(screen)
    if screen.view == "activity":
        screen.activity.review.change.click()
        screen.activity.review.form.kind.segments[1].click()


def _change_a_session(screen) -> None:
    _activity(screen)
    if screen.view == "activity":
        session = screen._stores.sessions.of(screen.activity.activity_id)[-1]
        screen.activity.sessions.edit.emit(session)


PACING_ACTS = {
    "pacing-activity": _activity,
    "pacing-change": _change_the_plan,
    "pacing-session": _change_a_session,
    "pacing-week": _week,
    "pacing-moving": _moving,
    "pacing-paper": _paper,
    "typing-pacing": _pacing_diary,
    "typing-problem": _problem,
}
