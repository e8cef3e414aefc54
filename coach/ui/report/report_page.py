"""A report before it is saved: the pages as they will be, and everything that leaves beside them."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QEvent, QObject, QPointF, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QKeySequence, QMouseEvent, QPainter, QPaintEvent, QResizeEvent, QShortcut
from PySide6.QtWidgets import (
    QBoxLayout,
    QPlainTextEdit,
    QScrollArea,
    QSizePolicy,
    QStackedWidget,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from coach.model.problems import EnvironmentProblem
from coach.model.team import ReleaseKind
from coach.ui.kit.pieces import button, check, column, label, line_label
from coach.ui.kit.reflow import Flow, held
from coach.ui.kit.theme import Theme
from coach.ui.report.paper import PAGE_HEIGHT, PAGE_WIDTH, Paper
from coach.ui.shell.page_services import PageServices
from coach.ui.shell.services import Team
from coach.ui.team.release_form import ReleaseForm
from coach.views.report_html import mail_draft, report_html
from coach.views.report_view import ABOUT, Report, struck, struck_at_first
from coach.whole_file import write_whole

KEY_ROLE = Qt.ItemDataRole.UserRole
SIDE_WIDTH = 320
LEAST_BESIDE = 860
"""The side stands below the paper where the page is narrower than this, in units: the paper is read at half its
size there."""
PAGE_GAP = 16
ABOUT_HEIGHT = 84
SHOW_AFTER_MS = 60
"""Ours: the pages are laid out anew after the last of several changes."""


class PaperView(QWidget):
    """The pages below one another, as wide as there is room. A click on an item reports it."""

    clicked = Signal(str)

    def __init__(self, theme: Theme, name: str) -> None:
        super().__init__()
        self._theme = theme
        self._paper: Paper | None = None
        self.setAccessibleName(name)

    def show_paper(self, paper: Paper, words: str) -> None:
        """Show this paper; `words` says all of it to a screen reader."""
        self._paper = paper
        self.setAccessibleDescription(words)
        self._fit()
        self.update()

    @property
    def _scale(self) -> float:
        return max(0.1, min(1.5, self.width() / PAGE_WIDTH))

    def _fit(self) -> None:
        pages = 1 if self._paper is None else self._paper.pages
        height = round(pages * PAGE_HEIGHT * self._scale + (pages - 1) * PAGE_GAP)
        if self.minimumHeight() != height:
            self.setFixedHeight(height)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def sizeHint(self) -> QSize:
        return QSize(round(PAGE_WIDTH * 0.8), self.height())

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._paper is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for page in range(self._paper.pages):
            top = page * (PAGE_HEIGHT * self._scale + PAGE_GAP)
            if top > event.rect().bottom() or top + PAGE_HEIGHT * self._scale < event.rect().top():
                continue
            painter.save()
            painter.translate(0, top)
            painter.scale(self._scale, self._scale)
            painter.setPen(self._theme.colour("line"))
            painter.setBrush(Qt.GlobalColor.white)
            painter.drawRect(QRectF(0.5, 0.5, PAGE_WIDTH - 1, PAGE_HEIGHT - 1))
            self._paper.draw(painter, page)
            painter.restore()
        painter.end()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if self._paper is None:
            return
        step = PAGE_HEIGHT * self._scale + PAGE_GAP
        page, down = divmod(event.position().y(), step)
        at = QPointF(event.position().x() / self._scale, down / self._scale)
        if key := self._paper.item_at(int(page), at):
            self.clicked.emit(key)


@dataclass(frozen=True, slots=True)
class Reported:
    """What is reported.

    `make` makes the report around the agent's own words, which begin as `about`. `way_back` names the page it
    was opened from, `name` the file. `kind`: what it reports on; of an incident, the rest of the call stays
    here at first.
    """

    make: Callable[[str], Report]
    way_back: str
    name: str
    about: str = ""
    kind: ReleaseKind = ReleaseKind.CALL


class ReportPage(QWidget):
    """The report of a call, an incident, a period, some calls, or an aim."""

    back_requested = Signal()

    def __init__(self, services: PageServices, reported: Reported) -> None:
        super().__init__()
        self._services, self._reported = services, reported
        self._out: set[str] = set()
        self._about = reported.about.strip()
        theme, words = services.theme, services.words
        self._report = reported.make(reported.about)
        self._out |= struck_at_first(self._report, of_incident=reported.kind is ReleaseKind.INCIDENT)
        if (
            reported.about.strip()
        ):  # a note for oneself leaves only where the agent says so, or puts it in words
            self._out.add(ABOUT)
        self._soon = QTimer(self)  # many items may change at once, and letters are typed in a row
        self._soon.setSingleShot(True)
        self._soon.setInterval(SHOW_AFTER_MS)
        self._soon.timeout.connect(self._show)
        self._back = button(reported.way_back, "plain", clicked=self.back_requested.emit)
        self._back.setIcon(theme.icons.icon("back", theme.colour("agent")))
        self.paper = PaperView(theme, words.say("ui.report.paper"))
        self.paper.clicked.connect(self._turn)
        self._scroll = QScrollArea()
        self._scroll.setWidgetResizable(True)
        self._scroll.setWidget(self.paper)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._beside = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._beside.setSpacing(theme.px(24))
        self._beside.addWidget(self._scroll, 1)
        self.form: ReleaseForm | None = None
        self._side = QStackedWidget()
        self._side.addWidget(self._made_side())
        self._beside.addWidget(self._side)
        down = column(theme, spacing=12, margins=(24, 16, 24, 16))
        across = Flow(theme.px(8))
        across.addWidget(self._back)
        down.addWidget(held(across))
        down.addLayout(self._beside, 1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addLayout(down)
        strike = QShortcut(QKeySequence(Qt.Key.Key_X), self.items)
        strike.setContext(Qt.ShortcutContext.WidgetShortcut)
        strike.activated.connect(self._turn_current)
        self._list_items()
        self._show()

    def first_focus(self) -> QWidget:
        return self.about

    @property
    def report(self) -> Report:
        """What would be saved now."""
        return struck(self._report, self._out)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        wide = self.width() >= self._services.theme.px(LEAST_BESIDE)
        self._beside.setDirection(
            QBoxLayout.Direction.LeftToRight if wide else QBoxLayout.Direction.TopToBottom
        )
        self._side.setMaximumWidth(self._services.theme.px(SIDE_WIDTH) if wide else 16_777_215)
        self._share_height()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.about and event.type() is QEvent.Type.FocusOut:
            self._take_words()
        return super().eventFilter(watched, event)

    def _made_side(self) -> QWidget:
        theme, words = self._services.theme, self._services.words
        down = column(theme, spacing=8)
        down.addWidget(label(words.say("ui.report.leaves"), "section"))
        self._counted = line_label("", "muted")
        down.addWidget(self._counted)
        name = label(words.say("report.section.about"))
        self.about = QPlainTextEdit(self._reported.about)
        self.about.setAccessibleName(name.text())
        self.about.setTabChangesFocus(True)
        self.about.setFixedHeight(theme.px(ABOUT_HEIGHT))
        self.about.installEventFilter(self)
        self.about.textChanged.connect(self._take_words)
        name.setBuddy(self.about)
        down.addWidget(name)
        down.addWidget(self.about)
        self.items = QTreeWidget()
        self.items.setHeaderHidden(True)
        self.items.setAccessibleName(words.say("ui.report.leaves"))
        self.items.itemChanged.connect(self._item_changed)
        down.addWidget(self.items, 1)
        down.addWidget(label(words.say("ui.report.hint"), "small", wrap=True))
        self._as_saved = check(words.say("ui.report.as_saved"), False, lambda _on: self._show())
        down.addWidget(self._as_saved)
        down.addWidget(button(words.say("ui.report.pdf"), "primary", clicked=self._save_pdf))
        others = Flow(theme.px(8))
        others.addWidget(button(words.say("ui.report.page"), clicked=self._save_page))
        others.addWidget(button(words.say("ui.report.mail"), clicked=self._save_mail))
        team, nothing_sent = self._services.team, "ui.report.nothing_sent"
        if team is not None and team.state().membership is not None:
            nothing_sent = "ui.team.release.nothing_sent"
            self.release_button = button(
                words.say("ui.team.release.open"), clicked=lambda: self._open_form(team)
            )
            others.addWidget(self.release_button)
        down.addWidget(held(others))
        self._said = label(words.say(nothing_sent), "small", wrap=True)
        down.addWidget(self._said)
        side = QWidget()
        side.setLayout(down)
        return side

    def _open_form(self, team: Team) -> None:
        """Choose beside the paper to whom it is released."""
        self._take_words()
        form = self.form = ReleaseForm(self._services, team, self._reported.kind, lambda: self.report)
        form.left.connect(self._close_form)
        form.released.connect(self._released)
        form.looked_once_more.connect(self._as_saved.setChecked)
        self._side.addWidget(form)
        self._side.setCurrentWidget(form)
        self._share_height()
        form.first_focus().setFocus()

    def _share_height(self) -> None:
        """Below the paper the form has half of the height: what leaves is to be seen while it is filled in."""
        below = self._beside.direction() is QBoxLayout.Direction.TopToBottom
        self._beside.setStretch(1, 1 if below and self.form is not None else 0)
        policy = QSizePolicy.Policy.Ignored if below and self.form is not None else QSizePolicy.Policy.Preferred
        self._side.setSizePolicy(QSizePolicy.Policy.Preferred, policy)

    def _released(self, said: str) -> None:
        self._said.setText(said)
        self._close_form()

    def _close_form(self) -> None:
        form, self.form = self.form, None
        if form is not None:
            self._as_saved.setChecked(False)
            self._side.removeWidget(form)
            form.deleteLater()
            self._share_height()
            self.release_button.setFocus()

    def _list_items(self) -> None:
        """List every item with a box: what is not ticked stays here."""
        self.items.blockSignals(True)
        self.items.clear()
        for section in self._report.sections:
            top = QTreeWidgetItem(self.items, [section.title])
            top.setFlags(top.flags() | Qt.ItemFlag.ItemIsUserCheckable | Qt.ItemFlag.ItemIsAutoTristate)
            for item in section.items:
                row = QTreeWidgetItem(top, [item.spoken.replace("\n", " ")])
                row.setData(0, KEY_ROLE, item.key)
                row.setToolTip(0, item.spoken)
                row.setCheckState(0, _box(item.key not in self._out))
            top.setExpanded(False)
        self.items.blockSignals(False)

    def _take_words(self) -> None:
        """Take the agent's own words into the report."""
        about = self.about.toPlainText().strip()
        if about != self._about:
            self._about = about
            self._out.discard(ABOUT)
            had = {item.key for item in self._report.items()}
            self._report = self._reported.make(about)
            if {item.key for item in self._report.items()} != had:
                self._list_items()
            else:
                self._name_about(about)
            self._soon.start()

    def _name_about(self, about: str) -> None:
        """Say in its row what it is about now."""
        self.items.blockSignals(True)
        for row in self._rows():
            if row.data(0, KEY_ROLE) == ABOUT:
                row.setText(0, about.replace("\n", " "))
                row.setToolTip(0, about)
                row.setCheckState(0, _box(True))
        self.items.blockSignals(False)

    def _item_changed(self, row: QTreeWidgetItem, _column: int) -> None:
        key = row.data(0, KEY_ROLE)
        if key is None:
            return
        if row.checkState(0) is Qt.CheckState.Checked:
            self._out.discard(key)
        else:
            self._out.add(key)
        self._soon.start()

    def _turn(self, key: str) -> None:
        """Strike an item out, or put it back."""
        for row in self._rows():
            if row.data(0, KEY_ROLE) == key:
                row.setCheckState(0, _box(row.checkState(0) is not Qt.CheckState.Checked))

    def _turn_current(self) -> None:
        row = self.items.currentItem()
        if row is not None:
            row.setCheckState(0, _box(row.checkState(0) is not Qt.CheckState.Checked))

    def _rows(self) -> list[QTreeWidgetItem]:
        tops = [self.items.topLevelItem(at) for at in range(self.items.topLevelItemCount())]
        rows = [top.child(at) for top in tops if top is not None for at in range(top.childCount())]
        return [row for row in rows if row is not None]

    def _show(self) -> None:
        words, font = self._services.words, self.font()
        saved = self.report
        as_saved = self._as_saved.isChecked()
        paper = Paper(saved, font) if as_saved else Paper(self._report, font, self._out)
        spoken = ". ".join(item.spoken for item in (saved if as_saved else self._report).items())
        self.paper.show_paper(paper, spoken)
        pages = paper.pages if as_saved else Paper(saved, font).pages
        self._counted.setText(words.say("ui.report.pages", n=pages))

    def _save_pdf(self) -> None:
        content = Paper(self.report, self.font()).pdf()
        self._save("pdf", lambda _name: content)

    def _save_page(self) -> None:
        page = report_html(self.report, self._language).encode()
        self._save("html", lambda _name: page)

    def _save_mail(self) -> None:
        report, language = self.report, self._language
        self._save("eml", lambda name: mail_draft(report, language, f"{Path(name).stem}.html"))

    @property
    def _language(self) -> str:
        return str(self._services.words.language)

    def _save(self, ending: str, content: Callable[[str], bytes]) -> None:
        """Ask where, and write the file whole."""
        from coach.ui.kit.desktop_facts import choose_place  # noqa: PLC0415  # file dialogs load slowly

        title = self._services.words.say(f"ui.report.save_{ending}")
        name = f"{self._reported.name}.{ending}"
        choose_place(self, title, name, lambda path: self.save_to(path, content(path.name)))

    def save_to(self, path: Path, content: bytes) -> None:
        """Write a file off the Qt thread, and say where it is."""
        words = self._services.words

        def write() -> None:
            try:
                write_whole(path, content, private=False)
            except OSError as error:
                reason = error.strerror or type(error).__name__
                raise EnvironmentProblem("export.not_written", path=path, error=reason) from error

        self._services.keep(write, lambda _none: self._said.setText(words.say("ui.report.saved", path=path)))


def _box(ticked: bool) -> Qt.CheckState:
    return Qt.CheckState.Checked if ticked else Qt.CheckState.Unchecked
