"""The page that asks how a day was."""
