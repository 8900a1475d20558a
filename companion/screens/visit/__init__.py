"""My visit: what I want from the next clinic visit, and the page to take there."""
