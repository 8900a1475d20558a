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


def test_translators_have_every_sentence_and_no_other():
    listed = {each.text for each in ET.parse(STRINGS).iter("source")}
    assert sentences() - listed == set(), "run: poe strings"
    assert listed - sentences() == set(), "run: poe strings"


def test_sentences_with_a_number_are_marked_as_such():
    for message in ET.parse(STRINGS).iter("message"):
        source = message.findtext("source") or ""
        counts = "%n" in source or "(s)" in source  # a figure may be painted apart from its word
        assert counts == (message.get("numerus") == "yes"), message.findtext("source")
