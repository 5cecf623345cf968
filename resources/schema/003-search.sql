-- SPDX-License-Identifier: MIT
-- Schema 3: files kept in the register, a record's own history, and search.

-- Files, each under the SHA-256 of its bytes, so that one file is kept once. Nothing here is ever changed or undone: a
-- record that is brought back finds its file. `text` is what a search finds it by; '' when none could be read from it.
CREATE TABLE content (
    sha256 TEXT PRIMARY KEY NOT NULL CHECK (length(sha256) = 64),
    size   INTEGER NOT NULL CHECK (size = length(data)),
    media  TEXT NOT NULL,
    text   TEXT NOT NULL,
    data   BLOB NOT NULL -- last, for the rest is read without it
) STRICT;

-- Which records a step touched, as its changeset tells; record 0 is a setting.
CREATE TABLE journal_row (
    kind    TEXT NOT NULL,
    record  INTEGER NOT NULL,
    journal INTEGER NOT NULL REFERENCES journal (id),
    PRIMARY KEY (kind, record, journal)
) STRICT, WITHOUT ROWID;
CREATE INDEX journal_row_journal ON journal_row (journal);
CREATE INDEX journal_author ON journal (author);
CREATE INDEX journal_at ON journal (at);

-- Folded text of every record (src/store/searchtext.h). A row's key is its kind's number × 2^40 + the record's key. The
-- ledger keeps it, in the transaction of each change; no trigger does, for the schema of a file is not trusted.
CREATE TABLE search_kind (
    number INTEGER PRIMARY KEY,
    kind   TEXT NOT NULL UNIQUE
) STRICT;
CREATE TABLE search_version (
    version TEXT PRIMARY KEY NOT NULL
) STRICT, WITHOUT ROWID;
CREATE VIRTUAL TABLE search USING fts5 (title, body, tokenize = 'unicode61', prefix = '2 3');
