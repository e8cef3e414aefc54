"""Threads and nothing else: the live session with its worker, the mailbox, the control socket.

What is measured, judged and kept is decided in the rooms below; what is shown, above. Nothing here knows Qt.
"""
