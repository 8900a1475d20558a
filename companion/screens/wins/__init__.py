"""Small wins: found in what was done, or written by the person."""
