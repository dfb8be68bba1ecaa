"""The derivation as pictures: its rows laid out, on a screen, on paper and in a figure."""
