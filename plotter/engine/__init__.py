"""Where and when things are computed."""
