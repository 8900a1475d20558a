"""What bringing a backup back does, said before it is done."""

from __future__ import annotations

from companion.ui.text import PlainLabel
from companion.ui.widgets.card import Card
from companion.wording.translate import tr


def what_then(*, is_there: bool, can_be_read_partly: bool) -> Card:
    """A card of short sentences; it makes room for what is in a backup.

    Args:
        is_there: There is a file, which will be kept.
        can_be_read_partly: What can be read of it may be looked at afterwards.
    """
    card = Card(tr("What happens then"))
    sentences = [
        tr("The backup becomes your diary."),
        tr("What you wrote after it was made is not in it."),
        tr("What is there now is kept."),
        tr("Nothing is deleted."),
    ]
    if not is_there:
        del sentences[2]
    if can_be_read_partly:
        sentences.append(tr("After that you can see what else of it can be read."))
    for sentence in sentences:
        card.body.addWidget(PlainLabel(sentence))
    return card
