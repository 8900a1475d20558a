"""The texts of practices, and how they are laid over a practice in another language."""

from __future__ import annotations

from pydantic import Field

from companion.content.loading import Content, ContentError
from companion.content.practice import Practice, SectionEntry, Sign, Text, Texts, Title

FOLDER = "relaxation"
_WHOLE = {"name", "words", "what_for", "posture", "when_not"}


class FormTexts(Content):
    """The texts of a form in another language."""

    name: Title
    note: str


class PracticeTexts(Content):
    """The file of another language: texts only; what is left out stays English.

    Attributes:
        lines: By the id of their section, as many as it has lines; so are the signs.
    """

    name: Title | None = None
    words: tuple[str, ...] | None = None
    what_for: str | None = None
    posture: str | None = None
    when_not: Texts | None = None
    in_words: Text | None = None
    out_words: Text | None = None
    forms: dict[str, FormTexts] = Field(default_factory=dict)
    regions: dict[str, Title] = Field(default_factory=dict)
    titles: dict[str, Title] = Field(default_factory=dict)
    lines: dict[str, tuple[Text, ...]] = Field(default_factory=dict)
    signs: dict[str, tuple[Sign, ...]] = Field(default_factory=dict)


def translated(practice: Practice, texts: PracticeTexts) -> Practice:
    """A practice in another language; what it has no texts for stays English.

    Raises:
        ContentError: a section has more or fewer lines than its texts.
    """
    told = texts.model_dump(include=_WHOLE, exclude_none=True)
    if practice.breath is not None:
        words = {"in_words": texts.in_words, "out_words": texts.out_words}
        told["breath"] = practice.breath.model_copy(update={k: v for k, v in words.items() if v})
    told["form"] = tuple(
        each.model_copy(update=dict(texts.forms[each.id])) if each.id in texts.forms else each
        for each in practice.form
    )
    told["region"] = tuple(
        each.model_copy(update={"name": texts.regions.get(each.id, each.name)})
        for each in practice.region
    )
    told["section"] = tuple(_section(each, texts, practice.id) for each in practice.section)
    return practice.model_copy(update=told)


def _section(section: SectionEntry, texts: PracticeTexts, practice_id: str) -> SectionEntry:
    lines = section.line
    for key, said in (("text", texts.lines.get(section.id)), ("sign", texts.signs.get(section.id))):
        if said is None:
            continue
        if len(said) != len(lines):
            file = f"{FOLDER}/{practice_id}.toml"
            raise ContentError(f"{file}: {section.id} has {len(lines)} lines")
        lines = tuple(
            line.model_copy(update={key: words}) for line, words in zip(lines, said, strict=True)
        )
    title = texts.titles.get(section.id, section.title)
    return section.model_copy(update={"title": title, "line": lines})
