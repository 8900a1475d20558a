"""The whole app can speak another language: every sentence is there for who translates.

That no word of any view stays in English is seen by test_every_screen.py, in its long words.
"""

import ast
import xml.etree.ElementTree as ET

from tests.reading_code import CODE, ROOT, tree_of

STRINGS = ROOT / "resources" / "i18n" / "companion.ts"


def sentences() -> set[str]:
    """Every literal that passes through tr()."""
    found = set()
    for path in CODE.rglob("*.py"):
        for node in ast.walk(tree_of(path)):
            if isinstance(node, ast.Call) and ast.unparse(node.func) == "tr":
                found.add(node.args[0].value)
    return found


SAY_WHY = {
    "CompanionError", "DiskFull", "DoesNotMatch", "trouble", "no_room", "calm", "in_calm_words",
    "unreadable", "made_by_newer", "_safe", "_no_backup",
}  # fmt: skip
"""What is given words that tell why something did not go."""


def test_no_reason_why_something_did_not_go_stays_in_english():
    """The commands alone speak English only: scripts read what they say."""
    left = []
    for path in CODE.rglob("*.py"):
        if path.name.startswith("cli"):
            continue
        for node in ast.walk(tree_of(path)):
            if isinstance(node, ast.ClassDef) and _is_known_failure(node):
                left += [(path.name, words) for words in _not_translated(node.body[1:])]
            elif isinstance(node, ast.Call) and ast.unparse(node.func) in SAY_WHY:
                left += [(path.name, words) for words in _not_translated(node.args)]
    assert left == []


def _is_known_failure(node: ast.ClassDef) -> bool:
    return any(ast.unparse(base) == "CompanionError" for base in node.bases)


def _not_translated(nodes: list[ast.AST]) -> list[str]:
    """Sentences and names that do not pass through tr()."""
    found = []
    for node in nodes:
        if isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant):
            continue  # a docstring
        if isinstance(node, ast.Call) and ast.unparse(node.func) == "tr":
            continue
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and " " in node.value:
            found.append(node.value.strip())
        found += _not_translated(list(ast.iter_child_nodes(node)))
    return [each for each in found if each]


def test_translators_have_every_sentence_and_no_other():
    listed = {each.text for each in ET.parse(STRINGS).iter("source")}
    assert sentences() - listed == set(), "run: poe strings"
    assert listed - sentences() == set(), "run: poe strings"


def test_sentences_with_a_number_are_marked_as_such():
    for message in ET.parse(STRINGS).iter("message"):
        source = message.findtext("source") or ""
        counts = "%n" in source or "(s)" in source  # a figure may be painted apart from its word
        assert counts == (message.get("numerus") == "yes"), message.findtext("source")
