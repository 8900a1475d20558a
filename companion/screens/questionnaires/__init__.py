"""Questionnaires, figures from a clinic, and my activities: filled in, told in words, kept."""
