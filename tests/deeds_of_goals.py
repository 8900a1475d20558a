"""What is done with goals; each is one step of undo."""

from PySide6.QtTest import QTest

from tests.every_screen import press, settle

SENTENCES = ("Not at all", "Once", "Twice a week", "Three times a week", "Every day")


def _view(running, argument):
    running.window.open_page("goals", argument)
    settle(8)
    return running.shown.now


def _goal(running):
    return running.stores.goals.all()[0]


def _one(running):
    return _view(running, ("open", _goal(running).id))


def _card(running, what):
    return _view(running, ("new", (_goal(running).id, what))).card


def write_a_goal(running):
    card = _view(running, ("new", None)).card
    QTest.keyClicks(card.what.title, "Walk to the shop")
    for _ in range(4):
        press(card.next)
    QTest.keyClicks(card.step.step, "To the gate")
    press(card.finish)


def change_what_is_said(running):
    card = _card(running, "said")
    QTest.keyClicks(card.what.title, " and back")
    QTest.keyClicks(card.why.why, "It is the way home that counts")
    press(card.finish)


def write_the_levels(running):
    card = _card(running, "levels")
    for note, words in zip(card.levels.notes.values(), SENTENCES, strict=True):
        note.setPlainText(words)
    card.levels.now.ones["-2"].click()
    press(card.finish)


def weigh_it(running):
    card = _card(running, "weights")
    card.weights.picks["weight_importance"].ones["3"].click()
    press(card.finish)


def let_it_follow_nights(running):
    card = _card(running, "follows")
    card.follows.which.chosen = "nights"
    card.follows.which.picked.emit("nights")
    QTest.keyClicks(card.follows.target.line, "6")
    press(card.finish)


def look_at_it(running):
    view = _view(running, ("review", _goal(running).id))
    view.level.ones["-1"].click()
    QTest.keyClicks(view.step, "To the corner")
    press(view.save_button)


def change_a_look(running):
    view = _one(running)
    press(view.history.change_buttons[0])
    settle()
    QTest.keyClicks(running.shown.now.note, "It rained")
    press(running.shown.now.save_button)


def delete_a_look(running):
    press(_one(running).history.delete_buttons[0])


def tick_on_the_card(running):
    press(_view(running, None).cards[0].done)


def open_the_step_again(running):
    press(_one(running).steps.rows[0].buttons["tick"])


def add_a_step(running):
    steps = _one(running).steps
    press(steps.add)
    QTest.keyClicks(steps.text, "To the bench")
    press(steps.take)


def move_a_step(running):
    press(_one(running).steps.rows[0].buttons["down"])


def change_a_step(running):
    steps = _one(running).steps
    press(steps.rows[0].buttons["change"])
    QTest.keyClicks(steps.text, " and rest")
    press(steps.take)


def delete_a_step(running):
    press(_one(running).steps.rows[0].buttons["delete"])


def let_it_rest(running):
    press(next(b for s, b in _one(running).states.items() if s == "resting"))


def take_it_up_again(running):
    press(next(b for s, b in _one(running).states.items() if s == "active"))


def look_less_often(running):
    weeks = _view(running, None).looking.weeks
    weeks.chosen = "8"
    weeks.picked.emit("8")


def delete_a_goal(running):
    press(_one(running).delete)


GOALS_DEEDS = [
    ("goals/deeds.py", write_a_goal),
    ("goals/deeds.py", change_what_is_said),
    ("goals/deeds.py", write_the_levels),
    ("goals/deeds.py", weigh_it),
    ("goals/deeds.py", let_it_follow_nights),
    ("goals/deeds.py", look_at_it),
    ("goals/deeds.py", change_a_look),
    ("goals/deeds.py", delete_a_look),
    ("goals/deeds.py", tick_on_the_card),
    ("goals/deeds.py", open_the_step_again),
    ("goals/deeds.py", add_a_step),
    ("goals/deeds.py", move_a_step),
    ("goals/deeds.py", change_a_step),
    ("goals/deeds.py", delete_a_step),
    ("goals/deeds.py", let_it_rest),
    ("goals/deeds.py", take_it_up_again),
    ("goals/deeds.py", look_less_often),
    ("goals/deeds.py", delete_a_goal),
]
