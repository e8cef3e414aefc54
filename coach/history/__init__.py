"""What is kept: one SQLite file, written by one connection at a time, readable by this user only.

`store` is the door: `open_history(path)` gives a `History` in the words of coach.model. Behind it stand four
stores, of `calls`, of `baselines`, of `feedback` on cues and of what is added to calls (`after_calls`), on
one `database`. `opening` opens the file and says what is in the way, `tables` is the current schema,
`migrations` the numbered way to it, `stored` the shapes that are kept as JSON. `records` turns a call into rows
and back, `chunks` packs its track, `aside` takes what can't be read, `writers` tells a live writer from a dead
one. The only room with SQLAlchemy and Alembic; Alembic is imported only when the schema has to change. May not
import sources, nor anything above history. No sound is ever written here.
"""
