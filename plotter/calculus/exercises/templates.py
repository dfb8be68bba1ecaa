"""What exercises look like: forms with places for numbers, for every rule and difficulty.

In a form, `<k>` is a factor, `<n>` an exponent, `<b>` a small number, `<c>` a larger one, `<q>`
a small one that is the same throughout, `<e>` a function known by heart, `±` a sign, and `F[u]`
a member of the rule's family applied to u.
In a family `@` is where u goes, `#` the same in brackets unless it is the variable alone.
"""

from __future__ import annotations

from collections.abc import Mapping

Forms = tuple[tuple[str, ...], tuple[str, ...], tuple[str, ...]]
"""The forms of difficulty 1, 2 and 3."""

KNOWN_BY_HEART = ("sin(x)", "cos(x)", "e^x", "ln(x)", "sqrt(x)")

FAMILIES: Mapping[str, tuple[str, ...]] = {
    "exponential": ("e^#", "2^#", "3^#", "5^#", "10^#"),
    "logarithm": ("ln(@)", "log2(@)", "log10(@)", "log(@, 3)"),
    "root": ("sqrt(@)", "cbrt(@)", "root(@, 4)", "root(@, 5)"),
    "trigonometric": ("sin(@)", "cos(@)", "tan(@)", "cot(@)"),
    "inverse_trigonometric": ("arcsin(@)", "arccos(@)", "arctan(@)"),
    "hyperbolic": ("sinh(@)", "cosh(@)", "tanh(@)"),
    "inverse_hyperbolic": ("arsinh(@)", "arcosh(@)", "artanh(@)"),
    "absolute_value": ("abs(@)",),
    "step_function": ("floor(@)", "ceil(@)", "round(@)", "Heaviside(@)"),
    "error_function": ("erf(@)", "erfc(@)"),
    "gamma_function": ("gamma(@)", "lgamma(@)"),
    "definition": ("sigmoid(@)", "softplus(@)", "softsign(@)", "silu(@)", "relu(@)"),
}
"""The functions that a rule is about; a rule without a family has forms of its own."""

OF_A_FAMILY: Forms = (
    ("F[x]", "<k> F[x]", "F[x] ± <b>", "<k> F[x] ± <b>", "x^<n> ± F[x]", "<k> F[x] ± <k>x"),
    ("F[<k>x]", "F[<k>x ± <b>]", "<k> F[<k>x] ± <b>", "x F[x]", "x^<n> F[x]", "F[x]/x"),
    ("x^<n> F[<k>x]", "F[x^2 ± <b>]", "(<k>x ± <b>) F[<k>x]", "F[<k>x]/(x^2 + <b>)",
     "<k>x F[x^2]", "F[<k>x^3 ± x]"),
)  # fmt: skip

