"""The lens Tangent: a panel of sections, each a file of its own."""
