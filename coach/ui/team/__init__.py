"""The team's pages: what is out, what was released to me, what the team shares, and who can see what."""
