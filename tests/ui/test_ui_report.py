"""The report of a call: what is struck is gone from every file, and no text of others does anything."""

from __future__ import annotations

import email
import email.policy
import shutil
import subprocess
from dataclasses import replace
from datetime import date
from html.parser import HTMLParser
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication
from shiboken6 import Shiboken

from coach.model.call import KeptCall
from coach.model.call_notes import MomentNote, Promise, Tag
from coach.model.language import Language
from coach.model.measures import Measure
from coach.settings.schema import LookSettings, ThemeChoice
from coach.ui.report.paper import PAGE_HEIGHT, PAGE_WIDTH, Paper
from coach.ui.report.report_page import Reported, ReportPage
from coach.views.report_drawing import svg
from coach.views.report_html import mail_draft, report_html
from coach.views.report_view import Kind, Report, plain_text, report_of_call, struck, struck_at_first
from coach.words.catalogue import load_catalogue
from tests.hostile_text import harm_in
from tests.made_up.calls import NOW, kept_call
from tests.ui.conftest import Bench

TODAY = date(2026, 11, 30)
HOSTILE = "<script>alert(1)</script><img src=x onerror=y> & \"'\u202e\x1b[31m\n=cmd|' /C calc'!A0"


def kept(**after: object) -> KeptCall:
    made = kept_call(1)
    return replace(made, after=replace(made.after, **after))


def report(call: KeptCall, about: str = "", language: Language = Language.ENGLISH) -> Report:
    return report_of_call(load_catalogue(language), call, TODAY, about)


