"""The sample corpora, asked through the command line.

Run by hand, this file prints the share that passes and every row that does not, with the
derivations proved by the algebra process and every hang timed:
    python tests/test_cli_corpora.py [FOLDER]
"""

import io
import json
import math
import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path

import pytest

from plotter.cli.main import main
from plotter.cli.terminal import Terminal

FOLDER = Path(__file__).parent / "data" / "corpora"
ROOT = Path(__file__).parent.parent
TOLERANCE = 1e-9
PARTLY = "ok-or-error-fast"


def rows(name, folder=FOLDER):
    lines = (folder / f"{name}.jsonl").read_text(encoding="utf-8").splitlines()
    return [json.loads(line) for line in lines]


def typed(row):
    """The text of a row, made from its description where it is a big one."""
    if row.get("text") is not None:
        return row["text"]
    text = ""
    for part in row["gen"]:
        if isinstance(part, str):
            text += part
        elif part[0] == "nest":
            _, before, inside, after, times = part
            text += before * times + inside + after * times
        else:
            piece, times, *between = part
            pieces = [piece.replace("{i}", str(i + 1)) for i in range(times)]
            text += (between[0] if between else "").join(pieces)
    return text


def ask(*arguments, lines=""):
    """Run the command line in this process: its exit status, answers, and messages."""
    output, errors = io.StringIO(), io.StringIO()
    source = io.BytesIO(lines.encode("utf-8", "surrogateescape"))
    status = main(arguments, Terminal(output, errors, source))
    answers = [json.loads(line) for line in output.getvalue().splitlines()]
    return status, answers, errors.getvalue()


def evaluate(text, points, params):
    settings = [f"--set={name}={value}" for name, value in params.items()]
    at = ",".join(map(str, points))
    status, answers, _ = ask("evaluate", f"--at={at}", "--format=json", *settings, "--", text)
    assert status in (0, 1)
    return answers[0]


def differs(found, wanted):
    """Whether a value is not the wanted one to 1e-9; None is undefined."""
    if found is None or wanted is None:
        return found is not wanted
    return not math.isclose(found, wanted, rel_tol=TOLERANCE, abs_tol=TOLERANCE)


def fault_of_values(row):
    """What is wrong with the values of f and f′ in a row, or None."""
    points = [point["x"] for point in row.get("points", ())]
    undefined = [float(x) for x in row.get("undefined_at", ())]
    answer = evaluate(typed(row), points + undefined or [1.0], row.get("params", {}))
    problem = answer["problem"]
    if row.get("expect", "ok") == "error":
        return None if problem else "accepted"
    if problem:
        return None if row.get("expect") == PARTLY else f"refused: {problem['message']}"
    for index, point in enumerate(row.get("points", ())):
        for key, name in (("f", "f"), ("df", "derivative")):
            if key in point and differs(answer[name][index], point[key]):
                found = answer[name][index]
                return f"{name}({point['x']}) = {found}, wanted {point[key]}"
    for index, x in enumerate(undefined, len(points)):
        if answer["f"][index] is not None:
            return f"defined at {x}"
    return None


def fault_of_refusal(row):
    """What is wrong with how a bad input is refused, or None."""
    _, answers, messages = ask("derive", "--format=json", "--", typed(row))
    problem = answers[0]["problem"]
    if problem is None:
        return None if row["expect"] == PARTLY else "accepted"
    low, high = row["pos_range"] if row.get("pos_range") else (0, len(typed(row)))
    if not low <= problem["start"] <= high:
        return f"place {problem['start']} is not in {low}–{high}"
    suggest = row.get("suggest")
    if suggest and suggest not in f"{problem['hint']} {problem['message']}":
        return f"does not suggest {suggest}: {problem['message']} {problem['hint']}"
    return None if "^" in messages else "no caret"


def faults_of_derivations(asked):
    """For each row what is wrong with the derivation and the forms of the derivative, or None."""
    lines = "".join(f"{typed(row)}\n" for row in asked)
    _, answers, _ = ask("derive", "-", "--format=json", lines=lines)
    for row, answer in zip(asked, answers, strict=True):
        yield fault_of_derivation(row, answer)


