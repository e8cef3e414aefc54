"""What somebody with a login of the team tries by SQL, to see, change or delete what isn't theirs.

The fields name a victim's release, people and the roles behind the store. A statement may fail, or give what is
the attacker's own; it may never say the mark that stands in the victim's rows, nor change one of them.
"""

from __future__ import annotations

MARK = "mark-7f3a91"
VERIFIER = (
    "SCRAM-SHA-256$4096:AAAAAAAAAAAAAAAAAAAAAA==$"
    "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=:AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA="
)
LEAK = (
    "CREATE OR REPLACE FUNCTION pg_temp.leak(text) RETURNS boolean LANGUAGE plpgsql COST 0.0000001 AS"
    " 'BEGIN RAISE NOTICE ''%'', $1; RETURN true; END'"
)
TABLES = ("release", "release_reader", "answer", "withdrawn", "member", "shared_item", "publisher_key", "store")

READING = (
    *(f"SELECT * FROM coach_team.{table}" for table in TABLES),
    *(f"COPY coach_team.{table} TO STDOUT" for table in TABLES),
    "SELECT content FROM coach_team.release",
    "SELECT r.release_id, r.title, r.until FROM coach_team.release r",
    "SELECT title FROM coach_team.release WHERE release_id = '{release}'",
    "SELECT title FROM coach_team.release_reader WHERE release_id = '{release}' OR reader = '{reader}'",
    f"{LEAK}; SELECT title FROM coach_team.release_reader WHERE pg_temp.leak(title)",
    "SELECT title::integer FROM coach_team.release_reader",
    "SELECT text::integer FROM coach_team.answer",
    "SELECT r FROM coach_team.release r",
    "SELECT login FROM coach_team.member",
    "SELECT coach_team.open_release('{release}')",
    "SELECT coach_team.open_release(release_id) FROM coach_team.release_reader",
    "COPY (SELECT content FROM coach_team.release) TO STDOUT",
    "COPY (SELECT title FROM coach_team.release) TO STDOUT",
    "SET row_security = off; SELECT title FROM coach_team.release",
    "SET row_security = off; SELECT text FROM coach_team.answer",
    "EXPLAIN (ANALYZE, VERBOSE) SELECT title FROM coach_team.release WHERE title > 'a'",
    "SELECT title::integer FROM coach_team.release",
    "SELECT 1 / (CASE WHEN title ~ 'm[a]rk-7f' THEN 0 ELSE 1 END) FROM coach_team.release",
    f"{LEAK}; SELECT title FROM coach_team.release WHERE pg_temp.leak(title)",
    f"{LEAK}; SELECT text FROM coach_team.answer WHERE pg_temp.leak(text)",
    f"{LEAK}; SELECT 1 FROM coach_team.release r JOIN coach_team.release_reader x"
    " ON pg_temp.leak(r.title) AND x.release_id = r.release_id",
    "CREATE TEMP VIEW v AS SELECT title FROM coach_team.release; TABLE v",
    "CREATE TEMP TABLE t AS SELECT title, release_id FROM coach_team.release; TABLE t",
    "DECLARE c CURSOR WITH HOLD FOR SELECT title FROM coach_team.release; FETCH ALL FROM c",
    "PREPARE p AS SELECT text FROM coach_team.answer; EXECUTE p; DEALLOCATE p",
    "SELECT query_to_xml('SELECT content FROM coach_team.release', true, true, '')",
    "SELECT table_to_xml('coach_team.release', true, true, '')",
    "SELECT schema_to_xml('coach_team', true, true, '')",
    "SELECT database_to_xml(true, true, '')",
    "DO $$ BEGIN RAISE NOTICE '%', (SELECT string_agg(title, ',') FROM coach_team.release); END $$",
    "SELECT most_common_vals::text, histogram_bounds::text FROM pg_stats",
    "SELECT * FROM pg_statistic",
    "SELECT query FROM pg_stat_activity",
    "SELECT * FROM pg_largeobject",
    "SELECT rolpassword FROM pg_authid",
    "SELECT * FROM pg_shadow",
    "SELECT pg_read_file('postgresql.conf')",
    "SELECT pg_read_binary_file('base/1/1259')",
    "SELECT pg_ls_dir('.')",
    "SELECT pg_stat_file('pg_hba.conf')",
    "SELECT lo_import('/etc/passwd')",
    "SELECT * FROM pg_hba_file_rules()",
    "COPY coach_team.release TO '/tmp/coach-hostile'",
    "COPY (SELECT 1) TO PROGRAM 'cat'",
    "CREATE TEMP TABLE f (x text); COPY f FROM '/etc/passwd'",
    "CREATE TEMP TABLE f (x text); COPY f FROM PROGRAM 'cat /etc/passwd'",
    "CREATE EXTENSION dblink",
    "CREATE EXTENSION pageinspect",
    "CREATE EXTENSION file_fdw",
    "CREATE SERVER s FOREIGN DATA WRAPPER postgres_fdw",
    "CREATE PUBLICATION p FOR TABLE coach_team.release",
    "SELECT pg_create_logical_replication_slot('s', 'test_decoding')",
    "SELECT * FROM coach_team.everyone()",
    "LISTEN everything; NOTIFY everything, 'x'",
    "SELECT xmin, ctid, title FROM coach_team.release",
    "SELECT title FROM coach_team.release TABLESAMPLE SYSTEM (100)",
    "SELECT title FROM ONLY coach_team.release FOR UPDATE",
    "WITH gone AS (DELETE FROM coach_team.release RETURNING title) TABLE gone",
)
WRITING = (
    "UPDATE coach_team.release SET until = '2020-01-01', ends_at = 'epoch'",
    "UPDATE coach_team.release SET author = '{me}' WHERE release_id = '{release}' RETURNING content",
    "UPDATE coach_team.release_reader SET reader = '{me}'",
    "UPDATE coach_team.release_reader SET first_opened_at = now(), last_opened_at = now()",
    "UPDATE coach_team.release_reader SET first_opened_at = NULL, last_opened_at = NULL",
    "INSERT INTO coach_team.release_reader VALUES ('{release}', '{me}', '{me}', 'infinity', now())",
    "INSERT INTO coach_team.release"
    " SELECT gen_random_uuid(), '{victim}', 'call', 't', 'c', '2030-01-01', now()",
    "INSERT INTO coach_team.answer"
    " VALUES (gen_random_uuid(), '{release}', '{victim}', 'infinity', '{victim}', 'x')",
    "INSERT INTO coach_team.withdrawn VALUES ('{victim}', '{release}')",
    "INSERT INTO coach_team.member VALUES (gen_random_uuid(), current_user, 'x', true, true, now(), now())",
    "INSERT INTO coach_team.release_reader SELECT '{release}', '{me}', '{me}', 'infinity', now()"
    " ON CONFLICT DO NOTHING",
    "UPDATE coach_team.member SET is_admin = true, publishes = true",
    "UPDATE coach_team.member SET login = 'x' WHERE member_id = '{victim}'",
    "UPDATE coach_team.store SET oldest_client = 99",
    "UPDATE coach_team.shared_item SET content = 'x', version = 99",
    *(f"DELETE FROM coach_team.{table}" for table in TABLES),
    *(f"TRUNCATE coach_team.{table} CASCADE" for table in TABLES),
    "MERGE INTO coach_team.release r USING (SELECT 1) s ON true WHEN MATCHED THEN DELETE",
    "COPY coach_team.release_reader FROM STDIN",
    "LOCK TABLE coach_team.release IN ACCESS EXCLUSIVE MODE NOWAIT",
    "SELECT coach_team.withdraw('{release}')",
    "SELECT coach_team.answer(gen_random_uuid(), '{release}', 'x')",
    "SELECT coach_team.release('{release}', 'call', 't', 'c', current_date + 1, now() + '1 day',"
    " ARRAY['{me}']::uuid[])",
    "SELECT coach_team.release('{release}', 'call', 't', 'c', current_date, now() + '1 day',"
    " ARRAY['{reader}']::uuid[])",
    "SELECT coach_team.remove_member('{me}')",
    "SELECT coach_team.add_member(gen_random_uuid(), 'x', '{verifier}', true, false, NULL, NULL)",
    "SELECT coach_team.make_login('{victim_login}', '{verifier}')",
    "SELECT coach_team.settle_login('{victim_login}', '{verifier}')",
    "SELECT coach_team.drop_login('{victim_login}')",
    "SELECT coach_team.checked_login('{victim_login}', '{verifier}')",
    "SELECT coach_team.caller(false)",
    "SELECT coach_team.join_team('{verifier}')",
    "SELECT coach_team.join_team('secret')",
)
RISING = (
    *(f"SET ROLE {{{role}}}; SELECT title FROM coach_team.release" for role in ("owner", "keeper", "maker")),
    *(f"GRANT {{{role}}} TO CURRENT_USER" for role in ("owner", "keeper", "maker", "members", "victim_login")),
    "SET ROLE {victim_login}; SELECT title FROM coach_team.release",
    "SET ROLE {members}; SELECT title FROM coach_team.release",
    "SET SESSION AUTHORIZATION {victim_login}; SELECT title FROM coach_team.release",
    "SET SESSION AUTHORIZATION postgres",
    "ALTER ROLE CURRENT_USER SUPERUSER",
    "ALTER ROLE CURRENT_USER BYPASSRLS",
    "ALTER ROLE CURRENT_USER CREATEROLE",
    "ALTER ROLE CURRENT_USER RENAME TO {owner}_x",
    "ALTER ROLE {victim_login} PASSWORD '{verifier}'",
    "ALTER ROLE {victim_login} SET search_path = 'x'",
    "DROP ROLE {victim_login}",
    "CREATE ROLE other LOGIN",
    "ALTER TABLE coach_team.release DISABLE ROW LEVEL SECURITY",
    "ALTER TABLE coach_team.release NO FORCE ROW LEVEL SECURITY",
    "ALTER TABLE coach_team.release OWNER TO CURRENT_USER",
    "CREATE POLICY mine ON coach_team.release USING (true)",
    "DROP POLICY mine ON coach_team.release",
    "ALTER POLICY mine ON coach_team.release USING (true)",
    "CREATE OR REPLACE FUNCTION coach_team.me() RETURNS uuid LANGUAGE sql AS $$ SELECT '{victim}'::uuid $$",
    "ALTER FUNCTION coach_team.me() SET search_path = pg_temp",
    "ALTER FUNCTION coach_team.me() OWNER TO CURRENT_USER",
    "DROP FUNCTION coach_team.me() CASCADE",
    "DROP SCHEMA coach_team CASCADE",
    "ALTER SCHEMA coach_team RENAME TO gone",
    "CREATE TABLE coach_team.mine (x text)",
    "CREATE FUNCTION coach_team.mine() RETURNS integer LANGUAGE sql AS 'SELECT 1'",
    "CREATE TRIGGER t BEFORE INSERT ON coach_team.release FOR EACH ROW"
    " EXECUTE FUNCTION suppress_redundant_updates_trigger()",
    "CREATE RULE r AS ON SELECT TO coach_team.release DO INSTEAD NOTHING",
    f"{LEAK}; CREATE INDEX i ON coach_team.release (pg_temp.leak(title))",
    "CREATE STATISTICS s ON release_id, title FROM coach_team.release",
    "CREATE TEMP TABLE child (x text) INHERITS (coach_team.release)",
    "GRANT ALL ON ALL TABLES IN SCHEMA coach_team TO CURRENT_USER",
    "ALTER DEFAULT PRIVILEGES FOR ROLE {owner} GRANT ALL ON TABLES TO PUBLIC",
    "REASSIGN OWNED BY {owner} TO CURRENT_USER",
    "DROP OWNED BY {owner} CASCADE",
    "COMMENT ON TABLE coach_team.release IS 'mine'",
    "ALTER SYSTEM SET log_statement = 'all'",
    "SET session_replication_role = replica",
    "ALTER DATABASE {database} SET row_security = off",
    "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE usename = '{victim_login}'",
    "SELECT pg_reload_conf()",
    "SELECT set_config('role', '{keeper}', false), set_config('session_authorization', 'postgres', false)",
    # What a function of the store would find before its own, if its search path were the caller's.
    "CREATE TEMP TABLE member AS"
    " SELECT '{victim}'::uuid AS member_id, current_user AS login, now() AS joined_at;"
    " SET search_path = pg_temp, pg_catalog; SELECT coach_team.open_release('{release}')",
    "CREATE FUNCTION pg_temp.now() RETURNS timestamptz LANGUAGE sql AS $$ SELECT 'epoch'::timestamptz $$;"
    " SET search_path = pg_temp, pg_catalog; SELECT coach_team.open_release('{release}')",
    "CREATE FUNCTION pg_temp.same(uuid, uuid) RETURNS boolean LANGUAGE sql AS 'SELECT true';"
    " CREATE OPERATOR pg_temp.= (LEFTARG = uuid, RIGHTARG = uuid, FUNCTION = pg_temp.same);"
    " SET search_path = pg_temp, pg_catalog; SELECT title FROM coach_team.release",
)
ALL = (*READING, *WRITING, *RISING)
BEFORE = (
    *(
        "",
        "SET search_path = pg_temp, coach_team",
        "SET row_security = off",
        "SET ROLE NONE",
        "BEGIN READ WRITE",
    ),
    *("SET plan_cache_mode = force_generic_plan", "SET enable_indexscan = off", "SET jit_above_cost = 0"),
    "BEGIN ISOLATION LEVEL SERIALIZABLE",
)
"""What may stand before a statement in the slow form."""
