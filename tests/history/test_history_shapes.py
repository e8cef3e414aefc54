"""What is kept changes only with a migration: a fingerprint of the shapes is kept beside their revision."""

from __future__ import annotations

import hashlib

import msgspec

from coach.history import stored, tables


def kept_shapes() -> str:
    """List everything that this revision keeps, one line each: columns by table, fields by stored shape."""
    lines = [
        f"{table.name}.{column.name} {column.type} {column.nullable} {column.primary_key}"
        for table in tables.metadata.sorted_tables
        for column in table.columns
    ]
    lines += [
        f"{shape.__name__}.{field.name} {field.type} {field.required}"
        for shape in stored.STORED
        for field in msgspec.structs.fields(shape)
    ]
    return "\n".join(sorted(lines))


def test_kept_shapes_change_with_a_migration_alone() -> None:
    found = hashlib.sha256(kept_shapes().encode()).hexdigest()[:16]
    assert found == tables.KEPT_SHAPES, (
        "What the history keeps has changed. Give tables.HEAD_REVISION the next number, write a migration that "
        "brings what is kept forward (and give a stored shape that changed the next `v`), make the file of the "
        f"new version as tests/history/files/README.md says, and set tables.KEPT_SHAPES to {found!r}."
    )


def test_every_stored_shape_is_in_the_fingerprint() -> None:
    shapes = {
        one
        for one in vars(stored).values()
        if isinstance(one, type) and issubclass(one, msgspec.Struct) and one is not msgspec.Struct
    }
    assert shapes == set(stored.STORED)
