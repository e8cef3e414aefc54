"""The store: its tables, who sees which row, and the functions through which everything is written.

Members may read, row by row, and may execute functions; nobody may insert, change or delete in a table. Three
roles that can't log in stand behind that. The owner owns the tables, and row security is forced on it too: no
policy lets it see a row. The keeper owns the functions (`functions_0001`), which find out by the login who
calls. The maker may make logins, through three functions that the keeper alone may call.
"""

from __future__ import annotations

from alembic import context, op

from coach.team.migrations.functions_0001 import KEEPERS_FUNCTIONS, NUMBERS

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None

TABLES = """
CREATE TABLE coach_team.store (
    only_one boolean PRIMARY KEY DEFAULT true CHECK (only_one),
    schema_number integer NOT NULL,
    oldest_client integer NOT NULL,
    team_id uuid NOT NULL,
    team text NOT NULL,
    members_changed bigint NOT NULL DEFAULT 0
);
CREATE TABLE coach_team.member (
    member_id uuid PRIMARY KEY,
    login name NOT NULL UNIQUE,
    name text NOT NULL CHECK (length(name) BETWEEN 1 AND {MOST_NAME}),
    is_admin boolean NOT NULL,
    publishes boolean NOT NULL,
    invited_at timestamptz NOT NULL DEFAULT now(),
    joined_at timestamptz
);
CREATE UNIQUE INDEX member_name ON coach_team.member (lower(name));
CREATE TABLE coach_team.publisher_key (
    member_id uuid PRIMARY KEY REFERENCES coach_team.member ON DELETE CASCADE,
    public_key bytea NOT NULL CHECK (octet_length(public_key) = 32),
    team_signature bytea NOT NULL CHECK (octet_length(team_signature) = 64)
);
CREATE TABLE coach_team.release (
    release_id uuid PRIMARY KEY,
    author uuid NOT NULL REFERENCES coach_team.member ON DELETE CASCADE,
    kind text NOT NULL CHECK (kind IN ('call', 'incident', 'period', 'aim')),
    title text NOT NULL CHECK (length(title) <= {MOST_TITLE}),
    content text NOT NULL CHECK (octet_length(content) <= {MOST_CONTENT_BYTES}),
    until date NOT NULL,
    ends_at timestamptz NOT NULL,
    released_at timestamptz NOT NULL DEFAULT now()
);
CREATE INDEX release_author ON coach_team.release (author, released_at DESC);
CREATE INDEX release_ends_at ON coach_team.release (ends_at);
-- A reader's own copy of what a list shows. A release never changes, so no two copies differ; and a list is one
-- scan of one index, whose policy looks at the row alone. (Over a join with release, whose policy asked this
-- table, a supervisor's list of a million releases took 180 ms.)
CREATE TABLE coach_team.release_reader (
    release_id uuid NOT NULL REFERENCES coach_team.release ON DELETE CASCADE,
    reader uuid NOT NULL REFERENCES coach_team.member ON DELETE CASCADE,
    author uuid NOT NULL,
    kind text NOT NULL,
    title text NOT NULL,
    until date NOT NULL,
    ends_at timestamptz NOT NULL,
    released_at timestamptz NOT NULL,
    first_opened_at timestamptz,
    last_opened_at timestamptz,
    PRIMARY KEY (release_id, reader)
) WITH (fillfactor = 90);
CREATE INDEX release_reader_reader ON coach_team.release_reader (reader, released_at DESC);
CREATE INDEX release_reader_author ON coach_team.release_reader (author);
CREATE TABLE coach_team.answer (
    answer_id uuid PRIMARY KEY,
    release_id uuid NOT NULL REFERENCES coach_team.release ON DELETE CASCADE,
    release_author uuid NOT NULL,
    ends_at timestamptz NOT NULL,
    author uuid NOT NULL REFERENCES coach_team.member ON DELETE CASCADE,
    text text NOT NULL CHECK (length(text) BETWEEN 1 AND {MOST_ANSWER}),
    written_at timestamptz NOT NULL DEFAULT now()
);
CREATE INDEX answer_release ON coach_team.answer (release_id, written_at);
CREATE INDEX answer_author ON coach_team.answer (author);
CREATE INDEX answer_release_author ON coach_team.answer (release_author);
CREATE TABLE coach_team.withdrawn (
    author uuid NOT NULL REFERENCES coach_team.member ON DELETE CASCADE,
    release_id uuid NOT NULL,
    PRIMARY KEY (author, release_id)
);
CREATE TABLE coach_team.shared_item (
    item_id uuid PRIMARY KEY,
    kind text NOT NULL CHECK (kind IN ('tips', 'steps', 'lesson')),
    name text NOT NULL CHECK (length(name) BETWEEN 1 AND {MOST_NAME}),
    version integer NOT NULL CHECK (version > 0),
    publisher uuid NOT NULL REFERENCES coach_team.member ON DELETE CASCADE,
    content bytea NOT NULL CHECK (octet_length(content) <= {MOST_SHARED_BYTES}),
    signature bytea NOT NULL CHECK (octet_length(signature) = 64),
    published_at timestamptz NOT NULL DEFAULT now(),
    UNIQUE (kind, name)
);
CREATE INDEX shared_item_publisher ON coach_team.shared_item (publisher);
"""

