"""The child that loads what windows need: `coach doctor` asks it, because a missing library can end the process
that loads Qt."""

import PySide6.QtWidgets  # noqa: F401  # loading it is the question
