"""Pacing: activities, their baselines and plans, and the week they are spread over."""
