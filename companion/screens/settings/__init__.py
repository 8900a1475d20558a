"""Settings: each is kept at once, and says what it does."""