def fault_of_derivation(row, answer):
    """What is wrong with the answer to one row, or None."""
    if answer["problem"]:
        return f"refused: {answer['problem']['message']}"
    if answer["verified"]["how"] not in ("proved", "checked"):
        return f"verification {answer['verified']['how']}"
    used = set(answer["routes"][0]["rules"])
    missing = [rule for rule in row["rules"] if not uses(used, rule.replace(" ", "_"))]
    if missing:
        return f"does not use {', '.join(missing)} but {', '.join(sorted(used))}"
    points = [point["x"] for point in row["points"]]
    for form in ("derivative", "simplified"):
        values = evaluate(answer[form]["text"], points, row["params"])
        if values["problem"]:
            return f"{form} cannot be read back: {answer[form]['text']}"
        for point, found in zip(row["points"], values["f"], strict=True):
            if point["df"] is not None and differs(found, point["df"]):
                return f"{form} at {point['x']}: {found}, wanted {point['df']}"
    return None


def uses(used, rule):
    """Whether a rule was used; a quotient may be a product with a negative power."""
    return rule in used or (rule == "quotient" and {"product", "power"} <= used)


def fault_of_attack(row):
    """What is wrong with how an attack on the command line is met, or None."""
    with tempfile.TemporaryDirectory() as name:
        canary = Path(name) / "canary"
        environment = {**os.environ, "CANARY": str(canary), "PYTHONPATH": str(ROOT)}
        # Without a display what is no command is answered as text.
        for key in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
            environment.pop(key, None)
        if row["channel"] == "argv":
            arguments = json.loads(row["text"])
        else:
            arguments = ["derive", "--format=json", "--", typed(row)]
        run = subprocess.run(
            [sys.executable, "-m", "plotter", *arguments],
            cwd=name, env=environment, capture_output=True, timeout=60, check=False,
        )  # fmt: skip
        if list(Path(name).iterdir()):
            return f"made files: {[path.name for path in Path(name).iterdir()]}"
    wanted = (1, 2) if row["expect"] == "error" else (0, 1, 2)
    return None if run.returncode in wanted else f"exit status {run.returncode}"


def fault_of_hang(row):
    """What is wrong with how an exhausting input is met within its time, or None."""
    begin = time.monotonic()
    status, answers, _ = ask("derive", "-", "--format=json", lines=typed(row) + "\n")
    elapsed = time.monotonic() - begin
    if status not in (0, 1) or not answers:
        return f"exit status {status}"
    if row["expect"] == "ok" and answers[0]["problem"]:
        return f"refused: {answers[0]['problem']['message']}"
    if row["expect"] == "error" and not answers[0]["problem"]:
        return "accepted"
    # The algebra process starts anew with each of these and is given its two seconds.
    limit = row["deadline_s"] + 2.5
    return None if elapsed <= limit else f"took {elapsed:.1f} s"


@pytest.mark.parametrize("row", rows("inputs-good"), ids=lambda row: row["id"])
def test_a_good_input_has_the_right_values(row):
    assert fault_of_values(row) is None


@pytest.mark.parametrize("row", rows("derivatives"), ids=lambda row: row["id"])
def test_an_exercise_has_the_right_values(row):
    assert fault_of_values(row) is None


@pytest.mark.parametrize("row", rows("inputs-bad"), ids=lambda row: row["id"])
def test_a_bad_input_is_refused_at_its_place(row):
    assert fault_of_refusal(row) is None


def each(fault_of):
    """The faults of rows asked one by one."""
    return lambda asked: (fault_of(row) for row in asked)


def report(folder):
    """Print how many rows of each corpus pass, and why the others do not."""
    corpora = [
        ("inputs-good", "values", each(fault_of_values), "language, numeric"),
        ("derivatives", "values", each(fault_of_values), "language, numeric"),
        ("derivatives", "derivations", faults_of_derivations, "calculus, engine"),
        ("inputs-bad", "refusals", each(fault_of_refusal), "language"),
        ("hangs", "in time", each(fault_of_hang), "language, calculus, engine"),
        ("attacks", "harmless", each(fault_of_attack), "language, cli"),
    ]
    for name, what, faults_of, layers in corpora:
        begin = time.monotonic()
        asked = [row for row in rows(name, folder) if row.get("channel") != "document"]
        found = zip(asked, faults_of(asked), strict=True)
        faults = [(row, fault) for row, fault in found if fault]
        passed = len(asked) - len(faults)
        share, seconds = 100 * passed / len(asked), time.monotonic() - begin
        print(f"{name} ({what}): {passed} of {len(asked)}, {share:.1f} %, {seconds:.0f} s")
        for row, fault in faults:
            print(f"  [{layers}] {row['id']} {typed(row)[:60]!r}: {fault}")


if __name__ == "__main__":
    report(Path(sys.argv[1]) if len(sys.argv) > 1 else FOLDER)
