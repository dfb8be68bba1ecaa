"""Derivations written out: as plain text, LaTeX, Markdown, HTML with MathML, and in words."""
