"""What can go wrong and is known: a full disk, a newer database, a file that cannot be read."""


class CompanionError(Exception):
    """Something known went wrong; the person is told in calm words: its text is both sentences.

    Attributes:
        title: One sentence: what happened.
        advice: Whether the entries are safe, and what can be done.
    """

    def __init__(self, title: str, advice: str) -> None:
        super().__init__(f"{title} {advice}")
        self.title = title
        self.advice = advice


class DiskFull(CompanionError):
    """There is no room for what was to be written."""
