"""A report on pages of paper, drawn by one function on the screen and into a PDF, so that both are the same.

The text is laid out by Qt's rich text, with its figures and moments as tables and the drawing as a picture of
vectors in the line. Struck items are grey and lined through here; in what is saved they are not there at all.
"""

from __future__ import annotations

from collections.abc import Collection
from html import escape

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QMarginsF, QPointF, QRect, QRectF, QSizeF, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QPageLayout,
    QPageSize,
    QPainter,
    QPdfWriter,
    QPyTextObject,
    QTextCharFormat,
    QTextDocument,
    QTextFormat,
)
from PySide6.QtSvg import QSvgRenderer

from coach.views.report_drawing import HEIGHT, WIDTH, svg
from coach.views.report_view import Item, Kind, Report, Section
from coach.views.tokens import LIGHT

DOTS_PER_INCH = 96
"""What a CSS pixel is of an inch, so that the sizes here are those of the windows."""
PAGE_WIDTH, PAGE_HEIGHT = 794.0, 1123.0
"""A4 at that resolution."""
MARGIN, FOOT = 64.0, 40.0
DRAWING_PLACE = "drawing-comes-here"
_DRAWING_TYPE = int(QTextFormat.ObjectTypes.UserObject) + 1
_SVG = int(QTextFormat.Property.UserProperty) + 1
SCHEME = "strike:"
"""What an item's link begins with; its key follows."""


class _DrawingObject(QPyTextObject):
    """The drawing in the line of text."""

    def intrinsicSize(self, doc: QTextDocument, _at: int, _format: QTextFormat) -> QSizeF:
        width = doc.pageSize().width() if doc.pageSize().width() > 0 else doc.textWidth()
        return QSizeF(width, width * HEIGHT / WIDTH)

    def drawObject(
        self, painter: QPainter, rect: QRectF | QRect, _doc: QTextDocument, _at: int, form: QTextFormat
    ) -> None:
        QSvgRenderer(QByteArray(str(form.property(_SVG)).encode())).render(painter, QRectF(rect))


