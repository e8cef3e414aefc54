"""Layouts that break into more rows where a window is narrow."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QWidget


class _Rows(QLayout):
    """Items in rows from the left. `_rows` says which stand in one row and how wide each is."""

    def __init__(self, spacing_px: int) -> None:
        super().__init__()
        self._spacing_px = spacing_px
        self._items: list[QLayoutItem] = []

    def addItem(self, item: QLayoutItem) -> None:
        self._items.append(item)

    def count(self) -> int:
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        edges = self.contentsMargins()
        rows = self._rows(width - edges.left() - edges.right())
        heights = sum(_height(row) for row in rows)
        return edges.top() + heights + self._spacing_px * max(0, len(rows) - 1) + edges.bottom()

    def sizeHint(self) -> QSize:
        """Return the size of one row: as wide as all items."""
        shown = self._shown()
        width = sum(item.sizeHint().width() + self._spacing_px for item in shown) - self._spacing_px
        height = max((item.sizeHint().height() for item in shown), default=0)
        edges = self.contentsMargins()
        return QSize(max(0, width) + edges.left() + edges.right(), height + edges.top() + edges.bottom())

    def minimumSize(self) -> QSize:
        size = QSize(0, 0)
        for item in self._shown():
            size = size.expandedTo(item.minimumSize())
        edges = self.contentsMargins()
        return size + QSize(edges.left() + edges.right(), edges.top() + edges.bottom())

    def setGeometry(self, rect: QRect) -> None:
        super().setGeometry(rect)
        for item, place in self._places(rect.marginsRemoved(self.contentsMargins())):
            item.setGeometry(place)

    def _shown(self) -> list[QLayoutItem]:
        return [item for item in self._items if not item.isEmpty()]

    def _rows(self, width: int) -> list[list[tuple[QLayoutItem, int]]]:
        raise NotImplementedError

    def _places(self, rect: QRect) -> Iterator[tuple[QLayoutItem, QRect]]:
        raise NotImplementedError


def _height_of(item: QLayoutItem, width: int) -> int:
    return item.heightForWidth(width) if item.hasHeightForWidth() else item.sizeHint().height()


def _height(row: list[tuple[QLayoutItem, int]]) -> int:
    return max(_height_of(item, width) for item, width in row)


def _flowing(items: list[QLayoutItem], width: int, spacing_px: int) -> list[list[tuple[QLayoutItem, int]]]:
    """Return the items row by row; one that is too wide gets a row of its own."""
    rows: list[list[tuple[QLayoutItem, int]]] = []
    left = 0
    for item in items:
        needed = item.sizeHint().width()
        if not rows or needed > left:
            rows.append([])
            left = width
        rows[-1].append((item, min(needed, width)))
        left -= needed + spacing_px
    return rows


class Flow(_Rows):
    """Each item has its preferred width, at most the whole row, and is centred in the height of its row;
    `spacing_px` separates them both ways."""

    def _places(self, rect: QRect) -> Iterator[tuple[QLayoutItem, QRect]]:
        y = rect.y()
        for row in self._rows(rect.width()):
            x, row_height = rect.x(), _height(row)
            for item, width in row:
                height = _height_of(item, width)
                yield item, QRect(QPoint(x, y + (row_height - height) // 2), QSize(width, height))
                x += width + self._spacing_px
            y += row_height + self._spacing_px

    def _rows(self, width: int) -> list[list[tuple[QLayoutItem, int]]]:
        return _flowing(self._shown(), width, self._spacing_px)


class Beside(Flow):
    """One row in which the item `grows` (its index) has what the others leave; it has a row of its own where
    that is less than `least_px`."""

    def __init__(self, spacing_px: int, *, least_px: int, grows: int = 0) -> None:
        super().__init__(spacing_px)
        self._least_px, self._grows = least_px, grows

    def expandingDirections(self) -> Qt.Orientation:
        return Qt.Orientation.Horizontal

    def _rows(self, width: int) -> list[list[tuple[QLayoutItem, int]]]:
        growing = self._items[self._grows]
        shown = self._shown()
        if growing not in shown:
            return _flowing(shown, width, self._spacing_px)
        at = shown.index(growing)
        before, after = shown[:at], shown[at + 1 :]
        others = sum(item.sizeHint().width() + self._spacing_px for item in (*before, *after))
        if width - others >= self._least_px:
            widths = [(item, item.sizeHint().width()) for item in shown]
            widths[at] = (growing, width - others)
            return [widths]
        gap = self._spacing_px
        return [*_flowing(before, width, gap), [(growing, width)], *_flowing(after, width, gap)]


class Columns(_Rows):
    """Columns of equal width, at most `most` and at most as many as have `least_px`; the items of a row are
    equally high."""

    def __init__(self, spacing_px: int, *, most: int, least_px: int) -> None:
        super().__init__(spacing_px)
        self._most, self._least_px = most, least_px

    def expandingDirections(self) -> Qt.Orientation:
        return Qt.Orientation.Horizontal

    def columns(self, width: int) -> int:
        """Return how many columns stand side by side in this width."""
        fit = (width + self._spacing_px) // (self._least_px + self._spacing_px)
        fit, count = max(1, min(self._most, fit)), len(self._shown())
        rows = -(-count // fit)
        return fit if rows <= 1 else -(-count // rows)  # five where four fit are three and two

    def _places(self, rect: QRect) -> Iterator[tuple[QLayoutItem, QRect]]:
        y = rect.y()
        for row in self._rows(rect.width()):
            x, height = rect.x(), _height(row)
            for item, width in row:
                yield item, QRect(x, y, width, height)
                x += width + self._spacing_px
            y += height + self._spacing_px

    def _rows(self, width: int) -> list[list[tuple[QLayoutItem, int]]]:
        across, shown = self.columns(width), self._shown()
        each = (width - (across - 1) * self._spacing_px) // across
        return [[(item, each) for item in shown[at : at + across]] for at in range(0, len(shown), across)]


def held(layout: QLayout) -> QWidget:
    """Return a widget with this layout: the layouts here hold widgets only."""
    widget = QWidget()
    layout.setContentsMargins(0, 0, 0, 0)
    widget.setLayout(layout)
    return widget
