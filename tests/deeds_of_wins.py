"""What is done on the page of small wins; each is one step of undo."""

from PySide6.QtTest import QTest

from tests.every_screen import press, settle


def _page(running):
    running.window.open_page("wins")
    settle()
    return running.shown


def write_a_win(running):
    form = _page(running).form
    QTest.keyClicks(form.words, "Sat through the whole film")
    press(form.save_button)


def change_a_win(running):
    page = _page(running)
    press(page.wins.change_buttons[0])
    QTest.keyClicks(page.form.words, ", twice")
    press(page.form.save_button)


def delete_a_win(running):
    press(_page(running).wins.delete_buttons[0])


def look_for_no_wins(running):
    _page(running).finding.setting.switch.click()


def look_for_wins_again(running):
    _page(running).finding.setting.switch.click()


WINS_DEEDS = [
    ("wins/win_entry.py", write_a_win),
    ("wins/win_entry.py", change_a_win),
    ("wins/win_entry.py", delete_a_win),
    ("wins/win_entry.py", look_for_no_wins),
    ("wins/win_entry.py", look_for_wins_again),
]
