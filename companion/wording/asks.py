"""What the diary may ask about, in words."""

from __future__ import annotations

from companion.domain.profile import Ask
from companion.wording.translate import tr


def ask_words() -> dict[Ask, str]:
    """Each thing that can be asked for, as a choice."""
    return {
        Ask.PAIN: tr("Pain ratings"),
        Ask.FEELINGS: tr("Mood and tiredness"),
        Ask.BODY_MAP: tr("Body map"),
        Ask.SLEEP_TIMES: tr("Sleep times"),
        Ask.NOTE: tr("A note"),
    }


def ask_effects() -> dict[Ask, str]:
    """What each choice does, for Settings."""
    return {
        Ask.PAIN: tr(
            "Off: no page asks for pain or shows it, and the page for the clinic is without."
        ),
        Ask.FEELINGS: tr("Asks for mood, tiredness and stress under “More”."),
        Ask.BODY_MAP: tr("Lets you show where it hurts."),
        Ask.SLEEP_TIMES: tr("Asks for bedtime and waking time under “More”."),
        Ask.NOTE: tr("Gives you room for your own words."),
    }
