"""A piece for a room: what the room sees on the whole of a screen, and what only the presenter sees."""
