"""Going through a lesson, opening one from elsewhere, and writing one into a file to hand to others."""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence
from pathlib import Path

from PySide6.QtWidgets import QStackedWidget, QWidget

from coach.model.problems import EnvironmentProblem
from coach.places import assets_dir
from coach.practice.drill import Drill
from coach.practice.lesson import Lesson, Part, PartKind
from coach.practice.lesson_draft import free_name, name_for
from coach.practice.lesson_files import drill_of, our_lessons, read_lesson, scene_of
from coach.practice.lesson_package import (
    ENDING,
    LESSON,
    Preview,
    delete_lesson,
    discard,
    keep,
    kept_lessons,
    opened,
    write_package,
)
from coach.practice.own_scenes import FOLDER as OWN_SCENES
from coach.practice.own_scenes import with_own_lines
from coach.practice.scene import Scene
from coach.ui.kit.desktop_facts import choose_lesson, choose_place
from coach.ui.kit.pieces import ask
from coach.ui.practice.hearing import Hearing
from coach.ui.practice.lesson_making import LessonMaking
from coach.ui.practice.lesson_pages import LessonPage, PreviewPage
from coach.ui.shell.page_services import PageServices
from coach.views.practice_lesson import LessonRowView, part_view, preview_view, rows

FOLDER = Path("practice") / "lessons"
"""Lessons that were kept, in the folder of the data, each in a folder of its own."""


def read_lessons(practice_folder: Path | None, shared: Sequence[Path] = ()) -> tuple[tuple[str, Lesson], ...]:
    """Read the starter course, the team's `shared` lessons that are used here, and those that were kept, each
    with its file. One that is not right is left out."""
    ours = [(str(assets_dir() / "lessons" / f"{one.lesson_id}.toml"), one) for one in our_lessons()]
    kept, folder = [], None if practice_folder is None else practice_folder / FOLDER
    for path in (*shared, *(() if folder is None else kept_lessons(folder))):
        lesson = read_lesson(path).content
        if lesson is not None:
            kept.append((str(path), lesson))
    return (*ours, *kept)


