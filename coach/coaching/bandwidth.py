"""Is the agent's microphone a wide-band or a narrow-band one just now? Decided on plain values.

A Bluetooth headset may change its profile in mid-call. A telephone's filters bend level and effort, so neither
compares with a baseline of the other band; F0 and pace do (own measurement, 12 speakers through a band of 300
to 3400 Hz: level 1 to 4 dB lower, effort 1 to 5 dB higher; F0 0.3 semitones higher, 1.0 at the most; pace
within 7 % for 11 of them).
"""

from __future__ import annotations

from coach.model.baseline import Bandwidth

# Level over 5.8 kHz against all of the speech, over 1.5 s of it. Own measurement: telephone prompts and speech
# brought to 8 kHz and back lie at -60 dB and below, at -54 with a poor resampler; 19 wide-band speakers stay
# over -41, whatever they say, and those on microphones of their own in 36 rooms over -50, but for two that are
# muffled throughout. Known failure: speech under -50 dBFS, where 16 bits fill the band with their own noise.
NARROW_BELOW_DB = -55.0
WIDE_FROM_DB = -48.0
# One value is enough for the narrow band: it rests on a second of speech or more. Back to the wide one takes
# two seconds of them, every 0.12 s, since a click stays in the running values for 1.5 s.
WIDE_LASTS = 16


class BandwidthWatch:
    """Feed the upper band's level against all of the speech, dB, as running values; ask which band it is.

    `now` is None before the first value.
    """

    def __init__(self, baseline: Bandwidth | None) -> None:
        """It begins with the band of the baseline: a muffled microphone is not judged anew in every call."""
        self._first = baseline
        self.reset()

    def reset(self) -> None:
        """Forget everything, as if just made."""
        self.now = self._first
        self._wide_values = 0

    @property
    def doubtful(self) -> bool:
        """Narrow so far, while the newest value is of a wide band?"""
        return self._wide_values > 0

    def feed(self, upper_band_db: float) -> None:
        """The next running value."""
        if upper_band_db < NARROW_BELOW_DB:
            self.now, self._wide_values = Bandwidth.NARROW, 0
        elif self.now is not Bandwidth.NARROW:
            self.now = Bandwidth.WIDE
        else:
            self._wide_values = self._wide_values + 1 if upper_band_db >= WIDE_FROM_DB else 0
            if self._wide_values >= WIDE_LASTS:
                self.now, self._wide_values = Bandwidth.WIDE, 0
