"""What one channel measures: arrays in, arrays out.

Sound is 16 kHz float32; channels are stacked, so arrays have shape (channels, samples) or
(channels, hops, ...). A hop is 10 ms. Every frame of hop k is centred `FRAME_DELAY_SAMPLES` before the end of
the hop, so all measures of one hop speak of the same instant, `frame_time_s(k)`.
Nothing here knows a clock, a device, a file or a person. Row-wise operations only, in shapes that do not
depend on how the sound was cut, so that any split of the same sound gives the same numbers to the last bit.
"""
