"""The interactive canvas."""
