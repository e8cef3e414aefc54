"""Practice: pieces for a room, takes compared, drills and scenes, on the same engine as calls."""
