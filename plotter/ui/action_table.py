"""The one table of actions: words, keys, icon and menu of everything the window can do."""

from __future__ import annotations

from msgspec import Struct

CONTEXT = "Actions"


def QT_TRANSLATE_NOOP(_context: str, text: str) -> str:
    """Mark words for the translators' tool, which looks for this name; Qt's own loses the type."""
    return text


class ActionSpec(Struct, frozen=True):
    """One action; of its `keys` the first is shown, and `plain` ones act only outside fields."""

    name: str
    menu: str
    text: str
    keys: tuple[str, ...] = ()
    icon: str = ""
    tip: str = ""
    checkable: bool = False
    plain: bool = False
    gap: bool = False


FILE = QT_TRANSLATE_NOOP(CONTEXT, "&File")
EDIT = QT_TRANSLATE_NOOP(CONTEXT, "&Edit")
VIEW = QT_TRANSLATE_NOOP(CONTEXT, "&View")
STUDY = QT_TRANSLATE_NOOP(CONTEXT, "&Study")
SCENES = QT_TRANSLATE_NOOP(CONTEXT, "S&cenes")
HELP = QT_TRANSLATE_NOOP(CONTEXT, "&Help")
MENUS = (FILE, EDIT, VIEW, STUDY, SCENES, HELP)

