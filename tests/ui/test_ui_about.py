"""About: the version, and the licences of others, each text a click away."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QUrl
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from coach.places import assets_dir, third_party_page, version
from coach.ui.kit.theme import Theme
from coach.ui.settings.about import About, Licences
from coach.words.catalogue import Catalogue


def shown(qtbot: QtBot, app: QApplication, words: Catalogue) -> Licences:
    theme = Theme(app, assets_dir() / "icons", dark=False)
    about = About(theme, words, version(), third_party_page())
    qtbot.addWidget(about)
    about.show_licences()
    return about.findChildren(Licences)[0]


def test_the_list_names_every_package_and_leads_to_its_text(
    qtbot: QtBot, app: QApplication, words: Catalogue
) -> None:
    window = shown(qtbot, app, words)
    listed = window.text.toPlainText()
    assert "soxr" in listed
    assert "LGPL-2.1-or-later" in listed
    window.text.anchorClicked.emit(QUrl("assets/licences/soxr.txt"))
    assert "GNU LESSER GENERAL PUBLIC LICENSE" in window.text.toPlainText().upper()


def test_no_other_file_is_opened(qtbot: QtBot, app: QApplication, words: Catalogue, tmp_path: Path) -> None:
    window = shown(qtbot, app, words)
    listed = window.text.toPlainText()
    (tmp_path / "secret.txt").write_text("secret")
    for link in (f"file://{tmp_path}/secret.txt", "https://example.org/x", "../../../etc/passwd"):
        window.text.anchorClicked.emit(QUrl(link))
        assert window.text.toPlainText() == listed
