"""A line that says what did not work."""

from companion.ui.widgets.error_line import ErrorLine


def test_it_is_there_only_while_it_says_something(qtbot):
    line = ErrorLine()
    qtbot.addWidget(line)
    assert line.isHidden()
    line.say("The disk is full.")
    assert (line.text(), line.accessibleName()) == ("The disk is full.", "The disk is full.")
    line.say("")
    assert line.isHidden()
