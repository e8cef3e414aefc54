"""Pieces that every page is made of: type, colours, icons, buttons, meters, small windows.

Widgets paint views and hand clicks on; what they show is decided in views. Sizes are in units of the font
(`theme`), never in pixels.

"""
