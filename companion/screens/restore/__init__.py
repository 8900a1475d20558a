"""Bringing a backup back: alone in the window, when the diary is not as it was, or by wish."""
