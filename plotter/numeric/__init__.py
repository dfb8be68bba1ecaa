"""Values, enclosures and samples of expressions: numpy only."""
