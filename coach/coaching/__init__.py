"""What is worth saying and when: the baseline, the rules, trust, and the spacing of cues.

Decides on plain values that `engine` hands over tick by tick; knows no sound, no clock and no screen.
"""