class Tags(HTMLParser):
    """The tags and the text of a page."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.tags: list[str] = []
        self.attributes: set[str] = set()
        self.text = ""
        self.feed(page)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append(tag)
        self.attributes |= {name for name, _ in attrs}

    def handle_data(self, data: str) -> None:
        self.text += data


def test_what_is_struck_is_in_no_file_and_the_rest_is_numbered_anew() -> None:
    whole = report(kept())
    moments = next(section for section in whole.sections if section.kind is Kind.MOMENTS)
    first = next(item for item in moments.items if item.number == 1)
    trimmed = struck(whole, {first.key, "figure.2"})
    page, text = report_html(trimmed, "en"), plain_text(trimmed)
    for gone in (first.text, "The agent spoke,", "38 %"):
        assert gone in plain_text(whole)
        assert gone not in text
        assert gone not in Tags(page).text
    left = [item.number for item in trimmed.items() if item.number]
    assert left == list(range(1, len(left) + 1))
    assert len(left) == max(item.number for item in moments.items) - 1
    assert [mark.number for mark in trimmed.drawing.marks if mark.number] == left
    assert svg(whole.drawing).count("<circle") == svg(trimmed.drawing).count("<circle") + 1
    rises = next(item for item in trimmed.items() if item.head == "Rises")
    assert rises.value == "2", "a count never changes by striking"


def test_what_was_not_measured_is_said_and_why() -> None:
    call = kept()
    shares = {**call.record.summary.not_measured_share, Measure.TONE: 0.39}
    summary = replace(call.record.summary, not_measured_share=shares)
    told = report(replace(call, record=replace(call.record, summary=summary)))
    assert "not measured for 39 % of the call" in plain_text(told)
    summary = replace(summary, not_measured_share={**shares, Measure.TONE: 0.6})
    told = report(replace(call, record=replace(call.record, summary=summary)))
    rises = next(item for item in told.items() if item.head == "Rises")
    assert (rises.value, rises.text[:12]) == ("–", "not measured")


def test_a_section_without_items_has_no_heading() -> None:
    whole = report(kept())
    keys = {item.key for section in whole.sections if section.key == "moments" for item in section.items}
    assert "Moments" not in Tags(report_html(struck(whole, keys), "en")).text


def test_what_was_written_for_oneself_stays_unless_chosen() -> None:
    after = {
        "note": "was short with them",
        "moments": (MomentNote(3.0, "third today"),),
        "tags": (Tag("late"),),
    }
    whole = report(kept(**after), about="A parcel had not come.")
    at_first = plain_text(struck(whole, struck_at_first(whole)))
    assert "A parcel had not come." in at_first
    for mine in ("was short with them", "third today", "late"):
        assert mine in plain_text(whole)
        assert mine not in at_first


def test_nobody_is_spoken_to_in_a_report() -> None:
    """It is read by someone else: "you" would be them."""
    whole = report(kept(promise=Promise(1, NOW.astimezone(), NOW.astimezone(), NOW.astimezone())))
    said = [item.spoken for section in whole.sections if section.key != "well" for item in section.items]
    assert not [one for one in said if " you" in f" {one.casefold()}"]


@pytest.mark.parametrize("language", list(Language))
def test_a_page_needs_nothing_else_and_does_nothing(language: Language) -> None:
    hostile = kept(note=HOSTILE, moments=(MomentNote(1.0, HOSTILE),), tags=(Tag(HOSTILE),))
    hostile = replace(hostile, header=replace(hostile.header, title=HOSTILE, microphone=HOSTILE))
    page = report_html(report(hostile, HOSTILE, language), language.value)
    found = Tags(page)
    assert not {"script", "img", "iframe", "link", "object"} & set(found.tags)
    assert not {name for name in found.attributes if name.startswith("on")} | {"src", "href"} & found.attributes
    assert "default-src 'none'" in page
    assert f'<html lang="{language.value}">' in page
    assert "alert(1)" in found.text, "it stands there as text"
    assert found.tags.count("h1") == 1
    assert found.tags.count("svg") == found.tags.count("title") - 1 == 1, "the drawing has its words"


def test_a_mail_draft_names_nobody_and_has_the_page() -> None:
    whole = report(kept(note=HOSTILE), about=HOSTILE)
    message = email.message_from_bytes(mail_draft(whole, "en", "Call 1.html"), policy=email.policy.default)
    assert message["To"] is None
    assert message["X-Unsent"] == "1"
    assert "\n" not in message["Subject"]
    [attachment] = message.iter_attachments()
    assert attachment.get_filename() == "Call 1.html"
    assert attachment.get_content() == report_html(whole, "en")
    body = message.get_body(("plain",))
    assert body is not None
    assert "=cmd" in body.get_content()


def test_a_mail_of_a_title_with_lines_is_still_one_subject() -> None:
    whole = replace(report(kept()), title="One\r\nBcc: everyone@example.org")
    message = email.message_from_bytes(mail_draft(whole, "en", "x.html"), policy=email.policy.default)
    assert message["Bcc"] is None


@pytest.mark.usefixtures("bench")
def test_the_paper_shows_what_is_struck_and_the_file_does_not_have_it() -> None:
    whole = report(kept(note="x" * 9), about="Lines\n" * 120)
    striking = Paper(whole, QApplication.font(), {"figure.2"})
    assert striking.pages > 1
    saved = Paper(struck(whole, {"figure.2"}), QApplication.font())
    assert "The agent spoke" in striking._document.toPlainText()
    assert "The agent spoke" not in saved._document.toPlainText()
    assert saved.pdf().startswith(b"%PDF-")
    assert saved.pdf().count(b"/Type /Page\n") == saved.pages


@pytest.mark.skipif(shutil.which("chromium") is None, reason="needs Chromium")
def test_chromium_shows_the_page(tmp_path: Path) -> None:
    path = tmp_path / "report.html"
    path.write_text(report_html(report(kept(note=HOSTILE), HOSTILE), "en"), encoding="utf-8")
    shown = subprocess.run(
        [
            "chromium", "--headless", "--no-sandbox", "--disable-gpu",
            f"--user-data-dir={tmp_path / 'profile'}", "--dump-dom", path.as_uri(),
        ],
        capture_output=True, text=True, timeout=120, check=True,
    )  # fmt: skip
    assert "alert(1)" in Tags(shown.stdout).text
    assert "script" not in Tags(shown.stdout).tags
    assert "<svg" in shown.stdout


def test_all_of_the_paper_can_be_read_in_the_dark(bench: Bench) -> None:
    """Paper is white in both themes: no ink on it is that of the windows."""
    whole = report(kept())
    pictures = []
    bench.open()
    for theme in (ThemeChoice.LIGHT, ThemeChoice.DARK):
        bench.desktop.services.theme.choose(LookSettings(theme=theme))
        picture = QImage(round(PAGE_WIDTH), round(PAGE_HEIGHT), QImage.Format.Format_RGB32)
        picture.fill(Qt.GlobalColor.white)
        painter = QPainter(picture)
        Paper(whole, QApplication.font()).draw(painter, 0)
        painter.end()
        pictures.append(picture)
    assert pictures[0] == pictures[1]


# The page


def page(bench: Bench, call: KeptCall | None = None) -> ReportPage:
    reported = call or kept(note="A parcel had not come.")
    services = bench.open().services
    made = ReportPage(
        services,
        Reported(
            lambda about: report_of_call(services.words, reported, TODAY, about),
            way_back="Tuesday, 10:42",
            name="Call",
            about=reported.after.note,
        ),
    )
    made.resize(1000, 760)
    made.show()
    bench.app.processEvents()
    return made


def test_items_are_struck_by_key_click_and_box(bench: Bench) -> None:
    made = page(bench)
    before = {item.key for item in made.report.items()}
    made.items.expandAll()
    row = next(row for row in made._rows() if row.data(0, Qt.ItemDataRole.UserRole) == "figure.2")
    made.items.setCurrentItem(row)
    made.activateWindow()
    QTest.qWaitForWindowActive(made, 1000)
    made.items.setFocus()
    QTest.keyClick(made.items, Qt.Key.Key_X)
    assert before - {item.key for item in made.report.items()} == {"figure.2"}
    QTest.keyClick(made.items, Qt.Key.Key_Space)
    assert {item.key for item in made.report.items()} == before
    scale = made.paper.width() / PAGE_WIDTH
    at = next(
        QPoint(round(x * scale), round(y * scale))
        for y in range(64, int(PAGE_HEIGHT), 4)
        for x in range(70, 700, 40)
        if made.paper._paper is not None and made.paper._paper.item_at(0, QPoint(x, y).toPointF()) == "figure.0"
    )
    QTest.mouseClick(made.paper, Qt.MouseButton.LeftButton, pos=at)
    assert before - {item.key for item in made.report.items()} == {"figure.0"}
    Shiboken.delete(made)


def test_the_note_is_offered_as_what_it_was_about_and_can_be_changed(bench: Bench) -> None:
    made = page(bench)
    assert made.about.toPlainText() == "A parcel had not come."
    assert "A parcel had not come." not in plain_text(made.report), (
        "a note for oneself stays, until it is put in"
    )
    made.about.setPlainText("Shown as delivered.")
    assert "Shown as delivered." in plain_text(made.report)
    made.about.setPlainText("")
    assert "about" not in {section.key for section in made.report.sections}
    Shiboken.delete(made)


def test_what_is_typed_stands_in_its_row_and_many_changes_are_laid_out_once(
    bench: Bench, monkeypatch: pytest.MonkeyPatch
) -> None:
    made = page(bench)
    laid_out: list[int] = []
    show = made.paper.show_paper
    monkeypatch.setattr(made.paper, "show_paper", lambda *paper: (laid_out.append(1), show(*paper)))
    made.about.setPlainText("A")
    made.about.setPlainText("A parcel, and a promise.")
    for key in [item.key for item in made.report.items()]:
        made._turn(key)
    bench.until(lambda: bool(laid_out))
    assert len(laid_out) == 1
    assert "A parcel, and a promise." in [row.text(0) for row in made._rows()]
    assert made.report.items() == ()
    Shiboken.delete(made)


def test_what_is_saved_is_what_is_shown(bench: Bench, tmp_path: Path) -> None:
    made = page(bench)
    made._turn("figure.2")
    content = report_html(made.report, "en").encode()
    made.save_to(tmp_path / "call.html", content)
    bench.settle()
    assert (tmp_path / "call.html").read_bytes() == content
    assert "38 %" not in content.decode()
    assert str(tmp_path / "call.html") in made._said.text()
    made.save_to(tmp_path / "missing" / "call.html", content)
    bench.settle()
    assert "can't be written" in bench.desktop.window.notice.text
    Shiboken.delete(made)


@pytest.mark.parametrize("width", [480, 700, 1400])
def test_the_side_stands_where_there_is_room(bench: Bench, width: int) -> None:
    made = page(bench)
    made.resize(width, 760)
    bench.app.processEvents()
    for one in made.findChildren(QAbstractButton):
        if one.isVisible():
            right = one.mapTo(made, one.rect().topRight()).x()
            assert right <= width, one.text()
            assert one.accessibleName()
    Shiboken.delete(made)


def test_a_name_of_others_does_nothing_on_the_page(bench: Bench) -> None:
    call = kept(note=HOSTILE)
    made = page(bench, replace(call, header=replace(call.header, microphone=HOSTILE)))
    assert harm_in(made.paper.accessibleDescription()) <= {"\n"}, "its lines, and nothing else that acts"
    Shiboken.delete(made)
