"""The words every room shares: frozen dataclasses with units in their names and no behaviour beyond trivia.

Imports nothing of coach. Times are seconds on the call's own timeline, which is a count of 16 kHz samples
since the call began. Absence is a value: `NotMeasured` carries its reason, an absent channel is `None`.
"""
