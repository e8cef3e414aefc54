"""The store: its tables, who sees which row, and the functions through which everything is written.

Members may read, row by row, and may execute functions; nobody may insert, change or delete in a table. Three
roles that can't log in stand behind that. The owner owns the tables, and row security is forced on it too: no
policy lets it see a row. The keeper owns the functions, which find out by the login who calls. The maker may
make logins, through three functions that the keeper alone may call.
"""

from __future__ import annotations

from alembic import context, op

from coach.team import limits

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
-- What a policy asks stands in the row itself: two policies that ask each other's tables would not end.
CREATE TABLE coach_team.release_reader (
    release_id uuid NOT NULL REFERENCES coach_team.release ON DELETE CASCADE,
    reader uuid NOT NULL REFERENCES coach_team.member ON DELETE CASCADE,
    author uuid NOT NULL,
    ends_at timestamptz NOT NULL,
    released_at timestamptz NOT NULL,
    first_opened_at timestamptz,
    last_opened_at timestamptz,
    PRIMARY KEY (release_id, reader)
) WITH (fillfactor = 90);
CREATE INDEX release_reader_reader ON coach_team.release_reader (reader, released_at DESC);
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
CREATE POLICY named ON coach_team.release FOR SELECT TO {members}
    USING (author = (SELECT coach_team.me()) OR (ends_at > now() AND release_id IN
        (SELECT r.release_id FROM coach_team.release_reader r WHERE r.reader = (SELECT coach_team.me()))));
