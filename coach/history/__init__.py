"""The history: what is kept of calls, in one SQLite file that only this user can read. Sound is never kept.

Start with `store`: `open_history(path)` gives a `History`, in the vocabulary of coach.model. It joins four
stores that share one `database`: `calls`, `baselines`, `feedback` on cues, and what is added to calls
(`after_calls`). `opening` opens the file and reports what is in the way, `tables` is the current schema,
`migrations` lead to it from older ones, and `stored` has the shapes that are kept as JSON. `inspection` looks
through a file without writing to it. `records` turns a call into rows and back, `sums` seals calls, `salvage`
saves what is good of a damaged file, `chunks` packs its track, `erasure` deletes and looks whether it is gone,
`aside` sets aside what can't be read, `owner` says which process may write, and `writers` tells a living writer
of a call from a dead one.

This is the only room with SQLAlchemy and Alembic; Alembic is imported only when the schema has to change. It
may not import sources, nor any room above history.
"""
