"""Make tests/data/descent/torch.json: runs of torch.optim in float64 to compare with.

Needs torch (made with 2.14.1), which the project itself does not use:
    python tests/descent/make_reference.py

Some methods are chaotic near the minimum: one rounding error grows until it decides the path.
So every run is repeated with roundings disturbed, and only the points on which torch agrees
with itself are kept. The settings called CALM keep those methods from dividing by
next to nothing, so that they too are compared over the whole run; only whole ones are kept.
"""

import json
import math
from pathlib import Path
from random import Random

import torch  # pyright: ignore[reportMissingImports] (not among our dependencies)

STEPS = 1000
EVERY = 50
RECORDED = [1, 2, *range(EVERY, STEPS + 1, EVERY)]
AGREEMENT = 1e-13

FUNCTIONS = {
    "parabola": lambda p: p[0] * p[0],
    "sine": lambda p: torch.sin(p[0]) + p[0] * p[0] / 10,
    "quartic": lambda p: (p[0] * p[0] - 1) ** 2 / 4 + p[0] / 5,
    "valley": lambda p: p[0] * p[0] / 2 + 5 * p[1] * p[1] + p[0] * p[1],
    "hill": lambda p: torch.cos(p[0]) - p[0] * p[0] / 10,
}
STARTS = {"parabola": [3.0], "sine": [4.0], "quartic": [2.0], "valley": [4.0, -1.5], "hill": [4.0]}

SETTINGS = [
    ("gradient_descent", 0.05, {}),
    ("gradient_descent", 0.02, {"weight_decay": 0.1}),
    ("momentum", 0.01, {"momentum": 0.9}),
    ("momentum", 0.02, {"momentum": 0.8, "dampening": 0.3, "weight_decay": 0.05}),
    ("nesterov", 0.01, {"momentum": 0.9}),
    ("nesterov", 0.02, {"momentum": 0.7, "weight_decay": 0.05}),
    ("adagrad", 0.5, {}),
    ("adagrad", 0.5, {"lr_decay": 0.01, "initial_accumulator_value": 0.1, "eps": 1e-6}),
    ("rmsprop", 0.01, {}),
    ("rmsprop", 0.01, {"momentum": 0.5, "centered": 1.0, "alpha": 0.9, "weight_decay": 0.01}),
    ("adam", 0.1, {}),
    ("adam", 0.05, {"beta1": 0.8, "beta2": 0.99, "eps": 1e-6, "weight_decay": 0.1}),
    ("adam", 0.05, {"amsgrad": 1.0}),
    ("adamw", 0.1, {}),
    ("adamw", 0.05, {"weight_decay": 0.2, "beta1": 0.5}),
    ("adadelta", 1.0, {}),
    ("adadelta", 0.7, {"rho": 0.95, "eps": 1e-4, "weight_decay": 0.02}),
    ("nadam", 0.05, {}),
    ("nadam", 0.05, {"momentum_decay": 0.01, "beta2": 0.99, "weight_decay": 0.02}),
    ("rprop", 0.1, {}),
    ("rprop", 0.05, {"etaminus": 0.6, "etaplus": 1.1, "step_size_max": 1.0}),
]

SCHEDULES = [
    ("step", {"step_size": 100, "gamma": 0.7}),
    ("exponential", {"gamma": 0.995}),
    ("cosine", {"T_max": 0, "eta_min": 0.001}),
    ("cosine", {"T_max": 300, "eta_min": 0.0}),
]
SCHEDULED = [
    ("gradient_descent", 0.2, {}),
    ("momentum", 0.05, {"momentum": 0.8}),
    ("rmsprop", 0.002, {"alpha": 0.9, "momentum": 0.5}),
    ("adam", 0.1, {}),
    ("adamw", 0.1, {"weight_decay": 0.1}),
    ("nadam", 0.05, {}),
]
"""Runs whose rate changes; T_max 0 stands for all steps of the run."""

CALM = [
    ("rmsprop", 0.002, {}),
    ("rmsprop", 0.01,
     {"momentum": 0.5, "centered": 1.0, "alpha": 0.9, "weight_decay": 0.01, "eps": 0.5}),
    ("nadam", 0.05, {"eps": 0.1}),
    ("nadam", 0.05, {"momentum_decay": 0.01, "beta2": 0.99, "weight_decay": 0.02, "eps": 0.1}),
    ("adadelta", 0.7, {"rho": 0.95, "eps": 0.05, "weight_decay": 0.02}),
    ("adam", 0.05, {"beta1": 0.8, "beta2": 0.99, "eps": 0.1, "weight_decay": 0.1}),
]  # fmt: skip
CALM_IN_THE_VALLEY = [
    ("adadelta", 0.2, {}),
    ("adadelta", 1.0, {"rho": 0.99}),
    ("adadelta", 0.1, {"rho": 0.95, "eps": 1e-4, "weight_decay": 0.02}),
]
CALM_SCHEDULED = [
    ("rmsprop", 0.002, {"alpha": 0.9, "momentum": 0.5, "eps": 0.1}),
    ("nadam", 0.05, {"eps": 0.1}),
]


