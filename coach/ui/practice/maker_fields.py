"""Fields of the lesson maker: each with its name above, and what is wrong with it below."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QVBoxLayout, QWidget

from coach.ui.kit.pieces import label, say_in
from coach.ui.kit.theme import Theme
from coach.ui.kit.wrapping import ShrinkingBox

TEXT_HEIGHT = 92


class Field(QWidget):
    """A name, what is typed or chosen, and a problem. `editor` gets the keyboard."""

    def __init__(self, theme: Theme, name: str, editor: QWidget) -> None:
        super().__init__()
        self.editor = editor
        self._name, self._problem = label(name, "small", wrap=True), label("", "attention", wrap=True)
        self._name.setBuddy(editor)
        editor.setAccessibleName(name)
        inside = QVBoxLayout(self)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(theme.px(4))
        for one in (self._name, editor, self._problem):
            inside.addWidget(one)
        self.say_problem("")

    def rename(self, name: str) -> None:
        """Give it another name."""
        self._name.setText(name)
        self.editor.setAccessibleName(name)

    def say_problem(self, said: str) -> None:
        """Say what is wrong; "" is nothing. A screen reader says it with the field."""
        say_in(self._problem, said)
        self.editor.setAccessibleDescription(said)

    @property
    def problem(self) -> str:
        """What is said to be wrong."""
        return self._problem.text()


class LineField(Field):
    """One line."""

    def __init__(self, theme: Theme, name: str, typed: Callable[[str], None]) -> None:
        self.line = QLineEdit()
        super().__init__(theme, name, self.line)
        self.line.textChanged.connect(typed)

    def show_text(self, text: str) -> None:
        """Show this text, without taking it for typed."""
        if self.line.text() != text:
            self.line.blockSignals(True)
            self.line.setText(text)
            self.line.blockSignals(False)


class TextField(Field):
    """Several lines. Tab leaves it."""

    def __init__(self, theme: Theme, name: str, typed: Callable[[str], None]) -> None:
        self.text = QPlainTextEdit()
        self.text.setTabChangesFocus(True)
        self.text.setFixedHeight(theme.px(TEXT_HEIGHT))
        super().__init__(theme, name, self.text)
        self.text.textChanged.connect(lambda: typed(self.text.toPlainText()))

    def show_text(self, text: str) -> None:
        """Show this text, without taking it for typed."""
        if self.text.toPlainText() != text:
            self.text.blockSignals(True)
            self.text.setPlainText(text)
            self.text.blockSignals(False)


class ChoiceField(Field):
    """One of a list; before one is chosen it says to choose one."""

    def __init__(self, theme: Theme, name: str, nothing: str, taken: Callable[[int], None]) -> None:
        self.box = ShrinkingBox()
        super().__init__(theme, name, self.box)
        self._nothing = nothing
        self.box.activated.connect(lambda index: taken(index - 1) if index else None)

    def show_choices(self, titles: Sequence[str], at: int | None) -> None:
        """Show these, with one of them chosen."""
        wanted = [self._nothing, *titles]
        if [self.box.itemText(one) for one in range(self.box.count())] != wanted:
            self.box.clear()
            self.box.addItems(wanted)
        self.box.setCurrentIndex(0 if at is None else at + 1)
