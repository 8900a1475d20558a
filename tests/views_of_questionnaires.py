"""What to do on the page of questionnaires, once it is open, to see a view of it."""

from PySide6.QtWidgets import QApplication


def _fill(screen, questionnaire, *picks):
    """Answer some questions of one, without haste."""
    screen.open_at(("fill", questionnaire))
    if screen.view != "fill":  # it asks how strong pain is, and that is off
        return
    card = screen.now.card
    for at, pick in enumerate(picks):
        if at:
            card.next.click()
        field = card.field
        (field.marks if hasattr(field, "marks") else field.rows)[pick].click()
    QApplication.processEvents()


def _scale(screen) -> None:
    _fill(screen, "peg", 5)


def _choices(screen) -> None:
    _fill(screen, "phq_8", *(1,) * 7, 2)


def _change(screen) -> None:
    _fill(screen, "change", 4)


def _results(screen, questionnaire) -> None:
    latest = screen._stores.questionnaires.latest(questionnaire)
    if latest is not None:
        screen.open_at(("result", latest.id))


def _peg(screen) -> None:
    _results(screen, "peg")


def _peg_table(screen) -> None:
    _results(screen, "peg")
    if screen.view == "result" and screen.now.over_time.isVisible():
        screen.now.over_time.table_button.click()


def _phq(screen) -> None:
    _results(screen, "phq_4")


def _total(screen) -> None:
    screen.open_at(("total", "total_other"))


def _total_wrong(screen) -> None:
    _total(screen)
    form = screen.now.form
    form.total.line.setText("4..2")
    form.save()
    QApplication.processEvents()


def _activities(screen) -> None:
    screen.open_at("activities")


QUESTIONNAIRES_ACTS = {
    "questionnaires-scale": _scale,
    "questionnaires-choices": _choices,
    "questionnaires-change": _change,
    "questionnaires-peg": _peg,
    "questionnaires-peg-table": _peg_table,
    "questionnaires-phq": _phq,
    "questionnaires-total": _total,
    "questionnaires-total-wrong": _total_wrong,
    "questionnaires-activities": _activities,
}
