"""The picture as a file."""
