"""What is made from the kept calls: their checksums, the index of figures, the texts to search in."""

from __future__ import annotations

from sqlalchemy import Connection

from coach.history.call_index import index_all, index_anew
from coach.history.call_texts import erase_texts, index_all_texts
from coach.history.sums import seal_all


def complete_upgrade(connection: Connection) -> None:
    """Make, for the calls of an older version, what that version did not make. Runs once after migrations."""
    seal_all(connection)
    index_all(connection)
    index_all_texts(connection)


def make_derived_anew(connection: Connection) -> None:
    """Make the index and the texts anew from what is kept. What another program left in them goes."""
    index_anew(connection)
    index_all_texts(connection)
    erase_texts(connection)
