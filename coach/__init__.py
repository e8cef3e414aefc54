"""A desktop coach for the voice on the phone. Start reading at coach/README.md."""

import os

# The matrix products here are small. Split over threads they take longer, and keep every thread busy. OpenBLAS
# reads this variable when it is loaded, so it is set before anything imports numpy.
os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")
