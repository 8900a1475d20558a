"""Calm: practices to rest body and mind, the path of eight weeks, and what was practised."""
