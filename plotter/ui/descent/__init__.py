"""The lens Descent: its panel, and the charts below the plot."""
