"""What may wait for another program is done beside the window, and told in its thread."""

import threading

from companion.errors import CompanionError
from companion.ui.aside import Aside


def test_what_it_gives_is_told_in_the_thread_of_the_window(qtbot, qapp):
    told = []
    deed = Aside(threading.current_thread)
    deed.done.connect(lambda thread: told.append((thread, threading.current_thread())))
    with qtbot.waitSignal(deed.done):
        deed.start()
    ((done_in, told_in),) = told
    assert done_in.name == "aside"
    assert told_in is threading.main_thread()


def test_a_known_problem_is_told(qtbot, qapp):
    problem = CompanionError("The disk is full.", "Your entries are safe.")

    def refuse():
        raise problem

    deed = Aside(refuse)
    with qtbot.waitSignal(deed.refused) as told:
        deed.start()
    assert told.args == [problem]