ACTIONS: tuple[ActionSpec, ...] = (
    ActionSpec(
        "new", FILE, QT_TRANSLATE_NOOP(CONTEXT, "&New"), ("Ctrl+N",),
        tip=QT_TRANSLATE_NOOP(CONTEXT, "A new document in a window of its own"),
    ),
    ActionSpec(
        "open", FILE, QT_TRANSLATE_NOOP(CONTEXT, "&Open…"), ("Ctrl+O",),
        tip=QT_TRANSLATE_NOOP(CONTEXT, "Open a document"),
    ),
    ActionSpec(
        "save", FILE, QT_TRANSLATE_NOOP(CONTEXT, "&Save"), ("Ctrl+S",), gap=True,
        tip=QT_TRANSLATE_NOOP(CONTEXT, "Save the document with all its scenes"),
    ),
    ActionSpec(
        "save_as", FILE, QT_TRANSLATE_NOOP(CONTEXT, "Save &as…"), ("Ctrl+Shift+S",),
        tip=QT_TRANSLATE_NOOP(CONTEXT, "Save the document under another name"),
    ),
    ActionSpec(
        "export", FILE, QT_TRANSLATE_NOOP(CONTEXT, "&Export image…"), ("Ctrl+E",), "export",
        QT_TRANSLATE_NOOP(CONTEXT, "Save the picture as a file, at a size you choose"), gap=True,
    ),
    ActionSpec(
        "animate", FILE, QT_TRANSLATE_NOOP(CONTEXT, "Export a&nimation…"), ("Ctrl+Shift+E",),
        tip=QT_TRANSLATE_NOOP(CONTEXT, "Save the moving picture: GIF, APNG, WebP or MP4"),
    ),
    ActionSpec(
        "print", FILE, QT_TRANSLATE_NOOP(CONTEXT, "&Print…"), ("Ctrl+P",),
        tip=QT_TRANSLATE_NOOP(CONTEXT, "Print the picture, after a look at the page"),
    ),
    ActionSpec(
        "close", FILE, QT_TRANSLATE_NOOP(CONTEXT, "&Close"), ("Ctrl+W",), gap=True,
        tip=QT_TRANSLATE_NOOP(CONTEXT, "Close this window"),
    ),
    ActionSpec(
        "quit", FILE, QT_TRANSLATE_NOOP(CONTEXT, "&Quit"), ("Ctrl+Q",),
        tip=QT_TRANSLATE_NOOP(CONTEXT, "Close all windows"),
    ),
    ActionSpec(
        "undo", EDIT, QT_TRANSLATE_NOOP(CONTEXT, "&Undo"), ("Ctrl+Z",), "undo",
        QT_TRANSLATE_NOOP(CONTEXT, "Take back the last change"),
    ),
    ActionSpec(
        "redo", EDIT, QT_TRANSLATE_NOOP(CONTEXT, "&Redo"), ("Ctrl+Shift+Z", "Ctrl+Y"), "redo",
        QT_TRANSLATE_NOOP(CONTEXT, "Bring back what was undone"),
    ),
    ActionSpec(
        "copy_image", EDIT, QT_TRANSLATE_NOOP(CONTEXT, "&Copy image"), ("Ctrl+Shift+C",), "copy",
        QT_TRANSLATE_NOOP(CONTEXT, "Copy the picture to the clipboard"), gap=True,
    ),
    ActionSpec(
        "formula", EDIT, QT_TRANSLATE_NOOP(CONTEXT, "Go to the &formula"), ("Ctrl+L",),
        tip=QT_TRANSLATE_NOOP(CONTEXT, "Type another function"), gap=True,
    ),
    ActionSpec(
        "panel", VIEW, QT_TRANSLATE_NOOP(CONTEXT, "Side &panel"), ("Ctrl+B",), "panel",
        QT_TRANSLATE_NOOP(CONTEXT, "Show or hide the side panel"), checkable=True,
    ),
    ActionSpec(
        "fit", VIEW, QT_TRANSLATE_NOOP(CONTEXT, "&Fit"), ("F",), "fit",
        QT_TRANSLATE_NOOP(CONTEXT, "Show what matters of the function"), plain=True, gap=True,
    ),
    ActionSpec(
        "equal", VIEW, QT_TRANSLATE_NOOP(CONTEXT, "&Equal scales"), ("E",), "equal-scales",
        QT_TRANSLATE_NOOP(CONTEXT, "Keep a unit as long in x as in y"), plain=True, checkable=True,
    ),
    ActionSpec(
        "origin", VIEW, QT_TRANSLATE_NOOP(CONTEXT, "Back to the &origin"), ("O",), "origin",
        QT_TRANSLATE_NOOP(CONTEXT, "Put the origin in the middle"), plain=True,
    ),
    ActionSpec(
        "zoom_in", VIEW, QT_TRANSLATE_NOOP(CONTEXT, "Zoom &in"), ("+", "="), "zoom-in",
        QT_TRANSLATE_NOOP(CONTEXT, "Look closer"), plain=True,
    ),
    ActionSpec(
        "zoom_out", VIEW, QT_TRANSLATE_NOOP(CONTEXT, "Zoom o&ut"), ("-",), "zoom-out",
        QT_TRANSLATE_NOOP(CONTEXT, "Look from farther away"), plain=True,
    ),
    ActionSpec(
        "surface", VIEW, QT_TRANSLATE_NOOP(CONTEXT, "&Surface in three dimensions"), ("3",),
        "surface",
        QT_TRANSLATE_NOOP(CONTEXT, "See a function of two variables as a surface that turns"),
        plain=True, checkable=True,
    ),
    ActionSpec(
        "turn", VIEW, QT_TRANSLATE_NOOP(CONTEXT, "Tu&rn the surface"), ("R",),
        tip=QT_TRANSLATE_NOOP(CONTEXT, "Watch the surface go once around"), plain=True,
    ),
    ActionSpec(
        "crosshair", VIEW, QT_TRANSLATE_NOOP(CONTEXT, "&Crosshair"), ("C",),
        tip=QT_TRANSLATE_NOOP(CONTEXT, "Read off x, f and f′ wherever the pointer is"),
        plain=True, checkable=True, gap=True,
    ),
    ActionSpec(
        "show_features", VIEW, QT_TRANSLATE_NOOP(CONTEXT, "Show feat&ures"), ("M",),
        tip=QT_TRANSLATE_NOOP(CONTEXT, "Mark roots, extrema, inflection points and asymptotes"),
        checkable=True, plain=True, gap=True,
    ),
    ActionSpec(
        "curve_styles", VIEW, QT_TRANSLATE_NOOP(CONTEXT, "Curve st&yles…"), ("L",),
        tip=QT_TRANSLATE_NOOP(CONTEXT, "Give a curve another color, width or line"), plain=True,
    ),
    ActionSpec(
        "feature_table", VIEW, QT_TRANSLATE_NOOP(CONTEXT, "&Table of features…"),
        ("Ctrl+Shift+F",), "table",
        QT_TRANSLATE_NOOP(CONTEXT, "All features in the view, to look at or copy"),
    ),
    ActionSpec(
        "values", VIEW, QT_TRANSLATE_NOOP(CONTEXT, "&Values of parameters"), ("Ctrl+Shift+V",),
        tip=QT_TRANSLATE_NOOP(CONTEXT, "Write the values of the parameters in the formula"),
        checkable=True, gap=True,
    ),
    ActionSpec(
        "larger", VIEW, QT_TRANSLATE_NOOP(CONTEXT, "&Larger interface"), ("Ctrl++", "Ctrl+="),
        tip=QT_TRANSLATE_NOOP(CONTEXT, "Make text and buttons larger"), gap=True,
    ),
    ActionSpec(
        "smaller", VIEW, QT_TRANSLATE_NOOP(CONTEXT, "&Smaller interface"), ("Ctrl+-",),
        tip=QT_TRANSLATE_NOOP(CONTEXT, "Make text and buttons smaller"),
    ),
    ActionSpec(
        "normal", VIEW, QT_TRANSLATE_NOOP(CONTEXT, "&Normal size"), ("Ctrl+0",),
        tip=QT_TRANSLATE_NOOP(CONTEXT, "Text and buttons at 100 %"),
    ),
    ActionSpec(
        "reduce_motion", VIEW, QT_TRANSLATE_NOOP(CONTEXT, "&Reduce motion"),
        tip=QT_TRANSLATE_NOOP(CONTEXT, "Nothing glides; what plays jumps from step to step"),
        checkable=True, gap=True,
    ),
    ActionSpec(
        "full_screen", VIEW, QT_TRANSLATE_NOOP(CONTEXT, "F&ull screen"), ("F11",),
        tip=QT_TRANSLATE_NOOP(CONTEXT, "Use the whole screen"), checkable=True, gap=True,
    ),
    ActionSpec(
        "derivative", STUDY, QT_TRANSLATE_NOOP(CONTEXT, "&Derivative"), ("Ctrl+1",),
        tip=QT_TRANSLATE_NOOP(CONTEXT, "Every step with its rule"), checkable=True,
    ),
    ActionSpec(
        "tangent", STUDY, QT_TRANSLATE_NOOP(CONTEXT, "&Tangent"), ("Ctrl+2",),
        tip=QT_TRANSLATE_NOOP(CONTEXT, "The line that touches the curve"), checkable=True,
    ),
    ActionSpec(
        "descent", STUDY, QT_TRANSLATE_NOOP(CONTEXT, "D&escent"), ("Ctrl+3",),
        tip=QT_TRANSLATE_NOOP(CONTEXT, "Walk down the function"), checkable=True,
    ),
    ActionSpec(
        "graph", STUDY, QT_TRANSLATE_NOOP(CONTEXT, "&Graph"), ("Ctrl+4",),
        tip=QT_TRANSLATE_NOOP(CONTEXT, "The computation graph: values forward, derivatives back"),
        checkable=True,
    ),
    ActionSpec(
        "data", STUDY, QT_TRANSLATE_NOOP(CONTEXT, "&Data"), ("Ctrl+5",),
        tip=QT_TRANSLATE_NOOP(CONTEXT, "Fit a model to points"), checkable=True,
    ),
    ActionSpec(
        "play", STUDY, QT_TRANSLATE_NOOP(CONTEXT, "&Play or pause"), ("Space",), "play",
        QT_TRANSLATE_NOOP(CONTEXT, "Let the timeline run"), plain=True, gap=True,
    ),
    ActionSpec(
        "step", STUDY, QT_TRANSLATE_NOOP(CONTEXT, "&Step"), (".",), "step-forward",
        QT_TRANSLATE_NOOP(CONTEXT, "One step on"), plain=True,
    ),
    ActionSpec(
        "back", STUDY, QT_TRANSLATE_NOOP(CONTEXT, "Step &back"), (",",), "step-back",
        QT_TRANSLATE_NOOP(CONTEXT, "One step back"), plain=True,
    ),
    ActionSpec(
        "reset", STUDY, QT_TRANSLATE_NOOP(CONTEXT, "&Reset"), ("Home",), "to-start",
        QT_TRANSLATE_NOOP(CONTEXT, "To the start of the timeline"), plain=True,
    ),
    ActionSpec(
        "end", STUDY, QT_TRANSLATE_NOOP(CONTEXT, "To the &end"), ("End",), "to-end",
        QT_TRANSLATE_NOOP(CONTEXT, "To the end of the timeline"), plain=True,
    ),
    ActionSpec(
        "show_tangent", STUDY, QT_TRANSLATE_NOOP(CONTEXT, "Show the tan&gent"), ("T",), "tangent",
        QT_TRANSLATE_NOOP(CONTEXT, "Show or hide the tangent"), checkable=True, plain=True,
        gap=True,
    ),
    ActionSpec(
        "show_secant", STUDY, QT_TRANSLATE_NOOP(CONTEXT, "Show the se&cant"), ("S",), "secant",
        QT_TRANSLATE_NOOP(CONTEXT, "Show or hide the secant"), checkable=True, plain=True,
    ),
    ActionSpec(
        "show_normal", STUDY, QT_TRANSLATE_NOOP(CONTEXT, "Show the &normal"), ("N",),
        tip=QT_TRANSLATE_NOOP(CONTEXT, "Show or hide the normal"), checkable=True, plain=True,
    ),
    ActionSpec(
        "pin", STUDY, QT_TRANSLATE_NOOP(CONTEXT, "P&in the tangent"), ("Shift+T",), "pin",
        QT_TRANSLATE_NOOP(CONTEXT, "Keep this tangent while the point moves on"), plain=True,
    ),
    ActionSpec(
        "sweep", STUDY, QT_TRANSLATE_NOOP(CONTEXT, "Sweep &x"), ("X",),
        tip=QT_TRANSLATE_NOOP(CONTEXT, "Let the tangent run along the curve"), plain=True,
    ),
    ActionSpec(
        "shrink", STUDY, QT_TRANSLATE_NOOP(CONTEXT, "Let &h go to 0"), ("Shift+S",),
        tip=QT_TRANSLATE_NOOP(CONTEXT, "Watch the secant become the tangent"), plain=True,
    ),
    ActionSpec(
        "zoom_tangent", STUDY, QT_TRANSLATE_NOOP(CONTEXT, "&Zoom to the tangent"), ("Z",),
        tip=QT_TRANSLATE_NOOP(CONTEXT, "Look closer until curve and tangent coincide"),
        plain=True,
    ),
    ActionSpec(
        "zoom_back", STUDY, QT_TRANSLATE_NOOP(CONTEXT, "Back from the tangent"), ("Shift+Z",),
        tip=QT_TRANSLATE_NOOP(CONTEXT, "Back to the view from before the zoom"), plain=True,
    ),
    ActionSpec(
        "show_taylor", STUDY, QT_TRANSLATE_NOOP(CONTEXT, "T&aylor polynomial"), ("A",),
        tip=QT_TRANSLATE_NOOP(CONTEXT, "Show or hide the Taylor polynomial"), plain=True,
    ),
    ActionSpec(
        "show_second", STUDY, QT_TRANSLATE_NOOP(CONTEXT, "Se&cond derivative"), ("D",),
        tip=QT_TRANSLATE_NOOP(CONTEXT, "Show or hide f″"), plain=True,
    ),
    ActionSpec(
        "sketch", STUDY, QT_TRANSLATE_NOOP(CONTEXT, "S&ketch f′"), ("K",), "sketch",
        QT_TRANSLATE_NOOP(CONTEXT, "Hide f′ and draw it by hand"), checkable=True, plain=True,
        gap=True,
    ),
    ActionSpec(
        "rub_out", STUDY, QT_TRANSLATE_NOOP(CONTEXT, "E&rase of the sketch"), ("Shift+K",),
        tip=QT_TRANSLATE_NOOP(CONTEXT, "Rub out parts of what you drew"), checkable=True,
        plain=True,
    ),
    ActionSpec(
        "judge", STUDY, QT_TRANSLATE_NOOP(CONTEXT, "&Judge the sketch"), ("J",),
        tip=QT_TRANSLATE_NOOP(CONTEXT, "See what is right about your f′ and what is not"),
        plain=True,
    ),
    ActionSpec(
        "uncover", STUDY, QT_TRANSLATE_NOOP(CONTEXT, "Re&veal f′"), ("Shift+J",),
        tip=QT_TRANSLATE_NOOP(CONTEXT, "Let f′ be traced over your sketch"), plain=True,
    ),
    ActionSpec(
        "grow", STUDY, QT_TRANSLATE_NOOP(CONTEXT, "&Let the area grow"), ("G",),
        tip=QT_TRANSLATE_NOOP(CONTEXT, "Watch the area of the chosen product grow with x"),
        plain=True,
    ),
    ActionSpec(
        "step_in_graph", STUDY, QT_TRANSLATE_NOOP(CONTEXT, "Step and ed&ge"), ("Ctrl+G",),
        tip=QT_TRANSLATE_NOOP(
            CONTEXT, "From the chosen step of the derivation to its edge in the graph, and back"
        ),
        gap=True,
    ),
    ActionSpec(
        "present", SCENES, QT_TRANSLATE_NOOP(CONTEXT, "&Present"), ("F5",), "present",
        QT_TRANSLATE_NOOP(CONTEXT, "The whole screen for the lesson; Esc ends it"),
    ),
    ActionSpec(
        "scenes", SCENES, QT_TRANSLATE_NOOP(CONTEXT, "&Row of scenes"), ("Ctrl+J",), "scenes",
        QT_TRANSLATE_NOOP(CONTEXT, "Show or hide the pictures of all scenes"), checkable=True,
    ),
    ActionSpec(
        "add_scene", SCENES, QT_TRANSLATE_NOOP(CONTEXT, "&Add a scene"), ("Ctrl+Shift+N",), "add",
        QT_TRANSLATE_NOOP(CONTEXT, "Keep this scene and go on in a copy of it"), gap=True,
    ),
    ActionSpec(
        "duplicate_scene", SCENES, QT_TRANSLATE_NOOP(CONTEXT, "&Duplicate"), ("Ctrl+D",),
        tip=QT_TRANSLATE_NOOP(CONTEXT, "A copy of this scene with its name and note"),
    ),
    ActionSpec(
        "describe_scene", SCENES, QT_TRANSLATE_NOOP(CONTEXT, "&Name and note…"), ("F2",),
        tip=QT_TRANSLATE_NOOP(CONTEXT, "Name this scene; a note tells you what to say"),
    ),
    ActionSpec(
        "remove_scene", SCENES, QT_TRANSLATE_NOOP(CONTEXT, "Re&move"), ("Ctrl+Shift+Del",),
        tip=QT_TRANSLATE_NOOP(CONTEXT, "Take this scene away; undo brings it back"),
    ),
    ActionSpec(
        "scene_earlier", SCENES, QT_TRANSLATE_NOOP(CONTEXT, "Move &earlier"), ("Ctrl+Shift+PgUp",),
        tip=QT_TRANSLATE_NOOP(CONTEXT, "Show this scene before the one before it"), gap=True,
    ),
    ActionSpec(
        "scene_later", SCENES, QT_TRANSLATE_NOOP(CONTEXT, "Move &later"), ("Ctrl+Shift+PgDown",),
        tip=QT_TRANSLATE_NOOP(CONTEXT, "Show this scene after the one after it"),
    ),
    ActionSpec(
        "scene_before", SCENES, QT_TRANSLATE_NOOP(CONTEXT, "Pre&vious"), ("Ctrl+PgUp",),
        tip=QT_TRANSLATE_NOOP(CONTEXT, "Show the scene before this one"), gap=True,
    ),
    ActionSpec(
        "scene_after", SCENES, QT_TRANSLATE_NOOP(CONTEXT, "Ne&xt"), ("Ctrl+PgDown",),
        tip=QT_TRANSLATE_NOOP(CONTEXT, "Show the scene after this one"),
    ),
    ActionSpec(
        "typing", HELP, QT_TRANSLATE_NOOP(CONTEXT, "&What can I type?"), ("F1",),
        tip=QT_TRANSLATE_NOOP(CONTEXT, "The functions and signs that are understood"),
    ),
    ActionSpec(
        "rules", HELP, QT_TRANSLATE_NOOP(CONTEXT, "&Rules"),
        tip=QT_TRANSLATE_NOOP(CONTEXT, "All rules of differentiation with examples"),
    ),
    ActionSpec(
        "optimizers", HELP, QT_TRANSLATE_NOOP(CONTEXT, "&Optimizers"),
        tip=QT_TRANSLATE_NOOP(CONTEXT, "What each way of descending does, and its settings"),
    ),
    ActionSpec(
        "keys", HELP, QT_TRANSLATE_NOOP(CONTEXT, "&Keyboard"), ("Ctrl+F1",),
        tip=QT_TRANSLATE_NOOP(CONTEXT, "All keys at a glance"),
    ),
    ActionSpec(
        "tour", HELP, QT_TRANSLATE_NOOP(CONTEXT, "&Tour"),
        tip=QT_TRANSLATE_NOOP(CONTEXT, "The window in six steps"), gap=True,
    ),
    ActionSpec(
        "about", HELP, QT_TRANSLATE_NOOP(CONTEXT, "&About Tangent Plotter"), ("Shift+F1",),
        tip=QT_TRANSLATE_NOOP(CONTEXT, "Version and licenses"), gap=True,
    ),
)  # fmt: skip
