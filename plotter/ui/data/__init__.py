"""The lens Data: points, a model, its loss, and the way down to the best fit."""
