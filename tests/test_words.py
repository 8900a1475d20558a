"""The words a person reads: plain, short, kind. Held over every sentence of code and content."""

import ast
import re
import tomllib
from dataclasses import dataclass
from pathlib import PurePosixPath

import pytest

from tests.reading_code import CODE, ROOT, name_of, tree_of

CONTENT = ROOT / "resources" / "content" / "en"

LONGEST_SENTENCE = 20
"""Words. NHS content guide: short sentences; our limit."""

MOST_GRADE = 6.0
"""Flesch-Kincaid grade over a block. AHRQ health literacy toolkit: grade 6 or lower."""

MOST_SMOG = 9.0
"""NHS: SMOG 7 to 9 reaches 93 % of adults in the United Kingdom."""

BLOCK = 30
"""Sentences that are measured together: SMOG is defined on 30."""

# What blames, frightens or promises; each is looked for as a whole word.
FORBIDDEN = (
    r"abnormal",
    r"attention.seeking",
    r"bad (day|patient|person|night)",
    r"catastrophi\w*",
    r"complain\w*",
    r"complian\w*",
    r"cripple\w*",
    r"cure[sd]?",
    r"damaged goods",
    r"defeat\w*",
    r"den(y|ies|ied)",
    r"difficult patient",
    r"disobe\w*",
    r"disappoint\w*",
    r"drug.seeking",
    r"excuses?",
    r"fail(s|ed|ing|ures?)?",
    r"fault",
    r"fight(ing)? (the|your) pain",
    r"forgot(ten)?",
    r"guilt\w*",
    r"handicap\w*",
    r"illegal",
    r"invalid",
    r"lazy|laziness",
    r"lapses?|lapsed",
    r"malinger\w*",
    r"missed",
    r"must",
    r"negative",
    r"neglect\w*",
    r"non.?adheren\w*|non.?complian\w*",
    r"obey",
    r"ought",
    r"(?<!nothing is )overdue",
    r"painkillers?",
    r"penalt(y|ies)",
    r"poor (patient|effort)",
    r"punish\w*",
    r"refus(es|ed to|ing)",
    r"score[sd]?",
    r"shame\w*",
    r"should",
    r"streaks?",
    r"stupid",
    r"suffer(s|ed|er|ers|ing)?",
    r"unreliable",
    r"unsuccessful",
    r"victims?",
    r"weak-willed",
    r"you (are|were|did) wrong",
)

_SENTENCE_END = re.compile(r"(?<=[.!?:;…])[\s”’)]+|\n+")
_WORD = re.compile(r"[^\W\d_]+(?:['’\-][^\W\d_]+)*")
_VOWELS = re.compile(r"[aeiouy]+")
_VALUES = re.compile(r"\{\w*\}|%n|\((?:s|es)\)|\(\*\.\w+\)")


@dataclass(frozen=True)
class Said:
    """Something a person reads, and where it stands."""

    place: str
    text: str

    def __str__(self):
        return f"{self.place}: {self.text}"


def code_texts():
    """Every literal that goes through tr(), and what a known failure says."""
    for path in sorted(CODE.rglob("*.py")):
        for node in ast.walk(tree_of(path)):
            called = getattr(node.func, "id", "") if isinstance(node, ast.Call) else ""
            if called == "tr" and path.name != "translate.py":
                place = f"{name_of(path)}:{node.lineno}"
                assert isinstance(node.args[0], ast.Constant), f"{place}: tr() takes a literal"
                yield Said(place, node.args[0].value)
            elif called == "CompanionError":
                place = f"{name_of(path)}:{node.lineno}"
                yield from (Said(place, text) for text in map(_literal, node.args) if text)


def _literal(node):
    """The fixed words of a text with values in it; none where it comes from elsewhere."""
    if isinstance(node, ast.Constant):
        return str(node.value)
    if isinstance(node, ast.JoinedStr):
        return "".join(_literal(part) or "{}" for part in node.values)
    return ""


NOT_READ = {"source", "licence", "reviewed", "verified_how", "last_verified", "contact", "id"}
"""Keys of content files whose values no person is shown, or that are numbers to call."""


def content_texts():
    """Every text of the content files that is shown: no ids, no sources, no drawings."""
    for path in sorted(CONTENT.rglob("*.toml")):
        for text in _texts_in(tomllib.loads(path.read_text("utf-8"))):
            yield Said(name_of(path), text)


def _texts_in(value, key=""):
    if isinstance(value, dict):
        for name, inner in value.items():
            if name not in NOT_READ | {"shape", "outline", "details", "words", "small_words"}:
                yield from _texts_in(inner, name)
    elif isinstance(value, list):
        for inner in value:
            yield from _texts_in(inner, key)
    elif isinstance(value, str) and " " in value:
        yield value


TEXTS = [*code_texts(), *content_texts()]


def words_of(text):
    return _WORD.findall(_VALUES.sub(" ", text))


