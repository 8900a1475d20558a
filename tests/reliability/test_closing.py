"""P4 in its quick form: each way of ending once; `poe torture` does it 20 times and measures."""

import sys

import pytest

from tests.reliability.closing import close_side_by_side

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="signals and sessions of Linux")


def test_no_way_of_ending_loses_what_was_typed(tmp_path):
    ends = close_side_by_side(tmp_path)
    assert [end.way for end in ends if not end.kept] == []
    assert [(end.way, end.errors) for end in ends if not end.status] == []
    for file in tmp_path.glob("*/logs/*"):
        assert file.read_text() == ""
