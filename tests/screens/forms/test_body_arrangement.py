"""Where the two figures stand, at every width and size of text."""

import pytest

from companion.content.body import load_body
from companion.domain.body import View
from companion.screens.forms.body_arrangement import arrange, labels
from companion.settings import Settings
from companion.ui.theme import apply_theme

BODY = load_body()


def test_the_words_above_say_that_left_is_the_persons_left(dressed):
    assert [words for words, _ in labels(View.FRONT)] == ["Your right", "Front", "Your left"]
    assert [words for words, _ in labels(View.BACK)] == ["Your left", "Back", "Your right"]


@pytest.mark.parametrize("percent", [100, 200])
@pytest.mark.parametrize("width", range(round(BODY.width), 1200, 97))
def test_both_figures_are_whole_and_never_lie_over_each_other(qapp, width, percent):
    apply_theme(qapp, Settings(theme="light", text_size_percent=percent))
    arranged = arrange(BODY, width)
    front, back = arranged.origins[View.FRONT], arranged.origins[View.BACK]
    across, down = BODY.width * arranged.scale, BODY.height * arranged.scale
    for origin in (front, back):
        assert 0 <= origin.x() <= width - across
        assert arranged.labels <= origin.y() <= arranged.height - down
    assert back.x() >= front.x() + across or back.y() >= front.y() + down + arranged.labels
