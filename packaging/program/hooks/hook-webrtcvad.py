"""In place of PyInstaller's own hook, which asks for the metadata of a package of another name and stops the
build."""