def sentences_of(text):
    """Its sentences; what has no end of its own ends with the text (NHS: add full stops)."""
    parts = (part.strip() for part in _SENTENCE_END.split(text))
    return [part for part in parts if words_of(part)]


def syllables(word):
    """About how many syllables an English word has: groups of vowels, less a silent e."""
    small = word.lower().replace("’", "'").split("'")[0].replace("-", "")
    count = len(_VOWELS.findall(small))
    silent = small.endswith("e") and not small.endswith(("le", "ee")) and count > 1
    past = small.endswith("ed") and not small.endswith(("ted", "ded")) and count > 1
    plural = re.search(r"[^aeiousxzhcg]es$", small) is not None and count > 1
    return max(1, count - (1 if silent or past or plural else 0))


def grade(sentences):
    """Flesch-Kincaid grade level. Source: Kincaid et al. 1975."""
    words = [word for sentence in sentences for word in words_of(sentence)]
    beats = sum(map(syllables, words))
    return 0.39 * len(words) / len(sentences) + 11.8 * beats / len(words) - 15.59


def smog(sentences):
    """SMOG grade. Source: McLaughlin 1969."""
    long_words = sum(syllables(word) >= 3 for sentence in sentences for word in words_of(sentence))
    return 1.0430 * (30 * long_words / len(sentences)) ** 0.5 + 3.1291


def real_sentences(texts):
    """Those that are sentences: names of buttons and columns are not prose."""
    for said in texts:
        for sentence in sentences_of(said.text):
            if len(words_of(sentence)) >= 4:
                yield sentence


def blocks():
    """Sentences of a page or a content file, joined until there are 30 of them."""
    places = {}
    for said in TEXTS:
        path = PurePosixPath(said.place.split(":")[0])
        room = path.parts[2] if path.parts[1] == "screens" else path.parts[1]
        places.setdefault(room, []).append(said)
    waiting, names = [], []
    for name, texts in sorted(places.items()):
        waiting += real_sentences(texts)
        names.append(name)
        if len(waiting) >= BLOCK:
            yield pytest.param(waiting, id="+".join(names))
            waiting, names = [], []
    if waiting:
        yield pytest.param([*waiting, *real_sentences(TEXTS)], id="all")


# --- the words --------------------------------------------------------------------------


def test_there_are_words_to_look_at():
    assert len(TEXTS) > 300


def test_the_list_of_what_is_never_said_is_long_enough():
    assert len(FORBIDDEN) >= 40


@pytest.mark.parametrize("word", FORBIDDEN)
def test_what_blames_or_frightens_is_never_said(word):
    pattern = re.compile(rf"\b(?:{word})\b", re.IGNORECASE)
    assert not [str(said) for said in TEXTS if pattern.search(said.text)]


def test_no_sentence_is_long():
    long = [
        f"{said.place}: {len(words_of(sentence))} words: {sentence}"
        for said in TEXTS
        for sentence in sentences_of(said.text)
        if len(words_of(sentence)) > LONGEST_SENTENCE
    ]
    assert not long, "\n".join(long)


@pytest.mark.parametrize("sentences", list(blocks()))
def test_a_page_reads_at_grade_6(sentences):
    assert grade(sentences) <= MOST_GRADE


@pytest.mark.parametrize("sentences", list(blocks()))
def test_a_page_has_few_long_words(sentences):
    assert smog(sentences) <= MOST_SMOG


def test_numbers_are_said_as_so_many_of_so_many():
    per_cent_of_days = re.compile(r"%\s+of (the )?(days|weeks|nights)", re.IGNORECASE)
    assert not [str(said) for said in TEXTS if per_cent_of_days.search(said.text)]


def test_nothing_said_is_markup():
    assert not [str(said) for said in TEXTS if re.search(r"</?\w+>|&\w+;", said.text)]


# --- the measure itself -----------------------------------------------------------------


@pytest.mark.parametrize(
    ("word", "count"),
    [
        ("pain", 1),
        ("saved", 1),
        ("rested", 2),
        ("entries", 2),
        ("table", 2),
        ("programme", 2),
        ("emergency", 4),
        ("isn't", 1),
        ("nobody's", 3),
        ("places", 2),
        ("times", 1),
    ],
)
def test_syllables_are_counted(word, count):
    assert syllables(word) == count


def test_the_grade_of_a_known_text():
    """Plain prose is far below, a sentence of jargon far above the limit."""
    easy = ["You can leave this empty.", "Nobody watches it.", "Rest is fine."]
    hard = ["Comprehensive multidisciplinary rehabilitation necessitates continual evaluation."]
    assert grade(easy) < 3
    assert smog(easy) < 7
    assert grade(hard) > 15
    assert smog(hard) > 12


def test_sentences_end_at_points_and_lines():
    assert sentences_of("One here. Two there?\nThree {n} of %n") == [
        "One here.",
        "Two there?",
        "Three {n} of %n",
    ]
