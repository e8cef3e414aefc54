"""The frame around the pages: the main window, the tray, errands, and the desktop that builds everything."""
