"""What brackets decide: which bar |x| opens and closes, and which comma is a decimal comma."""

from __future__ import annotations

from msgspec import Struct, field

from plotter.language.functions import BY_NAME
from plotter.language.problems import problem
from plotter.language.scan import Token, read_number
from plotter.language.tree import Number
from plotter.language.words import tr


class _Group(Struct):
    """What was seen directly inside one pair of brackets."""

    commas_separate: bool = False
    semicolons: bool = False
    bars: list[int] = field(default_factory=list[int])
    commas: list[int] = field(default_factory=list[int])


def settle(tokens: list[Token], text: str, *, computed: bool) -> list[Token]:
    """The tokens with bars turned into brackets and decimal commas joined to their numbers.

    Works group by group, each token being looked at a fixed number of times.
    """
    groups = [_Group()]
    open_groups = [groups[0]]
    semicolons = False
    for index, token in enumerate(tokens):
        match token.kind:
            case "open":
                fresh = _Group(commas_separate=_separates(tokens, index, text))
                groups.append(fresh)
                open_groups.append(fresh)
            case "close" if len(open_groups) > 1:
                open_groups.pop()
            case "bar":
                open_groups[-1].bars.append(index)
            case "separator" if token.value == ",":
                open_groups[-1].commas.append(index)
            case "separator" if token.value == ";":
                open_groups[-1].semicolons = semicolons = True
            case _:
                pass
    settled = list(tokens)
    for group in groups:
        if group.bars:
            _match_bars(settled, group.bars, computed=computed)
    joined: set[int] = set()
    for group in groups:
        decimal = group.semicolons or (semicolons and group is groups[0])
        if group.commas and (decimal or not group.commas_separate):
            joined.update(index for index in group.commas if _is_decimal(tokens, index))
    return _join(settled, joined) if joined else settled


def _separates(tokens: list[Token], index: int, text: str) -> bool:
    """Whether commas directly inside the bracket at `index` separate arguments or items."""
    before = tokens[index - 1] if index else None
    if before is not None and before.kind == "function":
        entry = BY_NAME.get(before.value)
        spelled_log = before.value == "ln" and text[before.start : before.end].lower() == "log"
        return entry is None or entry.arity != (1, 1) or spelled_log
    if tokens[index].value == "{":
        return before is None or before.value != "^"
    lone_point = index == 0 and len(tokens) == 6 and tokens[4].kind == "close"
    return lone_point or (before is not None and before.value == "if")


def _is_decimal(tokens: list[Token], index: int) -> bool:
    """Whether the comma stands directly between digits, in no longer chain of commas."""
    if not 0 < index < len(tokens) - 1:
        return False
    before, comma, after = tokens[index - 1 : index + 2]
    glued = before.end == comma.start and comma.end == after.start
    digits = before.value.isdigit() and after.value[:1].isdigit() and "." not in after.value
    numbers = isinstance(before.node, Number) and isinstance(after.node, Number)
    if not (glued and digits and numbers):
        return False
    chained = tokens[index + 2].value == "," and tokens[index + 2].start == after.end
    earlier = index > 2 and tokens[index - 2].value == "," and tokens[index - 2].end == before.start
    return not chained and not earlier


def _join(tokens: list[Token], commas: set[int]) -> list[Token]:
    """Replace number, comma, number by one number at each of the given places."""
    joined: list[Token] = []
    skip = False
    for index, token in enumerate(tokens):
        if skip:
            skip = False
        elif index in commas:
            whole, part = joined.pop(), tokens[index + 1]
            spelling = f"{whole.value}.{part.value}"
            node = read_number(spelling, whole.start, part.end)
            joined.append(Token("operand", spelling, whole.start, part.end, node))
            skip = True
        else:
            joined.append(token)
    return joined


def _ends_operand(token: Token) -> bool:
    return token.kind in ("operand", "close") or token.value in ("!", "°")


def _starts_operand(token: Token) -> bool:
    return token.kind in ("operand", "function", "radical", "open")


def _match_bars(tokens: list[Token], bars: list[int], *, computed: bool) -> None:
    """Turn the bars of one group into opening and closing brackets of kind "abs".

    A bar that follows no operand opens, one that no operand follows closes; the others close
    as early as the rest allows. Which depths the rest allows is worked out from the right.
    """
    if computed:
        bars = [index for index in bars if not _is_or(tokens, index)]
    may_open, may_close = _possible_roles(tokens, bars)
    least = most = 0
    allowed = [(0, 0)]
    for opens, closes in zip(reversed(may_open), reversed(may_close), strict=True):
        low = least - 1 if opens else least + 1
        high = most + 1 if closes else most - 1
        least, most = (low if low >= 0 else high % 2), high
        allowed.append((least, most))
    if not bars:
        return
    if least > 0 or most < 0 or len(bars) % 2 or any(low > high for low, high in allowed):
        place = tokens[bars[0]]
        raise problem(
            "syntax",
            tr("This bar | has no partner: absolute values are written |x|."),
            place.start,
            place.end,
            hint=tr("Write abs(x) where bars are hard to tell apart."),
            unfinished=len(bars) % 2 == 1,
        )
    depth = 0
    allowed.reverse()
    for place, index in enumerate(bars):
        low, high = allowed[place + 1]
        closes = may_close[place] and depth > 0 and low <= depth - 1 <= high
        depth += -1 if closes else 1
        token = tokens[index]
        tokens[index] = Token("close" if closes else "open", "abs", token.start, token.end)


def _possible_roles(tokens: list[Token], bars: list[int]) -> tuple[list[bool], list[bool]]:
    """For each bar whether it may open and whether it may close."""
    may_close: list[bool] = []
    for place, index in enumerate(bars):
        adjacent = place > 0 and bars[place - 1] == index - 1
        before = (
            may_close[place - 1] if adjacent else index > 0 and _ends_operand(tokens[index - 1])
        )
        may_close.append(before)
    may_open: list[bool] = [False] * len(bars)
    for place in range(len(bars) - 1, -1, -1):
        index = bars[place]
        adjacent = place + 1 < len(bars) and bars[place + 1] == index + 1
        after = may_open[place + 1] if adjacent else _starts_operand(tokens[index + 1])
        may_open[place] = after or tokens[index + 1].value in ("-", "+")
    return may_open, may_close


def _is_or(tokens: list[Token], index: int) -> bool:
    """Whether a bar of a computed text joins two conditions in parentheses; marks it so."""
    token = tokens[index]
    between = tokens[index - 1].value == ")" and tokens[index + 1].value == "("
    if index and between:
        tokens[index] = Token("logic", "or", token.start, token.end)
        return True
    return False
