"""Where entries are kept: an encrypted SQLite file, one store per noun."""
