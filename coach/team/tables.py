"""The store's tables as SQLAlchemy reads them. Only `migrations` say what they are.

`content` of a release is not here: nobody may select it. It is opened through a function, which stamps the
time.
"""

from __future__ import annotations

import sqlalchemy as sa

metadata = sa.MetaData(schema="coach_team")

store = sa.Table(
    "store", metadata,
    *(sa.Column(name, sa.Integer) for name in ("schema_number", "oldest_client", "members_changed")),
    sa.Column("team_id", sa.Uuid), sa.Column("team", sa.Text),
)  # fmt: skip
member = sa.Table(
    "member", metadata,
    sa.Column("member_id", sa.Uuid, primary_key=True), sa.Column("name", sa.Text),
    sa.Column("is_admin", sa.Boolean), sa.Column("publishes", sa.Boolean),
    sa.Column("joined_at", sa.DateTime(timezone=True)),
)  # fmt: skip
publisher_key = sa.Table(
    "publisher_key", metadata,
    sa.Column("member_id", sa.Uuid, primary_key=True), sa.Column("public_key", sa.LargeBinary),
    sa.Column("team_signature", sa.LargeBinary),
)  # fmt: skip
release = sa.Table(
    "release", metadata,
    sa.Column("release_id", sa.Uuid, primary_key=True), sa.Column("author", sa.Uuid),
    sa.Column("kind", sa.Text), sa.Column("title", sa.Text), sa.Column("until", sa.Date),
    *(sa.Column(name, sa.DateTime(timezone=True)) for name in ("ends_at", "released_at")),
)  # fmt: skip
release_reader = sa.Table(
    "release_reader", metadata,
    *(sa.Column(name, sa.Uuid) for name in ("release_id", "reader", "author")),
    *(sa.Column(name, sa.Text) for name in ("kind", "title")),
    sa.Column("until", sa.Date),
    *(
        sa.Column(name, sa.DateTime(timezone=True))
        for name in ("released_at", "ends_at", "first_opened_at", "last_opened_at")
    ),
)  # fmt: skip
answer = sa.Table(
    "answer", metadata,
    *(sa.Column(name, sa.Uuid) for name in ("answer_id", "release_id", "release_author", "author")),
    sa.Column("text", sa.Text), sa.Column("written_at", sa.DateTime(timezone=True)),
)  # fmt: skip
shared_item = sa.Table(
    "shared_item", metadata,
    sa.Column("item_id", sa.Uuid, primary_key=True),
    *(sa.Column(name, sa.Text) for name in ("kind", "name")),
    sa.Column("version", sa.Integer), sa.Column("publisher", sa.Uuid),
    *(sa.Column(name, sa.LargeBinary) for name in ("content", "signature")),
    sa.Column("published_at", sa.DateTime(timezone=True)),
)  # fmt: skip
