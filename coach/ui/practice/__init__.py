"""Practice: the page of drills and scenes, a drill under way, and its end.

The page runs what `runtime.practice_session` offers and paints what `views` say of it. A timer of its own asks
30 times a second while a drill runs, and is still otherwise.
"""
