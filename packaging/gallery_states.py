"""What the gallery shows: each way to look at a derivative, with the words that go with it."""

from __future__ import annotations

from types import MappingProxyType

from gallery_state import (
    CUBIC,
    CURVES,
    FIRST,
    WAVES,
    draw,
    line,
    of,
    play_to,
    rule,
    sections,
    seen,
    states,
    step,
)
from plotter.model.approximation import Approximation
from plotter.model.descent_settings import DescentSettings, RunSettings
from plotter.model.picture import Picture
from plotter.model.surface_view import SurfaceView
from plotter.model.tangent_study import PinnedTangent, TangentStudy
from plotter.model.telling import Practice
from plotter.numeric.viewport import Viewport

SKETCH = line((-2.2, 7.5), (-1.3, 0.0), (0.0, -3.0), (1.0, 0.0), (1.9, 7.0))
"""f′ of x³ − 3x with one zero beside its place."""


EQUAL = seen(Viewport(-4.0, 4.0, -1.5, 3.5), picture=Picture(equal_scales=True))
TANGENT = states(
    "The tangent",
    (
        "tangent", "Point, slope and line move with the hand; the slope is the height of f′.",
        of("x^2 e^x"), seen(FIRST),
    ),
    (
        "exact-x", "x typed as π/6 stays π/6, and so do the formulas.",
        of("sin x", 0.5235987755982988, "guides", tangent_study=TangentStudy(x_text="π/6")), seen(),
    ),
    (
        "fraction", "A slope that is a fraction is written as one, in decimals and as an angle.",
        of("x^2", -0.75), seen(Viewport(-2.4, 2.4, -2.2, 3.4)), lambda _: None, False,
    ),
    (
        "snap", "The hand catches at roots, extrema and inflections.",
        of("x^3 - 3x", -1.0, "features", tangent_study=TangentStudy(snap=True)), seen(CUBIC),
    ),
    ("corner", "A corner: a tangent on each side.", of("|x^2 - 1|", 1.0), seen()),
    ("vertical", "A vertical tangent has no slope.", of("cbrt(x)", 0.0), seen()),
    ("cusp", "A cusp: the curve turns back.", of("sqrt(|x|)", 0.0), seen()),
    ("jump", "A jump: no derivative, and why.", of("floor(x) + x/2", 1.0), seen()),
    ("domain-edge", "Where f ends: half a tangent.", of("sqrt(1 - x^2)", 1.0), seen()),
    ("hole", "A hole has no height and no slope.", of("(x^2 - 1)/(x - 1)", 1.0), seen()),
    ("undefined", "Outside the domain the grip waits on the axis.", of("ln x", -1.0), seen()),
    (
        "pinned", "Several tangents stay, each with its letter.",
        of(
            "x^3 - 3x", 0.4, "pinned",
            tangent_study=TangentStudy(
                pinned=(PinnedTangent("A", -1.4), PinnedTangent("B", -1.0), PinnedTangent("C", 1.5))
            ),
        ),
        seen(CUBIC, sections=sections("line", "pinned")),
    ),
    (
        "normal", "The normal, with equal scales.",
        of("x^2 / 2", 1.2, "normal"), EQUAL,
    ),
    (
        "osculating-circle", "The circle that bends as the curve does.",
        of("x^2 / 2", 0.5, "osculating_circle", "normal"), EQUAL,
    ),
)  # fmt: skip

SLOPE = states(
    "Slope triangle, and f′ as height",
    ("triangle", "Rise over run.", of("x^2 e^x", 0.6, "slope_triangle"), seen(FIRST)),
    ("triangle-falling", "A fall has a sign.", of("x^3 - 3x", 0.4, "slope_triangle"), seen(CUBIC)),
    ("guides", "Guides to the axes.", of("x^2 e^x", 0.6, "guides"), seen(FIRST)),
    (
        "stacked",
        "f over f′ with a common x-axis.",
        of("x^3 - 3x", -1.5, "slope_triangle", tangent_study=TangentStudy(stacked=True)),
        seen(CUBIC),
    ),
)

