"""Home exercise: the programme, the library, the log, and what was kept."""
