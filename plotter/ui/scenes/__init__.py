"""The scenes of a document: the strip that shows them, and what can be done with them."""
