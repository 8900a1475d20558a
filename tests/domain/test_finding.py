"""Finding words in what a person wrote."""

from companion.domain.finding import AROUND, excerpt, holds, words_of


def test_all_words_stand_in_it_in_any_order_and_size_of_letters():
    words = words_of("  Bench SUN ")
    assert words == ("bench", "sun")
    assert holds("The sun was on the Bench.", words)
    assert not holds("The bench was wet.", words)


def test_letters_of_other_languages_are_small_and_large_too():
    assert holds("STRASSE", words_of("straße"))
    assert holds("ÉTÉ", words_of("été"))


def test_only_the_part_around_the_words_is_shown_in_one_line():
    text = "Walked, Cooked\n" + "word " * 40 + "bench " + "word " * 40
    part = excerpt(text, ("bench",))
    assert "bench" in part
    assert part.startswith("…")
    assert part.endswith("…")
    assert len(part) <= 2 * AROUND + 2


def test_only_whole_words_are_shown_of_a_long_text():
    text = "corner " * 30 + "bench " + "garden " * 30
    words = excerpt(text, ("bench",)).strip("…").split()
    assert set(words) == {"corner", "bench", "garden"}


def test_a_text_without_spaces_is_cut_all_the_same():
    assert len(excerpt("x" * 500 + "bench" + "y" * 500, ("bench",))) <= 2 * AROUND + 2


def test_lines_are_told_apart():
    assert excerpt("Walked\n\nSlow start", ("slow",)) == "Walked · Slow start"
