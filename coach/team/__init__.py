"""A team's store: what agents release to named people, the answers, and what the team shares. Optional.

The store is a PostgreSQL database with a login for each person. Whose row is whose is decided there, by the
login alone (`migrations`); nothing here is trusted. It needs the extra `team` (`extra.need_team` says so in one
sentence). `store`, `founding` and what imports them load psycopg: the desktop imports them only once a team was
joined.

    DATA/team/membership.json      which team was joined, and as whom; the password is in the system's keyring
    DATA/team/root.pem             the certificate by which the store's server is known
    DATA/team/outbox/*.json        what waits to be sent, in order
    DATA/team/shared/              what the team shares, as it was offered, and what is used of it
"""
