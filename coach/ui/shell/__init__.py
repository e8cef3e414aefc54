"""What holds the pages together: the main window, the tray, errands, and the desktop that builds them all."""
