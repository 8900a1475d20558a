"""The timer: before it goes, while it goes, and what is written down of it afterwards."""
