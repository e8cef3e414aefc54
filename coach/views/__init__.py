"""What people see, in plain Python: state in; words, names of colours, and positions out.

The views are frozen. The windows and the command line use them. Nothing here imports Qt.
"""
