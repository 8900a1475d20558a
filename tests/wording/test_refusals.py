"""Every refusal has a plain sentence that names the answer, and repeats no word of the person."""

import re
from datetime import UTC, date, datetime

import pytest

from companion.domain.activities import AmountUnit, check_amount
from companion.domain.diary import CheckIn
from companion.domain.pacing_pieces import split
from companion.domain.pain_monitoring import PainRules
from companion.domain.passphrase import check_passphrase
from companion.domain.profile import Profile
from companion.domain.refused import Reason, Refused, check_name
from companion.domain.sleep import Night
from companion.domain.spans import Break
from companion.domain.times import WallTime
from companion.domain.visit import Visit
from companion.exchange.kinds import KINDS
from companion.wording import exchange
from companion.wording.refusals import field_name, sentence

DAY = date(2026, 5, 11)
AT = datetime(2026, 5, 12, 8, 42, tzinfo=UTC)
FORBIDDEN = re.compile(r"\b(fail|failed|failure|missed|should|bad|streak|error|invalid)\b", re.I)


def refusal(make):
    with pytest.raises(Refused) as caught:
        make()
    return sentence(caught.value)


def check_in(**answers):
    return refusal(lambda: CheckIn(**{"id": "a", "day": DAY, "recorded_at": AT, **answers}))


def night(**answers):
    return refusal(lambda: Night(id="n", day=DAY, **answers))


def some_fields(reason):
    awake = ("sleep_latency_min", "awake_min", "tried_to_sleep", "final_awakening")
    return awake if reason is Reason.AWAKE_TOO_LONG else ("pain_least", "pain_average")


@pytest.mark.parametrize("reason", Reason)
def test_every_reason_has_a_sentence(reason):
    said = sentence(Refused(reason, some_fields(reason), (0, 10)))
    assert said.endswith(".")
    assert "{" not in said
    assert not FORBIDDEN.search(said)
    named_once = re.sub("“.*?”", "it", said)
    assert all(len(part.split()) <= 20 for part in named_once.split(". "))


@pytest.mark.parametrize("reason", Reason)
def test_a_reason_without_bounds_does_not_break_its_sentence(reason):
    assert sentence(Refused(reason, some_fields(reason)))


@pytest.mark.parametrize("column", sorted({name for kind in KINDS for name in kind.needed}))
def test_every_column_of_the_export_has_a_name_for_people(column):
    assert field_name(column) != column
    assert "_" not in field_name(column)


def test_a_name_nobody_knows_stands_for_itself():
    assert field_name("steps") == "steps"


@pytest.mark.parametrize(
    ("said", "expected"),
    [
        (lambda: check_in(mood=11), "“Mood” can be from 0 to 10."),
        (lambda: check_in(mood=-1), "“Mood” can be from 0 to 10."),
        (lambda: check_in(stress=2.5), "“Tension” can only be a whole number, like 4."),
        (lambda: check_in(day=date(202, 5, 11)), "“Day” lies before the year 1900."),
        (
            lambda: check_in(pain_least=6, pain_average=5),
            "“Least pain” is higher than “Usual pain”.",
        ),
        (lambda: check_in(pain_least=6, pain_worst=5), "“Least pain” is higher than “Worst pain”."),
        (lambda: check_in(note="x" * 10_001), "“Note” is longer than 10,000 characters."),
        (lambda: check_in(note="a\0b"), "“Note” holds a sign that cannot be kept (NUL)."),
        (lambda: check_in(id="a b"), "“Id” takes 1 to 64 signs: plain letters, digits, - and _."),
        (
            lambda: check_in(did=("walk;run",)),
            "“What you did” holds an empty word, or one with “;” or a new line in it.",
        ),
        (
            lambda: check_in(recorded_at=datetime(2026, 5, 12)),
            "“Written at” needs its difference to world time, like +01:00.",
        ),
        (lambda: night(quality=11), "“How was last night?” can be from 0 to 10."),
        (
            lambda: night(into_bed=WallTime(23, 0)),
            "The times of a night need a time zone.",
        ),
        (
            lambda: refusal(lambda: Break(id="b", first=DAY, last=date(2026, 7, 1))),
            "From “First day” to “Last day” it can be 30 days at most.",
        ),
        (
            lambda: refusal(lambda: Break(id="b", first=DAY, last=date(2026, 5, 1))),
            "“Last day” is before “First day”.",
        ),
        (
            lambda: refusal(lambda: Profile(programme_weeks=60)),
            "“Weeks of the programme” can be from 1 to 52.",
        ),
        (
            lambda: refusal(lambda: check_name("  ")),
            "“Name” is empty. A word or two is enough.",
        ),
        (
            lambda: refusal(lambda: check_passphrase("short")),
            "“Passphrase” needs at least 8 characters. A few words do well.",
        ),
        (
            lambda: refusal(lambda: check_amount(-1, "ceiling", AmountUnit.MINUTES)),
            "“The most you want to plan” can be any number above 0, up to 1,440.",
        ),
        (
            lambda: refusal(lambda: check_amount(-1, "quota", AmountUnit.REPETITIONS)),
            "“Planned amount” can be from 1 to 10,000.",
        ),
        (
            lambda: refusal(lambda: split(0.1, 10)),
            "That is too short for 10 parts. Fewer will do.",
        ),
        (
            lambda: refusal(lambda: PainRules(green_to=5, red_from=4)),
            "“Fine up to” is too high for what “Too much from” says.",
        ),
        (
            lambda: refusal(lambda: Visit(id="v", questions=("a", "b", "c", "d"))),
            "Under “Your questions” there is room for 3 at most.",
        ),
    ],
)
def test_it_says_which_answer_and_what_it_takes(said, expected):
    assert said() == expected


def test_the_words_of_the_person_are_never_repeated():
    assert "secret" not in check_in(did=("secret;walk",))
    assert "secret" not in check_in(note="secret" * 2000)


def test_the_name_of_a_strange_column_is_shown_short_and_harmless():
    said = exchange.unknown_columns(["\x1b[31mred\n", "x" * 500])
    assert "\x1b" not in said
    assert "\n" not in said
    assert len(said) < 140


def test_of_many_strange_columns_five_are_named():
    assert exchange.unknown_columns(map(str, range(100))).count("“") == 5
