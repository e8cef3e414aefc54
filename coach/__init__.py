"""A desktop coach for the voice on the phone. Start reading at coach/README.md."""

import os

# numpy's products here are small: shared between threads they take longer, and both threads' time. Its library
# asks when it is loaded, so this comes before any import of numpy.
os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")
