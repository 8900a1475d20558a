"""P7 in its quick form: one round of starts; `poe torture` does 50."""

import pytest

from companion.ui.instance import OneWindow, socket_name
from tests.reliability.starting import AT_ONCE, start_at_once


def test_of_ten_starts_one_opens_the_diary_and_the_others_show_its_window(tmp_path):
    (result,) = start_at_once(tmp_path, 1)
    assert result.writers == 1
    assert result.ended_well == AT_ONCE  # nine of the ten, and the later one
    assert result.shown
    assert result.next_opens  # the holder was killed, and nobody was asked anything
    assert result.errors == ""


@pytest.fixture
def lock(tmp_path):
    return tmp_path / "companion.lock"


@pytest.mark.usefixtures("qapp")
def test_a_holder_that_does_not_answer_is_not_waited_for_for_ever(lock):
    holder, later = OneWindow(lock), OneWindow(lock)
    assert holder.take()
    assert not later.take()
    assert not later.ask_to_show(within_ms=1)
    holder.release()
    assert later.take()
    later.release()


@pytest.mark.usefixtures("qapp")
def test_a_place_where_no_lock_can_be_made_does_not_keep_the_window_from_opening(lock):
    assert OneWindow(lock.parent / "gone" / lock.name).take()


def test_the_socket_tells_no_folder_and_lies_where_only_this_login_reaches(tmp_path, monkeypatch):
    folder = tmp_path / "jane's diary"
    monkeypatch.delenv("XDG_RUNTIME_DIR", raising=False)
    assert "jane" not in socket_name(folder)
    assert socket_name(folder) != socket_name(tmp_path)
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(tmp_path))
    assert socket_name(folder).startswith(f"{tmp_path}/")
