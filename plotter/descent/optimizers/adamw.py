"""AdamW: Adam with weight decay that shrinks the point itself."""

from plotter.descent.optimizer import Optimizer, Stage, coordinatewise, eps, weight_decay
from plotter.descent.optimizers.adam import (
    AMSGRAD,
    BETA1,
    BETA2,
    CORRECTION_STAGE,
    MEMORY_STAGES,
    adam_account,
    adam_steps,
    adam_sweep,
)
from plotter.language.words import mark

ADAMW = Optimizer(
    name="adamw",
    label="AdamW",
    idea=mark("Adam, and every step also shrinks x a little towards zero."),
    formula="x_{k+1} = (1 - \\eta\\lambda)\\, x_k"
    " - \\eta\\, \\frac{\\hat m_k}{\\sqrt{\\hat v_k} + \\varepsilon}",
    stages=(
        *MEMORY_STAGES,
        CORRECTION_STAGE,
        Stage(
            "x_{k+1} = (1 - \\eta\\lambda)\\, x_k"
            " - \\eta\\, \\frac{\\hat m_k}{\\sqrt{\\hat v_k} + \\varepsilon}",
            mark("Shrink the point towards zero, then step as Adam does."),
        ),
    ),
    source="I. Loshchilov, F. Hutter, Decoupled weight decay regularization, ICLR 2019",
    learning_rate=0.001,
    start=coordinatewise(adam_steps(decoupled=True), ("m", "v")),
    options=(BETA1, BETA2, eps(1e-8), weight_decay(0.01), AMSGRAD),
    memory=("m", "v"),
    sweep=adam_sweep(decoupled=True),
    account=adam_account(decoupled=True),
)
