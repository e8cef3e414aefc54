"""The child that loads what windows need: `coach doctor` asks it, because a missing library can end the process
that loads Qt. It ends with 0, or says on standard error what is missing."""

import os
import sys

import PySide6.QtWidgets  # noqa: F401  # loading it is the question
from PySide6.QtGui import QFont, QFontMetrics, QGuiApplication

from coach.sources.child import NO_FONT

if sys.platform == "linux":  # elsewhere the system brings fonts, which this platform of Qt doesn't ask for
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    application = QGuiApplication([])
    if not QFontMetrics(QFont()).inFont("A"):
        sys.exit(NO_FONT)
