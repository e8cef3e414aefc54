"""The sources of sound: the microphone, the caller's channel, recordings, and one timeline for two clocks.

This is the only room with sounddevice, soundfile and the loopback libraries. All sound leaves it as
`model.sound.Block`: 16 kHz mono float32 for each channel, absent where nothing was captured.
"""
