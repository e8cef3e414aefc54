"""The kept calls: the list, the page of one call, its timeline, and the receipts of its cues."""
