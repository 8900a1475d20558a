"""Help now: whom to call, signs of danger, and how Companion works."""
