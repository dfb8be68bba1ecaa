"""Exercises in differentiating: by rule and difficulty, the same for the same seed."""

from plotter.calculus.exercises.generate import (
    DIFFICULTIES,
    MOST_EXERCISES,
    Exercise,
    exercise,
    exercises,
)

__all__ = ["DIFFICULTIES", "MOST_EXERCISES", "Exercise", "exercise", "exercises"]
