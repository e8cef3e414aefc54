"""Practice: drills for one person with a microphone, scenes with a recorded caller, lessons made of both. And
pieces for a room, and takes compared. All of it on the same engine as calls.

A drill is a file of TOML in `assets/drills`, or one of a trainer's own in the same format:

    kind = "band"               # band, turns, listen or come_down
    title = "Low and slow"      # at most seven words
    what = "..."                # one line of the list
    how = "..."                 # one to three short sentences, shown before it begins
    lasts_s = 60
    cues = ["too_fast"]         # optional: what to try after a call with this cue
    measures = ["fast"]         # optional: measures of trends, whose aims it serves

A drill of the kind `band` has a measure, a band around the speaker's own usual and a text to read; `turns`
and `listen` have lines of a recorded caller; `come_down` says how often and how soon. `drill_files` lists the
keys.

Every judge is a pure class that takes the events of the same Engine as a live call: no clock, device, file or
window. `drill_files` reads, `exercise` is what a run of a drill or scene looks like from outside, `drill_run`
leads through a drill, `band_judge`, `turns_judge`, `listen_judge` and `come_down_judge` judge one, `outcome`
says what it amounted to, and `attempts` compares it with the same person's earlier ones. What was said is
never judged, only how.
"""
