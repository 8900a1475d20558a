"""Scripts for tests: of every kind that there can be, and one that is known by heart."""

from hypothesis import HealthCheck, settings
from hypothesis import strategies as st

from companion.domain.refused import Refused
from companion.domain.script import (
    Breath,
    Care,
    Choices,
    Effort,
    Eyes,
    Length,
    Line,
    Script,
    Section,
    timeline,
)

SCRIPT = Script(
    in_words="In",
    out_words="Out",
    sections=(
        Section(
            title="Settle",
            lines=(Line(text="Sit.", pause_s=(2, 2, 2)), Line(text="Rest.", pause_s=(1, 3, 5))),
        ),
        Section(title="Breathe", lines=(Line(text="Follow.", breaths=(2, 3, 4)),)),
        Section(title="Back", lines=(Line(text="Look around.", sign="Look", pause_s=(4, 4, 4)),)),
    ),
)
"""In the medium length with 2 s for each text: 0 Sit, 4 Rest, 9 Follow (3 breaths), 39 Look, 45."""


unhurried = settings(max_examples=40, suppress_health_check=[HealthCheck.too_slow])
"""A whole script is made of many choices: a busy machine takes its time over them."""


def two_s(_text):
    return 2.0


def laid_out(**choices):
    return timeline(SCRIPT, Choices(**choices), two_s)


_pauses = st.sampled_from([0, 0.5, 1, 3.7, 20])
_forms = st.sampled_from([frozenset(), frozenset({"a"}), frozenset({"b"})])
_regions = ("hand", "foot")

lines = st.builds(
    Line,
    text=st.text("abc .", min_size=1, max_size=12),
    sign=st.sampled_from(["", "Notice"]),
    pause_s=st.tuples(_pauses, _pauses, _pauses),
    breaths=st.none() | st.tuples(*[st.integers(1, 4)] * 3),
    least=st.sampled_from(Length),
    forms=_forms,
    effort=st.none() | st.sampled_from(Effort),
    eyes=st.none() | st.sampled_from(Eyes),
)
sections = st.builds(
    Section,
    title=st.sampled_from(["One", "Two", "Three"]),
    lines=st.lists(lines, min_size=1, max_size=4).map(tuple),
    least=st.sampled_from(Length),
    forms=_forms,
    region=st.none() | st.sampled_from(_regions),
)
scripts = st.builds(
    Script,
    sections=st.lists(sections, min_size=1, max_size=5).map(tuple),
    in_words=st.sampled_from(["", "Breathe in"]),
    out_words=st.sampled_from(["", "Breathe out"]),
    gentle_forms=st.sampled_from([frozenset(), frozenset({"b"})]),
)
choices = st.builds(
    Choices,
    length=st.sampled_from(Length),
    form=st.sampled_from(["a", "b"]),
    eyes=st.sampled_from(Eyes),
    care=st.dictionaries(st.sampled_from(_regions), st.sampled_from(Care)),
    breath=st.builds(Breath, st.integers(3, 6), st.integers(4, 8)),
)


def spoken_s(text):
    """Not round, so that rounding shows."""
    return 0.7 + 0.31 * len(text)


def or_none(script, chosen):
    """The timeline; None where nothing is left of it."""
    try:
        return timeline(script, chosen, spoken_s)
    except Refused:
        return None


timelines = st.builds(or_none, scripts, choices).filter(lambda each: each is not None)
