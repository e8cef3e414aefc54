"""Keys from whatever program is in front: one adapter for each system that has such keys.

X11 and the portal of Wayland desktops run in the tests; Windows and macOS are written against the documented
interface. An adapter is used by one thread (`runtime.global_keys`), except for `wake`. It knows no Qt, no
setting, and nothing of what its keys do.
"""
