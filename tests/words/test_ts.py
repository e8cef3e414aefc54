"""Files of Qt Linguist: read as written, accepted by Qt's own tool, and updated to the English without a
loss."""

from __future__ import annotations

import shutil
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from coach.model.language import Language
from coach.places import assets_dir
from coach.words.__main__ import main
from coach.words.english import Entry
from coach.words.languages import FACTS
from coach.words.ts import Message, read_ts, ts_file, ts_text
from coach.words.update import updated

TEXTS = st.text(
    st.characters(exclude_categories=["Cs", "Cc"], exclude_characters="{}", include_characters="\n"),
    max_size=20,
).map(str.strip)
SAID = TEXTS.filter(bool)
KEYS = st.from_regex(r"[a-z]{1,3}(\.[a-z_]{1,3})?", fullmatch=True)


@st.composite
def entries(draw: st.DrawFn) -> tuple[Entry, ...]:
    keys = draw(st.lists(KEYS, unique=True, max_size=8))
    texts = st.tuples(SAID) | st.tuples(SAID, SAID)
    return tuple(Entry(key, draw(st.sampled_from(["cli", "ui"])), draw(texts)) for key in keys)


@st.composite
def translated(draw: st.DrawFn, language: Language = Language.POLISH) -> tuple[Message, ...]:
    """Draw the messages a translator may have made of some catalogue."""
    fresh = updated(draw(entries()), (), language)
    return tuple(
        replace(
            one,
            forms=tuple(draw(SAID) for _ in one.forms),
            finished=draw(st.booleans()),
            remark=draw(TEXTS),
        )
        for one in fresh
    )


@given(translated())
def test_a_file_is_read_as_it_was_written(tmp_path_factory: pytest.TempPathFactory, messages) -> None:
    path = tmp_path_factory.mktemp("ts") / "coach_pl.ts"
    path.write_text(ts_text(Language.POLISH, messages), encoding="utf-8")
    assert read_ts(path) == messages


@given(entries(), translated())
def test_updating_is_idempotent_and_complete(english: tuple[Entry, ...], found: tuple[Message, ...]) -> None:
    once = updated(english, found, Language.POLISH)
    assert [one.key for one in once] == [entry.key for entry in english]
    assert updated(english, once, Language.POLISH) == once
    for one, entry in zip(once, english, strict=True):
        assert one.source == entry.forms[-1]
        assert len(one.forms) == (FACTS[Language.POLISH].forms if entry.counts else 1)


@given(entries(), translated())
def test_updating_loses_no_translation(english: tuple[Entry, ...], found: tuple[Message, ...]) -> None:
    """Every key that still exists keeps its words and its remark. It stays finished only if the English and
    the number of its forms are the same."""
    after = {one.key: one for one in updated(english, found, Language.POLISH)}
    for old in found:
        new = after.get(old.key)
        if new is None:
            continue
        assert new.remark == old.remark
        assert set(old.forms) <= set(new.forms) or old.forms[-1:] == new.forms
        stands = new.source == old.source and len(new.forms) == len(old.forms)
        assert new.finished == (old.finished and stands)
        assert not stands or new.forms == old.forms


def test_a_changed_source_keeps_its_old_translation_unfinished() -> None:
    before = (Message("a", "ui", "Stop", ("Halt",), finished=True),)
    (after,) = updated([Entry("a", "ui", ("Stop now",))], before, Language.GERMAN)
    assert (after.forms, after.finished, after.old_source) == (("Halt",), False, "Stop")
    (again,) = updated([Entry("a", "ui", ("Stop at once",))], (after,), Language.GERMAN)
    assert again.old_source == "Stop", "what the translation was made from"


def test_a_renamed_key_takes_its_translation_along() -> None:
    before = (Message("old", "ui", "Stop", ("Halt",), finished=True, remark="short"),)
    (after,) = updated([Entry("new", "ui", ("Stop",))], before, Language.GERMAN)
    assert (after.key, after.forms, after.finished, after.remark) == ("new", ("Halt",), False, "short")


def test_a_string_that_gets_plural_forms_keeps_its_words() -> None:
    before = (Message("a", "ui", "{n} calls", ("{n} rozmów",), finished=True),)
    (after,) = updated([Entry("a", "ui", ("{n} call", "{n} calls"))], before, Language.POLISH)
    assert (after.forms, after.finished) == (("{n} rozmów",) * 3, False)


