"""What people see, in plain Python: state in; words, colours by name and positions out.

Frozen views, used by the windows and by the command line. Never imports Qt.

"""
