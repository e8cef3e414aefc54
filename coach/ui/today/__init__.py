"""Today: the state, its one prominent button, what is heard, today's calls."""
