"""Pieces that all pages are made of: type, colours, icons, buttons, meters and small windows.

They paint views and report clicks; what they show is decided in `coach.views`. Sizes are in units of the font
(`theme`), never in pixels.
"""
