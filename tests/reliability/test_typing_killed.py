"""P3 in its quick form: what was typed first is there; `poe torture` kills often and measures."""

import sys

import pytest

from tests.reliability.closing import PAGES
from tests.reliability.typing_killed import LEAST_KEYS, begin, kill_at

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="Windows has no SIGKILL")


def test_what_was_typed_before_a_kill_is_there_but_for_its_end(tmp_path):
    typing = [(begin(tmp_path / page, page), tmp_path / page) for page in PAGES]
    kills = [kill_at(*each, LEAST_KEYS) for each in typing]
    assert [each for each in kills if not 0 < each.kept <= each.typed] == []
