"""Made-up states, calls and rooms, for the gallery, the pictures and the tests; never for people."""
