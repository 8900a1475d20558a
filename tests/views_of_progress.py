"""What to do on Progress, once it is open, to see a view of it."""

from companion.ui.widgets.table import FiguresTable


def _table(screen) -> None:
    """The chart of what was done, or of the plan, as a table with its marks below."""
    view = screen.now
    card = view.plan if view.plan.isVisible() else view.chart
    if card.isVisible() and not card.findChildren(FiguresTable):
        card.table_button.click()


def _pain(screen) -> None:
    view = screen.now
    if view.pain_button.isVisible() and not view._with_pain:
        view.pain_button.click()


def _open(name):
    """Open one of the views, as its card or its button does."""

    def act(screen) -> None:
        screen.now._open(name)

    return act


def _details(screen) -> None:
    _open("interference")(screen)
    details = screen.now.chart.details
    if not details.words.isVisible():
        details.button.click()


def _compared(screen) -> None:
    _open("times")(screen)
    screen.now.compare.click()


def _wrong_times(screen) -> None:
    _open("times")(screen)
    screen.now.fields[1].value = screen.now.fields[0].value
    screen.now.compare.click()


def _year_before(screen) -> None:
    _open("year")(screen)
    if screen.now.before.isEnabled():
        screen.now.before.click()


PROGRESS_ACTS = {
    "progress-table": _table,
    "progress-pain": _pain,
    "progress-interference": _details,
    **{
        f"progress-{name}": _open(name)
        for name in ("sleep", "did", "pacing", "exercise", "practice", "goals", "things", "year")
    },
    "progress-wrong": _wrong_times,
    "progress-times": _compared,
    "progress-before": _year_before,
}
