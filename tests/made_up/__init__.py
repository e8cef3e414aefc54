"""Made-up states, calls and fakes, for the gallery, its pictures and the tests. People never see them."""
