"""Charts on the screen; pyqtgraph is imported here only."""
