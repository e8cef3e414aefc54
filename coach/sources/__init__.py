"""Where sound comes from: microphone, the caller's channel, recordings; one timeline for two clocks.

The only room with sounddevice, soundfile and the loopback libraries. Everything leaves here as
`model.sound.Block`: 16 kHz mono float32 per channel, absent where nothing was captured.
"""
