"""A replay for a room: the face of the coach as large as the screen allows."""
