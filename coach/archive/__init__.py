"""An archive: many recordings analyzed on all cores or on a cluster, searched and summed up. Optional.

It needs the extra `archive` (`extra.need_archive` says so in one sentence) and is imported by nothing but its
commands and its page. What it writes holds calls' measures, keyed hashes in the place of agents, and no path of
a recording: a path often names its agent. Groups of fewer than five agents are never shown (`shown`).

    TARGET/records/ab/ab….json     one recording, by the SHA-256 of its sound
    TARGET/tracks/ab/ab….track     ten values a second of it, as the history packs them
    TARGET/failed/ab/ab….json      one that can't be analyzed, by its keyed fingerprint, with the reason
    TARGET/tables/*.parquet        what is collected of them, by month
    TARGET/tables.json             which of those tables count
"""