ROW_SECURITY = """
ALTER TABLE coach_team.{table} ENABLE ROW LEVEL SECURITY;
ALTER TABLE coach_team.{table} FORCE ROW LEVEL SECURITY;
"""
SECURED = (
    *("store", "member", "publisher_key", "release", "release_reader", "answer", "withdrawn", "shared_item"),
    "alembic_version",
)
KEPT = SECURED[:-1]

# `(SELECT coach_team.me())` is asked once a query; without the brackets it would be asked for each row.
POLICIES = """
CREATE POLICY numbers ON coach_team.store FOR SELECT TO {members} USING (true);
CREATE POLICY joined ON coach_team.member FOR SELECT TO {members}
    USING (joined_at IS NOT NULL AND (SELECT coach_team.me()) IS NOT NULL);
CREATE POLICY known ON coach_team.publisher_key FOR SELECT TO {members}
    USING ((SELECT coach_team.me()) IS NOT NULL);
CREATE POLICY shared ON coach_team.shared_item FOR SELECT TO {members}
    USING ((SELECT coach_team.me()) IS NOT NULL);
CREATE POLICY named ON coach_team.release_reader FOR SELECT TO {members}
    USING (author = (SELECT coach_team.me()) OR (reader = (SELECT coach_team.me()) AND ends_at > now()));
CREATE POLICY mine ON coach_team.release FOR SELECT TO {members}
    USING (author = (SELECT coach_team.me()));
CREATE POLICY named ON coach_team.answer FOR SELECT TO {members}
    USING (release_author = (SELECT coach_team.me()) OR (ends_at > now() AND EXISTS (
        SELECT FROM coach_team.release_reader r
        WHERE r.release_id = answer.release_id AND r.reader = (SELECT coach_team.me()))));
CREATE POLICY own ON coach_team.alembic_version TO {owner} USING (true) WITH CHECK (true);
GRANT USAGE ON SCHEMA coach_team TO {members}, {keeper}, {maker};
GRANT SELECT ON coach_team.store, coach_team.publisher_key, coach_team.release_reader, coach_team.answer,
    coach_team.shared_item TO {members};
GRANT SELECT (member_id, name, is_admin, publishes, joined_at) ON coach_team.member TO {members};
GRANT SELECT (release_id, author, kind, title, until, ends_at, released_at) ON coach_team.release TO {members};
"""

KEEPERS = """
CREATE POLICY keeper ON coach_team.{table} TO {keeper} USING (true) WITH CHECK (true);
GRANT SELECT, INSERT, UPDATE, DELETE ON coach_team.{table} TO {keeper};
"""

