"""The live session at run time: its threads, and the state that they carry forward.

`session` is what windows and commands use; its `worker` runs the `session_state`, one state machine of devices,
call and replay, and puts a snapshot into a mailbox. `standby` listens for calls, `new_calls` makes one,
`call_run` runs it, and `replay_run` plays a recording. `keeping` holds what is to be kept of calls,
`earlier_calls` asks what earlier ones taught, and the thread of `writer` carries both out, so that the worker
waits for no disk. `call_policies` decides about quiet hours and silent calls, `first_steps` serves the
first-run page, and `control` answers a second process on a socket. `dependencies` says what this room needs of
others.

What is measured, judged and kept is decided in the rooms below, and what is shown in those above. This room
imports no Qt.
"""
