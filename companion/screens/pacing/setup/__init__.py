"""Setting up an activity: what it is, what makes it easier, how much is usual, its plan."""
