"""Typing in a paper diary: a table of a week, filled in by the keyboard."""
