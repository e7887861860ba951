"""The first schema: dispatches, what was found in them, marks, log, index."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Make every table, the view that the full-text index reads, and the index."""
    op.execute(f"PRAGMA application_id = {0x436C6970}")
    op.create_table('capture',
    sa.Column('id', sa.Integer(), nullable=False),
    sa.Column('path', sa.Text(), nullable=False),
    sa.Column('size', sa.Integer(), nullable=False),
    sa.Column('sha256', sa.Text(), nullable=False),
    sa.Column('captured_at', sa.Text(), nullable=False),
    sa.PrimaryKeyConstraint('id'),
    sa.UniqueConstraint('path', 'sha256', name='capture_place')
    )
    op.create_table('event',
    sa.Column('number', sa.Integer(), autoincrement=False, nullable=False),
    sa.Column('at', sa.Text(), nullable=False),
    sa.Column('kind', sa.Text(), nullable=False),
    sa.Column('dispatch', sa.Integer(), nullable=True),
    sa.Column('who', sa.Text(), nullable=False),
    sa.Column('rules', sa.Text(), nullable=False),
    sa.Column('detail', sa.Text(), nullable=False),
    sa.Column('previous_hash', sa.Text(), nullable=False),
    sa.Column('hash', sa.Text(), nullable=False),
    sa.PrimaryKeyConstraint('number')
    )
    op.create_index('event_dispatch', 'event', ['dispatch'], unique=False)
    op.create_table('identity',
    sa.Column('id', sa.Integer(), nullable=False),
    sa.Column('name', sa.Text(), nullable=False),
    sa.PrimaryKeyConstraint('id')
    )
    op.create_table('name',
    sa.Column('name_key', sa.Text(), nullable=False),
    sa.Column('spelling', sa.Text(), nullable=False),
    sa.PrimaryKeyConstraint('name_key', 'spelling'),
    sqlite_with_rowid=False
    )
    op.create_table('name_token',
    sa.Column('token', sa.Text(), nullable=False),
    sa.Column('name_key', sa.Text(), nullable=False),
    sa.PrimaryKeyConstraint('token', 'name_key'),
    sqlite_with_rowid=False
    )
    op.create_table('outlet',
    sa.Column('key', sa.Text(), nullable=False),
    sa.Column('name', sa.Text(), nullable=False),
    sa.Column('country', sa.Text(), nullable=True),
    sa.Column('kind', sa.Text(), nullable=True),
    sa.Column('ownership', sa.Text(), nullable=True),
    sa.PrimaryKeyConstraint('key')
    )
    op.create_table('outlet_slot',
    sa.Column('role', sa.Text(), nullable=False),
    sa.Column('outlet', sa.Text(), nullable=False),
    sa.Column('slot', sa.Integer(), nullable=False),
    sa.PrimaryKeyConstraint('role', 'outlet', 'slot'),
    sqlite_with_rowid=False
    )
    op.create_table('person_slot',
    sa.Column('name_key', sa.Text(), nullable=False),
    sa.Column('slot', sa.Integer(), nullable=False),
    sa.PrimaryKeyConstraint('name_key', 'slot'),
    sqlite_with_rowid=False
    )
    op.create_table('place',
    sa.Column('id', sa.Integer(), nullable=False),
    sa.Column('name', sa.Text(), nullable=False),
    sa.Column('country', sa.Text(), nullable=False),
    sa.PrimaryKeyConstraint('id')
    )
    op.create_index('place_name', 'place', ['name', 'country'], unique=True)
    op.create_table('place_slot',
    sa.Column('place', sa.Integer(), nullable=False),
    sa.Column('slot', sa.Integer(), nullable=False),
    sa.PrimaryKeyConstraint('place', 'slot'),
    sqlite_with_rowid=False
    )
    op.create_table('source',
    sa.Column('key', sa.Text(), nullable=False),
    sa.Column('name', sa.Text(), nullable=False),
    sa.PrimaryKeyConstraint('key')
    )
    op.create_table('speaker_slot',
    sa.Column('name_key', sa.Text(), nullable=False),
    sa.Column('slot', sa.Integer(), nullable=False),
    sa.PrimaryKeyConstraint('name_key', 'slot'),
    sqlite_with_rowid=False
    )
    op.create_table('tag_slot',
    sa.Column('tag', sa.Text(), nullable=False),
    sa.Column('slot', sa.Integer(), nullable=False),
    sa.PrimaryKeyConstraint('tag', 'slot'),
    sqlite_with_rowid=False
    )
    op.create_table('tombstone',
    sa.Column('key', sa.Integer(), autoincrement=False, nullable=False),
    sa.Column('ref', sa.Text(), nullable=False),
    sa.Column('at', sa.Text(), nullable=False),
    sa.Column('who', sa.Text(), nullable=False),
    sa.Column('reason', sa.Text(), nullable=False),
    sa.PrimaryKeyConstraint('key')
    )
    op.create_table('article',
    sa.Column('key', sa.Integer(), autoincrement=False, nullable=False),
    sa.Column('slot', sa.Integer(), nullable=False),
    sa.Column('source', sa.Text(), nullable=True),
    sa.Column('source_evidence', sa.Text(), nullable=True),
    sa.Column('headline', sa.Text(), nullable=True),
    sa.Column('series_label', sa.Text(), nullable=True),
    sa.Column('series_kind', sa.Text(), nullable=True),
    sa.Column('series_number', sa.Integer(), nullable=True),
    sa.Column('series_also', sa.Text(), nullable=True),
    sa.Column('slugline', sa.Text(), nullable=True),
    sa.Column('byline', sa.Text(), nullable=True),
    sa.Column('editor_note', sa.Text(), nullable=True),
    sa.Column('notes', sa.Text(), nullable=True),
    sa.Column('published_first', sa.Text(), nullable=True),
    sa.Column('published_last', sa.Text(), nullable=True),
    sa.Column('published_instant', sa.Text(), nullable=True),
    sa.Column('published_zone', sa.Text(), nullable=True),
    sa.Column('published_precision', sa.Text(), nullable=True),
    sa.Column('published_origin', sa.Text(), nullable=True),
    sa.Column('published_text', sa.Text(), nullable=True),
    sa.Column('language', sa.Text(), nullable=True),
    sa.Column('guid', sa.Text(), nullable=True),
    sa.Column('version', sa.Text(), nullable=True),
    sa.Column('signal', sa.Text(), nullable=True),
    sa.Column('url', sa.Text(), nullable=True),
    sa.Column('rights', sa.Text(), nullable=True),
    sa.Column('urgency', sa.Integer(), nullable=True),
    sa.Column('embargo', sa.Text(), nullable=True),
    sa.Column('keywords', sa.Text(), nullable=True),
    sa.Column('subjects', sa.Text(), nullable=True),
    sa.Column('envelope_language', sa.Text(), nullable=True),
    sa.Column('envelope_published', sa.Text(), nullable=True),
    sa.Column('first_published', sa.Text(), nullable=True),
    sa.Column('body', sa.Text(), nullable=False),
    sa.Column('quotes', sa.Text(), nullable=True),
    sa.Column('headline_spaced', sa.Text(), nullable=True),
    sa.Column('body_spaced', sa.Text(), nullable=True),
    sa.Column('quotes_spaced', sa.Text(), nullable=True),
    sa.Column('original', sa.Text(), nullable=True),
    sa.Column('edits', sa.Text(), nullable=True),
    sa.Column('pieces', sa.Text(), nullable=True),
    sa.Column('repairs', sa.Text(), nullable=True),
    sa.Column('assumptions', sa.Text(), nullable=True),
    sa.Column('reading_assumptions', sa.Text(), nullable=True),
    sa.Column('rules', sa.Text(), nullable=False),
    sa.Column('added_at', sa.Text(), nullable=False),
    sa.ForeignKeyConstraint(['source'], ['source.key'], ),
    sa.PrimaryKeyConstraint('key'),
    sa.UniqueConstraint('slot', name='article_slot')
    )
    op.create_index('article_days', 'article', ['published_first', 'published_last', 'slot'], unique=False)
    op.create_index('article_series', 'article', ['series_kind', 'series_number', 'slot'], unique=False)
    op.create_table('identity_name',
    sa.Column('identity', sa.Integer(), nullable=False),
    sa.Column('name_key', sa.Text(), nullable=False),
    sa.Column('verdict', sa.Text(), nullable=False),
    sa.Column('made_at', sa.Text(), nullable=False),
    sa.Column('who', sa.Text(), nullable=False),
    sa.ForeignKeyConstraint(['identity'], ['identity.id'], ondelete='CASCADE'),
    sa.PrimaryKeyConstraint('identity', 'name_key'),
    sqlite_with_rowid=False
    )
    op.create_index('identity_name_key', 'identity_name', ['name_key'], unique=False)
    op.create_table('absence',
    sa.Column('dispatch', sa.Integer(), nullable=False),
    sa.Column('number', sa.Integer(), nullable=False),
    sa.Column('paragraph', sa.Integer(), nullable=True),
    sa.Column('start', sa.Integer(), nullable=False),
    sa.Column('stop', sa.Integer(), nullable=False),
    sa.Column('text', sa.Text(), nullable=False),
    sa.Column('who', sa.Text(), nullable=False),
    sa.Column('about', sa.Text(), nullable=False),
    sa.Column('rule', sa.Text(), nullable=False),
    sa.ForeignKeyConstraint(['dispatch'], ['article.key'], ondelete='CASCADE'),
    sa.PrimaryKeyConstraint('dispatch', 'number'),
    sqlite_with_rowid=False
    )
    op.create_table('attribution',
    sa.Column('dispatch', sa.Integer(), nullable=False),
    sa.Column('number', sa.Integer(), nullable=False),
    sa.Column('paragraph', sa.Integer(), nullable=False),
    sa.Column('start', sa.Integer(), nullable=False),
    sa.Column('stop', sa.Integer(), nullable=False),
    sa.Column('text', sa.Text(), nullable=False),
    sa.Column('direct', sa.Integer(), nullable=False),
    sa.Column('speaker_text', sa.Text(), nullable=True),
    sa.Column('speaker_kind', sa.Text(), nullable=True),
    sa.Column('speaker_name', sa.Text(), nullable=True),
    sa.Column('speaker_name_key', sa.Text(), nullable=True),
    sa.Column('cue', sa.Text(), nullable=False),
    sa.Column('outlet', sa.Text(), nullable=True),
    sa.Column('rule', sa.Text(), nullable=False),
    sa.Column('outlet_rule', sa.Text(), nullable=False),
    sa.Column('spans', sa.Text(), nullable=True),
    sa.ForeignKeyConstraint(['dispatch'], ['article.key'], ondelete='CASCADE'),
    sa.PrimaryKeyConstraint('dispatch', 'number'),
    sqlite_with_rowid=False
    )
    op.create_index('attribution_outlet', 'attribution', ['outlet'], unique=False)
    op.create_index('attribution_speaker', 'attribution', ['speaker_name_key'], unique=False)
    op.create_table('citation',
    sa.Column('dispatch', sa.Integer(), nullable=False),
    sa.Column('number', sa.Integer(), nullable=False),
    sa.Column('outlet', sa.Text(), nullable=False),
    sa.Column('citations', sa.Integer(), nullable=False),
    sa.Column('mentions', sa.Text(), nullable=True),
    sa.Column('rule', sa.Text(), nullable=False),
    sa.ForeignKeyConstraint(['dispatch'], ['article.key'], ondelete='CASCADE'),
    sa.ForeignKeyConstraint(['outlet'], ['outlet.key'], ),
    sa.PrimaryKeyConstraint('dispatch', 'number'),
    sqlite_with_rowid=False
    )
    op.create_table('date_mention',
    sa.Column('dispatch', sa.Integer(), nullable=False),
    sa.Column('number', sa.Integer(), nullable=False),
    sa.Column('paragraph', sa.Integer(), nullable=True),
    sa.Column('start', sa.Integer(), nullable=False),
    sa.Column('stop', sa.Integer(), nullable=False),
    sa.Column('text', sa.Text(), nullable=False),
    sa.Column('value', sa.Text(), nullable=True),
    sa.Column('precision', sa.Text(), nullable=True),
    sa.Column('rule', sa.Text(), nullable=False),
    sa.ForeignKeyConstraint(['dispatch'], ['article.key'], ondelete='CASCADE'),
    sa.PrimaryKeyConstraint('dispatch', 'number'),
    sqlite_with_rowid=False
    )
    op.create_table('dateline',
    sa.Column('dispatch', sa.Integer(), autoincrement=False, nullable=False),
    sa.Column('text', sa.Text(), nullable=False),
    sa.Column('date', sa.Text(), nullable=True),
    sa.Column('credit', sa.Text(), nullable=True),
    sa.ForeignKeyConstraint(['dispatch'], ['article.key'], ondelete='CASCADE'),
    sa.PrimaryKeyConstraint('dispatch')
    )
    op.create_table('dateline_place',
    sa.Column('dispatch', sa.Integer(), nullable=False),
    sa.Column('number', sa.Integer(), nullable=False),
    sa.Column('place', sa.Integer(), nullable=False),
    sa.ForeignKeyConstraint(['dispatch'], ['article.key'], ondelete='CASCADE'),
    sa.ForeignKeyConstraint(['place'], ['place.id'], ),
    sa.PrimaryKeyConstraint('dispatch', 'number'),
    sqlite_with_rowid=False
    )
    op.create_table('item',
    sa.Column('dispatch', sa.Integer(), nullable=False),
    sa.Column('number', sa.Integer(), nullable=False),
    sa.Column('sha256', sa.Text(), nullable=False),
    sa.Column('size', sa.Integer(), nullable=False),
    sa.Column('format', sa.Text(), nullable=False),
    sa.Column('encoding', sa.Text(), nullable=False),
    sa.ForeignKeyConstraint(['dispatch'], ['article.key'], ondelete='CASCADE'),
    sa.PrimaryKeyConstraint('dispatch', 'number'),
    sqlite_with_rowid=False
    )
    op.create_table('item_bytes',
    sa.Column('id', sa.Integer(), nullable=False),
    sa.Column('dispatch', sa.Integer(), nullable=False),
    sa.Column('number', sa.Integer(), nullable=False),
    sa.Column('codec', sa.Text(), nullable=False),
    sa.Column('data', sa.LargeBinary(), nullable=False),
    sa.ForeignKeyConstraint(['dispatch'], ['article.key'], ondelete='CASCADE'),
    sa.PrimaryKeyConstraint('id'),
    sa.UniqueConstraint('dispatch', 'number', name='item_bytes_item')
    )
    op.create_table('mention',
    sa.Column('dispatch', sa.Integer(), nullable=False),
    sa.Column('number', sa.Integer(), nullable=False),
    sa.Column('seq', sa.Integer(), nullable=False),
    sa.Column('paragraph', sa.Integer(), nullable=True),
    sa.Column('start', sa.Integer(), nullable=False),
    sa.Column('stop', sa.Integer(), nullable=False),
    sa.Column('text', sa.Text(), nullable=False),
    sa.Column('rule', sa.Text(), nullable=False),
    sa.ForeignKeyConstraint(['dispatch'], ['article.key'], ondelete='CASCADE'),
    sa.PrimaryKeyConstraint('dispatch', 'number', 'seq'),
    sqlite_with_rowid=False
    )
    op.create_table('note',
    sa.Column('dispatch', sa.Integer(), nullable=False),
    sa.Column('number', sa.Integer(), nullable=False),
    sa.Column('text', sa.Text(), nullable=False),
    sa.Column('made_at', sa.Text(), nullable=False),
    sa.ForeignKeyConstraint(['dispatch'], ['article.key'], ondelete='CASCADE'),
    sa.PrimaryKeyConstraint('dispatch', 'number'),
    sqlite_with_rowid=False
    )
    op.create_table('person_in_dispatch',
    sa.Column('dispatch', sa.Integer(), nullable=False),
    sa.Column('number', sa.Integer(), nullable=False),
    sa.Column('name', sa.Text(), nullable=False),
    sa.Column('name_key', sa.Text(), nullable=False),
    sa.Column('titles', sa.Text(), nullable=True),
    sa.Column('rule', sa.Text(), nullable=False),
    sa.ForeignKeyConstraint(['dispatch'], ['article.key'], ondelete='CASCADE'),
    sa.PrimaryKeyConstraint('dispatch', 'number'),
    sqlite_with_rowid=False
    )
    op.create_table('place_named',
    sa.Column('dispatch', sa.Integer(), nullable=False),
    sa.Column('number', sa.Integer(), nullable=False),
    sa.Column('name', sa.Text(), nullable=False),
    sa.Column('country', sa.Text(), nullable=True),
    sa.Column('mentions', sa.Text(), nullable=True),
    sa.ForeignKeyConstraint(['dispatch'], ['article.key'], ondelete='CASCADE'),
    sa.PrimaryKeyConstraint('dispatch', 'number'),
    sqlite_with_rowid=False
    )
    op.create_table('sighting',
    sa.Column('dispatch', sa.Integer(), nullable=False),
    sa.Column('number', sa.Integer(), nullable=False),
    sa.Column('capture', sa.Integer(), nullable=False),
    sa.Column('item', sa.Integer(), nullable=False),
    sa.Column('path', sa.Text(), nullable=False),
    sa.ForeignKeyConstraint(['capture'], ['capture.id'], ),
    sa.ForeignKeyConstraint(['dispatch'], ['article.key'], ondelete='CASCADE'),
    sa.PrimaryKeyConstraint('dispatch', 'number'),
    sqlite_with_rowid=False
    )
    op.create_index('sighting_capture', 'sighting', ['capture'], unique=False)
    op.create_table('tag',
    sa.Column('dispatch', sa.Integer(), nullable=False),
    sa.Column('name', sa.Text(), nullable=False),
    sa.Column('made_at', sa.Text(), nullable=False),
    sa.ForeignKeyConstraint(['dispatch'], ['article.key'], ondelete='CASCADE'),
    sa.PrimaryKeyConstraint('dispatch', 'name'),
    sqlite_with_rowid=False
    )
    op.execute(
        "CREATE VIEW clippings_text AS SELECT slot, coalesce(headline_spaced, headline) AS headline,"
        " coalesce(body_spaced, body) AS body, coalesce(quotes_spaced, quotes) AS quotes FROM article"
    )
    op.execute(
        "CREATE VIRTUAL TABLE clippings_fts USING fts5(headline, body, quotes, content='clippings_text',"
        " content_rowid='slot', tokenize='unicode61 remove_diacritics 2')"
    )
