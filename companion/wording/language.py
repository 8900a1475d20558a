"""Which language the app speaks: the system's where it is translated, else English."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QLocale, QTranslator

from companion.paths import resources


def speak(app: QCoreApplication | None, system: QLocale | None = None) -> QLocale:
    """Speak the system's language if there is a translation, else English.

    Days, months and numbers follow the words: a page is never half in one language. The territory
    stays the person's, so that a clock of 24 hours stays one.

    Args:
        app: Where the translation is installed; None for the commands, which speak English.
        system: The system's locale; given by tests.
    """
    system = system or QLocale.system()
    translator = QTranslator(app)
    folder = str(resources() / "i18n")
    if app is not None and translator.load(system, "companion", "_", folder):
        app.installTranslator(translator)
        chosen = system
    else:
        chosen = QLocale(QLocale.Language.English, system.territory())
    QLocale.setDefault(chosen)
    return chosen
