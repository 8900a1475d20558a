"""What the app knows of pain and sleep: frozen values and pure functions, standard library only."""
