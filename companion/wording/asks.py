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
