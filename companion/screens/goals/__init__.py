"""Goals: what matters, how it goes, what comes next."""
