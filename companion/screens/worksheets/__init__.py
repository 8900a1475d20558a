"""Worksheets: pages of questions, one at a time; written, read again, changed, printed."""