MAKERS_FUNCTIONS = (
    (
        "checked_login(login text, verifier text) RETURNS void",
        """BEGIN
    IF login IS NULL OR login !~ '^{prefix}_[0-9a-f]{{32}}$' THEN
        RAISE EXCEPTION USING ERRCODE = 'CT001', MESSAGE = 'not a login of this team';
    END IF;
    -- A password itself is refused: it would stand in the server's log.
    IF verifier IS NULL
        OR verifier !~ '^SCRAM-SHA-256\\$[0-9]{{4,7}}:[A-Za-z0-9+/=]+\\$[A-Za-z0-9+/=]+:[A-Za-z0-9+/=]+$'
    THEN
        RAISE EXCEPTION USING ERRCODE = 'CT002', MESSAGE = 'not a verifier for SCRAM-SHA-256';
    END IF;
END""",
    ),
    (
        "make_login(login text, verifier text) RETURNS void",
        """BEGIN
    PERFORM coach_team.checked_login(login, verifier);
    EXECUTE format('CREATE ROLE %I LOGIN INHERIT NOSUPERUSER NOCREATEDB NOCREATEROLE '
        'CONNECTION LIMIT {MOST_CONNECTIONS} PASSWORD %L VALID UNTIL %L',
        login, verifier, now() + interval '{INVITED_DAYS} days');
    EXECUTE format('GRANT {members} TO %I', login);
END""",
    ),
    (
        "settle_login(login text, verifier text) RETURNS void",
        """BEGIN
    PERFORM coach_team.checked_login(login, verifier);
    EXECUTE format('ALTER ROLE %I PASSWORD %L VALID UNTIL ''infinity''', login, verifier);
END""",
    ),
    (
        "drop_login(login text) RETURNS void",
        """BEGIN
    IF login IS NULL OR login !~ '^{prefix}_[0-9a-f]{{32}}$' THEN
        RAISE EXCEPTION USING ERRCODE = 'CT001', MESSAGE = 'not a login of this team';
    END IF;
    IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = login) THEN RETURN; END IF;
    EXECUTE format('ALTER ROLE %I NOLOGIN PASSWORD NULL', login);
    EXECUTE format('REVOKE {members} FROM %I', login);
    BEGIN
        EXECUTE format('DROP ROLE %I', login);
    EXCEPTION WHEN dependent_objects_still_exist THEN
        NULL;  -- it made something in another place of this server; without a login it is only a name
    END;
END""",
    ),
)

FOR_MEMBERS = (
    *("me", "join_team", "invite", "everyone", "remove_member", "release", "withdraw", "open_release"),
    *("answer", "publish", "tidy"),
)


def upgrade() -> None:
    roles: dict[str, str] = dict(context.config.attributes["roles"])
    fields = {**roles, **NUMBERS}

    def run(sql: str, **more: object) -> None:
        op.get_bind().exec_driver_sql(sql.format(**fields, **more).replace("%", "%%"))

    run(TABLES)
    for table in SECURED:
        run(ROW_SECURITY, table=table)
    for table in KEPT:
        run(KEEPERS, table=table)
    run("GRANT USAGE, CREATE ON SCHEMA coach_team TO {keeper}, {maker}")
    run("SET LOCAL ROLE {maker}")
    for head, body in MAKERS_FUNCTIONS:
        run(_function(head, "plpgsql", body), name=head.split("(", 1)[0])
    run("GRANT EXECUTE ON FUNCTION coach_team.make_login, coach_team.settle_login TO {keeper}")
    run("GRANT EXECUTE ON FUNCTION coach_team.drop_login TO {keeper}")
    run("SET LOCAL ROLE {keeper}")
    for head, language, body in KEEPERS_FUNCTIONS:
        run(_function(head, language, body))
    for name in FOR_MEMBERS:
        run("GRANT EXECUTE ON FUNCTION coach_team.{name} TO {members}", name=name)
    run("GRANT EXECUTE ON FUNCTION coach_team.me, coach_team.add_member TO {owner}")
    run("SET LOCAL ROLE {owner}")
    run("REVOKE CREATE ON SCHEMA coach_team FROM {keeper}, {maker}")
    run(POLICIES)


def _function(head: str, language: str, body: str) -> str:
    name = head.split("(", 1)[0]
    return (
        f"CREATE FUNCTION coach_team.{head} LANGUAGE {language} SECURITY DEFINER"
        f" SET search_path = pg_catalog, pg_temp AS $body$\n{body}\n$body$;"
        f"REVOKE ALL ON FUNCTION coach_team.{name} FROM PUBLIC"
    )
