"""The vocabulary that every room shares: frozen dataclasses with units in their names and almost no behaviour.

This room imports nothing else of coach. Times are seconds on the call's own timeline, which counts 16 kHz
samples from the start of the call. Absence is a value: `NotMeasured` carries its reason, and a channel that is
absent is `None`.
"""
