"""The first face of Practice: the drill that fits, all drills, and the scenes."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from coach.ui.kit.pieces import button, check, column, frame, label, page, rename, say_in
from coach.ui.kit.reflow import Beside, Columns, Flow, held
from coach.ui.kit.theme import Theme
from coach.ui.practice.drill_rows import DrillRow
from coach.ui.practice.pieces import LEAST_ROW
from coach.ui.practice.scene_rows import SceneRow
from coach.views.practice_lesson import LessonRowView
from coach.views.practice_scene import SceneRowView
from coach.views.practice_view import DrillRowView, PracticeListView
from coach.views.wording import Words

MOST_COLUMNS, LEAST_SCENE = 2, 320
"""Scenes stand in so many columns, of at least so many units."""


class PracticeList(QWidget):
    """The list. A row starts its drill."""

    drill_chosen = Signal(str)
    scene_chosen = Signal(str)
    lesson_chosen = Signal(str)
    lesson_to_change = Signal(str)
    lesson_to_delete = Signal(str)
    record_requested = Signal(str)
    """Emitted with a scene whose lines are to be recorded."""
    drill_look_requested = Signal(str)
    """Emitted with a drill whose attempts are to be looked at."""
    look_requested = Signal(str)
    """Emitted with a scene whose last attempt is to be looked at."""

    def __init__(self, theme: Theme, words: Words) -> None:
        super().__init__()
        self._theme, self._words = theme, words
        self.without_names = False
        """A class without names: nothing is kept."""
        self.rows: dict[str, DrillRow] = {}
        self.drill_looks: dict[str, QPushButton] = {}
        self._boxes: dict[str, QWidget] = {}
        self.scene_rows: dict[str, SceneRow] = {}
        self.looks: dict[str, QPushButton] = {}
        self.records: dict[str, QPushButton] = {}
        self._scene_boxes: dict[str, QWidget] = {}
        self.lesson_rows: dict[str, SceneRow] = {}
        self.changes: dict[str, QPushButton] = {}
        self.deletes: dict[str, QPushButton] = {}
        self._lesson_boxes: dict[str, QWidget] = {}
        content = column(theme, spacing=4)
        content.addWidget(label(words.say("practice.title"), "title"))
        self._note = label("", "muted", wrap=True)
        content.addWidget(self._note)
        content.addSpacing(theme.px(8))
        self._fits, self._why = label("", "strong", wrap=True), label("", "small", wrap=True)
        self.fitting = button("", "primary", clicked=self._start_fitting)
        texts = column(theme, spacing=4)
        texts.addWidget(self._why)
        texts.addWidget(self._fits)
        across = Beside(theme.px(12), least_px=theme.px(200))
        across.addWidget(held(texts))
        across.addWidget(self.fitting)
        inside = column(theme, margins=(16, 12, 16, 12))
        inside.addWidget(held(across))
        self._card = frame("card")
        self._card.setLayout(inside)
        self._card.hide()
        content.addWidget(self._card)
        content.addSpacing(theme.px(12))
        content.addWidget(self._head("practice.drills", "practice.drills_note"))
        self._rows = column(theme, spacing=0)
        content.addLayout(self._rows)
        content.addSpacing(theme.px(20))
        content.addWidget(self._head("practice_scene.heading", "practice_scene.heading_note"))
        self._scenes = Columns(theme.px(12), most=MOST_COLUMNS, least_px=theme.px(LEAST_SCENE))
        content.addWidget(held(self._scenes))
        content.addSpacing(theme.px(12))
        content.addWidget(self._head("lesson.heading", "lesson.heading_note"))
        self._lessons = column(theme, spacing=4)
        content.addLayout(self._lessons)
        opens = Flow(theme.px(8))
        self.make_lesson = button(words.say("lesson_maker.make"))
        self.open_lesson = button(words.say("lesson.open"))
        opens.addWidget(self.make_lesson)
        opens.addWidget(self.open_lesson)
        content.addWidget(held(opens))
        content.addSpacing(theme.px(12))
        self.another_voice = button(words.say("practice.another_voice"))
        self.another_voice.hide()
        of_class = Flow(theme.px(8))
        of_class.addWidget(check(words.say("practice.without_names"), False, self._run_without_names))
        of_class.addWidget(self.another_voice)
        content.addWidget(held(of_class))
        self._problems = label("", "attention", wrap=True)
        content.addWidget(self._problems)
        self._own = label("", "small", wrap=True)
        content.addWidget(self._own)
        content.addStretch(1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        self.area = page(theme, content)
        whole.addWidget(self.area)
        self._fitting_id = ""

    def _head(self, key: str, note_key: str) -> QWidget:
        """Return a heading with what is said of its columns."""
        head = Beside(self._theme.px(8), least_px=self._theme.px(180))
        head.addWidget(label(self._words.say(key), "section", wrap=True))
        head.addWidget(label(self._words.say(note_key), "small"))
        return held(head)

    def show_view(self, view: PracticeListView) -> None:
        """Show these drills. A row is kept while its drill is there."""
        wanted = [one.drill_id for one in view.rows]
        for drill_id in [one for one in self.rows if one not in wanted]:
            self.rows.pop(drill_id)
            self.drill_looks.pop(drill_id)
            gone = self._boxes.pop(drill_id)
            self._rows.removeWidget(gone)
            gone.deleteLater()
        for at, one in enumerate(view.rows):
            if one.drill_id not in self.rows:
                self._add_drill(at, one)
            self.rows[one.drill_id].show_view(one)
            self.rows[one.drill_id].setEnabled(view.may_begin)
            look = self.drill_looks[one.drill_id]
            look.setVisible(bool(one.look))
            policy = look.sizePolicy()  # the columns of all rows stand below each other
            policy.setRetainSizeWhenHidden(any(row.look for row in view.rows))
            look.setSizePolicy(policy)
            look.setAccessibleName(one.look)
        say_in(self._note, view.note)
        say_in(self._problems, "\n".join(view.problems))
        say_in(self._own, view.own_folder)
        suggested = view.suggested
        self._card.setVisible(suggested is not None)
        if suggested is not None:
            self._fitting_id = suggested.row.drill_id
            self._fits.setText(suggested.row.title)
            self._why.setText(suggested.why)
            rename(self.fitting, suggested.button)
            self.fitting.setAccessibleName(suggested.spoken)
            self.fitting.setEnabled(view.may_begin)

    def _add_drill(self, at: int, one: DrillRowView) -> None:
        name = one.drill_id
        made = self.rows[name] = DrillRow(self._theme, one)
        made.clicked.connect(lambda _checked=False: self.drill_chosen.emit(name))
        look = self.drill_looks[name] = button(self._words.say("practice_scene.look"), "link")
        look.clicked.connect(lambda _checked=False: self.drill_look_requested.emit(name))
        both = Beside(self._theme.px(4), least_px=self._theme.px(LEAST_ROW))
        both.addWidget(made)
        both.addWidget(look)
        self._boxes[name] = held(both)
        self._rows.insertWidget(at, self._boxes[name])

    def focus_on(self, name: str) -> None:
        """Give the keyboard to the row of a drill or a scene."""
        found = self.rows.get(name) or self.scene_rows.get(name)
        if found is not None:
            found.setFocus()

    def show_scenes(self, rows: Sequence[SceneRowView], *, may_begin: bool, may_record: bool) -> None:
        """Show the scenes. A row is kept while its scene is there."""
        for scene_id in [one for one in self.scene_rows if one not in {view.scene_id for view in rows}]:
            for of_scene in (self.scene_rows, self.looks, self.records):
                of_scene.pop(scene_id)
            gone = self._scene_boxes.pop(scene_id)
            self._scenes.removeWidget(gone)
            gone.deleteLater()
        for one in rows:
            if one.scene_id not in self.scene_rows:
                self._add_scene(one)
            self.scene_rows[one.scene_id].show_view(one)
            self.scene_rows[one.scene_id].setEnabled(may_begin)
            look, record = self.looks[one.scene_id], self.records[one.scene_id]
            look.setVisible(bool(one.look))
            look.setAccessibleName(one.look)
            record.setVisible(may_record)
            record.setAccessibleName(one.record)

    def _add_scene(self, one: SceneRowView) -> None:
        name = one.scene_id
        made = self.scene_rows[name] = SceneRow(self._theme, one)
        made.clicked.connect(lambda _checked=False: self.scene_chosen.emit(name))
        links = column(self._theme, spacing=0)
        for kept, key, asked in (
            (self.looks, "practice_scene.look", self.look_requested),
            (self.records, "scene_lines.record_its", self.record_requested),
        ):
            kept[name] = button(self._words.say(key), "link")
            kept[name].clicked.connect(lambda _checked=False, asked=asked: asked.emit(name))
            links.addWidget(kept[name])
        both = Beside(self._theme.px(4), least_px=self._theme.px(LEAST_ROW))
        both.addWidget(made)
        both.addWidget(held(links))
        self._scene_boxes[name] = held(both)
        self._scenes.addWidget(self._scene_boxes[name])

    def show_lessons(self, rows: Sequence[LessonRowView]) -> None:
        """Show these lessons, in this order."""
        for key in [key for key in self.lesson_rows if key not in {one.key for one in rows}]:
            self.lesson_rows.pop(key)
            self.changes.pop(key)
            self.deletes.pop(key)
            gone = self._lesson_boxes.pop(key)
            self._lessons.removeWidget(gone)
            gone.deleteLater()
        for at, one in enumerate(rows):
            view = SceneRowView(one.key, one.title, one.goal, one.parts, None, one.spoken, "", "")
            if one.key not in self.lesson_rows:
                self._add_lesson(at, view)
            self.lesson_rows[one.key].show_view(view)
            text, spoken = one.change
            self.changes[one.key].setText(text)
            self.changes[one.key].setAccessibleName(spoken)
            self.deletes[one.key].setVisible(bool(one.delete))
            self.deletes[one.key].setAccessibleName(one.delete)

    def _add_lesson(self, at: int, view: SceneRowView) -> None:
        key = view.scene_id
        made = self.lesson_rows[key] = SceneRow(self._theme, view)
        made.clicked.connect(lambda _checked=False: self.lesson_chosen.emit(key))
        change = self.changes[key] = button("", "link", clicked=lambda: self.lesson_to_change.emit(key))
        delete = self.deletes[key] = button(self._words.say("lesson_maker.delete"), "link")
        delete.clicked.connect(lambda _checked=False: self.lesson_to_delete.emit(key))
        both = Beside(self._theme.px(4), least_px=self._theme.px(LEAST_ROW))
        both.addWidget(made)
        both.addWidget(change)
        both.addWidget(delete)
        self._lesson_boxes[key] = held(both)
        self._lessons.insertWidget(at, self._lesson_boxes[key])

    def show_draft(self, title: str, *, may_make: bool) -> None:
        """Offer to go on with a draft of this title; "" is none."""
        said = self._words.say("lesson_maker.go_on", title=title) if title else ""
        rename(self.make_lesson, said or self._words.say("lesson_maker.make"))
        self.make_lesson.setVisible(may_make)
        for change in self.changes.values():
            change.setVisible(may_make)

    def _start_fitting(self) -> None:
        self.drill_chosen.emit(self._fitting_id)

    def _run_without_names(self, on: bool) -> None:
        self.without_names = on
        self.another_voice.setVisible(on)
