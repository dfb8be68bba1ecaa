"""Presentation: the whole screen for the lesson, led by a clicker."""
