"""The surface over the plane in the window: turned, and its point dragged over it."""
