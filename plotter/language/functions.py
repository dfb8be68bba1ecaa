"""The one table of functions and constants that can be typed.

Formulas here are texts of our own language in u, v, w (first, second, third argument); the
parser reads them like anything else. Derivatives follow Abramowitz and Stegun, Handbook of
Mathematical Functions, §§4.1–4.6, 6.3 and 7.1; the activations are those of PyTorch.
"""

from __future__ import annotations

from msgspec import Struct


class Function(Struct, frozen=True):
    """What is known of one function.

    `arity` is (fewest, most) arguments, most None for any number. `latex` is an operator name
    such as \\sin, or a template in which #1, #2 stand for the arguments. `domain` and
    `differentiable` are conditions in u ("" means everywhere, or everywhere in the domain).
    A function without `derivative` either has a rule of its own or is differentiated through
    its `definition`. `sympy` is sympy's name, "" when sympy gets the definition instead.
    `rule` is the key of the rule that differentiates it.
    """

    name: str
    latex: str
    spoken: str
    rule: str
    group: str
    aliases: tuple[str, ...] = ()
    arity: tuple[int, int | None] = (1, 1)
    derivative: str = ""
    definition: str = ""
    domain: str = ""
    differentiable: str = ""
    sympy: str = ""
    signature: str = ""


class NamedConstant(Struct, frozen=True):
    """A constant by name; `digits` gives its value to 30 digits."""

    name: str
    latex: str
    spoken: str
    sympy: str
    digits: str
    aliases: tuple[str, ...] = ()


CONSTANTS: tuple[NamedConstant, ...] = (
    NamedConstant("e", "e", "e", "E", "2.71828182845904523536028747135", ("E", "ℯ")),
    NamedConstant(
        "pi", "\\pi", "pi", "pi", "3.14159265358979323846264338328", ("π", "PI", "Pi", "𝜋")
    ),
    NamedConstant("tau", "\\tau", "tau", "2*pi", "6.28318530717958647692528676656", ("τ",)),
)

_TRIG = "trigonometric"
_INVERSE_TRIG = "inverse_trigonometric"
_HYPERBOLIC = "hyperbolic"
_INVERSE_HYPERBOLIC = "inverse_hyperbolic"

