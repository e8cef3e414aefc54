"""The instrument: a call over time, with what was measured of it, to be read, zoomed and gone through."""
