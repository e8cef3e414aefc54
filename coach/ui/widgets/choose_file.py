"""The file dialog for a recording."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QWidget

from coach.ui.ports import Say


def choose_recording(parent: QWidget, words: Say, chosen: Callable[[Path], None]) -> QFileDialog:
    """Open the system's dialog; `chosen` gets the file, if one was."""
    dialog = QFileDialog(parent, words.say("ui.today.choose_recording"))
    dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
    dialog.setNameFilter(words.say("ui.today.recordings_filter"))
    dialog.fileSelected.connect(lambda name: chosen(Path(name)))
    dialog.finished.connect(dialog.deleteLater)
    dialog.open()
    return dialog