FUNCTIONS: tuple[Function, ...] = (
    # Exponentials, logarithms, roots
    Function(
        "exp", "\\exp", "exponential", "exponential", "Exponential and logarithm",
        derivative="exp(u)", sympy="exp",
    ),
    Function(
        "ln", "\\ln", "natural logarithm", "logarithm", "Exponential and logarithm",
        aliases=("log", "loge", "Ln", "Log"), derivative="1/u", domain="u > 0",
        differentiable="u > 0", sympy="log",
    ),
    Function(
        "log10", "\\log_{10}", "logarithm base 10", "logarithm", "Exponential and logarithm",
        aliases=("lg",), derivative="1/(u*ln(10))", definition="ln(u)/ln(10)", domain="u > 0",
        differentiable="u > 0",
    ),
    Function(
        "log2", "\\log_{2}", "logarithm base 2", "logarithm", "Exponential and logarithm",
        aliases=("lb", "ld"), derivative="1/(u*ln(2))", definition="ln(u)/ln(2)",
        domain="u > 0", differentiable="u > 0",
    ),
    Function(
        "logbase", "\\log_{#2} #1", "logarithm", "logarithm", "Exponential and logarithm",
        arity=(2, 2), definition="ln(u)/ln(v)", domain="u > 0", signature="log(x, b) or log_b(x)",
    ),
    Function(
        "log1p", "\\operatorname{log1p}", "logarithm of 1 plus", "logarithm",
        "Exponential and logarithm", derivative="1/(1+u)", definition="ln(1+u)",
        domain="u > -1", differentiable="u > -1",
    ),
    Function(
        "expm1", "\\operatorname{expm1}", "exponential minus 1", "exponential",
        "Exponential and logarithm", derivative="exp(u)", definition="exp(u)-1",
    ),
    Function(
        "sqrt", "\\sqrt{#1}", "square root", "root", "Powers and roots",
        aliases=("√", "Sqrt", "SQRT", "wurzel"), derivative="1/(2*sqrt(u))",
        domain="u >= 0", differentiable="u > 0", sympy="sqrt",
    ),
    Function(
        "cbrt", "\\sqrt[3]{#1}", "cube root", "root", "Powers and roots",
        aliases=("∛",), derivative="1/(3*cbrt(u)^2)", definition="u^(1/3)",
        differentiable="u != 0",
    ),
    Function(
        "root", "\\sqrt[#2]{#1}", "root", "root", "Powers and roots",
        aliases=("nthroot", "real_root", "surd"), arity=(2, 2), definition="u^(1/v)",
        signature="root(x, n)",
    ),
    Function(
        "square", "\\operatorname{square}", "square", "power", "Powers and roots",
        aliases=("sq", "sqr"), definition="u^2",
    ),
    Function(
        "cube", "\\operatorname{cube}", "cube", "power", "Powers and roots", definition="u^3",
    ),
    Function(
        "hypot", "\\operatorname{hypot}", "hypotenuse", "root", "Powers and roots",
        arity=(2, 2), definition="sqrt(u^2+v^2)", signature="hypot(x, y)",
    ),
    # Trigonometric
    Function(
        "sin", "\\sin", "sine", _TRIG, "Trigonometric", aliases=("sen", "seno"),
        derivative="cos(u)", sympy="sin",
    ),
    Function(
        "cos", "\\cos", "cosine", _TRIG, "Trigonometric", derivative="-sin(u)", sympy="cos"
    ),
    Function(
        "tan", "\\tan", "tangent", _TRIG, "Trigonometric", aliases=("tg",),
        derivative="1/cos(u)^2", domain="cos(u) != 0", sympy="tan",
    ),
    Function(
        "cot", "\\cot", "cotangent", _TRIG, "Trigonometric",
        aliases=("ctg", "cotan", "cotg"), derivative="-1/sin(u)^2", domain="sin(u) != 0",
        sympy="cot",
    ),
    Function(
        "sec", "\\sec", "secant", _TRIG, "Trigonometric", derivative="sec(u)*tan(u)",
        domain="cos(u) != 0", sympy="sec",
    ),
    Function(
        "csc", "\\csc", "cosecant", _TRIG, "Trigonometric", aliases=("cosec",),
        derivative="-csc(u)*cot(u)", domain="sin(u) != 0", sympy="csc",
    ),
    Function(
        "sinc", "\\operatorname{sinc}", "sinc", _TRIG, "Trigonometric", definition="sin(u)/u",
        domain="u != 0",
    ),
    Function(
        "degree", "#1^{\\circ}", "degrees", "constant_multiple", "Trigonometric",
        aliases=("deg", "radians"), definition="u*pi/180",
    ),
    # Inverse trigonometric
    Function(
        "arcsin", "\\arcsin", "arc sine", _INVERSE_TRIG, "Inverse trigonometric",
        aliases=("asin",), derivative="1/sqrt(1-u^2)", domain="-1 <= u <= 1",
        differentiable="-1 < u < 1", sympy="asin",
    ),
    Function(
        "arccos", "\\arccos", "arc cosine", _INVERSE_TRIG, "Inverse trigonometric",
        aliases=("acos",), derivative="-1/sqrt(1-u^2)", domain="-1 <= u <= 1",
        differentiable="-1 < u < 1", sympy="acos",
    ),
    Function(
        "arctan", "\\arctan", "arc tangent", _INVERSE_TRIG, "Inverse trigonometric",
        aliases=("atan", "arctg"), derivative="1/(1+u^2)", sympy="atan",
    ),
    Function(
        "arccot", "\\operatorname{arccot}", "arc cotangent", _INVERSE_TRIG,
        "Inverse trigonometric", aliases=("acot", "arcctg"), derivative="-1/(1+u^2)",
        definition="arctan(1/u)", domain="u != 0",
    ),
    Function(
        "arcsec", "\\operatorname{arcsec}", "arc secant", _INVERSE_TRIG,
        "Inverse trigonometric", aliases=("asec",), derivative="1/(abs(u)*sqrt(u^2-1))",
        definition="arccos(1/u)", domain="u <= -1 or u >= 1",
        differentiable="u < -1 or u > 1",
    ),
    Function(
        "arccsc", "\\operatorname{arccsc}", "arc cosecant", _INVERSE_TRIG,
        "Inverse trigonometric", aliases=("acsc", "arccosec"),
        derivative="-1/(abs(u)*sqrt(u^2-1))", definition="arcsin(1/u)",
        domain="u <= -1 or u >= 1", differentiable="u < -1 or u > 1",
    ),
    # Hyperbolic
    Function(
        "sinh", "\\sinh", "hyperbolic sine", _HYPERBOLIC, "Hyperbolic",
        aliases=("sh",), derivative="cosh(u)", sympy="sinh",
    ),
    Function(
        "cosh", "\\cosh", "hyperbolic cosine", _HYPERBOLIC, "Hyperbolic",
        aliases=("ch",), derivative="sinh(u)", sympy="cosh",
    ),
    Function(
        "tanh", "\\tanh", "hyperbolic tangent", _HYPERBOLIC, "Hyperbolic",
        aliases=("th", "tgh"), derivative="1/cosh(u)^2", sympy="tanh",
    ),
    Function(
        "coth", "\\coth", "hyperbolic cotangent", _HYPERBOLIC, "Hyperbolic",
        aliases=("cth",), derivative="-1/sinh(u)^2", domain="u != 0", sympy="coth",
    ),
    Function(
        "sech", "\\operatorname{sech}", "hyperbolic secant", _HYPERBOLIC, "Hyperbolic",
        derivative="-sech(u)*tanh(u)", sympy="sech",
    ),
    Function(
        "csch", "\\operatorname{csch}", "hyperbolic cosecant", _HYPERBOLIC, "Hyperbolic",
        aliases=("cosech",), derivative="-csch(u)*coth(u)", domain="u != 0", sympy="csch",
    ),
    # Inverse hyperbolic
    Function(
        "arsinh", "\\operatorname{arsinh}", "inverse hyperbolic sine", _INVERSE_HYPERBOLIC,
        "Inverse hyperbolic", aliases=("asinh", "arcsinh", "arsh"), derivative="1/sqrt(u^2+1)",
        sympy="asinh",
    ),
    Function(
        "arcosh", "\\operatorname{arcosh}", "inverse hyperbolic cosine", _INVERSE_HYPERBOLIC,
        "Inverse hyperbolic", aliases=("acosh", "arccosh", "arch"),
        derivative="1/sqrt(u^2-1)", domain="u >= 1", differentiable="u > 1", sympy="acosh",
    ),
    Function(
        "artanh", "\\operatorname{artanh}", "inverse hyperbolic tangent", _INVERSE_HYPERBOLIC,
        "Inverse hyperbolic", aliases=("atanh", "arctanh", "arth"), derivative="1/(1-u^2)",
        domain="-1 < u < 1", differentiable="-1 < u < 1", sympy="atanh",
    ),
    Function(
        "arcoth", "\\operatorname{arcoth}", "inverse hyperbolic cotangent",
        _INVERSE_HYPERBOLIC, "Inverse hyperbolic", aliases=("acoth", "arccoth"),
        derivative="1/(1-u^2)", domain="u < -1 or u > 1",
        differentiable="u < -1 or u > 1", sympy="acoth",
    ),
    Function(
        "arsech", "\\operatorname{arsech}", "inverse hyperbolic secant", _INVERSE_HYPERBOLIC,
        "Inverse hyperbolic", aliases=("asech", "arcsech"),
        derivative="-1/(u*sqrt(1-u^2))", domain="0 < u <= 1", differentiable="0 < u < 1",
        definition="arcosh(1/u)",
    ),
    Function(
        "arcsch", "\\operatorname{arcsch}", "inverse hyperbolic cosecant", _INVERSE_HYPERBOLIC,
        "Inverse hyperbolic", aliases=("acsch", "arccsch"),
        derivative="-1/(abs(u)*sqrt(1+u^2))", domain="u != 0", definition="arsinh(1/u)",
    ),
    # Absolute value, steps, choices
    Function(
        "abs", "\\left|#1\\right|", "absolute value", "absolute_value", "Absolute value and steps",
        aliases=("Abs", "ABS", "fabs"), derivative="u/abs(u)", differentiable="u != 0",
        sympy="Abs",
    ),
    Function(
        "sign", "\\operatorname{sgn}", "sign", "absolute_value", "Absolute value and steps",
        aliases=("sgn", "signum"), derivative="0", differentiable="u != 0", sympy="sign",
    ),
    Function(
        "floor", "\\left\\lfloor #1\\right\\rfloor", "floor", "step_function",
        "Absolute value and steps", aliases=("int",), derivative="0",
        differentiable="u != floor(u)", sympy="floor",
    ),
    Function(
        "ceil", "\\left\\lceil #1\\right\\rceil", "ceiling", "step_function",
        "Absolute value and steps", aliases=("ceiling",), derivative="0",
        differentiable="u != floor(u)", sympy="ceiling",
    ),
    Function(
        "round", "\\operatorname{round}", "rounded", "step_function",
        "Absolute value and steps", definition="floor(u+1/2)", derivative="0",
        differentiable="u+1/2 != floor(u+1/2)",
    ),
    Function(
        "trunc", "\\operatorname{trunc}", "integer part", "step_function",
        "Absolute value and steps", aliases=("fix",), definition="sign(u)*floor(abs(u))",
        derivative="0", differentiable="u != floor(u) or u = 0",
    ),
    Function(
        "frac", "\\operatorname{frac}", "fractional part", "step_function",
        "Absolute value and steps", aliases=("fract",), definition="u-floor(u)",
        derivative="1", differentiable="u != floor(u)",
    ),
    Function(
        "Heaviside", "\\operatorname{H}", "Heaviside step", "step_function",
        "Absolute value and steps", aliases=("heaviside", "unitstep", "UnitStep"),
        definition="piecewise(u<0, 0, 1)", derivative="0", differentiable="u != 0",
    ),
    Function(
        "mod", "\\operatorname{mod}", "modulo", "step_function", "Absolute value and steps",
        aliases=("Mod", "fmod"), arity=(2, 2), definition="u-v*floor(u/v)",
        signature="mod(x, m)",
    ),
    Function(
        "min", "\\min", "minimum", "piecewise", "Absolute value and steps",
        aliases=("Min", "MIN", "minimum"), arity=(1, None), sympy="Min", signature="min(a, b, …)",
    ),
    Function(
        "max", "\\max", "maximum", "piecewise", "Absolute value and steps",
        aliases=("Max", "MAX", "maximum"), arity=(1, None), sympy="Max", signature="max(a, b, …)",
    ),
    Function(
        "clamp", "\\operatorname{clamp}", "clamped", "piecewise", "Absolute value and steps",
        aliases=("clip",), arity=(3, 3), definition="min(max(u, v), w)",
        signature="clamp(x, low, high)",
    ),
    # Special functions
    Function(
        "gamma", "\\Gamma", "gamma", "gamma_function", "Special functions",
        aliases=("Γ", "Gamma", "tgamma"), derivative="gamma(u)*digamma(u)",
        domain="u > 0 or u != floor(u)", sympy="gamma",
    ),
    Function(
        "lgamma", "\\ln\\Gamma", "logarithm of gamma", "gamma_function", "Special functions",
        aliases=("loggamma", "gammaln"), derivative="digamma(u)",
        definition="ln(abs(gamma(u)))", domain="u > 0 or u != floor(u)",
    ),
    Function(
        "digamma", "\\psi", "digamma", "gamma_function", "Special functions",
        aliases=("psi", "ψ"), derivative="polygamma(1, u)", domain="u > 0 or u != floor(u)",
        sympy="digamma",
    ),
    Function(
        "polygamma", "\\psi^{\\left(#1\\right)}\\left(#2\\right)", "polygamma",
        "gamma_function", "Special functions", arity=(2, 2), sympy="polygamma",
        signature="polygamma(n, x)",
    ),
    Function(
        "factorial", "#1!", "factorial", "gamma_function", "Special functions",
        aliases=("fact",), definition="gamma(u+1)", domain="u > -1 or u != floor(u)",
    ),
    Function(
        "erf", "\\operatorname{erf}", "error function", "error_function", "Special functions",
        derivative="2/sqrt(pi)*e^(-u^2)", sympy="erf",
    ),
    Function(
        "erfc", "\\operatorname{erfc}", "complementary error function", "error_function",
        "Special functions", derivative="-2/sqrt(pi)*e^(-u^2)", sympy="erfc",
    ),
    # Activations of machine learning
    Function(
        "sigmoid", "\\sigma", "sigmoid", "definition", "Machine learning",
        aliases=("σ", "logistic", "expit"), definition="1/(1+e^(-u))",
    ),
    Function(
        "relu", "\\operatorname{ReLU}", "rectified linear unit", "definition",
        "Machine learning", aliases=("ReLU", "RELU", "Relu"), definition="max(u, 0)",
        differentiable="u != 0",
    ),
    Function(
        "leaky_relu", "\\operatorname{LeakyReLU}", "leaky rectified linear unit", "definition",
        "Machine learning", aliases=("leakyrelu", "lrelu", "LeakyReLU"),
        definition="piecewise(u>0, u, u/100)", differentiable="u != 0",
    ),
    Function(
        "elu", "\\operatorname{ELU}", "exponential linear unit", "definition",
        "Machine learning", aliases=("ELU",), definition="piecewise(u>0, u, e^u-1)",
    ),
    Function(
        "softplus", "\\operatorname{softplus}", "softplus", "definition", "Machine learning",
        aliases=("Softplus",), definition="ln(1+e^u)",
    ),
    Function(
        "silu", "\\operatorname{SiLU}", "sigmoid linear unit", "definition",
        "Machine learning", aliases=("swish", "SiLU", "Swish"), definition="u/(1+e^(-u))",
    ),
    Function(
        "gelu", "\\operatorname{GELU}", "Gaussian error linear unit", "definition",
        "Machine learning", aliases=("GELU",), definition="u/2*(1+erf(u/sqrt(2)))",
    ),
    Function(
        "mish", "\\operatorname{Mish}", "mish", "definition", "Machine learning",
        aliases=("Mish",), definition="u*tanh(ln(1+e^u))",
    ),
    Function(
        "softsign", "\\operatorname{softsign}", "softsign", "definition", "Machine learning",
        aliases=("Softsign",), definition="u/(1+abs(u))",
    ),
    Function(
        "logit", "\\operatorname{logit}", "logit", "definition", "Machine learning",
        definition="ln(u/(1-u))", domain="0 < u < 1",
    ),
    Function(
        "logsumexp", "\\operatorname{logsumexp}", "logarithm of the sum of exponentials",
        "definition", "Machine learning", aliases=("LSE", "lse"), arity=(1, None),
        signature="logsumexp(a, b, …)",
    ),
)  # fmt: skip

BY_NAME: dict[str, Function] = {
    spelling: entry for entry in FUNCTIONS for spelling in (entry.name, *entry.aliases)
}
"""Every spelling of every function."""

CONSTANT_BY_NAME: dict[str, NamedConstant] = {
    spelling: entry for entry in CONSTANTS for spelling in (entry.name, *entry.aliases)
}
"""Every spelling of every constant."""
