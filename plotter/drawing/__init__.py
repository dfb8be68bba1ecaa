"""The one place that draws marks, for the screen and for every export."""
