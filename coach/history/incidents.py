"""A call's incident note as rows, and rows as a note."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import Connection, delete, func, insert, select

from coach.history import tables
from coach.model.call_notes import Incident, IncidentLine, StepShown


def write_incident(connection: Connection, call_id: int, incident: Incident) -> None:
    """The note in place of the one before, whole."""
    delete_incident(connection, call_id)
    connection.execute(insert(tables.incidents), {"call_id": call_id, "marked_s": float(incident.marked_s)})
    steps = [
        {"call_id": call_id, "seq": seq, "title": step.title, "time_s": float(step.time_s)}
        for seq, step in enumerate(incident.steps)
    ]
    if steps:
        connection.execute(insert(tables.incident_steps), steps)
    for line in incident.lines:
        add_line(connection, call_id, line)


def add_line(connection: Connection, call_id: int, line: IncidentLine) -> None:
    """One more line, after the others. `written_at` must carry its time zone."""
    if line.written_at.tzinfo is None:
        raise ValueError("written_at carries no time zone")
    column = tables.incident_lines.c
    last = connection.execute(select(func.max(column.seq)).where(column.call_id == call_id)).scalar()
    row = {"written_at": line.written_at.isoformat(), "text": line.text}
    connection.execute(
        insert(tables.incident_lines), {"call_id": call_id, "seq": 0 if last is None else last + 1, **row}
    )


def delete_incident(connection: Connection, call_id: int) -> None:
    """The note with its steps and lines; nothing where there is none."""
    connection.execute(delete(tables.incidents).where(tables.incidents.c.call_id == call_id))


def incident_from(connection: Connection, call_id: int) -> Incident | None:
    """The note of a call; None where there is none. Raises ValueError where it is not what was written."""
    marked = select(tables.incidents.c.marked_s).where(tables.incidents.c.call_id == call_id)
    marked_s = connection.execute(marked).scalar_one_or_none()
    if marked_s is None:
        return None
    steps = select(tables.incident_steps).where(tables.incident_steps.c.call_id == call_id)
    lines = select(tables.incident_lines).where(tables.incident_lines.c.call_id == call_id)
    return Incident(
        float(marked_s),
        tuple(
            StepShown(row.title, float(row.time_s))
            for row in connection.execute(steps.order_by(tables.incident_steps.c.seq))
        ),
        tuple(
            IncidentLine(datetime.fromisoformat(row.written_at), row.text)
            for row in connection.execute(lines.order_by(tables.incident_lines.c.seq))
        ),
    )
