"""The player: what to know before a practice, the practice while it goes, what is kept of it."""
