"""The engine run over files: a recording becomes a report, recordings become a baseline and its profile.

This room may not import history, runtime, views or ui.
"""
