"""What a row says at each level: with the algebra, every line up to the answer."""

from __future__ import annotations

from plotter.calculus.differentiate import differentiate
from plotter.calculus.routes import routes
from plotter.drawing.derivation.blocks import Line, block_of
from plotter.figure.outline import rows_of
from plotter.language.parse import read_expression
from plotter.language.write import to_latex
from plotter.model.telling import Level, Telling


def narrowest(line: Line) -> str:
    """The narrowest way to write a line, without the frame that aligns it in parts."""
    return (
        list(line.written())[-1].removeprefix(r"\begin{aligned} &").removesuffix(r" \end{aligned}")
    )


def lines(text: str, level: Level, answer: str = "") -> list[list[str]]:
    """The narrowest way of every line of every row."""
    step = differentiate(read_expression(text), "x")
    wanted = read_expression(answer) if answer else None
    rows = rows_of(step, Telling(level=level), text, answer=wanted)
    return [[narrowest(line) for line in block_of(row, level).lines] for row in rows]


def test_the_algebra_goes_on_to_the_answer() -> None:
    whole, *inner = lines("(x^2+1)/(x-1)", "algebra", "(x^2-2x-1)/(x-1)^2")
    assert whole[-1] == "= " + to_latex(read_expression("(x^2-2x-1)/(x-1)^2"))
    assert any(r"2 x^{2} - 2 x - x^{2} - 1" in line for line in whole)
    assert all(r"x^{2} - 2 x - 1" not in line for row in inner for line in row)


def test_without_the_algebra_there_is_one_result() -> None:
    whole = lines("(x^2+1)/(x-1)", "substitutions", "(x^2-2x-1)/(x-1)^2")[0]
    assert sum(line.startswith("= ") for line in whole) == 1


def test_the_limit_of_the_difference_quotient_is_told_line_by_line() -> None:
    route = next(r for r in routes(read_expression("x^2"), "x") if r.name == "by definition")
    (row,) = rows_of(route.step, Telling(), "x^2", 9)
    told = [narrowest(line) for line in block_of(row, "substitutions").lines]
    assert [line for line in told if r"\lim" in line][1:] == [
        r"= \lim_{h \to 0} \frac{x^{2} + 2 x h + h^{2} - x^{2}}{h}",
        r"= \lim_{h \to 0} \frac{2 x h + h^{2}}{h}",
        r"= \lim_{h \to 0} \frac{h \cdot \left(2 x + h\right)}{h}",
        r"= \lim_{h \to 0} \left(2 x + h\right)",
    ]
    assert told[-1] == "= 2 x"
