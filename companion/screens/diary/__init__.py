"""The page that shows every day."""
