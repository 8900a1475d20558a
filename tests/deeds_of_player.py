"""What the player writes down: each is one step of undo."""

from companion.domain.player import Player
from tests.every_screen import press, settle


def keep_a_practice(running):
    running.window.open_page("player", "slow_breathing")
    settle()
    screen = running.shown
    settings = running.companion.settings
    settings.voice_on = settings.practice_chime = False
    press(screen.cards.start.start)
    screen._running.act(Player.stop)
    settle()
    press(screen.end.save_button)


PLAYER_DEEDS = [("player/end_form.py", keep_a_practice)]
