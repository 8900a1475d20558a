"""Icons: each that the code names is there, and none lies there that nothing names."""

import ast

from companion.paths import resources
from tests.reading_code import CODE, tree_of

DRAWN = sorted(
    (
        *(CODE / "ui").rglob("*.py"),
        *(CODE / "screens").rglob("*.py"),
        CODE / "pages.py",
        CODE / "wording" / "pacing.py",  # the icons of areas
    )
)
FILES = {path.stem for path in (resources() / "icons").glob("*.svg")}

ICON_AT = {
    "icon": 0, "icon_pixmap": 0, "IconLabel": 0, "PaintedButton": 1, "PrimaryButton": 1,
    "QuietButton": 1, "LinkButton": 1, "IconButton": 1, "_ToastButton": 1, "Pill": 1,
    "PageEntry": 2,
}  # fmt: skip
"""Where a call takes the name of an icon."""


def words() -> set[str]:
    """Every text in the code of what is drawn."""
    return {
        node.value
        for path in DRAWN
        for node in ast.walk(tree_of(path))
        if isinstance(node, ast.Constant) and isinstance(node.value, str)
    }


def named() -> set[str]:
    """Every name of an icon that a call says outright."""
    found = set()
    for path in DRAWN:
        for node in ast.walk(tree_of(path)):
            if not isinstance(node, ast.Call):
                continue
            name = ast.unparse(node.func).rpartition(".")[2]
            at = ICON_AT.get(name)
            asked = [word.value for word in node.keywords if word.arg in ("icon", "icon_name")]
            asked += node.args[at : at + 1] if at is not None else []
            if name == "__init__":  # of a bar above the pages
                asked += node.args[3:4]
            found |= {
                each.value
                for each in asked
                if isinstance(each, ast.Constant) and isinstance(each.value, str)
            }
    return found


def test_every_icon_that_is_named_is_there():
    assert named()
    assert named() <= FILES


def test_no_icon_lies_there_unused():
    unused = FILES - words()
    assert not unused


def test_the_icons_keep_their_licence():
    assert "ISC" in (resources() / "icons" / "LICENCE.txt").read_text("utf-8")
