"""Progress: where things are going, what was done before how much it hurt."""
