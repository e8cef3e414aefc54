"""In place of PyInstaller's own hook, which imports the package: without a sound server it can't be."""

from PyInstaller.utils.hooks import collect_data_files

datas = collect_data_files("soundcard")
