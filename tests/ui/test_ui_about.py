"""About: the version, and the licences of others, each text a click away."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtWidgets import QApplication, QLabel, QPushButton
from pytestqt.qtbot import QtBot

from coach.installation import Build
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


def test_a_packaged_version_says_its_age_and_asks_nowhere_by_itself(
    qtbot: QtBot, app: QApplication, words: Catalogue, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[str] = []
    monkeypatch.setattr(
        "coach.ui.settings.about.QDesktopServices.openUrl", lambda url: opened.append(url.toString())
    )
    page = "https://somewhere.example/releases"
    theme = Theme(app, assets_dir() / "icons", dark=False)
    about = About(theme, words, "0.1.0", third_party_page(), Build(date(2020, 5, 1), page))
    qtbot.addWidget(about)
    about.show()
    shown = [one.text() for one in about.findChildren(QLabel)]
    assert shown[0].startswith("Coach 0.1.0 of 1 May 2020, ")
    assert "months old" in shown[0]
    assert opened == []
    (newer,) = [one for one in about.findChildren(QPushButton) if one.text() == words.say("ui.about.newer")]
    assert page in newer.toolTip()
    newer.click()
    assert opened == [page]


@pytest.mark.parametrize("build", [None, Build(date(2020, 5, 1))])
def test_without_a_page_there_is_nothing_to_look_at(
    qtbot: QtBot, app: QApplication, words: Catalogue, build: Build | None
) -> None:
    theme = Theme(app, assets_dir() / "icons", dark=False)
    about = About(theme, words, "0.1.0", third_party_page(), build)
    qtbot.addWidget(about)
    assert len(about.findChildren(QPushButton)) == 1