def test_a_translator_is_told_fields_room_and_terms() -> None:
    (told,) = updated([Entry("cue.x.line", "cues", ("{value:.0f} dB over your usual",))], (), Language.GERMAN)
    assert told.note.splitlines()[:2] == [
        "Keep what is in braces: {value}.",
        "At most about 30 characters, 7 words: the line of a cue; each sentence is a line of its own.",
    ]
    assert "“usual”: how this agent speaks otherwise" in told.note


@pytest.mark.parametrize(
    ("text", "mistake"),
    [
        ("<TS><context>", "not well formed"),
        ("<html/>", "no file of Qt Linguist"),
        ("<TS><context><name>ui</name><message><source>a</source></message></context></TS>", "no id"),
    ],
)
def test_a_file_of_another_kind_is_refused(tmp_path: Path, text: str, mistake: str) -> None:
    path = tmp_path / "coach_de.ts"
    path.write_text(text, encoding="utf-8")
    with pytest.raises(ValueError, match=mistake):
        read_ts(path)


def test_the_command_updates_and_checks(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "en").mkdir()
    (tmp_path / "en" / "ui.toml").write_text('[ui]\ndone = "Done"\n', encoding="utf-8")
    arguments = ["--folder", str(tmp_path)]
    assert main([*arguments, "--check"]) == 1
    assert not ts_file(tmp_path, Language.GERMAN).exists()
    assert main(arguments) == 0
    assert main([*arguments, "--check"]) == 1, "nothing is translated yet"
    for language in Language:
        if language is not Language.ENGLISH:
            (tmp_path / f"{language.value}.toml").write_text('[ui]\ndone = "x"\n', encoding="utf-8")
    assert main([*arguments, "--take", str(tmp_path)]) == 0
    assert main([*arguments, "--check"]) == 0
    assert "coach_de.ts: 1 strings, 1 to do\n  ui.done\n" in capsys.readouterr().out


def test_given_translations_fill_unfinished_ones(tmp_path: Path) -> None:
    (tmp_path / "en").mkdir()
    (tmp_path / "en" / "ui.toml").write_text(
        'done = "Done"\nsize = "{kb} kB"\ncalls = ["{n} call", "{n} calls"]\nold = "Old"\n', encoding="utf-8"
    )
    kept = Message("old", "ui", "Old", ("Stare",), finished=True)
    ts_file(tmp_path, Language.POLISH).write_text(ts_text(Language.POLISH, [kept]), encoding="utf-8")
    (tmp_path / "pl.toml").write_text(
        'done = "Gotowe"\nsize = "{mb} MB"\nold = "Nowe"\nextra = "x"\n'
        'calls = ["{n} rozmowa", "{n} rozmowy", "{n} rozmów"]\n',
        encoding="utf-8",
    )
    assert main(["--folder", str(tmp_path), "--take", str(tmp_path)]) == 0
    found = {one.key: one for one in read_ts(ts_file(tmp_path, Language.POLISH))}
    assert {key for key, one in found.items() if one.finished} == {"done", "calls", "old"}
    assert found["old"].forms == ("Stare",), "what is finished stays"
    assert found["size"].forms == ("",), "its field is another"
    (tmp_path / "pl.toml").write_text('calls = ["{n} rozmowa", "{n} rozmów"]\n', encoding="utf-8")
    with pytest.raises(ValueError, match="calls is no text"):
        main(["--folder", str(tmp_path), "--take", str(tmp_path)])


def lrelease() -> str | None:
    beside = Path(sys.executable).with_name("pyside6-lrelease")
    return str(beside) if beside.exists() else shutil.which("pyside6-lrelease")


@pytest.mark.skipif(lrelease() is None, reason="Qt's lrelease is not installed")
@pytest.mark.parametrize("language", [one for one in Language if one is not Language.ENGLISH])
def test_qt_accepts_the_files(language: Language, tmp_path: Path) -> None:
    command = [str(lrelease()), str(ts_file(assets_dir() / "words", language)), "-qm", str(tmp_path / "x.qm")]
    ran = subprocess.run(command, capture_output=True, text=True, check=True, timeout=60)
    count = len(read_ts(ts_file(assets_dir() / "words", language)))
    assert f"{count} finished and 0 unfinished" in ran.stdout + ran.stderr
    assert "warning" not in (ran.stdout + ran.stderr).lower()
