"""The style sheet of all windows, made from the tokens and the size of a unit. Plain text without Qt."""

from __future__ import annotations

from string import Template

from coach.views.tokens import SIZES, Colours

# $uN is N units in whole pixels. A focused control has a line of two pixels in the agent's colour and one
# pixel less of padding, so that nothing moves when it comes and goes.
_SHEET = Template("""
* { color: $text; font-size: ${body}px; }
QMainWindow, QDialog, QStackedWidget, QWidget#page, QWidget#stage, QScrollArea { background: $background;
border: none; } QScrollArea > QWidget > QWidget { background: $background; }
QLabel, QWidget#through, QScrollArea > QWidget > QWidget#through { background: transparent; }
QLabel[role="title"] { font-size: ${title}px; font-weight: 600; }
QLabel[role="headline"] { font-size: ${title}px; font-weight: 600; }
QLabel[role="section"] { font-size: ${cue}px; font-weight: 600; }
QLabel[role="figure"] { font-size: ${title}px; font-weight: 600; }
QLabel[role="strong"] { font-weight: 600; }
QLabel[role="muted"] { color: $muted; }
QLabel[role="small"] { color: $muted; font-size: ${small}px; }
QLabel[role="chip"] { color: $muted; font-size: ${small}px; border: 1px solid $line; border-radius: ${u4}px;
  padding: 1px ${u4}px; }
QLabel[role="passage"] { font-size: ${cue}px; }
QLabel[role="attention"] { color: $attention; }
QLabel[role="overdue"] { color: $attention; font-weight: 600; }
QLabel[role="credit"] { color: $credit; }
QFrame[role="card"] { background: $surface; border: none; border-radius: ${u12}px; }
QFrame[role="done"] { background: $credit_ground; border: none; border-radius: ${u8}px; }
QFrame[role="notice"] { background: $attention_ground; border: none; border-radius: ${u8}px; }
QFrame[role="foot"] { background: $background; border: 1px solid $line; border-radius: ${u12}px; }
QFrame[role="rule"] { background: $line; border: none; max-height: 1px; min-height: 1px; }

QPushButton { background: $background; border: 1px solid $line; border-radius: ${u8}px;
  padding: ${p8}px ${p16}px; min-height: ${u16}px; }
QPushButton:hover { background: $surface; border-color: $muted; }
QPushButton:pressed { background: $band; }
QPushButton:focus { border: 2px solid $agent; padding: ${f8}px ${f16}px; }
QPushButton:disabled { color: $muted; background: $surface; }
QPushButton[kind="primary"] { background: $agent; color: $background; border-color: $agent;
  font-weight: 600; }
QPushButton[kind="primary"]:hover { border-color: $text; }
QPushButton[kind="primary"]:focus { border: 2px solid $text; }
QPushButton[kind="primary"]:disabled { background: $surface; color: $muted; border-color: $line; }
QPushButton[kind="plain"] { background: transparent; border-color: transparent; color: $agent;
  padding: ${p8}px ${p8}px; }
QPushButton[kind="plain"]:hover { border-color: $line; }
QPushButton[kind="plain"]:focus { border: 2px solid $agent; padding: ${f8}px ${f8}px; }

QPushButton[kind="tap"] { padding: ${u4}px ${u12}px; border-radius: ${u8}px; }
QPushButton[kind="tap"]:focus { border: 1px solid $agent; }
QPushButton[kind="link"] { background: transparent; border: 1px solid transparent; border-radius: ${u4}px;
  color: $agent; font-size: ${small}px; padding: 0px ${u4}px; min-height: ${u16}px; }
QPushButton[kind="link"]:hover { border-color: $line; }
QPushButton[kind="link"]:focus { border: 1px solid $agent; }

QPushButton[kind="chip"], QPushButton[kind="chip_on"] { padding: ${u4}px ${p12}px; border-radius: ${u12}px;
  font-size: ${small}px; color: $muted; }
QPushButton[kind="chip_on"] { background: $band; color: $text; border-color: $agent; }
QPushButton[kind="chip"]:focus, QPushButton[kind="chip_on"]:focus { border: 2px solid $agent;
  padding: ${u4}px ${f12}px; }

QFrame#left { background: $surface; border: none; border-right: 1px solid $line; }
QListWidget#places { background: transparent; border: none; outline: none;
  padding: ${u12}px ${u8}px; }
QListWidget#places::item { border: 2px solid transparent; border-radius: ${u8}px; padding: ${u8}px;
  color: $text; margin-bottom: ${u4}px; }
QListWidget#places::item:hover { background: $background; }
QListWidget#places::item:selected { background: $band; color: $text; }
QListWidget#places::item:selected:focus { border: 2px solid $agent; }
QListWidget#parts { background: transparent; border: none; outline: none; }
QListWidget#parts::item { border: none; border-bottom: 1px solid $line; padding: ${u4}px ${u8}px; }
QListWidget#parts::item:hover { background: $surface; }
QListWidget#parts::item:selected { background: $band; color: $text; }
QListWidget#parts::item:selected:focus { border: 2px solid $agent; border-radius: ${u4}px; }
QListView#calls { background: transparent; border: none; outline: none; }
QListView#calls:focus { border: none; }
QListView#people { background: $background; border: 1px solid $line; border-radius: ${u8}px; outline: none;
  padding: 2px; }
QListView#people:focus { border: 2px solid $agent; padding: 1px; }
QListView#people::item { border: none; border-radius: ${u4}px; padding: ${u4}px;
  min-height: ${u16}px; color: $text; }
QListView#people::item:hover { background: $surface; }
QListView#people::item:selected { background: $surface; color: $text; }
QListView#people::item:selected:focus { background: $band; }
QListView#people::indicator { width: ${u16}px; height: ${u16}px; border: 1px solid $muted;
  border-radius: ${u4}px; background: $background; }
QListView#people::indicator:checked { background: $agent; border-color: $agent;
  image: url("$icons/check_$scheme.svg"); }
QTableView#calendar { background: transparent; border: none; outline: none;
  selection-background-color: transparent; }
QTableView#calendar QHeaderView { background: transparent; border: none; }
QTableView#calendar QHeaderView::section { background: transparent; border: none; color: $muted;
  font-size: ${small}px; padding: ${u4}px; }

QCheckBox, QRadioButton { spacing: ${u8}px; padding: ${u4}px; border: 2px solid transparent;
  border-radius: ${u4}px; background: transparent; }
QCheckBox:focus, QRadioButton:focus { border-color: $agent; }
QCheckBox:disabled, QRadioButton:disabled { color: $muted; }
QCheckBox::indicator { width: ${u16}px; height: ${u16}px; border: 1px solid $muted; border-radius: ${u4}px;
  background: $background; }
QCheckBox::indicator:hover { border-color: $text; }
QCheckBox::indicator:checked { background: $agent; border-color: $agent;
  image: url("$icons/check_$scheme.svg"); }
QRadioButton[kind="segment"] { border: 1px solid $line; border-radius: ${u4}px; padding: ${f8}px ${p8}px;
  color: $muted; spacing: 0; }
QRadioButton[kind="segment"]::indicator { width: 0; height: 0; }
QRadioButton[kind="segment"]:checked { background: $band; color: $text; border-color: $agent; }
QRadioButton[kind="segment"]:focus { border: 2px solid $agent; padding: ${g8}px ${f8}px; }
QRadioButton[kind="segment"]:disabled { color: $muted; background: transparent; border-color: $line; }

QComboBox { background: $background; border: 1px solid $line; border-radius: ${u8}px;
  padding: ${f8}px ${p8}px; min-height: ${u16}px; selection-background-color: $band; selection-color: $text; }
QComboBox:hover { border-color: $muted; }
QComboBox:focus { border: 2px solid $agent; padding: ${g8}px ${f8}px; }
QComboBox:disabled { color: $muted; background: $surface; }
QComboBox::drop-down { border: none; width: ${u24}px; }
QComboBox::down-arrow { image: url("$icons/down_$scheme.svg"); width: ${u12}px; height: ${u12}px; }
QComboBox QAbstractItemView { background: $background; border: 1px solid $line; outline: none;
  selection-background-color: $band; selection-color: $text; padding: ${u4}px; }

QLineEdit, QPlainTextEdit, QDateTimeEdit { background: $background; border: 1px solid $line;
  border-radius: ${u8}px; padding: ${p8}px ${p12}px; min-height: ${u16}px;
  selection-background-color: $band; selection-color: $text;
  placeholder-text-color: $muted; }
QLineEdit:hover, QPlainTextEdit:hover, QDateTimeEdit:hover { border-color: $muted; }
QLineEdit:focus, QPlainTextEdit:focus, QDateTimeEdit:focus { border: 2px solid $agent;
  padding: ${f8}px ${f12}px; }
QDateTimeEdit::up-button, QDateTimeEdit::down-button { width: 0px; height: 0px; border: none; }
QDateTimeEdit QLineEdit, QDateTimeEdit QLineEdit:hover, QDateTimeEdit QLineEdit:focus { background: transparent;
  border: none; padding: 0; min-height: 0; }
QListWidget#tips { background: transparent; border: none; outline: none; }

QSlider { min-height: ${u24}px; background: transparent; }
QSlider::groove:horizontal { background: $line; height: ${u4}px; border-radius: ${h4}px; }
QSlider::sub-page:horizontal { background: $agent; border-radius: ${h4}px; }
QSlider::sub-page:horizontal:disabled { background: $hatching; }
QSlider::handle:horizontal { background: $background; border: 2px solid $agent; width: ${u12}px;
  height: ${u12}px; margin: -${k8}px 0; border-radius: ${k8}px; }
QSlider::handle:horizontal:focus { background: $agent; border-color: $text; }
QSlider::handle:horizontal:disabled { border-color: $hatching; }

QProgressBar { background: $surface; border: 1px solid $line; border-radius: ${u4}px; max-height: ${u8}px; }
QProgressBar::chunk { background: $agent; border-radius: ${u4}px; }

QMenu { background: $background; border: 1px solid $line; padding: ${u4}px; }
QMenu::item { padding: ${u8}px ${u16}px; border-radius: ${u4}px; }
QMenu::item:selected { background: $band; }
QMenu::item:disabled { color: $muted; }
QMenu::separator { height: 1px; background: $line; margin: ${u4}px; }
QToolTip { background: $background; color: $text; border: 1px solid $line; padding: ${u8}px; }

QScrollBar:vertical { background: transparent; width: ${u12}px; margin: 0; }
QScrollBar::handle:vertical { background: $hatching; border-radius: ${u4}px; min-height: ${u24}px;
  margin: 2px 3px; }
QScrollBar::add-line, QScrollBar::sub-line, QScrollBar::add-page, QScrollBar::sub-page {
  background: transparent; height: 0; width: 0; }
""")


def style_sheet(colours: Colours, unit: float, icons_folder: str, *, dark: bool) -> str:
    """Return the sheet for one colour scheme. `unit` is the size of a unit in pixels: 1.0 at the standard
    font size."""
    title, cue, body, small = (round(size * unit) for size in SIZES)
    sizes = {f"u{n}": round(n * unit) for n in (4, 8, 12, 16, 24)}
    padding = {f"p{n}": round(n * unit) - 1 for n in (8, 12, 16)}
    focused = {f"f{n}": round(n * unit) - 2 for n in (8, 12, 16)} | {"g8": round(8 * unit) - 3}
    slider = {"h4": round(2 * unit), "k8": (round(12 * unit) + 4 - round(4 * unit)) // 2}
    named = {name: getattr(colours, name) for name in Colours.__slots__}
    return _SHEET.substitute(
        **named,
        **sizes,
        **padding,
        **focused,
        **slider,
        title=title,
        cue=cue,
        body=body,
        small=small,
        icons=icons_folder,
        scheme="dark" if dark else "light",
    )
