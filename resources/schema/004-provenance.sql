-- SPDX-License-Identifier: MIT
-- Schema 4: from each figure back to its cell, names that publishers use, files kept packed.

-- Figures, leaner: millions of them lie in a national register. `version` is 0 as published, 1 corrected; `cell` is the
-- value's on its line, from 1; `confidentiality` is SDMX's CONF_STATUS, and nothing where the figure is free.
CREATE TABLE observation_4 (
    series               INTEGER NOT NULL REFERENCES series (id),
    period               INTEGER NOT NULL CHECK (period % 10 IN (0, 5)),
    version              INTEGER NOT NULL CHECK (version IN (0, 1)),
    status               TEXT NOT NULL CHECK (status GLOB '[ABDEPQMLOSUKWV]'),
    value                INTEGER,
    decimals             INTEGER NOT NULL DEFAULT 0 CHECK (decimals BETWEEN 0 AND 9),
    uncertainty          INTEGER CHECK (uncertainty >= 0),
    uncertainty_decimals INTEGER NOT NULL DEFAULT 0 CHECK (uncertainty_decimals BETWEEN 0 AND 9),
    n                    INTEGER CHECK (n >= 0),
    source               INTEGER NOT NULL REFERENCES source (id),
    line                 INTEGER,
    cell                 INTEGER,
    confidentiality      TEXT CHECK (confidentiality GLOB '[NASCD]'),
    PRIMARY KEY (series, period, version),
    CHECK (status NOT GLOB '[QMLOK]' OR value IS NULL)
) STRICT, WITHOUT ROWID;
INSERT INTO observation_4
SELECT series, period, version = 'corrected', status, value, decimals, uncertainty, uncertainty_decimals, n, source, line,
       NULL, NULL
FROM observation;
DROP TABLE observation;
ALTER TABLE observation_4 RENAME TO observation;

CREATE TABLE superseded_4 (
    series               INTEGER NOT NULL REFERENCES series (id),
    period               INTEGER NOT NULL,
    version              INTEGER NOT NULL,
    superseded_by        INTEGER NOT NULL REFERENCES source (id),
    status               TEXT NOT NULL,
    value                INTEGER,
    decimals             INTEGER NOT NULL,
    uncertainty          INTEGER,
    uncertainty_decimals INTEGER NOT NULL,
    n                    INTEGER,
    source               INTEGER NOT NULL REFERENCES source (id),
    line                 INTEGER,
    cell                 INTEGER,
    confidentiality      TEXT,
    PRIMARY KEY (series, period, version, superseded_by)
) STRICT, WITHOUT ROWID;
INSERT INTO superseded_4
SELECT series, period, version = 'corrected', superseded_by, status, value, decimals, uncertainty, uncertainty_decimals, n,
       source, line, NULL, NULL
FROM superseded;
DROP TABLE superseded;
ALTER TABLE superseded_4 RENAME TO superseded;
CREATE INDEX superseded_source ON superseded (superseded_by);

CREATE TABLE shelved_4 (
    journal INTEGER NOT NULL, series INTEGER NOT NULL, period INTEGER NOT NULL, version INTEGER NOT NULL,
    status TEXT NOT NULL, value INTEGER, decimals INTEGER NOT NULL, uncertainty INTEGER,
    uncertainty_decimals INTEGER NOT NULL, n INTEGER, source INTEGER NOT NULL, line INTEGER, cell INTEGER,
    confidentiality TEXT,
    PRIMARY KEY (journal, series, period, version)
) STRICT, WITHOUT ROWID;
INSERT INTO shelved_4
SELECT journal, series, period, version = 'corrected', status, value, decimals, uncertainty, uncertainty_decimals, n,
       source, line, NULL, NULL
FROM shelved;
DROP TABLE shelved;
ALTER TABLE shelved_4 RENAME TO shelved;

ALTER TABLE source ADD COLUMN table_id TEXT;
ALTER TABLE source ADD COLUMN request TEXT;
ALTER TABLE source ADD COLUMN changed TEXT;
ALTER TABLE source ADD COLUMN kept TEXT;

-- Made from a file that named it in words only, until a person confirms it or says which one it is.
ALTER TABLE organisation ADD COLUMN is_unconfirmed INTEGER NOT NULL DEFAULT 0 CHECK (is_unconfirmed IN (0, 1));
ALTER TABLE indicator ADD COLUMN is_unconfirmed INTEGER NOT NULL DEFAULT 0 CHECK (is_unconfirmed IN (0, 1));

-- What a publisher's word for a unit or an indicator means here.
CREATE TABLE naming (
    id           INTEGER PRIMARY KEY,
    name         TEXT NOT NULL CHECK (name <> ''),
    publisher    TEXT,
    organisation INTEGER REFERENCES organisation (id) ON DELETE CASCADE,
    indicator    INTEGER REFERENCES indicator (id) ON DELETE CASCADE,
    note         TEXT,
    CHECK ((organisation IS NULL) <> (indicator IS NULL))
) STRICT;
CREATE INDEX naming_name ON naming (name);
CREATE INDEX naming_organisation ON naming (organisation);
CREATE INDEX naming_indicator ON naming (indicator);

-- `size` is that of the file; `data` may be packed (zlib, after four bytes of its length).
CREATE TABLE content_packed (
    sha256 TEXT PRIMARY KEY NOT NULL CHECK (length(sha256) = 64),
    size   INTEGER NOT NULL,
    media  TEXT NOT NULL,
    text   TEXT NOT NULL,
    packed INTEGER NOT NULL DEFAULT 0 CHECK (packed IN (0, 1)),
    data   BLOB NOT NULL, -- last, for the rest is read without it
    CHECK (packed = 1 OR size = length(data))
) STRICT;
INSERT INTO content_packed (sha256, size, media, text, data) SELECT sha256, size, media, text, data FROM content;
DROP TABLE content;
ALTER TABLE content_packed RENAME TO content;
