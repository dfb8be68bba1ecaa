"""The languages of the interface: which there are, which is chosen, and how it is brought."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QSettings, QTranslator

from plotter import resources
from plotter.language.words import ENGLISH, Tongue, use_tongue

LANGUAGES = {
    "en": "English",
    "de": "Deutsch",
    "fr": "Français",
    "es": "Español",
    "pt": "Português",
    "zh_CN": "简体中文",
}
"""The code of each language with the name that it has for itself."""
SYSTEM = "system"
"""Chosen when the language is to be the system's."""
KEY = "language"
CONTEXT = "TangentPlotter"
"""The one context of Qt's in which all our texts are."""
QT_NAMES = {"pt": "pt_BR"}
"""Where Qt calls its own translation otherwise."""


def chosen_language(settings: QSettings) -> str:
    """The chosen code, or SYSTEM."""
    chosen = settings.value(KEY, SYSTEM)
    return chosen if isinstance(chosen, str) and chosen in LANGUAGES else SYSTEM


def choose_language(settings: QSettings, code: str) -> None:
    """Remember a code of LANGUAGES, or SYSTEM."""
    settings.setValue(KEY, code)


def spoken_by(locales: list[str]) -> str:
    """The first of the wanted languages ("de-AT", "zh-Hans-CN") that there is, else English."""
    for name in locales:
        locale = QLocale(name)
        for code in LANGUAGES:
            if QLocale(code).language() == locale.language() and _is_written(code, locale):
                return code
    return "en"


def _is_written(code: str, locale: QLocale) -> bool:
    """Whether the script is the same: Chinese has two."""
    return code != "zh_CN" or locale.script() == QLocale.Script.SimplifiedHanScript


class Dictionary(QTranslator):
    """Our texts in one language: in one context for Qt, whichever class asks for them."""

    def translate(
        self,
        context: str,
        sourceText: str,  # noqa: N803 - Qt's name
        disambiguation: str | None = None,
        n: int = -1,
    ) -> str | None:
        """The text in this language, or None if it is not one of ours."""
        return super().translate(CONTEXT, sourceText, disambiguation, n) or None

    def word(self, text: str, about: str) -> str:
        """The text in this language, or the same."""
        return super().translate(CONTEXT, text, about) or text


class Languages:
    """Brings a language to the whole program; whatever is made afterwards speaks it."""

    def __init__(self, app: QCoreApplication, settings: QSettings) -> None:
        self._app, self._settings = app, settings
        self._installed: list[QTranslator] = []

    @property
    def code(self) -> str:
        """The language that is spoken now, when the system's is chosen too."""
        chosen = chosen_language(self._settings)
        return spoken_by(QLocale.system().uiLanguages()) if chosen == SYSTEM else chosen

    def bring(self) -> None:
        """Speak the language that is chosen."""
        for translator in self._installed:
            self._app.removeTranslator(translator)
        self._installed = []
        code = self.code
        wanted = QLocale(code)
        # Of the system's language its country is kept: it decides about dates and paper.
        system = QLocale.system()
        locale = system if system.language() == wanted.language() else wanted
        QLocale.setDefault(locale)
        if code == "en":
            use_tongue(ENGLISH)
            return
        ours = Dictionary()
        ours.load(str(resources.path(f"translations/tangent-plotter_{code}.qm")))
        qts = QTranslator()
        folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
        qts.load(f"qtbase_{QT_NAMES.get(code, code)}", folder)
        # The last one is asked first: Qt's dialogs keep their own words.
        for translator in (ours, qts):
            self._app.installTranslator(translator)
            self._installed.append(translator)
        use_tongue(Tongue(ours.word, "," if locale.decimalPoint() == "," else ".", code))
