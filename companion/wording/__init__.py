"""Numbers, dates and sentences for people: screens, printed pages and commands say the same."""