def changing(optimizer, name, options):
    """The torch scheduler that a schedule and its options stand for; None for a constant rate."""
    kinds = torch.optim.lr_scheduler
    match name:
        case "step":
            return kinds.StepLR(optimizer, options["step_size"], options["gamma"])
        case "exponential":
            return kinds.ExponentialLR(optimizer, options["gamma"])
        case "cosine":
            return kinds.CosineAnnealingLR(optimizer, options["T_max"] or STEPS, options["eta_min"])
    return None


def make(name, parameters, rate, options):
    """The torch optimizer that the name and settings stand for."""
    chosen = dict(options)
    if {"beta1", "beta2"} & set(chosen):
        chosen["betas"] = (chosen.pop("beta1", 0.9), chosen.pop("beta2", 0.999))
    if name == "rprop":
        chosen["etas"] = (chosen.pop("etaminus", 0.5), chosen.pop("etaplus", 1.2))
        chosen["step_sizes"] = (1e-6, chosen.pop("step_size_max", 50.0))
    for switch in ("centered", "amsgrad"):
        if switch in chosen:
            chosen[switch] = bool(chosen[switch])
    optim = torch.optim
    makers = {
        "gradient_descent": optim.SGD,
        "momentum": optim.SGD,
        "nesterov": lambda p, **kw: optim.SGD(p, nesterov=True, **kw),
        "adagrad": optim.Adagrad,
        "rmsprop": optim.RMSprop,
        "adam": optim.Adam,
        "adamw": optim.AdamW,
        "adadelta": optim.Adadelta,
        "nadam": optim.NAdam,
        "rprop": optim.Rprop,
    }
    return makers[name](parameters, lr=rate, **chosen)


def points_of(function, name, rate, options, extra, noise=None):
    """All points of a run; noise turns the last bit of the point now and then."""
    point = torch.tensor(STARTS[function], requires_grad=True)
    chosen = {**options, "maximize": True} if extra.get("maximize") else options
    optimizer = make(name, [point], rate, chosen)
    schedule = changing(optimizer, extra.get("schedule"), extra.get("schedule_options"))
    points = [point.tolist()]
    for _ in range(STEPS):
        optimizer.zero_grad()
        FUNCTIONS[function](point).backward()
        optimizer.step()
        if schedule is not None:
            schedule.step()
        if noise is not None:
            with torch.no_grad():
                point *= 1 + noise.choice((-1, 0, 1)) * 2.0**-52
        points.append(point.tolist())
    assert all(math.isfinite(value) for at in points for value in at)
    return points


def run(function, name, rate, options, extra=None):
    """One run with the points that do not depend on rounding; `extra` is schedule or maximize."""
    extra = extra or {}
    points = points_of(function, name, rate, options, extra)
    disturbed = [points_of(function, name, rate, options, extra, Random(s)) for s in range(3)]
    kept = []
    for step in RECORDED:
        others = [run[step][i] for run in disturbed for i in range(len(points[step]))]
        own = points[step] * len(disturbed)
        if max(abs(a - b) for a, b in zip(own, others, strict=True)) > AGREEMENT:
            break
        kept.append(points[step])
    return {
        "function": function,
        "start": STARTS[function],
        "optimizer": name,
        "learning_rate": rate,
        "options": options,
        **extra,
        "points": kept,
        "torch": torch.__version__,
    }


def main():
    # NAdam keeps a product in the default type, which would be float32.
    torch.set_default_dtype(torch.float64)
    runs = [
        run(function, name, rate, options)
        for function in FUNCTIONS
        if function != "hill"
        for name, rate, options in SETTINGS
    ]
    runs += [
        run("hill", name, rate, options, {"maximize": True}) for name, rate, options in SETTINGS
    ]
    runs += [
        run(function, name, rate, options, {"schedule": schedule, "schedule_options": changes})
        for function in ("sine", "valley")
        for name, rate, options in SCHEDULED
        for schedule, changes in SCHEDULES
    ]
    calm = [
        run(function, name, rate, options)
        for function in ("sine", "valley")
        for name, rate, options in CALM
    ]
    calm += [
        run("sine", name, rate, options, {"schedule": schedule, "schedule_options": changes})
        for name, rate, options in CALM_SCHEDULED
        for schedule, changes in SCHEDULES
    ]
    calm += [run("valley", name, rate, options) for name, rate, options in CALM_IN_THE_VALLEY]
    runs += [entry for entry in calm if len(entry["points"]) == len(RECORDED)]
    target = Path(__file__).parent.parent / "data" / "descent" / "torch.json"
    target.parent.mkdir(parents=True, exist_ok=True)
    head = json.dumps({"torch": torch.__version__, "steps": RECORDED})
    lines = ",\n".join(json.dumps(entry) for entry in runs)
    target.write_text(f'{head[:-1]}, "runs": [\n{lines}\n]}}\n', encoding="utf-8")
    whole = sum(len(entry["points"]) == len(RECORDED) for entry in runs)
    print(f"{len(runs)} runs, {whole} of them whole, in {target.stat().st_size} bytes")


if __name__ == "__main__":
    main()
