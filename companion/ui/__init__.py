"""Our toolkit: what every page of the window is made of."""
