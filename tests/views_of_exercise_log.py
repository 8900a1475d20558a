"""What to do on the page of exercise, once it is open, to see its log."""


def _log(screen) -> None:
    screen.open_at(("log", None))


def _one_by_one(screen) -> None:
    _log(screen)
    for part in screen.now.log.parts.parts[:1]:
        part.done.change.click()


def _change_a_session(screen) -> None:
    _log(screen)
    for button in screen.now.logged.change_buttons[:1]:
        button.click()


def _own_numbers(screen) -> None:
    _log(screen)
    screen.now.asks.lines.own.click()


def _stop_rules(screen) -> None:
    _log(screen)
    if screen.now.stop.isHidden():
        screen.now.stop.button.click()


def _own_and_textures(screen) -> None:
    _log(screen)
    log = screen.now.log
    log.add.own_wanted.emit("Nordic walking with long poles in the park")
    log.add.picked.emit("textures_hand")
    log.add.line.setText("A new one")
    log.add.line.textEdited.emit("A new one")
    log.parts.parts[-1].done.texture.chips["a towel"].click()


EXERCISE_LOG_ACTS = {
    "exercise-log": _log,
    "exercise-log-one": _one_by_one,
    "exercise-log-change": _change_a_session,
    "exercise-log-lines": _own_numbers,
    "exercise-log-own": _own_and_textures,
    "exercise-log-stop": _stop_rules,
}
