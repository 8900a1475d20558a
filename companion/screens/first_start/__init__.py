"""The first minutes: five short pages, each can be skipped."""
