"""The computation graph as a picture: layers, places, and what the pass has reached."""
