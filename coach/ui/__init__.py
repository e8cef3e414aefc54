"""What people see: the only room with Qt.

`presenters` are plain Python (an import contract keeps Qt out): they turn what the rooms below say into
frozen views of words, colours by name and positions. `widgets` paint those views and pass clicks on.
`desktop` builds and stops all of it; `ports` are the interfaces it expects to be given. Nothing here
measures or decides.
"""
