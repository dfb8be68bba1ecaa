"""The lens Graph: the computation graph, its passes, and what they show."""
