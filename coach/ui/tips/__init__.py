"""Tips: their page, and the panel beside the call."""
