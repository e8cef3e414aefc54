"""Tips: advice for the moments of a call, ours and a team's own, read, checked, joined and searched.

`assets/tips/<language>.toml` holds ours; a team may have a file of its own in the same format:

    replace = true              # optional: without the tips that come with the program

    [[tip]]
    id = "own-it"               # the id of one of ours takes its place
    moments = ["promising"]     # and/or cues = ["long_turn"]
    title = "Own it to the end" # at most seven words
    text = "..."                # one to three short sentences
    say = "..."                 # optional, as are instead_of and keywords

    [[abusive.step]]            # any of these take the place of all of ours
    title = "Warn"
    text = "..."
    say = "..."                 # optional

`file` reads and `checking` checks such a file: every mistake is one sentence with its line, which `lines`
finds. `book` joins ours and the team's, `team` keeps the last good state in use, `search` finds. Advice is
about what to say and do, never about what anyone feels. Imports only model and places; knows no Qt.
"""