class Paper:
    """A report laid out on pages. `struck`: the items that are lined through."""

    def __init__(self, report: Report, font: QFont, struck: Collection[str] = ()) -> None:
        self._report, self._struck = report, frozenset(struck)
        self._document = QTextDocument()
        self._document.setDocumentMargin(0)
        face = QFont(font)
        face.setPixelSize(13)
        self._document.setDefaultFont(face)
        self._object = _DrawingObject()  # Qt does not keep it
        self._document.documentLayout().registerHandler(_DRAWING_TYPE, self._object)
        self._document.setHtml(self._html())
        self._document.setPageSize(QSizeF(PAGE_WIDTH - 2 * MARGIN, PAGE_HEIGHT - 2 * MARGIN - FOOT))
        self._put_drawing()

    @property
    def pages(self) -> int:
        return max(1, self._document.pageCount())

    def draw(self, painter: QPainter, page: int) -> None:
        """Draw one page, its corner at the painter's origin, in pixels of DOTS_PER_INCH."""
        inner = self._document.pageSize()
        painter.save()
        painter.translate(MARGIN, MARGIN - page * inner.height())
        self._document.drawContents(painter, QRectF(0, page * inner.height(), inner.width(), inner.height()))
        painter.restore()
        painter.save()
        foot = QRectF(MARGIN, PAGE_HEIGHT - MARGIN - FOOT / 2, PAGE_WIDTH - 2 * MARGIN, FOOT)
        painter.setPen(QColor(LIGHT.line))
        painter.drawLine(foot.topLeft(), foot.topRight())
        small = QFont(self._document.defaultFont())
        small.setPixelSize(11)
        painter.setFont(small)
        painter.setPen(QColor(LIGHT.muted))
        words = foot.adjusted(0, 6, -60, 0)
        painter.drawText(words, int(Qt.AlignmentFlag.AlignLeft | Qt.TextFlag.TextWordWrap), self._report.foot)
        number = f"{page + 1} / {self.pages}"
        painter.drawText(foot.adjusted(0, 6, 0, 0), int(Qt.AlignmentFlag.AlignRight), number)
        painter.restore()

    def item_at(self, page: int, point: QPointF) -> str:
        """Return the key of the item at a point of a page; "" where there is none."""
        inside = point - QPointF(MARGIN, MARGIN)
        if not 0 <= inside.y() < self._document.pageSize().height():
            return ""
        there = inside + QPointF(0, page * self._document.pageSize().height())
        anchor = self._document.documentLayout().anchorAt(there)
        return anchor.removeprefix(SCHEME) if anchor.startswith(SCHEME) else ""

    def pdf(self) -> bytes:
        """Return the pages as a PDF."""
        device = QBuffer()
        device.open(QIODevice.OpenModeFlag.WriteOnly)
        writer = QPdfWriter(device)
        writer.setResolution(DOTS_PER_INCH)
        writer.setPageLayout(
            QPageLayout(QPageSize(QPageSize.PageSizeId.A4), QPageLayout.Orientation.Portrait, QMarginsF())
        )
        writer.setTitle(self._report.title)
        writer.setCreator("Coach")
        painter = QPainter(writer)
        for page in range(self.pages):
            if page:
                writer.newPage()
            self.draw(painter, page)
        painter.end()
        return bytes(device.data().data())

    def _put_drawing(self) -> None:
        """Put the drawing where its place is held."""
        cursor, drawing = self._document.find(DRAWING_PLACE), self._report.drawing
        if cursor.isNull() or drawing is None:
            return
        form = QTextCharFormat()
        form.setObjectType(_DRAWING_TYPE)
        form.setProperty(_SVG, svg(drawing))
        if "drawing" in self._struck:
            cursor.insertText("—", _struck_format())
            return
        cursor.insertText("\ufffc", form)  # the sign that stands for an object (QTextFormat)

    def _html(self) -> str:
        sections = "".join(map(self._section, self._report.sections))
        dressed = f"color:{LIGHT.text};font-size:20px;font-weight:600;margin:0"  # paper is white in both themes
        return (
            f'<p style="{dressed}">{escape(self._report.title)}</p>'
            f'<p style="color:{LIGHT.muted};margin:0 0 8px 0">{escape(self._report.subtitle)}</p>{sections}'
        )

    def _section(self, section: Section) -> str:
        heading = f'<p style="color:{LIGHT.muted};margin:18px 0 6px 0">{escape(section.title)}</p>'
        if section.kind is Kind.FIGURES:
            return heading + self._figures(section.items)
        if section.kind is Kind.MOMENTS:
            return heading + self._moments(section.items)
        if section.kind is Kind.DRAWING:
            return f"{heading}<p>{DRAWING_PLACE}</p>"
        return heading + "".join(
            f'<p style="margin:0 0 6px 0">{self._dressed(item, _lines(item.text))}</p>'
            for item in section.items
        )

    def _figures(self, items: tuple[Item, ...]) -> str:
        in_rows = [items[at : at + 3] for at in range(0, len(items), 3)]
        rows = "".join(f"<tr>{''.join(map(self._card, row))}</tr>" for row in in_rows)
        return f'<table width="100%" cellspacing="8" cellpadding="8">{rows}</table>'

    def _card(self, item: Item) -> str:
        value = f'<span style="font-size:15px;font-weight:600">{escape(item.value or item.text)}</span>'
        more = (
            f'<br><span style="font-size:11px">{escape(item.text)}</span>' if item.value and item.text else ""
        )
        name = f'<span style="font-size:11px">{escape(item.head)}</span><br>'
        inside = self._dressed(item, name + value + more)
        return f'<td width="33%" bgcolor="{LIGHT.surface}">{inside}</td>'

    def _moments(self, items: tuple[Item, ...]) -> str:
        first = f'width="{24 if any(item.number for item in items) else 0}"'
        second = f'width="{52 if any(item.value for item in items) else 0}"'
        rows = "".join(
            f"<tr><td {first}>{self._number(item)}</td>"
            f"<td {second}>{self._dressed(item, escape(item.value))}</td>"
            f'<td width="130"><b>{self._dressed(item, escape(item.head))}</b></td>'
            f"<td>{self._dressed(item, _lines(item.text))}</td></tr>"
            for item in items
        )
        return f'<table width="100%" cellpadding="3">{rows}</table>'

    def _number(self, item: Item) -> str:
        if not item.number:
            return ""
        return f'<span style="color:{LIGHT.attention};font-weight:600">{item.number}</span>'

    def _dressed(self, item: Item, inside: str) -> str:
        """Return the item as a link to itself, lined through where it is struck."""
        style = "text-decoration:none;"
        style += (
            f"color:{LIGHT.hatching};text-decoration:line-through"
            if item.key in self._struck
            else f"color:{LIGHT.text}"
        )
        return f'<a href="{SCHEME}{escape(item.key, quote=True)}" style="{style}">{inside}</a>'


def _struck_format() -> QTextCharFormat:
    form = QTextCharFormat()
    form.setForeground(QColor(LIGHT.hatching))
    form.setAnchor(True)
    form.setAnchorHref(f"{SCHEME}drawing")
    return form


def _lines(text: str) -> str:
    return "<br>".join(escape(line) for line in text.splitlines())
