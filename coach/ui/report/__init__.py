"""A report of a call: what leaves, seen and trimmed before it is saved."""
