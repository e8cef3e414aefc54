"""catap's own library of Core Audio, which PyInstaller doesn't see: it is loaded by its path."""

from PyInstaller.utils.hooks import collect_data_files, collect_dynamic_libs, collect_submodules

binaries = collect_dynamic_libs("catap")
datas = collect_data_files("catap")
hiddenimports = collect_submodules("catap")
