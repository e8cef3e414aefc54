"""The functions of the first schema through which members write: head, language and body of each.

They run with the keeper's rights, so each finds out by `session_user` who calls, which nobody can change but a
superuser. Whatever they are given is checked here; what a client checked before doesn't count. SQLSTATEs that
begin with CT are theirs (`connection.REFUSALS` has their sentences).
"""

from __future__ import annotations

NUMBERS = {
    "MOST_CONTENT_BYTES": 1_000_000,
    "MOST_TITLE": 200,
    "MOST_NAME": 80,
    "MOST_READERS": 50,
    "MOST_DAYS": 366,
    "MOST_OUT": 2_000,
    "MOST_ANSWER": 4_000,
    "MOST_ANSWERS": 200,
    "MOST_SHARED_BYTES": 16_000_000,
    "KEPT_OVER_DAYS": 14,
    "INVITED_DAYS": 7,
    "MOST_CONNECTIONS": 4,
}
"""The limits of the first schema. They stay as they are, whatever `model.team_limits` says later."""

KEEPERS_FUNCTIONS = (
    (
        "me() RETURNS uuid",
        # Not in SQL: that would be planned anew for each query, ten times as long as it takes.
        "plpgsql STABLE",
        """BEGIN
    RETURN (
        SELECT m.member_id FROM coach_team.member m WHERE m.login = session_user AND m.joined_at IS NOT NULL);
END""",
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
        OR cardinality(wanted) <> (SELECT count(*) FROM coach_team.member m
            WHERE m.member_id = ANY (wanted) AND m.joined_at IS NOT NULL)
    THEN RAISE EXCEPTION USING ERRCODE = 'CT005', MESSAGE = 'no such reader'; END IF;
    IF (SELECT count(*) FROM coach_team.release r WHERE r.author = mine) >= {MOST_OUT} THEN
        RAISE EXCEPTION USING ERRCODE = 'CT011', MESSAGE = 'too many';
    END IF;
    INSERT INTO coach_team.release (release_id, author, kind, title, content, until, ends_at)
        VALUES (id, mine, what, called, report, last_day, ends);
    INSERT INTO coach_team.release_reader
        (release_id, reader, author, kind, title, until, ends_at, released_at)
        SELECT id, x, mine, what, called, last_day, ends, now() FROM unnest(wanted) x;
    RETURN now();
END""",
    ),
    (
        "withdraw(id uuid) RETURNS void",
        "plpgsql",
        """DECLARE mine uuid := coach_team.caller(false);
BEGIN
    IF EXISTS (SELECT FROM coach_team.release r WHERE r.release_id = id AND r.author <> mine) THEN
        RAISE EXCEPTION USING ERRCODE = 'CT012', MESSAGE = 'no such release';
    END IF;
    DELETE FROM coach_team.release r WHERE r.release_id = id AND r.author = mine;
    INSERT INTO coach_team.withdrawn VALUES (mine, id) ON CONFLICT DO NOTHING;
END""",
    ),
    (
        "open_release(id uuid) RETURNS text",
        "plpgsql",
        """DECLARE
    mine uuid := coach_team.caller(false);
    report text;
BEGIN
    SELECT r.content INTO report FROM coach_team.release r WHERE r.release_id = id AND r.author = mine;
    IF report IS NOT NULL THEN RETURN report; END IF;
    UPDATE coach_team.release_reader r
        SET first_opened_at = coalesce(r.first_opened_at, now()), last_opened_at = now()
        WHERE r.release_id = id AND r.reader = mine AND r.ends_at > now();
    IF NOT FOUND THEN RAISE EXCEPTION USING ERRCODE = 'CT012', MESSAGE = 'no such release'; END IF;
    SELECT r.content INTO report FROM coach_team.release r WHERE r.release_id = id;
    RETURN report;
END""",
    ),
    (
        "answer(id uuid, under uuid, said text) RETURNS timestamptz",
        "plpgsql",
        """DECLARE
    mine uuid := coach_team.caller(false);
    there coach_team.answer;
    of_release coach_team.release;
BEGIN
    SELECT * INTO there FROM coach_team.answer a WHERE a.answer_id = id;
    IF there.answer_id IS NOT NULL THEN
        IF there.author = mine AND there.release_id = under AND there.text = said THEN
            RETURN there.written_at;
        END IF;
        RAISE EXCEPTION USING ERRCODE = 'CT006', MESSAGE = 'another answer has this id';
    END IF;
    SELECT * INTO of_release FROM coach_team.release r WHERE r.release_id = under AND r.ends_at > now()
        AND (r.author = mine OR EXISTS (
            SELECT FROM coach_team.release_reader x WHERE x.release_id = under AND x.reader = mine))
        FOR KEY SHARE;
    IF of_release.release_id IS NULL THEN
        RAISE EXCEPTION USING ERRCODE = 'CT012', MESSAGE = 'no such release';
    END IF;
    IF length(said) > {MOST_ANSWER} OR length(said) = 0 OR said IS NULL
        OR (SELECT count(*) FROM coach_team.answer a WHERE a.release_id = under) >= {MOST_ANSWERS}
    THEN RAISE EXCEPTION USING ERRCODE = 'CT010', MESSAGE = 'too large'; END IF;
    INSERT INTO coach_team.answer (answer_id, release_id, release_author, ends_at, author, text)
        VALUES (id, under, of_release.author, of_release.ends_at, mine, said);
    RETURN now();
END""",
    ),
    (
        "publish(id uuid, what text, called text, number integer, packed bytea, signed bytea) RETURNS void",
        "plpgsql",
        """DECLARE
    mine uuid := coach_team.caller(false);
    there coach_team.shared_item;
BEGIN
    IF NOT EXISTS (SELECT FROM coach_team.publisher_key k WHERE k.member_id = mine) THEN
        RAISE EXCEPTION USING ERRCODE = 'CT003', MESSAGE = 'not a publisher';
    END IF;
    IF octet_length(packed) > {MOST_SHARED_BYTES} THEN
        RAISE EXCEPTION USING ERRCODE = 'CT010', MESSAGE = 'too large';
    END IF;
    SELECT * INTO there FROM coach_team.shared_item s WHERE s.kind = what AND s.name = called FOR UPDATE;
    IF there.item_id IS NULL THEN
        INSERT INTO coach_team.shared_item (item_id, kind, name, version, publisher, content, signature)
            VALUES (id, what, called, number, mine, packed, signed);
        RETURN;
    END IF;
    IF there.version = number AND there.publisher = mine AND there.signature = signed THEN RETURN; END IF;
    IF there.version >= number OR there.item_id <> id THEN
        RAISE EXCEPTION USING ERRCODE = 'CT013', MESSAGE = 'not newer';
    END IF;
    UPDATE coach_team.shared_item s SET version = number, publisher = mine, content = packed,
        signature = signed, published_at = now() WHERE s.item_id = id;
END""",
    ),
    (
        "tidy() RETURNS integer",
        "plpgsql",
        """DECLARE gone integer;
BEGIN
    IF coach_team.me() IS NULL THEN RAISE EXCEPTION USING ERRCODE = 'CT003', MESSAGE = 'not allowed'; END IF;
    DELETE FROM coach_team.release r WHERE r.ends_at < now() - interval '{KEPT_OVER_DAYS} days';
    GET DIAGNOSTICS gone = ROW_COUNT;
    RETURN gone;
END""",
    ),
)
