"""What comes after a call: its card, promises to call back, the offer of a break."""
