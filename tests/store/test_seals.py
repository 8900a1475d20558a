"""A single bit that has turned over is found by the seal of its page, and turned back."""

import io

import pytest

from companion.store.seals import MOST_MENDED, PAGE, has_sealed_page, turned_back


def turned(content, *bits):
    changed = bytearray(content)
    for bit in bits:
        changed[bit // 8] ^= 1 << bit % 8
    return bytes(changed)


def mended(content, key):
    return turned_back(io.BytesIO(content), key)


@pytest.fixture
def sound(live):
    return live.read_bytes()


def test_of_a_sound_diary_no_page_is_given(sound, key):
    assert mended(sound, key) == {}


@pytest.mark.parametrize(
    ("page", "bit"),
    [
        pytest.param(0, 16 * 8, id="after the salt"),
        pytest.param(0, PAGE * 8 - 1, id="the last bit of the first seal"),
        pytest.param(3, 0, id="the first bit of a page"),
        pytest.param(7, 4000 * 8 + 3, id="content"),
        pytest.param(7, (PAGE - 70) * 8 + 5, id="what its cipher began with"),
        pytest.param(9, (PAGE - 20) * 8 + 7, id="a seal"),
    ],
)
def test_one_bit_is_turned_back_wherever_it_is(sound, key, page, bit):
    place = page * PAGE
    damaged = turned(sound, place * 8 + bit)
    assert mended(damaged, key) == {place: sound[place : place + PAGE]}


def test_a_bit_of_each_of_several_pages_is_turned_back(sound, key):
    damaged = turned(sound, 5 * PAGE * 8 + 99, 6 * PAGE * 8 + 4000)
    assert mended(damaged, key) == {n * PAGE: sound[n * PAGE : (n + 1) * PAGE] for n in (5, 6)}


def test_two_bits_of_a_page_are_beyond_it(sound, key):
    assert mended(turned(sound, 5 * PAGE * 8 + 99, 5 * PAGE * 8 + 4000), key) == {}


def test_with_another_key_nothing_is_made_up(sound):
    other = b"x" * 32
    assert not has_sealed_page(io.BytesIO(sound), other)
    assert mended(sound[: 2 * PAGE], other) == {}


def test_of_a_file_that_is_broken_all_over_only_some_pages_are_tried(sound, key):
    everywhere = [n * PAGE * 8 + 99 for n in range(2, MOST_MENDED + 5)]
    assert len(mended(turned(sound, *everywhere), key)) == MOST_MENDED
