"""export: the figure as an image file, drawn like the window draws it, without a display."""

from __future__ import annotations

import os
from collections.abc import Mapping, Sequence
from pathlib import Path
from types import MappingProxyType
from typing import TYPE_CHECKING

from msgspec.structs import replace

from plotter.cli.animating import add_animation, chosen_animation, write_animated
from plotter.cli.arguments import (
    Parser,
    UsageError,
    add_parameters,
    numbers,
    pixels,
    positive,
    unshield,
    view,
)
from plotter.cli.command import Arguments, Command
from plotter.cli.descents import add_descents, descent_settings
from plotter.cli.documents import CURRENT_SCENE, is_document, scenes_of
from plotter.cli.exit_codes import DONE, PROBLEM
from plotter.cli.functions import parameter_values
from plotter.cli.studies import add_studies, studied, study_of, typed_number
from plotter.cli.terminal import OutputError, Terminal
from plotter.cli.views import chosen_plane, chosen_view
from plotter.descent.optimizers import BY_NAME
from plotter.language.parse import read
from plotter.language.problems import ProblemError
from plotter.model.state import Inputs
from plotter.model.surface_view import SurfaceView

if TYPE_CHECKING:
    from plotter.export.exporter import ExportOptions
    from plotter.figure.scene import Scene

OUTPUT_HELP = "the picture: .png, .svg, .pdf, .webp or .jpg; animations: .gif, .apng, .webp, .mp4"

ENDINGS = ("png", "svg", "pdf", "webp", "jpg", "jpeg", "gif", "apng", "mp4")


class Export(Command):
    """The figure of a function as a file."""

    name = "export"
    summary = "The figure of a function as an image file."
    examples = (
        '"x^2 e^x" -o figure.png --tangent-at 0.6',
        '"x^4 - 3x^2 + x" -o descent.png --start 2 --learning-rate 0.01 --size 1920x1080',
        '"x^4 - 3x^2 + x" -o race.png --start 2 --learning-rate 0.01 --race adam=0.1 --frame 20',
        '"x^2 e^x" -o product.png --tangent-at 0.6 --step whole',
        '"sin x" -o taylor.png --tangent-at pi/6 --degree 3 --h 2',
        '"x^3 - x" -o tangent.gif --play sweep --size 640x360',
        '"f(x,y) = x^2 + 10y^2" -o contours.png --start 3,1 --learning-rate 0.08',
        '"f(x,y) = sin x cos y" -o surface.png --surface=-60,30 --point 1,0.5',
    )

    def add_arguments(self, parser: Parser) -> None:
        """The expression, the file, how the picture is made and what it shows."""
        parser.add_argument("expression", metavar="EXPRESSION", type=unshield)
        parser.add_argument(
            "-o",
            "--output",
            metavar="FILE",
            required=True,
            help=OUTPUT_HELP,
        )
        parser.add_argument(
            "--size", metavar="WxH", type=pixels, default=(1280, 720), help="1280x720 if not given"
        )
        parser.add_argument(
            "--scale", metavar="S", type=positive, default=1.0, help="2 for twice the pixels"
        )
        parser.add_argument(
            "--theme", choices=("light", "dark", "projector", "print"), default="light"
        )
        parser.add_argument("--title", metavar="TEXT", default="", help="words above the picture")
        parser.add_argument(
            "--legend",
            choices=("full", "names", "formulas", "none"),
            default="full",
            help="above the plot: lines with their formulas, lines with names, formulas alone",
        )
        parser.add_argument(
            "--no-legend",
            action="store_const",
            const="none",
            dest="legend",
            help="like --legend none",
        )
        parser.add_argument("--no-grid", action="store_true", help="without the grid")
        parser.add_argument(
            "--derivation", action="store_true", help="with the steps of the derivation"
        )
        parser.add_argument(
            "--transparent", action="store_true", help="without background (not in JPEG)"
        )
        parser.add_argument(
            "--scene",
            metavar="N|all",
            type=_scene_number,
            default=CURRENT_SCENE,
            help="of a document: the scene, counted from 1; all in one PDF, or in files FILE-1 …",
        )
        parser.add_argument("--view", metavar="XMIN XMAX [YMIN YMAX]", type=view)
        parser.add_argument(
            "--tangent-at", metavar="X", type=typed_number, help="0.6, or exactly: pi/6"
        )
        add_studies(parser)
        parser.add_argument(
            "--point",
            metavar="X,Y",
            type=numbers,
            help="of a function of two variables: shows contour and gradient through it",
        )
        parser.add_argument(
            "--surface",
            metavar="AROUND,ABOVE",
            type=_eye,
            nargs="?",
            const=SurfaceView(shown=True),
            default=SurfaceView(),
            help="of a function of two variables: the surface in three dimensions, seen from"
            " so many degrees around the vertical axis and above the horizon; -60,30 if not given",
        )
        parser.add_argument(
            "--start", metavar="X[,Y]", type=numbers, help="shows a descent from there"
        )
        parser.add_argument(
            "--stacked", action="store_true", help="f′ in a plot of its own under that of f"
        )
        add_descents(parser)
        parser.add_argument(
            "--show",
            metavar="NAME,...",
            help="what is drawn: f, derivative, tangent, descent …; if not given, f and f′,"
            " the tangent with --tangent-at, the descent with --start; of two variables contours,"
            " critical, level, gradient, direction, descent",
        )
        add_animation(parser)
        add_parameters(parser)

    def run(self, arguments: Arguments, terminal: Terminal) -> int:
        """Make the picture and write it; a file that was there stays if that fails."""
        target = Path(arguments.output)
        if _ending(target) not in ENDINGS:
            known = ", ".join(f".{name}" for name in ENDINGS)
            raise UsageError(f"-o: the file name must end in {known}, not {target.name!r}")
        shown = _shown(arguments)
        try:
            if is_document(arguments.expression):
                scenes, document = scenes_of(arguments.expression, arguments.scene, arguments.size)
            else:
                scenes, document = [_scene(arguments, shown)], None
        except ProblemError as error:
            terminal.show_problem(arguments.expression, error.problem)
            return PROBLEM
        play = chosen_animation(arguments, _ending(target))
        if play is None:
            _write(scenes, target, arguments, document)
        else:
            write_animated(scenes, target, arguments, play, _options(arguments, None))
        return DONE


