"""What the data are about, so that a page can say which changes concern it."""

from enum import Flag, auto


class Topic(Flag):
    """A kind of data that was written; topics name data, never pages."""

    DIARY = auto()
    SLEEP = auto()
    PROFILE = auto()
    BREAKS = auto()
    SPELLS = auto()
    VISIT = auto()
    HELP_LINES = auto()
    DRAFTS = auto()
    PACING = auto()
    WEEK_PLAN = auto()
    FLARE_UPS = auto()
    EXERCISE = auto()
    CALM = auto()
    WORKSHEETS = auto()
    GOALS = auto()
    QUESTIONNAIRES = auto()
    WINS = auto()
    HAPPENINGS = auto()
