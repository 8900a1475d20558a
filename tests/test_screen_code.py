"""How the code of screens speaks: translatable, in plain text, in the colours of the theme."""

import ast
import re
from pathlib import Path

from tests.reading_code import CODE, name_of, of_every_file, tree_of

SPOKEN = sorted((*(CODE / "ui").rglob("*.py"), *(CODE / "screens").rglob("*.py")))

# calls whose first argument a person reads or hears
SAID_FIRST = {
    "Card", "CheckBox", "Chip", "LinkButton", "PlainLabel", "PrimaryButton", "QuietButton",
    "Page", "Question", "ScalePicker", "Switch", "WordChips", "IconButton", "Pill", "NoteField",
    "TimeField", "DurationField", "DateField", "setToolTip", "setAccessibleName",
    "setAccessibleDescription", "setWindowTitle", "setPlaceholderText", "set_words", "set_title",
    "set_tip", "set_heading", "say", "announce", "Notice", "CompanionError",
}  # fmt: skip
TEXT_HELPERS = {
    "companion/ui/text.py",
    "companion/ui/widgets/buttons.py",
    "companion/ui/widgets/ticks.py",
}
"""The only places that hand words to Qt's own labels and buttons."""
COLOUR = re.compile(r"#(?:[0-9a-fA-F]{3}){1,2}\b|\brgba?\(")


def calls(path: Path):
    for node in ast.walk(tree_of(path)):
        if isinstance(node, ast.Call):
            function = node.func
            name = function.attr if isinstance(function, ast.Attribute) else None
            yield node, name or (function.id if isinstance(function, ast.Name) else "")


def says_words(node: ast.AST) -> bool:
    """Whether it is a bare text with a letter in it."""
    return (
        isinstance(node, ast.Constant)
        and isinstance(node.value, str)
        and any(letter.isalpha() for letter in node.value)
    )


@of_every_file(SPOKEN)
def test_what_a_person_reads_can_be_translated(path):
    bare = [
        f"line {node.lineno}: {name}({node.args[0].value!r})"
        for node, name in calls(path)
        if name in SAID_FIRST and node.args and says_words(node.args[0])
    ]
    assert not bare


@of_every_file()
def test_only_whole_literal_sentences_are_translated(path):
    for node, name in calls(path):
        if name == "tr":
            text = node.args[0]
            literal = isinstance(text, ast.Constant) and isinstance(text.value, str)
            assert literal, f"line {node.lineno}"


@of_every_file()
def test_translators_tools_find_every_sentence(path):
    tree = tree_of(path)
    inside = [
        call
        for text in ast.walk(tree)
        if isinstance(text, ast.JoinedStr)
        for call in ast.walk(text)
        if isinstance(call, ast.Call) and ast.unparse(call.func) == "tr"
    ]
    assert not inside, f"line {inside[0].lineno}: lupdate does not look into an f-string"
    for node, name in calls(path):
        if name == "tr":
            named = [word.arg for word in node.keywords if word.arg == "n"]
            assert not named, f"line {node.lineno}: lupdate knows a number by its third place"


@of_every_file()
def test_words_of_a_person_are_never_read_as_markup(path):
    if name_of(path) in TEXT_HELPERS:
        return
    for node, name in calls(path):
        assert name not in {"QLabel", "QMessageBox", "TextItem", "LabelItem", "QErrorMessage"}, (
            f"line {node.lineno}: PlainLabel shows words as they are"
        )
        if name == "setToolTip":
            (words,) = node.args
            plain = isinstance(words, ast.Call | ast.IfExp)
            assert (plain and "plain_tip" in ast.unparse(words)) or _is_translated(words), (
                f"line {node.lineno}: a tooltip goes through plain_tip"
            )


def _is_translated(node: ast.AST) -> bool:
    """Our own sentence, without a value in it."""
    return isinstance(node, ast.Call) and ast.unparse(node.func) == "tr"


@of_every_file()
def test_colours_come_from_the_theme(path):
    for node in ast.walk(tree_of(path)):
        if isinstance(node, ast.Constant) and isinstance(node.value, str):
            docstring = "\n" in node.value or " as " in node.value
            assert docstring or not COLOUR.search(node.value), f"line {node.lineno}: {node.value}"
        named = isinstance(node, ast.Attribute) and ast.unparse(node.value) == "Qt.GlobalColor"
        named = named and node.attr != "transparent"
        assert not named, f"line {getattr(node, 'lineno', 0)}"


@of_every_file()
def test_no_signal_is_connected_to_a_nameless_function(path):
    for node, name in calls(path):
        if name in {"connect", "singleShot"}:
            lambdas = [each for each in node.args if isinstance(each, ast.Lambda)]
            assert not lambdas, f"line {node.lineno}: it would keep its widget alive"
