"""Forms that two pages share."""
