"""The overlay beside a call: its face, the answers to a cue, and the steps of an abusive call."""
