"""What is kept: one SQLite file, written by one connection, readable by this user only.

`store` is the door: `open_history(path)` gives a `HistoryStore` in the words of coach.model. Behind it,
`database` opens the file and says what is in the way, `tables` is the current schema, `migrations` the
numbered way to it, `rows`, `writing` and `incidents` turn a call into rows and back, `chunks` packs its
track, `locks` tells a live writer from a dead one. The only room with SQLAlchemy and Alembic; Alembic is
imported only when the schema has to change. May not import sources, nor anything above history. No sound is
ever written here.
"""
