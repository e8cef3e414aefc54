"""Today: the state, its one prominent button, what is heard, and today's calls."""