class LessonFlow:
    """Two faces of the page. `begin` starts a drill or a scene, `leave` goes back to the list, `changed` hears
    that a lesson was kept."""

    def __init__(
        self,
        services: PageServices,
        stack: QStackedWidget,
        begin: Callable[[Drill | Scene], None],
        leave: Callable[[], None],
        changed: Callable[[], None],
        busy: Callable[[], bool],
    ) -> None:
        """`busy`: whether a drill or a scene is under way, which nothing is shown over."""
        self._services, self._stack, self._busy = services, stack, busy
        self._begin, self._leave, self._changed = begin, leave, changed
        self._lessons: dict[str, Lesson] = {}
        self._shared: frozenset[str] = frozenset()
        self._key, self._at = "", 0
        self.on_stage = ""
        """The lesson that a room sees; it can't be deleted."""
        self._preview: Preview | None = None
        self._package = ""
        self.page = LessonPage(services.theme, services.words)
        self.preview = PreviewPage(services.theme, services.words)
        for face in (self.page, self.preview):
            stack.addWidget(face)
        self._hearing = Hearing(services, self.page, self._show_part)
        folder = services.practice_folder
        self.making = LessonMaking(services, stack, None if folder is None else folder / FOLDER, leave, changed)
        self.page.acted.connect(self.act)
        self.page.moved.connect(self._move)
        self.page.left.connect(self.close)
        self.page.save_pressed.connect(self._save)
        self.preview.keep_pressed.connect(self._keep)
        self.preview.discard_pressed.connect(self._discard)

    @property
    def open(self) -> bool:
        """Is a lesson gone through?"""
        return bool(self._key)

    @property
    def key(self) -> str:
        """The file of the lesson that is gone through; "" where there is none."""
        return self._key

    @property
    def lesson(self) -> Lesson | None:
        """The lesson that is gone through."""
        return self._lessons.get(self._key)

    @property
    def at(self) -> int:
        """The part that is shown, from 0."""
        return self._at

    def go_to(self, at: int) -> None:
        """Show this part, unless something is under way."""
        if self._key and not self._busy():
            self._hearing.hush()
            self._at = at
            self._show_part()

    def rows(
        self, lessons: tuple[tuple[str, Lesson], ...], shared: Collection[str]
    ) -> tuple[LessonRowView, ...]:
        """Take the lessons there are, `shared` by the team those of these keys, and return their rows."""
        self._lessons, self._shared = dict(lessons), frozenset(shared)
        return rows(self._services.words, lessons, self._shared)

    def start(self, key: str) -> None:
        """Go through a lesson from its first part."""
        if key in self._lessons:
            self._key, self._at = key, 0
            self.show()

    def show(self) -> None:
        """Show the part where it stands."""
        self._stack.setCurrentWidget(self.page)
        self._show_part()
        self.page.setFocus()

    def close(self) -> None:
        """Leave the lesson."""
        self.hush()
        self._key = ""
        self._leave()

    def choose(self, parent: QWidget) -> None:
        """Ask for the file of a lesson, and show what it holds."""
        choose_lesson(parent, self._services.words, self.look_into)

    def look_into(self, package: Path) -> None:
        """Open the file of a lesson, off the Qt thread: its sounds are decoded."""
        folder = self._services.practice_folder
        if folder is None:
            return
        self._package = package.name
        self._services.fetch_slowly(lambda: opened(package, folder / FOLDER), self._show_preview)

    def _show_preview(self, preview: Preview) -> None:
        if self._preview is not None:
            discard(self._preview)
        self._preview = preview
        self.preview.show_view(preview_view(self._services.words, preview, self._package))
        self.show_preview()

    def show_preview(self) -> None:
        """Show what an opened lesson holds, once nothing is under way."""
        if self._preview is not None and not self._busy():
            self._stack.setCurrentWidget(self.preview)

    def drop_preview(self) -> None:
        """Delete what was unpacked and not kept, when the application ends."""
        if self._preview is not None:
            discard(self._preview)
            self._preview = None

    def _keep(self) -> None:
        if self._preview is None:
            return
        preview, self._preview = self._preview, None
        name = name_for(preview.lesson.title)

        def kept(_folder: Path) -> None:
            self._changed()
            self._leave()

        self._services.keep(lambda: keep(preview, free_name(preview.folder.parent, name)), kept)

    def _discard(self) -> None:
        if self._preview is not None:
            discard(self._preview)
            self._preview = None
            self._leave()

    def _save(self) -> None:
        lesson_file = Path(self._key)
        name = f"{name_for(self._lessons[self._key].title)}{ENDING}"

        def write(place: Path) -> None:
            words = self._services.words

            def save() -> None:
                try:
                    write_package(lesson_file, place)
                except OSError as error:
                    said = error.strerror or str(error)
                    raise EnvironmentProblem("export.not_written", path=place, error=said) from error

            self._services.fetch_slowly(
                save, lambda _done: self._services.say_done(words.say("ui.report.saved", path=place))
            )

        choose_place(self.page, self._services.words.say("lesson.save"), name, write)

    def _move(self, by: int) -> None:
        last = len(self._lessons[self._key].parts) - 1
        self._hearing.hush()
        self._at = min(max(self._at + by, 0), last)
        self._show_part()

    def act(self) -> None:
        """Play the demonstration of the part, or begin its drill or scene."""
        part, practice = self._lessons[self._key].parts[self._at], self._services.practice
        if practice is None:
            return
        if part.kind is PartKind.DEMONSTRATION and part.sound is not None:
            self._hearing.play_or_stop(part.sound)
            return
        work = self._work_of(part)
        if isinstance(work, Scene):
            folder = self._services.practice_folder
            work = with_own_lines(work, None if folder is None else folder / OWN_SCENES)
        if work is None:
            self._services.report(self._services.words.say("lesson.part_missing"))
        else:
            self._begin(work)

    def _work_of(self, part: Part) -> Drill | Scene | None:
        beside = Path(self._key).parent if Path(self._key).name == LESSON else assets_dir()
        return drill_of(part, beside) if part.kind is PartKind.DRILL else scene_of(part, beside)

    def how_of(self, part: Part) -> str:
        """What a drill or a scene of the lesson asks for; "" for other parts, and where it can't be used."""
        work = self._work_of(part) if part.kind in {PartKind.DRILL, PartKind.SCENE} else None
        return "" if work is None else work.how

    def hush(self) -> None:
        """Stop what is heard of a lesson."""
        self._hearing.hush()
        self.making.hearing.hush()

    def change(self, key: str) -> None:
        """Change a lesson that was kept, or begin one's own with a copy of one of ours or of the team's."""
        if key in self._lessons:
            self.making.start_with(Path(key), self._lessons[key], copied=key in self._shared)

    def delete(self, key: str) -> None:
        """Delete a lesson that was kept, once that is confirmed; not one that a room sees."""
        lesson, say = self._lessons.get(key), self._services.words.say
        if lesson is None or Path(key).name != LESSON:
            return
        title = lesson.title
        why = "on_stage" if key == self.on_stage else ""
        why = "being_changed" if Path(key).parent == self.making.folder else why
        if why:
            self._services.report(say(f"lesson_maker.{why}", title=title))
            return

        def deleted(_none: None) -> None:
            self._services.say_done(say("lesson_maker.deleted", title=title))
            self._changed()

        def delete() -> None:
            if key != self.on_stage:
                self._services.keep(lambda: delete_lesson(Path(key)), deleted)

        ask(
            self._stack, say("lesson_maker.delete_title", title=title), say("lesson_maker.delete_text"),
            yes=say("lesson_maker.delete"), no=say("lesson_maker.leave_it"), then=delete,
        )  # fmt: skip

    def _show_part(self) -> None:
        if self._key:
            playing = self._hearing.playing
            view = part_view(self._services.words, self._lessons[self._key], self._at, playing=playing)
            self.page.show_part(view)
