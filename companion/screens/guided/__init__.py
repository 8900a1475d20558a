"""The guide through a session of exercise."""
