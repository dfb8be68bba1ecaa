"""Optimizers, one a file, and the OPTIMIZERS tuple that orders them."""

from plotter.descent.optimizer import Optimizer
from plotter.descent.optimizers.adadelta import ADADELTA
from plotter.descent.optimizers.adagrad import ADAGRAD
from plotter.descent.optimizers.adam import ADAM
from plotter.descent.optimizers.adamw import ADAMW
from plotter.descent.optimizers.backtracking import BACKTRACKING
from plotter.descent.optimizers.gradient_descent import GRADIENT_DESCENT
from plotter.descent.optimizers.momentum import MOMENTUM
from plotter.descent.optimizers.nadam import NADAM
from plotter.descent.optimizers.nesterov import NESTEROV
from plotter.descent.optimizers.newton import NEWTON
from plotter.descent.optimizers.rmsprop import RMSPROP
from plotter.descent.optimizers.rprop import RPROP

OPTIMIZERS: tuple[Optimizer, ...] = (
    GRADIENT_DESCENT,
    MOMENTUM,
    NESTEROV,
    ADAGRAD,
    RMSPROP,
    ADAM,
    ADAMW,
    ADADELTA,
    NADAM,
    RPROP,
    NEWTON,
    BACKTRACKING,
)
"""Every method of descent, in the order of menus and lists."""

BY_NAME: dict[str, Optimizer] = {optimizer.name: optimizer for optimizer in OPTIMIZERS}
"""The methods by their names on the command line and in documents."""
