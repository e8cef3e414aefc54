"""The file dialogs: for a recording, and for a team's tips."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QWidget

from coach.ui.ports import Say


def choose_recording(parent: QWidget, words: Say, chosen: Callable[[Path], None]) -> QFileDialog:
    """Open the system's dialog; `chosen` gets the file, if one was."""
    return _choose(
        parent, words.say("ui.today.choose_recording"), words.say("ui.today.recordings_filter"), chosen
    )


def choose_team_tips(parent: QWidget, words: Say, chosen: Callable[[Path], None]) -> QFileDialog:
    """The same for a team's file of tips."""
    title = words.say("ui.settings_tips.choose_title")
    return _choose(parent, title, words.say("ui.settings_tips.filter"), chosen)


def _choose(parent: QWidget, title: str, kinds: str, chosen: Callable[[Path], None]) -> QFileDialog:
    dialog = QFileDialog(parent, title)
    dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
    dialog.setNameFilter(kinds)
    dialog.fileSelected.connect(lambda name: chosen(Path(name)))
    dialog.finished.connect(dialog.deleteLater)
    dialog.open()
    return dialog
