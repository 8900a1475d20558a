"""Entries in and out: the export folder (a Frictionless Data Package)."""
