"""The first steps: devices, a text to read, done."""
