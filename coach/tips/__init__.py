"""Tips: advice for the moments of a call, ours and a team's own, read, checked, joined and searched.

Ours are in `assets/tips/<language>.toml`. A team may have a file of its own in the same format:

    replace = true              # optional: leave out the tips that come with the program

    [[tip]]
    id = "own-it"               # the id of one of ours: this tip replaces it
    moments = ["promising"]     # and/or cues = ["long_turn"]
    title = "Own it to the end" # at most seven words
    text = "..."                # one to three short sentences
    say = "..."                 # optional, as are instead_of and keywords
    own_words = ["shouting"]    # optional: what people type when they look for it; never shown

    [[abusive.step]]            # one or more of these replace all of ours
    title = "Warn"
    text = "..."
    say = "..."                 # optional

`tip_file` reads such a file and `tip_checks` checks it: every mistake becomes one sentence with its line.
`book` joins ours and the team's, `team` keeps the last good state in use, `search` finds tips. Advice is about
what to say and do, never about what anyone feels. This room imports only model, places, toml_lines, plain_file
and whole_file, and no Qt.
"""
