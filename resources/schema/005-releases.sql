-- SPDX-License-Identifier: MIT
-- Schema 5: what has been handed out in public mode. Paper cannot be taken back, so nothing here is ever undone.

-- One print, file, picture, copy or answer. `figures` counts those that it shows; `sha256` is the file's.
CREATE TABLE release (
    id      INTEGER PRIMARY KEY,
    at      TEXT NOT NULL,
    who     TEXT NOT NULL,
    what    TEXT NOT NULL,
    medium  TEXT NOT NULL CHECK (medium IN ('print', 'pdf', 'picture', 'clipboard', 'export', 'command')),
    file    TEXT,
    sha256  TEXT CHECK (length(sha256) = 64),
    figures INTEGER NOT NULL CHECK (figures >= 0)
) STRICT;

-- All figures that were linked with some that were handed out, as they were then: what is released later must not
-- give them away by subtraction. Packed text; units and indicators by number and code, as keys come and go.
CREATE TABLE release_state (
    id          INTEGER PRIMARY KEY,
    indicator   TEXT NOT NULL,
    grade       INTEGER NOT NULL,
    period      INTEGER NOT NULL,
    fingerprint TEXT NOT NULL,
    body        BLOB NOT NULL,
    UNIQUE (indicator, grade, period, fingerprint)
) STRICT;

-- Which of them were seen, and in which release first. `parts`: of a region or merged unit, the figures that were
-- added.
CREATE TABLE release_figure (
    state    INTEGER NOT NULL REFERENCES release_state (id),
    figure   TEXT NOT NULL,
    version  INTEGER NOT NULL,
    release  INTEGER NOT NULL REFERENCES release (id),
    value    INTEGER,
    decimals INTEGER NOT NULL,
    n        INTEGER,
    parts    TEXT,
    PRIMARY KEY (state, figure, version)
) STRICT, WITHOUT ROWID;
CREATE INDEX release_figure_release ON release_figure (release);
