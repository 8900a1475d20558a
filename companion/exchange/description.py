"""datapackage.json: what the files of an export folder hold, for people and for programs.

Source: Frictionless Data Package and Table Schema, version 1 (specs.frictionlessdata.io).
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from companion.exchange.kinds import KINDS, KNOWN_FILES
from companion.wording import exchange as words

if TYPE_CHECKING:
    from companion.exchange.columns import Column
    from companion.exchange.kind import Kind

NAME = "companion-export"


class NotAPackage(ValueError):
    """The description cannot be used; the text is a sentence for the person."""


def described() -> bytes:
    """The description; it is the same for every export."""
    package = {
        "profile": "tabular-data-package",
        "name": NAME,
        "title": "Entries of Companion, a diary of pain, sleep, pacing, exercise and goals",
        "description": "Written down by one person at home. Not a medical record. Columns marked"
        " (calc) are worked out when the files are written, and ignored when they are read."
        " Pictures of exercises, days of rest and sick days, choices and drafts are not in it: they"
        " are in a backup only.",
        "resources": [_resource(kind) for kind in KINDS],
    }
    return (json.dumps(package, indent=2, ensure_ascii=False) + "\n").encode()


def named_files(content: bytes) -> tuple[str, ...]:
    """The files a description names; each lies in the folder itself.

    Raises:
        NotAPackage: it is no description, or names a file elsewhere or one we do not know.
    """
    resources = _loaded(content).get("resources")
    if not isinstance(resources, list):
        raise NotAPackage(words.not_a_package())
    return tuple(_known_path(resource) for resource in resources)


def is_ours(content: bytes) -> bool:
    """Whether a description is one that we wrote."""
    try:
        return _loaded(content).get("name") == NAME
    except NotAPackage:
        return False


def _known_path(resource: object) -> str:
    path = resource.get("path") if isinstance(resource, dict) else None
    if not isinstance(path, str):
        raise NotAPackage(words.not_a_package())
    if path not in KNOWN_FILES:
        outside = set(path) & set("/\\:") or path in {"", ".", ".."}
        raise NotAPackage(words.leads_outside(path) if outside else words.unknown_file(path))
    return path


def _loaded(content: bytes) -> dict[str, Any]:
    try:
        loaded = json.loads(
            content.decode("utf-8-sig"), object_pairs_hook=_once_each, parse_constant=_no_constant
        )
    except (ValueError, RecursionError):
        raise NotAPackage(words.not_a_package()) from None
    if not isinstance(loaded, dict):
        raise NotAPackage(words.not_a_package())
    return loaded


def _once_each(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    if len(dict(pairs)) < len(pairs):
        raise ValueError
    return dict(pairs)


def _no_constant(_: str) -> None:
    """JSON has no NaN and no Infinity."""
    raise ValueError


def _resource(kind: Kind[Any]) -> dict[str, Any]:
    return {
        "profile": "tabular-data-resource",
        "name": _name(kind),
        "title": kind.title,
        "path": kind.file,
        "format": "csv",
        "mediatype": "text/csv",
        "encoding": "utf-8",
        "dialect": {
            "delimiter": ",",
            "lineTerminator": "\r\n",
            "quoteChar": '"',
            "doubleQuote": True,
            "header": True,
        },
        "schema": {
            "fields": [_field(column) for column in kind.columns],
            "primaryKey": kind.key,
            "missingValues": [""],
            **_references(kind),
        },
    }


def _references(kind: Kind[Any]) -> dict[str, Any]:
    """Which column names an activity or a goal of the folder."""
    keys = [
        {"fields": column.name, "reference": {"resource": column.refers, "fields": "id"}}
        for column in kind.columns
        if column.refers
    ]
    return {"foreignKeys": keys} if keys else {}


def _name(kind: Kind[Any]) -> str:
    return kind.file.removesuffix(".csv")


def _field(column: Column) -> dict[str, Any]:
    described: dict[str, Any] = {
        "name": column.name,
        "type": column.type,
        "description": column.meaning,
    }
    if column.type == "boolean":
        described |= {"trueValues": ["true"], "falseValues": ["false"]}
    if column.type == "datetime":
        described["format"] = "any"
    if column.constraints:
        described["constraints"] = column.constraints
    return described
