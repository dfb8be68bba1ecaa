"""The command line: the same functions as the window, as text and as data."""
