"""The panel of tips beside the overlay: a search field, the tips it finds, and the tip that is selected.

Unlike the overlay, the panel takes the keyboard, because the person asked for it. Escape, Return and a click
elsewhere close it, and the keyboard goes back to where it was.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPersistentModelIndex, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QScrollArea,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from coach.ui.kit.pieces import column, empty, frame, label, say_in
from coach.ui.kit.small_window import SmallWindow, least_room
from coach.ui.kit.theme import BODY, SMALL, Theme
from coach.ui.overlay.face import put_text
from coach.ui.tips.tip_card import TipCard
from coach.views.tip_views import TipCardView, TipPanelPresenter, TipPanelView, TipRow
from coach.views.wording import Words

WIDTH, HEIGHT = 420, 432
ROW_HEIGHT = 32
ROWS, ROWS_WHERE_LOW = 5, 2
"""This many lines of the list are visible at once. The rest of the panel is for the tip, also on a low
screen."""
ROW_ROLE = Qt.ItemDataRole.UserRole
MOVES = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1, Qt.Key.Key_PageUp: -ROWS, Qt.Key.Key_PageDown: ROWS}


class TipPanel(SmallWindow):
    """The window. It decides nothing: text and keys go to its presenter."""

    kept_in_view = Signal(object)
    """Emitted by Return, with the TipCardView that is selected."""
    closed = Signal()

    def __init__(self, theme: Theme, words: Words, presenter: TipPanelPresenter) -> None:
        super().__init__(theme, keyboard=True)
        self.setWindowTitle(words.say("ui.tip_panel.name"))
        self.setFixedSize(QSize(theme.px(WIDTH), theme.px(HEIGHT)).boundedTo(least_room()))
        low = self.height() < theme.px(HEIGHT)
        self._presenter = presenter
        self._view = presenter.view()
        self._shown: TipCardView | None = None
        self._was_active = False
        self.search = QLineEdit()
        self.search.setAccessibleName(words.say("ui.tip_panel.search"))
        self.search.setPlaceholderText(words.say("ui.tip_panel.placeholder"))
        self.search.textChanged.connect(lambda text: self._show(presenter.type(text)))
        self.search.installEventFilter(self)
        self.list = QListWidget()
        self.list.setObjectName("tips")
        self.list.setAccessibleName(words.say("ui.tip_panel.list"))
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setItemDelegate(_TipRowPainter(theme, self.list))
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerItem)
        self.list.setFixedHeight(theme.px(ROW_HEIGHT * (ROWS_WHERE_LOW if low else ROWS)))
        self.list.itemClicked.connect(lambda item: self._show(presenter.choose(self.list.row(item))))
        self.list.itemDoubleClicked.connect(lambda _item: self._keep_in_view())
        self._nothing = label("", "muted", wrap=True)
        card = QWidget()
        self._place = QVBoxLayout(card)
        self._place.setContentsMargins(theme.px(4), theme.px(4), theme.px(4), 0)
        self._area = QScrollArea()  # a team's tips may be longer than the panel
        self._area.setWidgetResizable(True)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._area.setFrameShape(QFrame.Shape.NoFrame)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._area.setWidget(card)
        inside = column(theme, spacing=8, margins=(12, 12, 12, 8))
        inside.addWidget(self.search)
        inside.addWidget(self._nothing)
        inside.addWidget(self.list)
        self._rule = frame("rule")
        inside.addWidget(self._rule)
        inside.addWidget(self._area, 1)
        if not low:
            inside.addWidget(label(words.say("ui.tip_panel.keys"), "small", wrap=True))
        self.setLayout(inside)
        self._show(self._view)

    def open_at(self, place: QRect) -> None:
        """Show the panel at this place and give it the keyboard."""
        self.move(place.topLeft())
        self.show()
        self.raise_()
        self.activateWindow()
        self.search.setFocus()

    @property
    def view(self) -> TipPanelView:
        return self._view

    def _show(self, view: TipPanelView) -> None:
        rows = view.rows != self._view.rows or not self.list.count()
        self._view = view
        if rows:
            self.list.clear()
            for tip in view.rows:
                item = QListWidgetItem(tip.spoken)
                item.setData(ROW_ROLE, tip)
                self.list.addItem(item)
        say_in(self._nothing, view.nothing)
        for found in (self.list, self._rule):
            found.setVisible(bool(view.rows))
        if view.rows:
            self.list.setCurrentRow(view.chosen)
        if view.card != self._shown:
            self._show_card(view.card)
        self.search.setAccessibleDescription(view.card.spoken if view.card else view.nothing)

    def _show_card(self, card: TipCardView | None) -> None:
        empty(self._place)
        self._shown = card
        if card is not None:
            self._place.addWidget(TipCard(self._theme, card, framed=False))
        self._place.addStretch(1)
        self._area.verticalScrollBar().setValue(0)

    def _keep_in_view(self) -> None:
        if self._view.card is not None:
            self.kept_in_view.emit(self._view.card)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Handle the keys that are not for the field. Home and End are for the field."""
        if event.type() != QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return False
        key = Qt.Key(event.key())
        if key in MOVES:
            self._show(self._presenter.move(MOVES[key]))
        elif key in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self._keep_in_view()
        elif key == Qt.Key.Key_Escape:
            self.closed.emit()
        else:
            return False
        return True

    def changeEvent(self, event: QEvent) -> None:
        """Close the panel after a click elsewhere, once it has had the keyboard."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.ActivationChange and self.isVisible():
            if self.isActiveWindow():
                self._was_active = True
            elif self._was_active:
                self.closed.emit()


class _TipRowPainter(QStyledItemDelegate):
    """Paints one line of the list: the title, with its moment on the right."""

    def __init__(self, theme: Theme, parent: QListWidget) -> None:
        super().__init__(parent)
        self._theme = theme

    def sizeHint(self, _option: QStyleOptionViewItem, _index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(0, self._theme.px(ROW_HEIGHT))

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        tip: TipRow = index.data(ROW_ROLE)
        theme = self._theme
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.translate(option.rect.topLeft())
        painter.scale(theme.unit, theme.unit)
        width = option.rect.width() / theme.unit
        if option.state & (QStyle.StateFlag.State_Selected | QStyle.StateFlag.State_MouseOver):
            chosen = bool(option.state & QStyle.StateFlag.State_Selected)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.colour("band" if chosen else "surface"))
            painter.drawRoundedRect(QRectF(0, 1, width, ROW_HEIGHT - 2), 8, 8)
        left = 8.0
        if tip.icon:
            icon = QRectF(left, (ROW_HEIGHT - 16) / 2, 16, 16)
            theme.icons.paint(painter, tip.icon, theme.colour("text"), icon)
            left += 24
        painter.setFont(theme.font(SMALL, scaled=False))
        aside = painter.fontMetrics().horizontalAdvance(tip.moment) + 2
        put_text(
            painter, theme, QRectF(left, 0, width - left - aside - 20, ROW_HEIGHT), tip.title, BODY, "text"
        )
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        put_text(
            painter,
            theme,
            QRectF(width - aside - 8, 0, aside, ROW_HEIGHT),
            tip.moment,
            SMALL,
            "text" if selected else "muted",
            align=Qt.AlignmentFlag.AlignRight,
        )
        painter.restore()
