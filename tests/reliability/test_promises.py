"""Each promise in its quick form; `poe torture` tries them with full numbers."""

import sys

import pytest

from tests.reliability.torture import ROWS, module_of

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="signals and disks of Linux")

QUICK = [promise for promise, _ in ROWS if module_of(promise).QUICK]


@pytest.mark.parametrize("promise", QUICK)
def test_it_holds(promise, tmp_path):
    module = module_of(promise)
    measured = module.measure(tmp_path, module.QUICK)
    assert measured.promise == promise
    assert measured.holds, measured
