"""Over time: this week against the four before, when it is worst, and the agent's aims."""