SECANT_OPEN = sections("secant")
SECANT = states(
    "From secant to tangent",
    (
        "secant", "Two points, the quotient with its numbers, and a table of h.",
        of("x^2 e^x", 0.2, "secant", tangent_study=TangentStudy(h=0.8)),
        seen(FIRST, sections=SECANT_OPEN), lambda _: None, False,
    ),
    (
        "secant-room", "The same for the room.",
        of("x^2 e^x", 0.2, "secant", tangent_study=TangentStudy(h=0.8)), seen(FIRST),
    ),
    (
        "secant-left", "From the left.",
        of("x^3 - 3x", 1.5, "secant", tangent_study=TangentStudy(h=-1.0)),
        seen(CUBIC, sections=SECANT_OPEN),
    ),
    (
        "secant-near", "Near the limit the secant lies on the tangent.",
        of("x^2 e^x", 0.2, "secant"), seen(FIRST, sections=SECANT_OPEN),
        play_to(0.45, "shrink"), False,
    ),
    (
        "secant-corner", "One-sided limits that differ are both shown.",
        of("|x|", 0.0, "secant", tangent_study=TangentStudy(h=1.5)),
        seen(sections=SECANT_OPEN), lambda _: None, False,
    ),
)  # fmt: skip

TRACE = states(
    "Trace f′: guess before you see",
    (
        "guess",
        "f′ is hidden; the pen draws it while the tangent sweeps.",
        of(
            "x^3 - 3x",
            -0.3,
            "trace",
            shown=CURVES - {"derivative"},
            tangent_study=TangentStudy(guessing=True, traced=((-2.0, -0.3),)),
        ),
        seen(CUBIC, sections=sections("trace")),
    ),
    (
        "trace",
        "Revealed: f′ runs under what was drawn.",
        of("x^3 - 3x", 1.2, "trace", tangent_study=TangentStudy(traced=((-2.0, 1.2),))),
        seen(CUBIC, sections=sections("trace")),
    ),
)

SKETCH_SHOWN = frozenset({"f", "tangent", "sketch"})
SKETCHED = of("x^3 - 3x", -1.6, shown=SKETCH_SHOWN)
SKETCHING = states(
    "Sketch, then reveal",
    (
        "sketch", "Drawn with mouse, pen or finger.", SKETCHED,
        seen(CUBIC, sections=sections("sketch"), pen="draw"), draw(SKETCH[:45]),
    ),
    (
        "sketch-judged", "Judged with words and marks.", SKETCHED,
        seen(CUBIC, sections=sections("sketch")), draw(SKETCH, judged=True), False,
    ),
    (
        "sketch-truth", "The truth is traced over it.", of("x^3 - 3x", -1.6, "sketch"),
        seen(CUBIC, sections=sections("sketch"), plays=MappingProxyType({"tangent": "truth"})),
        draw(SKETCH, truth=0.55),
    ),
    (
        "sketch-stacked", "In a plot of its own.",
        of(
            "sin x", -1.6, shown=SKETCH_SHOWN, tangent_study=TangentStudy(stacked=True),
        ),
        seen(sections=sections("sketch")),
        draw(line((-4.0, -0.5), (-1.5, 0.1), (0.0, 0.9), (1.5, 0.1), (3.0, -0.9)), judged=True),
    ),
)  # fmt: skip

RULES = states(
    "Rules one can see",
    ("rule-constant-multiple", "c·u: a curve is scaled.",
     rule("3 sin x", 0.7), step(WAVES)),
    ("rule-sum", "u + v: curves are stacked.", rule("x^2/2 + sin x", 1.1), step(WAVES)),
    ("rule-difference", "u − v: the second goes down again.",
     rule("e^x - x^2", 1.1), step()),
    ("rule-product", "u·v: a rectangle grows by two strips.",
     rule("x^2 e^x", 0.6), step(FIRST)),
    ("rule-product-half", "The same half way.", rule("x^2 e^x", 0.6), step(FIRST),
     play_to(0.5, "growth")),
    ("rule-product-three", "Three factors.", rule("x e^x sin x", 1.2), step(WAVES)),
    ("rule-product-negative", "Factors of either sign.",
     rule("(x - 2) cos x", 0.8), step()),
    ("rule-quotient", "u/v: an area u of growing width v.",
     rule("x^2 / e^x", 1.0), step(Viewport(-2.0, 5.0, -1.2, 3.6))),
    ("rule-chain", "x → u → y: stretch factors multiply.",
     rule("sin(x^2)", 1.1), step()),
    ("rule-chain-inner", "A step within a step.", rule("x e^(x^2)", 0.7), step(path=(1,))),
    ("rule-power", "A power.", rule("x^3", 0.8), step()),
    ("rule-logarithmic", "x to the power of x.", rule("x^x", 1.3), step()),
    ("rule-root", "A root.", rule("sqrt(x^2 + 1)", 1.2), step()),
    ("rule-absolute", "An absolute value.", rule("|x^2 - 2|", 0.8), step()),
    ("rule-piecewise", "A function in pieces.",
     rule("{x<1: x^2, 2x-1}", 0.6), step()),
)  # fmt: skip

