"""Who may import whom: the table of the house, held by a walk over the code."""

import ast
from functools import cache
from pathlib import Path

from tests.reading_code import FILES, ROOT, of_every_file, tree_of

LONGEST_FILE = 400

BASE = {
    "companion",
    "companion.__version__",
    "companion.errors",
    "companion.paths",
    "companion.settings",
}

# what says why something did not go, in the person's language
TOLD = {"companion.wording.translate", "companion.wording.disk"}

# package -> what of ours it may import, besides itself and BASE
MAY = {
    "companion": set(),
    "companion.errors": set(),
    "companion.paths": set(),
    "companion.settings": set(),
    "companion.domain": set(),
    "companion.wording": {"companion.domain"},
    "companion.content": {"companion.domain"},
    "companion.store": {"companion.domain"} | TOLD,
    "companion.exchange": {"companion.domain", "companion.content", "companion.wording"},
    "companion.report": {"companion.domain", "companion.content", "companion.wording"},
    "companion.ui": {"companion.domain", "companion.wording"},
    "companion.screens": {
        "companion.ui",
        "companion.wording",
        "companion.store",
        "companion.content",
        "companion.report",
        "companion.exchange",
        "companion.domain",
        "companion.opening",
        "companion.rescue",
        "companion.left_over",
        "companion.deleting",
    },
    "companion.demo": {"companion.domain"},
    "companion.demo_diary": {
        "companion.demo",
        "companion.domain",
        "companion.store",
        "companion.opening",
    },
    "companion.deleting": {"companion.store"} | TOLD,
    "companion.opening": {"companion.domain", "companion.store", "companion.deleting"} | TOLD,
    "companion.rescue": {"companion.domain", "companion.store", "companion.opening"} | TOLD,
    "companion.left_over": {"companion.domain", "companion.store", "companion.opening"},
}
# these put things together and may import all of ours
ANYTHING = {
    "companion.app",
    "companion.bringing_back",
    "companion.locking",
    "companion.looks",
    "companion.main",
    "companion.out_of_sight",
    "companion.outside",
    "companion.cli",
    "companion.cli_arguments",
    "companion.cli_import",
    "companion.cli_keys",
    "companion.cli_safety",
    "companion.crash",
    "companion.erasing",
    "companion.self_test",
    "companion.demo_start",
    "companion.pages",
    "companion.playing",
    "companion.reminding",
    "companion.timing",
    "companion.unlocking",
    "companion.upkeep",
    "companion.warming",
    "companion.__main__",
    "companion.screens.main_window",
}
# nobody imports these, but for who is named
ONLY = {
    "companion.app": {"companion.main", "companion.self_test"},
    "companion.main": {"companion.__main__"},
    "companion.cli": {"companion.main"},
    "companion.cli_arguments": {"companion.main", "companion.self_test"},
    "companion.cli_import": {"companion.cli"},
    "companion.cli_keys": {"companion.cli", "companion.cli_import", "companion.cli_safety"},
    "companion.cli_safety": {"companion.cli"},
    "companion.bringing_back": {"companion.app"},
    "companion.locking": {"companion.app", "companion.bringing_back"},
    "companion.looks": {"companion.app"},
    "companion.out_of_sight": {"companion.timing"},
    "companion.outside": {"companion.app"},
    "companion.pages": {"companion.app"},
    "companion.playing": {"companion.timing", "companion.out_of_sight"},
    "companion.reminding": {"companion.app"},
    "companion.timing": {"companion.app", "companion.pages"},
    "companion.unlocking": {"companion.app"},
    "companion.erasing": {"companion.app", "companion.looks"},
    "companion.screens.main_window": {
        "companion.app",
        "companion.bringing_back",
        "companion.erasing",
        "companion.locking",
        "companion.looks",
        "companion.out_of_sight",
        "companion.outside",
        "companion.pages",
        "companion.playing",
        "companion.reminding",
        "companion.timing",
    },
}
# what is not ours -> where alone it may appear
HOME = {
    "sqlmodel": "companion.store",
    "sqlalchemy": "companion.store",
    "alembic": "companion.store",
    "sqlcipher3": "companion.store",
    "argon2": "companion.store",
    "cryptography": "companion.store",
    "jeepney": "companion.ui.notification",
    "keyring": "companion.store.keyring",
    "pyqtgraph": "companion.ui.charts",
    "numpy": "companion.ui.charts",
    "typst": "companion.report",
    "pydantic": "companion.content",
    "platformdirs": "companion.paths",
    "tzlocal": "companion.opening",
}
NO_QT = ("companion.domain", "companion.content", "companion.store", "companion.exchange",
         "companion.report", "companion.demo", "companion.demo_diary", "companion.opening",
         "companion.deleting", "companion.left_over")  # fmt: skip


