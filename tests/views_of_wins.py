"""What to do on the page of small wins, and with a reminder, to see a view of it."""


def _change(screen) -> None:
    for button in screen.wins.change_buttons[:1]:
        button.click()


def _typed(screen) -> None:
    screen.form.words.setPlainText("12 " * 50)
    screen.form.save_button.click()


WINS_ACTS = {
    "wins-change": _change,
    "wins-typed": _typed,
}


def _reminder(screen) -> None:
    screen.reminder.choose.click()
    if not screen.reminder_view.card.on.switch.isChecked():
        screen.reminder_view.card.on.switch.click()


REMINDER_ACTS = {"settings-reminder": _reminder}
