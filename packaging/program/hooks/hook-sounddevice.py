"""In place of PyInstaller's own hook. On Linux PortAudio is the system's: `sounddevice` asks for it by
`ctypes.util.find_library`, which never finds one that lies beside the program."""

import sys

from PyInstaller.utils.hooks import collect_data_files

if sys.platform != "linux":
    datas = collect_data_files("_sounddevice_data")
