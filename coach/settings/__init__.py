"""One validated settings object (`schema`), its file (`settings_file`) and checks of that (`settings_checks`).

This room imports only model, places, toml_lines, plain_file and whole_file.
"""
