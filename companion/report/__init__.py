"""The page for the clinic: what was written down goes in, a document comes out.

`period_of` finds its days, `exercise_in` their exercise, `summarise` says what stands on it, `pdf`
and `html` draw it, `lines` tell it in words, `save` keeps it as a file. `Paper` is any such page as
screens show it.
"""

from companion.report.exercise import exercise_in
from companion.report.files import save
from companion.report.paper import pdf
from companion.report.papers import Paper, clinic_paper
from companion.report.period import Period, period_of
from companion.report.plain import lines
from companion.report.summary import Summary, summarise
from companion.report.web import html

__all__ = [
    "Paper",
    "Period",
    "Summary",
    "clinic_paper",
    "exercise_in",
    "html",
    "lines",
    "pdf",
    "period_of",
    "save",
    "summarise",
]
