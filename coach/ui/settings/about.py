"""About: the version and its age, the licence, and whose work ships with the program."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from PySide6.QtCore import QSize, Qt, QUrl
from PySide6.QtGui import QDesktopServices, QTextDocument
from PySide6.QtWidgets import QDialog, QTextBrowser, QWidget

from coach.installation import Build
from coach.places import licences_dir
from coach.ui.kit.pieces import button, column, label, row
from coach.ui.kit.reflow import Flow, held
from coach.ui.kit.small_window import least_room
from coach.ui.kit.theme import Theme
from coach.views.about_view import version_line
from coach.views.wording import Words


class About(QWidget):
    """Two lines, a button to the licences of others, and one to the page of newer versions."""

    def __init__(
        self, theme: Theme, words: Words, version: str, third_party: Path, build: Build | None = None
    ) -> None:
        """`third_party`: the page that lists them, with links to their texts. `build`: where the program was
        packaged."""
        super().__init__()
        self._theme, self._words, self._third_party = theme, words, third_party
        whole = column(theme, spacing=4)
        self.setLayout(whole)
        line = version_line(words, version, None if build is None else build.day, date.today())
        whole.addWidget(label(line, wrap=True))
        whole.addWidget(label(words.say("ui.about.nothing_leaves"), wrap=True))
        across = Flow(theme.px(8))
        across.addWidget(button(words.say("ui.about.licences"), clicked=self.show_licences))
        if build is not None and build.releases is not None:
            self._releases = build.releases
            newer = button(words.say("ui.about.newer"), clicked=self._look_for_newer)
            newer.setToolTip(words.say("ui.about.newer_hint", page=self._releases))
            across.addWidget(newer)
        whole.addWidget(held(across))

    def _look_for_newer(self) -> None:
        QDesktopServices.openUrl(QUrl(self._releases))

    def show_licences(self) -> None:
        """Show the list in a window of its own."""
        Licences(self, self._theme, self._words, self._third_party).open()


class Licences(QDialog):
    """The list of the work of others; a name leads to its licence, and a button back to the list."""

    def __init__(self, parent: QWidget, theme: Theme, words: Words, third_party: Path) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(words.say("ui.about.licences_title"))
        self.resize(QSize(theme.px(760), theme.px(560)).boundedTo(least_room()))
        self.text = QTextBrowser()
        self.text.setAccessibleName(words.say("ui.about.licences_title"))
        self.text.setOpenLinks(False)
        self.text.anchorClicked.connect(self._follow)
        self._third_party = third_party
        self._show_list()
        whole = column(theme, margins=(16, 16, 16, 16))
        self.setLayout(whole)
        whole.addWidget(self.text, 1)
        across = row(theme)
        across.addWidget(button(words.say("ui.about.back"), clicked=self._show_list))
        across.addStretch(1)
        across.addWidget(button(words.say("ui.about.close"), clicked=self.accept))
        whole.addLayout(across)

    def _show_list(self) -> None:
        self.text.setSource(
            QUrl.fromLocalFile(str(self._third_party)), QTextDocument.ResourceType.MarkdownResource
        )

    def _follow(self, link: QUrl) -> None:
        """Only texts that ship with the program are opened: a page of the web is the browser's."""
        text = licences_dir() / Path(link.path()).name
        if text.is_file():
            self.text.setPlainText(text.read_text(encoding="utf-8"))
