"""A desktop coach for the voice on the phone. Start reading at coach/README.md."""
