"""The kept calls: the list, one call's page, its time line, the receipts of its cues."""
