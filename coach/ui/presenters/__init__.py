"""Words, colours by name and positions, from plain values to frozen views. Never imports Qt."""
