"""Making, copying and changing a lesson: one draft at a time, kept in memory until it is saved or thrown
away."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtWidgets import QStackedWidget

from coach.practice.demonstration import Demonstration, demonstration_of, lengths_s
from coach.practice.drill_files import read_drill
from coach.practice.lesson import Lesson, PartKind
from coach.practice.lesson_draft import DraftPart, LessonDraft, draft_of, save_draft
from coach.practice.lesson_package import LESSON
from coach.practice.scene_files import read_scene
from coach.ui.kit.desktop_facts import choose_recording
from coach.ui.kit.pieces import ask
from coach.ui.practice.hearing import Hearing
from coach.ui.practice.maker_page import MakerPage
from coach.ui.shell.errands import Failure
from coach.ui.shell.page_services import PageServices
from coach.views.lesson_maker_view import Choice
from coach.views.wording import problem_sentence


class LessonMaking:
    """A face of the page Practice. `leave` shows the list, `changed` hears that a lesson was saved or that
    there is another draft."""

    def __init__(
        self,
        services: PageServices,
        stack: QStackedWidget,
        folder: Path | None,
        leave: Callable[[], None],
        changed: Callable[[], None],
    ) -> None:
        """`folder`: where lessons are kept; None: nowhere."""
        self._services, self._stack, self._folder = services, stack, folder
        self._leave, self._changed = leave, changed
        self._choices: dict[PartKind, tuple[Choice, ...]] = {}
        self._lesson_folder: Path | None = None
        """The lesson that is changed; None: a new one."""
        self._begun_with = LessonDraft()
        self._round = 0
        """Which draft this is: a recording that was checked for an earlier one is dropped."""
        self.open = False
        """Is there a draft?"""
        self.page = MakerPage(services.theme, services.words)
        self.hearing = Hearing(services, self.page, self._show_playing)
        stack.addWidget(self.page)
        self.page.save_pressed.connect(self.save)
        self.page.left.connect(self.put_aside)
        self.page.thrown_away.connect(self.throw_away)
        self.page.recording_wanted.connect(self._choose_recording)
        self.page.hear_pressed.connect(self._hear)
        self.page.edited.connect(self.hearing.hush)

    @property
    def may_make(self) -> bool:
        """Is there a folder to keep a lesson in?"""
        return self._folder is not None

    @property
    def folder(self) -> Path | None:
        """The folder of the lesson that is being changed; None: none is."""
        return self._lesson_folder if self.open else None

    @property
    def title(self) -> str:
        """What the draft is called; "" where there is none."""
        words = self._services.words
        return (self.page.draft.title.strip() or words.say("lesson_maker.untitled")) if self.open else ""

    def take_choices(self, drills: Sequence[Choice], scenes: Sequence[Choice]) -> None:
        """Take the drills and scenes that a part may ask for."""
        self._choices = {PartKind.DRILL: tuple(drills), PartKind.SCENE: tuple(scenes)}

    def make(self) -> None:
        """Go on with the draft, or begin an empty one."""
        if self.open:
            self._stack.setCurrentWidget(self.page)
            self.page.title.line.setFocus()
        else:
            self._begin(LessonDraft(), None)

    def start_with(self, lesson_file: Path, lesson: Lesson, *, copied: bool = False) -> None:
        """Change a lesson that was kept, or begin one's own with a copy: of one of ours always, of another one
        if it is to be `copied`."""
        folder = lesson_file.parent if lesson_file.name == LESSON else None

        def begin() -> None:
            self._begin(draft_of(lesson, folder), None if copied else folder)

        if self.open and self.page.draft != self._begun_with:
            self._ask(begin)
        else:
            begin()

    def save(self) -> None:
        """Save the draft where nothing is wrong with it; else say what."""
        folder, draft = self._folder, self.page.draft
        if folder is None or self.page.mend_first():
            return
        self.hearing.hush()
        lesson_folder, number = self._lesson_folder, self._round

        def saved(_where: Path) -> None:
            words = self._services.words
            self._services.say_done(words.say("lesson_maker.saved", title=draft.title))
            if number == self._round and self.page.draft == draft:
                self._drop()
            self._changed()

        self._services.keep(lambda: save_draft(draft, folder, lesson_folder), saved)

    def put_aside(self) -> None:
        """Leave the draft as it is, for later."""
        self.hearing.hush()
        if self.page.draft == self._begun_with:
            self.open = False
        self._changed()
        self._leave()

    def throw_away(self) -> None:
        """Forget the draft; asked first where anything was written."""
        if self.page.draft == self._begun_with:
            self._drop()
        else:
            self._ask(self._drop)

    def _ask(self, then: Callable[[], None]) -> None:
        say = self._services.words.say
        ask(
            self._stack, say("lesson_maker.throw_away_title"), say("lesson_maker.throw_away_text"),
            yes=say("lesson_maker.throw_away"), no=say("lesson_maker.keep_writing"), then=then,
        )  # fmt: skip

    def _begin(self, draft: LessonDraft, folder: Path | None) -> None:
        self._lesson_folder, self._begun_with, self.open = folder, draft, True
        self._round += 1
        self.page.show_draft(draft, self._choices_of)
        self._stack.setCurrentWidget(self.page)
        self.page.title.line.setFocus()
        self._changed()
        sounds = [part.sound for part in draft.parts if isinstance(part.sound, Path)]
        number = self._round

        def measured(found: dict[Path, float]) -> None:
            if number == self._round:
                self.page.take_lengths(found)

        if sounds:
            self._services.fetch_slowly(lambda: lengths_s(sounds), measured)

    def _drop(self) -> None:
        shown = self._stack.currentWidget() is self.page
        self.hearing.hush()
        self.open = False
        self._round += 1
        self._changed()
        if shown:
            self._leave()

    def _choices_of(self, part: DraftPart) -> Sequence[Choice]:
        """Return what a part may ask for: also what it asks for now, where that is only in its lesson."""
        choices = self._choices.get(part.kind, ())
        if part.beside is None or (part.name, part.beside) in [(one.name, one.beside) for one in choices]:
            return choices
        read = read_drill(part.beside) if part.kind is PartKind.DRILL else read_scene(part.beside)
        return (
            *choices,
            Choice(part.name, part.name if read.content is None else read.content.title, part.beside),
        )

    def _choose_recording(self, key: int) -> None:
        def chosen(path: Path) -> None:
            self.take_file(key, path)

        choose_recording(self.page, self._services.words, chosen)

    def take_file(self, key: int, path: Path) -> None:
        """Check the file of a recording off the Qt thread, and take it for the part of this key."""
        number = self._round
        self.page.check_recording(key)

        def take(found: Demonstration | None, problem: str = "") -> None:
            if number == self._round:
                self.page.take_recording(key, found, path.stem, problem)

        def failed(failure: Failure) -> None:
            take(
                None, "" if failure.problem is None else problem_sentence(self._services.words, failure.problem)
            )
            if failure.problem is None:
                self._services.failed(failure)

        self._services.slow_errands.run(lambda: demonstration_of(path), take, failed)

    def _hear(self) -> None:
        part = self.page.part
        if part is not None and part.sound is not None:
            self.hearing.play_or_stop(part.sound)

    def _show_playing(self) -> None:
        self.page.show_playing(self.hearing.playing)
