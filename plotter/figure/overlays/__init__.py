"""The things drawn on the plot, one a file."""
