"""The page for the clinic: what was written down goes in, a document comes out.

`period_of` finds its days, `summarise` says what stands on it, `pdf` and `html` draw it.
"""

from companion.report.paper import pdf
from companion.report.period import Period, period_of
from companion.report.summary import Summary, summarise
from companion.report.web import html

__all__ = ["Period", "Summary", "html", "pdf", "period_of", "summarise"]
