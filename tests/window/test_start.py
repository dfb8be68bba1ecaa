"""The window as a process of its own, from its start."""

import os
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parents[2]

WATCHED = """
import builtins, linecache, sys
from plotter import start
plain_imports = start.plain_imports
def after_imports():
    plain_imports()
    from PySide6.QtCore import QTimer
    from plotter.ui import application
    named = application.named_application
    def making():
        app = named()
        def look():
            from plotter.ui.main_window import MainWindow
            windows = [one for one in app.topLevelWidgets() if isinstance(one, MainWindow)]
            words = tell(windows[0]) if windows else None
            if words is None:
                QTimer.singleShot(5, look)
                return
            print(words)
            if windows[0].furnished:
                windows[0].commands._document.mark_saved()  # closing asks nothing
            windows[0].close()
        QTimer.singleShot(0, look)
        return app
    application.named_application = making
start.plain_imports = after_imports
{tell}
sys.exit(start.run())
"""
"""Starts the window, and closes it as soon as `tell` has words to say about it."""


def told(tmp_path: Path, tell: str) -> str:
    """What a started program says about itself."""
    places = ("XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME", "XDG_CACHE_HOME")
    done = subprocess.run(
        [sys.executable, "-c", WATCHED.format(tell=tell)],
        env={
            **os.environ,
            **dict.fromkeys(places, str(tmp_path)),
            "PYTHONPATH": str(ROOT),
            "QT_QPA_PLATFORM": "offscreen",
        },
        capture_output=True,
        text=True,
        timeout=300,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    return done.stdout.strip()


def test_nothing_of_sympy_is_in_the_process_of_the_window(tmp_path: Path) -> None:
    # Once sympy has answered, everything that is imported for it has been.
    tell = """
def tell(window):
    if not window.furnished:
        return None
    results = window.commands._document.results
    if results.verification.how != "proved" or not results.forms:
        return None
    return sorted({name.split(".")[0] for name in sys.modules} & {"sympy", "mpmath"})
"""
    assert told(tmp_path, tell) == "[]"


def test_no_source_is_read_for_the_sake_of_features_of_pyside(tmp_path: Path) -> None:
    tell = """
def tell(window):
    if not window.furnished:
        return None
    read = [name for name in linecache.cache if "plotter" in name]
    return f"{builtins.__import__.__name__ == '__feature_import__'} {read}"
"""
    assert told(tmp_path, tell) == "False []"


def test_the_first_picture_needs_little_of_the_program(tmp_path: Path) -> None:
    # It is closed before its parts are there, too: the process must end all the same.
    tell = """
painted = []
def tell(window):
    if not painted:
        window.painted.connect(lambda: painted.append(set(sys.modules)))
        painted.append(None)
    if len(painted) < 2:
        return None
    heavy = {"numpy", "mathra", "plotter.language.parse"} & painted[1]
    ours = [name for name in painted[1] if name.startswith("plotter")]
    return f"{sorted(heavy)} {len(ours) < 45}"
"""
    assert told(tmp_path, tell) == "[] True"


def test_what_is_typed_at_once_arrives(tmp_path: Path) -> None:
    tell = """
typed = []
def tell(window):
    from PySide6.QtTest import QTest
    if not window.furnished:
        if window.isVisible() and len(typed) < 3:
            typed.append(True)
            QTest.keyClicks(window, "+1")
        return None
    return window.commands._document.inputs.text
"""
    text = told(tmp_path, tell)
    assert text == "x^2 e^x+1+1+1"


def test_the_parts_are_imported_beside_the_window(tmp_path: Path) -> None:
    # What the thread of the windows imports itself while it makes the parts would hold it up.
    tell = """
import threading
from importlib.machinery import SourceFileLoader
late = []
execute = SourceFileLoader.exec_module
def noting(loader, module):
    if threading.current_thread() is threading.main_thread() and "plotter.app" in sys.modules:
        late.append(module.__name__)
    execute(loader, module)
SourceFileLoader.exec_module = noting
def tell(window):
    if not window.furnished:
        return None
    return len([name for name in late if name.startswith("plotter.")])
"""
    assert int(told(tmp_path, tell)) <= 3


def test_a_window_at_rest_has_not_loaded_what_nobody_asked_for(tmp_path: Path) -> None:
    tell = """
LATER = {
    "numpy.ma", "html", "plotter.calculus.practice", "plotter.calculus.report.html",
    "plotter.calculus.sketch.judge", "plotter.engine.fitting", "plotter.export.raster",
    "plotter.ui.completion", "plotter.ui.descent.charts", "plotter.ui.scenes.strip",
    "plotter.ui.tour",
}
def tell(window):
    if not window.furnished:
        return None
    results = window.commands._document.results
    if results.features is None or not results.forms:
        return None
    return sorted(LATER & set(sys.modules))
"""
    assert told(tmp_path, tell) == "[]"