FORMS: Mapping[str, Forms] = {
    "constant": (
        ("<c>", "-<c>", "pi + <c>", "<c>/7", "<k>pi"),
        ("<k>pi^2 ± <b>", "sqrt(<c>)", "<k>e ± <b>", "x ± <c>", "<k>x ± <c>"),
        ("sin(<b>) + ln(<c>)", "e^<n> ± sqrt(<c>)", "x^<n> ± ln(<c>)", "<k>x + pi^<n>"),
    ),
    "variable": (
        ("x ± <c>", "<c> + x", "<c> - x", "x^<n> ± x"),
        ("<k>x ± <b>", "x^<n> ± x ± <b>", "<b> - <k>x", "x ± <k> <e>"),
        ("x <e>", "x(<e> ± <b>)", "x/(x ± <b>)", "x^<n>(x ± <b>)"),
    ),
    "constant_multiple": (
        ("<k>x", "<k>x^<n>", "<k> <e>", "-<k>x^<n>", "x^<n>/<k>", "-<e>"),
        ("<k>x^<n> ± <k>x", "<k>x^<n> ± <k> <e>", "<k>(x^<n> ± <b>)", "<k>/x^<n>", "<e>/<k>"),
        ("<k>x^<n> <e>", "<k>(x ± <b>)^<n>", "<k>/(x^2 + <b>)", "<k> sin(<k>x)", "<k> e^(-<k>x)"),
    ),
    "sum": (
        ("x^<n> ± <b>", "x^<n> ± x", "x^<n> ± <e>", "<e> ± x", "<k>x ± <b>"),
        ("<k>x^<n> ± <k>x ± <b>", "<k>x^<n> ± <k> <e>", "x^<n> ± <k>/x", "<e> ± <k>x^<n> ± <b>"),
        ("x <e> ± <k>x^<n>", "sin(<k>x) ± x^<n> ± <b>", "e^(<k>x) ± <k> <e>",
         "(x ± <b>)^<n> ± <k>x", "x^<n> <e> ± <e>"),
    ),
    "product": (
        ("x <e>", "x^<n> <e>", "<e> * x^<n>", "x^<n> e^x", "x^<n> sin(x)", "e^x cos(x)"),
        ("<k>x^<n> <e>", "(x ± <b>) <e>", "(<k>x ± <b>) <e>", "(x^<n> ± <b>) <e>",
         "(x^2 ± <b>)(x^3 ± <k>x)"),
        ("x^<n> sin(<k>x)", "x^<n> e^(-<k>x)", "(x^2 ± <b>) ln(<k>x)", "x e^x sin(<k>x)",
         "x^<n> (<k>x ± <b>)^<n>", "e^(<k>x) cos(<k>x)"),
    ),
    "quotient": (
        ("<e>/x", "x/(x ± <b>)", "x^<n>/e^x", "1/(x ± <b>)", "x^<n>/(x ± <b>)", "ln(x)/x^<n>"),
        ("(x ± <b>)/(x ± <b>)", "(<k>x ± <b>)/(x^2 + <b>)", "x^<n>/(<k>x ± <b>)",
         "<e>/(x^2 + <b>)", "x/(<e> + <b>)"),
        ("sin(<k>x)/x^<n>", "(x^2 ± <b>)/(x^2 + <k>x)", "e^(<k>x)/(x ± <b>)",
         "x^<n>/(<k>x ± <b>)^2", "x/sqrt(x^2 + <b>)", "ln(<k>x)/(x ± <b>)"),
    ),
    "power": (
        ("x^<n>", "x^<c>", "x^(-<n>)", "x^<n> ± <b>", "x^(1/<n>)"),
        ("<k>x^<n>", "<k>x^<n> ± <k>x", "<k>x^(-<n>)", "<k>x^<n> ± <b>", "x^(<n>/7) ± x"),
        ("x^<n> <e>", "(<k>x ± <b>)^<n>", "<k>x^<n> ± <k>x^(-<n>)", "x^<n>/(x ± <b>)",
         "(x^<n> ± <b>)^3"),
    ),
    "chain": (
        ("sin(<k>x)", "cos(<k>x)", "e^(<k>x)", "(x ± <b>)^<n>", "(<k>x ± <b>)^<n>", "e^(-<k>x)"),
        ("sin(x^<n>)", "e^(x^2 ± <k>x)", "sqrt(x^2 + <b>)", "ln(x^2 + <b>)", "(x^2 ± <b>)^<n>",
         "sin(<k>x ± <b>)", "1/(<k>x ± <b>)^<n>"),
        ("sin(x)^<n>", "e^(sin(<k>x))", "ln(sin(<k>x))", "sqrt(<k> + e^(<k>x))", "cos(e^(<k>x))",
         "(sin(<k>x) ± <b>)^<n>", "x^<n> e^(-<k>x^2)"),
    ),
    "logarithmic_differentiation": (
        ("x^x", "x^(<k>x)", "x^sin(x)", "x^cos(x)", "x^(<k>x ± <b>)", "x^(1/x)", "<k> x^x",
         "x^(x^<n>)", "x^x ± <b>"),
        ("(x^2 + <b>)^x", "(<k>x + <b>)^x", "x^(e^x)", "x^sin(<k>x)", "x^x ± x^<n>", "x^sqrt(x)",
         "(e^x + <b>)^x"),
        ("x^<n> x^(<k>x)", "(<k>x + <b>)^sin(x)", "sin(x)^(<k>x)", "x^x <e>", "(x^2 + <b>)^(<k>x)",
         "x^x/(x + <b>)"),
    ),
    "piecewise": (
        ("{x < 0: x^<n>, x >= 0: <k>x}", "{x < <q>: <k>x, x >= <q>: x^2}", "max(x, <b>)",
         "min(x^2, <c>)", "{x <= 0: x ± <b>, x > 0: <e>}"),
        ("{x < 0: <k>x ± <b>, x >= 0: x^<n>}", "max(<k>x ± <b>, 0)", "min(x^2, <k>x + <b>)",
         "{x < <q>: x^2, x >= <q>: <k>x^<n>}"),
        ("{x < 0: x^<n>, x < <b>: <k>x, <k> sin(x)}", "max(x^2 ± <b>, <k>x)", "x max(x, <b>)",
         "{x < 0: e^(<k>x), x >= 0: <k>x^<n> + 1}", "min(sin(<k>x), x/<k>)"),
    ),
}  # fmt: skip

EVERYDAY = (
    ("power", "sum", "constant_multiple", "product", "exponential", "trigonometric", "chain"),
    ("product", "quotient", "chain", "sum", "exponential", "logarithm", "root", "trigonometric"),
    ("product", "quotient", "chain", "logarithm", "root", "trigonometric",
     "inverse_trigonometric", "hyperbolic", "logarithmic_differentiation"),
)  # fmt: skip
"""The rules of a sheet for which none was chosen, for each difficulty."""


def forms_of(rule: str, difficulty: int) -> tuple[str, ...]:
    """The forms of a rule's exercises; raises KeyError for a rule that has none."""
    forms = OF_A_FAMILY if rule in FAMILIES else FORMS[rule]
    return forms[difficulty - 1]
