"""The first run: choose devices, read a text aloud, done."""
