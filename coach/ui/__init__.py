"""What people see: the only room with Qt.

A folder holds what one part of the screen needs, and `shell` builds and stops all of it. What is shown is
decided in `coach.views`, in plain Python: widgets paint those views and report clicks. What the windows need
from the rooms below is listed in `shell.services`. Nothing here measures sound.
"""