CREATE POLICY named ON coach_team.answer FOR SELECT TO {members}
    USING (release_author = (SELECT coach_team.me()) OR (ends_at > now() AND release_id IN
        (SELECT r.release_id FROM coach_team.release_reader r WHERE r.reader = (SELECT coach_team.me()))));
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
        'CONNECTION LIMIT {MOST_CONNECTIONS} PASSWORD %L VALID UNTIL %L', login, verifier, now() + interval
        '{INVITED_DAYS} days'); EXECUTE format('GRANT {members} TO %I', login); END""", ), ( "settle_login(login
        text, verifier text) RETURNS void", """BEGIN PERFORM coach_team.checked_login(login, verifier); EXECUTE
        format('ALTER ROLE %I PASSWORD %L VALID UNTIL ''infinity''', login, verifier); END""", ), (
        "drop_login(login text) RETURNS void", """BEGIN IF login IS NULL OR login !~ '^{prefix}_[0-9a-f]{{32}}$'
        THEN RAISE EXCEPTION USING ERRCODE = 'CT001', MESSAGE = 'not a login of this team'; END IF; IF NOT
        EXISTS (SELECT FROM pg_roles WHERE rolname = login) THEN RETURN; END IF; EXECUTE format('ALTER ROLE %I
        NOLOGIN PASSWORD NULL', login); EXECUTE format('REVOKE {members} FROM %I', login); BEGIN EXECUTE
        format('DROP ROLE %I', login); EXCEPTION WHEN dependent_objects_still_exist THEN NULL;  -- it made
        something in another place of this server; without a login it is only a name END; END""", ), )

KEEPERS_FUNCTIONS = (
    (
        "me() RETURNS uuid",
        "sql STABLE",
        "SELECT m.member_id FROM coach_team.member m WHERE m.login = session_user AND m.joined_at IS NOT NULL",
    ),
    (
        "caller(needs_admin boolean) RETURNS uuid",
        "plpgsql",
        """DECLARE found coach_team.member;
BEGIN
    -- Locked, so that what one person does in two connections comes one after the other.
    SELECT * INTO found FROM coach_team.member m
        WHERE m.login = session_user AND m.joined_at IS NOT NULL FOR NO KEY UPDATE;
    IF found.member_id IS NULL OR (needs_admin AND NOT found.is_admin) THEN
        RAISE EXCEPTION USING ERRCODE = 'CT003', MESSAGE = 'not allowed';
    END IF;
    RETURN found.member_id;
END""",
    ),
    (
        "join_team(verifier text) RETURNS void",
        "plpgsql",
        """BEGIN
    UPDATE coach_team.member m SET joined_at = now() WHERE m.login = session_user AND m.joined_at IS NULL;
    IF NOT FOUND THEN RAISE EXCEPTION USING ERRCODE = 'CT003', MESSAGE = 'not invited'; END IF;
    PERFORM coach_team.settle_login(session_user::text, verifier);
    UPDATE coach_team.store SET members_changed = members_changed + 1;
END""",
    ),
    (
        "add_member(id uuid, called text, verifier text, admin boolean, publisher boolean, key bytea,"
        " signed bytea) RETURNS text",
        "plpgsql",
        """DECLARE made text := '{prefix}_' || replace(id::text, '-', '');
BEGIN
    IF EXISTS (SELECT FROM coach_team.member m WHERE lower(m.name) = lower(called)) THEN
        RAISE EXCEPTION USING ERRCODE = 'CT004', MESSAGE = 'name taken';
    END IF;
    INSERT INTO coach_team.member (member_id, login, name, is_admin, publishes)
        VALUES (id, made, called, admin, publisher);
    IF publisher THEN INSERT INTO coach_team.publisher_key VALUES (id, key, signed); END IF;
    PERFORM coach_team.make_login(made, verifier);
    RETURN made;
END""",
    ),
    (
        "invite(id uuid, called text, verifier text, admin boolean, publisher boolean, key bytea,"
        " signed bytea) RETURNS text",
        "plpgsql",
        """BEGIN
    PERFORM coach_team.caller(true);
    RETURN coach_team.add_member(id, called, verifier, admin, publisher, key, signed);
END""",
    ),
    (
        "everyone() RETURNS TABLE (member_id uuid, name text, is_admin boolean, publishes boolean,"
        " invited_at timestamptz, joined_at timestamptz)",
        "plpgsql",
        """BEGIN
    PERFORM coach_team.caller(true);
    RETURN QUERY SELECT m.member_id, m.name, m.is_admin, m.publishes, m.invited_at, m.joined_at
        FROM coach_team.member m ORDER BY lower(m.name);
END""",
    ),
    (
        "remove_member(gone uuid) RETURNS void",
        "plpgsql",
        """DECLARE of_them text;
BEGIN
    IF coach_team.caller(true) = gone THEN
        RAISE EXCEPTION USING ERRCODE = 'CT003', MESSAGE = 'an admin is removed by another one';
    END IF;
    DELETE FROM coach_team.member m WHERE m.member_id = gone RETURNING m.login INTO of_them;
    IF of_them IS NULL THEN RAISE EXCEPTION USING ERRCODE = 'CT005', MESSAGE = 'no such member'; END IF;
    PERFORM coach_team.drop_login(of_them);
    UPDATE coach_team.store SET members_changed = members_changed + 1;
END""",
    ),
    (
        "release(id uuid, what text, called text, report text, last_day date, ends timestamptz, readers uuid[])"
        " RETURNS timestamptz",
        "plpgsql",
        """DECLARE
    mine uuid := coach_team.caller(false);
    there coach_team.release;
    wanted uuid[] := ARRAY(SELECT DISTINCT x FROM unnest(readers) x WHERE x IS NOT NULL ORDER BY x);
BEGIN
    SELECT * INTO there FROM coach_team.release r WHERE r.release_id = id;
    IF there.release_id IS NOT NULL THEN
        IF there.author = mine AND there.kind = what AND there.title = called AND there.content = report
            AND there.until = last_day AND there.ends_at = ends AND NOT EXISTS (
                SELECT FROM coach_team.release_reader r WHERE r.release_id = id AND r.reader <> ALL (wanted))
        THEN RETURN there.released_at; END IF;
        RAISE EXCEPTION USING ERRCODE = 'CT006', MESSAGE = 'another release has this id';
    END IF;
    IF EXISTS (SELECT FROM coach_team.withdrawn w WHERE w.author = mine AND w.release_id = id) THEN
        RAISE EXCEPTION USING ERRCODE = 'CT007', MESSAGE = 'withdrawn';
    END IF;
    IF ends IS NULL OR ends <= now() THEN
        RAISE EXCEPTION USING ERRCODE = 'CT008', MESSAGE = 'over already';
    END IF;
    -- A day ends at another time in each zone: three days apart is no zone.
    IF ends > now() + interval '{MOST_DAYS} days'
        OR abs(extract(epoch FROM ends - last_day::timestamptz)) > 3 * 86400
    THEN
        RAISE EXCEPTION USING ERRCODE = 'CT009', MESSAGE = 'too long';
    END IF;
    IF octet_length(report) > {MOST_CONTENT_BYTES} OR length(called) > {MOST_TITLE} THEN
        RAISE EXCEPTION USING ERRCODE = 'CT010', MESSAGE = 'too large';
    END IF;
    IF cardinality(wanted) = 0 OR cardinality(wanted) > {MOST_READERS} OR mine = ANY (wanted)
        OR cardinality(wanted) <> (SELECT count(*) FROM coach_team.member m WHERE m.member_id = ANY (wanted) AND
        m.joined_at IS NOT NULL) THEN RAISE EXCEPTION USING ERRCODE = 'CT005', MESSAGE = 'no such reader'; END
        IF; IF (SELECT count(*) FROM coach_team.release r WHERE r.author = mine) >= {MOST_OUT} THEN RAISE
        EXCEPTION USING ERRCODE = 'CT011', MESSAGE = 'too many'; END IF; INSERT INTO coach_team.release
        (release_id, author, kind, title, content, until, ends_at) VALUES (id, mine, what, called, report,
        last_day, ends); INSERT INTO coach_team.release_reader (release_id, reader, author, ends_at,
        released_at) SELECT id, x, mine, ends, now() FROM unnest(wanted) x; RETURN now(); END""", ), (
        "withdraw(id uuid) RETURNS void", "plpgsql", """DECLARE mine uuid := coach_team.caller(false); BEGIN IF
        EXISTS (SELECT FROM coach_team.release r WHERE r.release_id = id AND r.author <> mine) THEN RAISE
        EXCEPTION USING ERRCODE = 'CT012', MESSAGE = 'no such release'; END IF; DELETE FROM coach_team.release r
        WHERE r.release_id = id AND r.author = mine; INSERT INTO coach_team.withdrawn VALUES (mine, id) ON
        CONFLICT DO NOTHING; END""", ), ( "open_release(id uuid) RETURNS text", "plpgsql", """DECLARE mine uuid
        := coach_team.caller(false); report text; BEGIN SELECT r.content INTO report FROM coach_team.release r
        WHERE r.release_id = id AND r.author = mine; IF report IS NOT NULL THEN RETURN report; END IF; UPDATE
        coach_team.release_reader r SET first_opened_at = coalesce(r.first_opened_at, now()), last_opened_at =
        now() WHERE r.release_id = id AND r.reader = mine AND r.ends_at > now(); IF NOT FOUND THEN RAISE
        EXCEPTION USING ERRCODE = 'CT012', MESSAGE = 'no such release'; END IF; SELECT r.content INTO report
        FROM coach_team.release r WHERE r.release_id = id; RETURN report; END""", ), ( "answer(id uuid, under
        uuid, said text) RETURNS timestamptz", "plpgsql", """DECLARE mine uuid := coach_team.caller(false);
        there coach_team.answer; of_release coach_team.release; BEGIN SELECT * INTO there FROM coach_team.answer
        a WHERE a.answer_id = id; IF there.answer_id IS NOT NULL THEN IF there.author = mine AND
        there.release_id = under AND there.text = said THEN RETURN there.written_at; END IF; RAISE EXCEPTION
        USING ERRCODE = 'CT006', MESSAGE = 'another answer has this id'; END IF; SELECT * INTO of_release FROM
        coach_team.release r WHERE r.release_id = under AND r.ends_at > now() AND (r.author = mine OR EXISTS (
        SELECT FROM coach_team.release_reader x WHERE x.release_id = under AND x.reader = mine)) FOR KEY SHARE;
        IF of_release.release_id IS NULL THEN RAISE EXCEPTION USING ERRCODE = 'CT012', MESSAGE = 'no such
        release'; END IF; IF length(said) > {MOST_ANSWER} OR length(said) = 0 OR said IS NULL OR (SELECT
        count(*) FROM coach_team.answer a WHERE a.release_id = under) >= {MOST_ANSWERS} THEN RAISE EXCEPTION
        USING ERRCODE = 'CT010', MESSAGE = 'too large'; END IF; INSERT INTO coach_team.answer (answer_id,
        release_id, release_author, ends_at, author, text) VALUES (id, under, of_release.author,
        of_release.ends_at, mine, said); RETURN now(); END""", ), ( "publish(id uuid, what text, called text,
        number integer, packed bytea, signed bytea) RETURNS void", "plpgsql", """DECLARE mine uuid :=
        coach_team.caller(false); there coach_team.shared_item; BEGIN IF NOT EXISTS (SELECT FROM
        coach_team.publisher_key k WHERE k.member_id = mine) THEN RAISE EXCEPTION USING ERRCODE = 'CT003',
        MESSAGE = 'not a publisher'; END IF; IF octet_length(packed) > {MOST_SHARED_BYTES} THEN RAISE EXCEPTION
        USING ERRCODE = 'CT010', MESSAGE = 'too large'; END IF; SELECT * INTO there FROM coach_team.shared_item
        s WHERE s.kind = what AND s.name = called FOR UPDATE; IF there.item_id IS NULL THEN INSERT INTO
        coach_team.shared_item (item_id, kind, name, version, publisher, content, signature) VALUES (id, what,
        called, number, mine, packed, signed); RETURN; END IF; IF there.version = number AND there.publisher =
        mine AND there.signature = signed THEN RETURN; END IF; IF there.version >= number OR there.item_id <> id
        THEN RAISE EXCEPTION USING ERRCODE = 'CT013', MESSAGE = 'not newer'; END IF; UPDATE
        coach_team.shared_item s SET version = number, publisher = mine, content = packed, signature = signed,
        published_at = now() WHERE s.item_id = id; END""", ), ( "tidy() RETURNS integer", "plpgsql", """DECLARE
        gone integer; BEGIN PERFORM coach_team.caller(false); DELETE FROM coach_team.release r WHERE r.ends_at <
        now() - interval '{KEPT_OVER_DAYS} days'; GET DIAGNOSTICS gone = ROW_COUNT; RETURN gone; END""", ), )
        FOR_MEMBERS = ( *( "me", "join_team", "invite", "everyone", "remove_member", "release", "withdraw",
        "open_release", "answer", ), *("publish", "tidy"), )


def upgrade() -> None:
    roles: dict[str, str] = dict(context.config.attributes["roles"])
    numbers = {name: value for name, value in vars(limits).items() if name.isupper()}
    fields = {**roles, **numbers}

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
    run(
        "GRANT EXECUTE ON FUNCTION coach_team.make_login, coach_team.settle_login, coach_team.drop_login"
        " TO {keeper}"
    )
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
