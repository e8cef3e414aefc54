"""Widgets paint views and hand clicks on; what they show is decided in presenters. Sizes are in units of
the theme."""
