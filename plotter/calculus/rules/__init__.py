"""The differentiation rules, one a file, in the order they are tried."""
