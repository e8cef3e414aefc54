"""How much a team's store takes, and which numbers a client and a store must have in common.

Windows, commands and what is sent keep to these, so that nobody writes what the store then refuses. The store
keeps to its own, which stand in its migrations, whatever a client sends: a change here needs a migration.
"""

from __future__ import annotations

SCHEMA_NUMBER = 1
"""The schema that this program makes, and the oldest that it can use."""
CLIENT_NUMBER = 1
"""What this program says it is. A store names the oldest that it takes."""
MOST_CONTENT_BYTES = 1_000_000
"""Ours: the report of a call has some 20 kB, that of a month some 200 kB."""
MOST_TITLE = 200
MOST_NAME = 80
"""Characters; ours. A longer one fits no line of a list."""
MOST_READERS = 50
"""Ours: a release is for named people; a room full of them is no release."""
MOST_DAYS = 366
"""From now to the end of the last day; ours: what is to be seen longer is released again."""
MOST_OUT = 2_000
"""Ours: ten times what an agent has out who releases each working day and leaves it for a year."""
MOST_ANSWER = 4_000
"""Characters; ours: two pages."""
MOST_ANSWERS = 200
"""Under one release; ours."""
MOST_SHARED_BYTES = 16_000_000
"""Ours: a lesson with an hour of sound as Opus."""
KEPT_OVER_DAYS = 14
"""Ours: so long after its end the agent can still see who opened a release. Then it is deleted."""
INVITED_DAYS = 7
"""Ours: so long a one-time password lasts."""
MOST_CONNECTIONS = 4
"""Of one login at once: the app, a command beside it, and one of each that the network lost."""
MOST_LISTED = 500
"""The newest so many releases of each list are read; ours."""
