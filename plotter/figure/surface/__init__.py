"""A function of two variables in three dimensions: projected here, painted like any picture."""
