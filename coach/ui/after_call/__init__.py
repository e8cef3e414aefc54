"""What follows a call: its card, promises to call back, and the offer of a break."""
