"""Settings: every choice on one page."""
