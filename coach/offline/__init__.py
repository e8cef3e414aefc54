"""The engine over files: one recording to its report, a baseline from recordings and its profile."""