def _shown(arguments: Arguments) -> frozenset[str]:
    """The names of the overlays to draw; raises UsageError for one that does not exist."""
    from plotter.figure.overlays import ALL_OVERLAYS

    if arguments.show is None:
        names = {"f", "derivative"}
        names |= {"tangent", "one_sided", "height"} if arguments.tangent_at is not None else set()
        names |= {"descent", "race"} if arguments.start is not None else set()
        names |= {"contours", "critical"}
        names |= {"level", "tangent_plane", "gradient"} if arguments.point is not None else set()
        return frozenset(names | studied(arguments))
    names = {name.strip() for name in arguments.show.split(",")}
    known = list(dict.fromkeys(overlay.name for overlay in ALL_OVERLAYS))
    unknown = sorted(names - set(known))
    if unknown:
        raise UsageError(f"--show: there is no {unknown[0]!r}; there are {', '.join(known)}")
    return frozenset(names)


def _scene(arguments: Arguments, shown: frozenset[str]) -> Scene:
    """Everything the picture is drawn from; raises ProblemError."""
    # Imported now, like all that draws: the other commands do without.
    from plotter.engine import stages
    from plotter.engine.still import still_scene
    from plotter.model.state import View

    chosen: Mapping[str, float] = MappingProxyType(dict(arguments.parameters))
    definition = read(arguments.expression, known=frozenset(chosen))
    parameters = parameter_values(
        definition, arguments.expression, chosen, definition.variables, planes=True
    )
    inputs = _inputs(arguments, shown, chosen)
    if definition.planar:
        viewport = chosen_plane(definition, parameters, arguments.view, arguments.size)
    else:
        viewport = chosen_view(
            definition.body,
            stages.derive(definition).after,
            definition.variable,
            parameters,
            arguments.view,
            arguments.size,
        )
    # A descent is shown at its end, unless a step of it is asked for.
    frame = arguments.steps if arguments.frame is None else arguments.frame
    view = View(
        viewport=viewport, frame=frame, surface=arguments.surface, selected_step=arguments.step
    )
    scene = still_scene(inputs, view, arguments.size, definition=definition)
    if arguments.step is not None and scene.selected_step is None:
        raise UsageError("--step: the derivation has no such step")
    return scene


def _inputs(arguments: Arguments, shown: frozenset[str], chosen: Mapping[str, float]) -> Inputs:
    """What the user of the window would have chosen."""
    optimizer = BY_NAME[arguments.optimizer]
    defaults = Inputs()
    if arguments.point is not None and len(arguments.point) != 2:
        raise UsageError("--point: a point has two numbers, X,Y")
    point = arguments.point or defaults.plane.point
    return Inputs(
        text=arguments.expression,
        parameters=chosen,
        start=arguments.start or defaults.start,
        optimizer=optimizer.name,
        learning_rate=arguments.learning_rate or optimizer.learning_rate,
        steps=arguments.steps,
        descent=descent_settings(arguments),
        shown=shown,
        plane=replace(defaults.plane, point=point, shown=shown),
        **study_of(arguments),
    )


def _eye(text: str) -> SurfaceView:
    """From where the surface is seen; raises ValueError."""
    around, above = numbers(text)
    view = SurfaceView(shown=True, azimuth=around, elevation=above)
    if view.mistake() is not None:
        raise ValueError(view.mistake())
    return view


def _scene_number(text: str) -> int | None:
    """A scene's index, or None for all; raises ValueError."""
    if text == "all":
        return None
    number = int(text)
    if number < 1:
        raise ValueError(text)
    return number - 1


def _write(
    scenes: Sequence[Scene], target: Path, arguments: Arguments, document: bytes | None
) -> None:
    """Draw and write; raises OutputError where the file cannot be written."""
    # Without a display Qt draws into memory; with one there is no need to touch it.
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    from PySide6.QtGui import QGuiApplication

    from plotter.export import EXPORTERS, ExportError, ImageSizeError
    from plotter.export.many import write_scenes

    application = QGuiApplication.instance() or QGuiApplication(["tangent-plotter"])
    exporter = next(entry for entry in EXPORTERS if entry.ending == _ending(target))
    options = _options(arguments, document)
    try:
        write_scenes(scenes, target, exporter, options)
    except ImageSizeError as error:
        raise UsageError(f"--size, --scale: {error}") from error
    except ExportError as error:
        raise OutputError(str(error)) from error
    finally:
        del application


def _options(arguments: Arguments, document: bytes | None) -> ExportOptions:
    from plotter.export.exporter import ExportOptions

    return ExportOptions(
        arguments.size,
        arguments.scale,
        arguments.theme,
        legend=arguments.legend in ("full", "names"),
        formulas=arguments.legend in ("full", "formulas"),
        grid=False if arguments.no_grid else None,
        derivation=arguments.derivation,
        title=arguments.title,
        transparent=arguments.transparent,
        document=document,
    )


def _ending(target: Path) -> str:
    return target.suffix.lower().removeprefix(".")
