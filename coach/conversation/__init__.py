"""What two channels do together: turns, gaps, overlaps, who holds the floor, leak of one into the other.

State machines here take seconds and booleans, not audio; only `canceller` handles sound.
"""