def module_of(path: Path) -> str:
    parts = path.relative_to(ROOT).with_suffix("").parts
    return ".".join(parts[:-1] if parts[-1] == "__init__" else parts)


@cache
def imports(path: Path) -> set[str]:
    found = set()
    for node in ast.walk(tree_of(path)):
        if isinstance(node, ast.Import):
            found |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, f"{path}: imports are absolute"
            found |= {f"{node.module}.{alias.name}" for alias in node.names}
            found.add(str(node.module))
    return found


def inside(module: str, package: str) -> bool:
    return module == package or module.startswith(package + ".")


def room_of(module: str) -> str:
    """The package of the table that a module lies in."""
    rooms = [room for room in MAY if inside(module, room) and room != "companion"]
    return max(rooms, key=len, default="companion")


@of_every_file()
def test_a_room_imports_only_from_the_rooms_it_may(path):
    module = module_of(path)
    if module in ANYTHING:
        return
    room = room_of(module)
    allowed = MAY[room] | BASE | {room}
    ours = {name for name in imports(path) if inside(name, "companion")}
    strangers = {
        name
        for name in ours
        if name not in BASE and not any(inside(name, each) for each in allowed - {"companion"})
    }
    assert not strangers


@of_every_file()
def test_what_is_not_ours_stays_in_its_place(path):
    module = module_of(path)
    for name in imports(path):
        home = HOME.get(name.split(".")[0])
        assert home is None or inside(module, home), f"{module} imports {name}"


@of_every_file()
def test_the_rooms_below_the_window_know_no_widgets(path):
    module = module_of(path)
    qt = {name for name in imports(path) if inside(name, "PySide6")}
    if any(inside(module, room) for room in NO_QT):
        assert not qt
    if inside(module, "companion.wording"):
        assert all(inside(name, "PySide6.QtCore") or name == "PySide6" for name in qt)


@of_every_file()
def test_a_page_never_imports_its_sibling(path):
    module = module_of(path)
    if not inside(module, "companion.screens") or module in ANYTHING:
        return
    own = ".".join(module.split(".")[:3])
    for name in imports(path):
        if inside(name, "companion.screens") and name != "companion.screens":
            assert inside(name, own) or inside(name, "companion.screens.forms"), name


@of_every_file()
def test_some_doors_are_for_one_caller(path):
    module = module_of(path)
    for door, callers in ONLY.items():
        if module != door and any(inside(name, door) for name in imports(path)):
            assert module in callers, f"{module} imports {door}"


@of_every_file()
def test_files_and_functions_stay_small(path):
    assert len(path.read_text("utf-8").splitlines()) <= LONGEST_FILE
    for node in ast.walk(tree_of(path)):
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            length = (node.end_lineno or 0) - node.lineno + 1
            assert length <= 60, f"{node.name} has {length} lines"


def test_the_table_names_rooms_that_exist():
    for room in MAY.keys() | ANYTHING:
        path = ROOT / Path(*room.split("."))
        assert path.is_dir() or path.with_suffix(".py").is_file(), room


def test_domain_uses_the_standard_library_only():
    import sys

    for path in FILES:
        if inside(module_of(path), "companion.domain"):
            outside = {name.split(".")[0] for name in imports(path)} - {"companion", "__future__"}
            assert outside <= set(sys.stdlib_module_names), path