CLOSE = sections("approximation")
NEAR = states(
    "Linear approximation and Taylor polynomials",
    (
        "error", "What the tangent misses at x + h.",
        of("x^2 e^x", 0.4, "approximation", tangent_study=TangentStudy(h=0.7)),
        seen(FIRST, sections=CLOSE),
    ),
    (
        "zoom", "Closer and closer: the curve becomes its tangent.",
        of("x^2 e^x", 0.4), seen(FIRST, sections=CLOSE), play_to(0.4, "zoom"),
    ),
    *(
        (
            f"taylor-{degree}", f"The polynomial of degree {degree}.",
            of(
                "sin x", 0.6, "taylor", shown=CURVES - {"derivative", "height"},
                approximation=Approximation(degree), tangent_study=TangentStudy(h=2.0),
            ),
            seen(Viewport(-7.0, 7.0, -2.6, 2.6), sections=CLOSE), lambda _: None, False,
        )
        for degree in (0, 1, 2, 3, 5, 9)
    ),
)  # fmt: skip

AREAS = states(
    "Area of change",
    ("rising", "Rising and falling.", of("x^3 - 3x", 0.4, "rising"), seen(CUBIC)),
    ("convexity", "Convex and concave.", of("x^3 - 3x", 0.4, "convexity"), seen(CUBIC)),
    ("second", "f″ as a third curve.", of("x^3 - 3x", 0.4, "second"), seen(CUBIC)),
    ("all-signs", "Both, with f″.", of("x^3 - 3x", 0.4, "rising", "convexity", "second"),
     seen(CUBIC)),
    ("poles", "Beside poles.", of("tan x", 0.4, "rising", "convexity"), seen()),
)  # fmt: skip

ANSWERED = Practice(on=True, of="x^2 e^x", answer="2x e^x", handed_in="2x e^x")
RACE = DescentSettings(others=(RunSettings("momentum", 0.05),))
VALLEYS = {"start": (2.75,), "learning_rate": 0.22}
WITH_DESCENT = frozenset({"f", "descent", "race", "parabola", "basins"})
CONTOURS = frozenset({"contours", "level", "gradient", "direction", "critical"})
OTHERS = states(
    "What else is drawn",
    (
        "practice", "A learner's own answer.",
        of("x^2 e^x", 0.6, practice=ANSWERED),
        seen(lens="derivative"), lambda _: None, False,
    ),
    (
        "descent", "Descent with its parabola, a race and basins.",
        of("1/4 x^4 - 3/2 x^2 + x/2", shown=WITH_DESCENT, descent=RACE, **VALLEYS),
        seen(lens="descent", frame=4),
    ),
    ("plane", "Contours, gradient and direction.", of("f(x, y) = x^2 + 2y^2 - x y"), seen()),
    (
        "surface", "The tangent plane touches the surface.", of("f(x, y) = x^2 + 2y^2 - x y"),
        seen(surface=SurfaceView(shown=True)),
    ),
)  # fmt: skip

ROOM = states(
    "Presentation",
    (
        "timeline", "Whatever moves has play, speed and a track.",
        of("x^3 - 3x", -1.2, "trace", tangent_study=TangentStudy(traced=((-2.6, -1.2),))),
        seen(CUBIC), lambda _: None, False,
    ),
    (
        "everything", "Much at once: nothing hides anything else.",
        of(
            "x^2 e^x", 0.6, "slope_triangle", "guides", "normal", "secant", "pinned",
            tangent_study=TangentStudy(h=-1.4, pinned=(PinnedTangent("A", -2.0),)),
        ),
        seen(FIRST),
    ),
)  # fmt: skip

STATES = (
    *TANGENT, *SLOPE, *SECANT, *TRACE, *SKETCHING, *RULES, *NEAR, *AREAS, *ROOM, *OTHERS,
)  # fmt: skip
"""All pictures of the gallery, in their order."""
