"""What the exit status says."""

DONE = 0
PROBLEM = 1
"""At least one expression had a problem; the others were answered."""
USAGE = 2
UNWRITABLE = 3
"""The output could not be written; what was there before is intact."""
BUG = 70
"""Something unexpected: a mistake in the program (EX_SOFTWARE of sysexits.h)."""
INTERRUPTED = 130
