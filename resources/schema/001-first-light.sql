-- SPDX-License-Identifier: MIT
-- Schema 1. A released migration never changes; what comes later is a new file.

-- What concerns the register itself: its title, whether it is the sample.
CREATE TABLE setting (
    key   TEXT PRIMARY KEY NOT NULL,
    value TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- (In tables that imports fill a CHECK has no IN of three words or more: SQLite would build a table of the words for
-- every row.)
CREATE TABLE organisation (
    id            INTEGER PRIMARY KEY,
    kind          TEXT NOT NULL CHECK (kind = 'nation' OR kind = 'county' OR kind = 'municipality' OR kind = 'region' OR
                      kind = 'school' OR kind = 'kindergarten' OR kind = 'university_college' OR
                      kind = 'county_governor' OR kind = 'association' OR kind = 'union' OR
                      kind = 'county_administration' OR kind = 'support_service' OR kind = 'business' OR kind = 'other'),
    name          TEXT NOT NULL CHECK (name <> ''),
    number        TEXT UNIQUE CHECK (number <> ''),
    parent        INTEGER REFERENCES organisation (id) CHECK (parent <> id),
    valid_from    TEXT CHECK (valid_from IS date(valid_from)),
    valid_to      TEXT CHECK (valid_to IS date(valid_to)),
    ownership     TEXT CHECK (ownership = 'municipal' OR ownership = 'county' OR ownership = 'private' OR
                      ownership = 'state'),
    owner         INTEGER REFERENCES organisation (id),
    grade_from    INTEGER CHECK (grade_from BETWEEN 1 AND 13),
    grade_to      INTEGER CHECK (grade_to BETWEEN 1 AND 13),
    language_form TEXT CHECK (language_form IN ('nynorsk', 'bokmaal')),
    is_invented   INTEGER NOT NULL DEFAULT 0 CHECK (is_invented IN (0, 1)),
    origin        TEXT,
    note          TEXT,
    CHECK (valid_to > valid_from)
) STRICT;
CREATE INDEX organisation_parent ON organisation (parent);
CREATE INDEX organisation_owner ON organisation (owner);

CREATE TABLE succession (
    id          INTEGER PRIMARY KEY,
    predecessor INTEGER NOT NULL REFERENCES organisation (id) ON DELETE CASCADE,
    successor   INTEGER NOT NULL REFERENCES organisation (id) ON DELETE CASCADE CHECK (successor <> predecessor),
    date        TEXT NOT NULL CHECK (date IS date(date)),
    share       REAL CHECK (share BETWEEN 0 AND 100),
    note        TEXT
) STRICT;
CREATE INDEX succession_predecessor ON succession (predecessor);
CREATE INDEX succession_successor ON succession (successor);

CREATE TABLE membership (
    id         INTEGER PRIMARY KEY,
    region     INTEGER NOT NULL REFERENCES organisation (id) ON DELETE CASCADE,
    member     INTEGER NOT NULL REFERENCES organisation (id) ON DELETE CASCADE CHECK (member <> region),
    valid_from TEXT CHECK (valid_from IS date(valid_from)),
    valid_to   TEXT CHECK (valid_to IS date(valid_to)),
    note       TEXT,
    CHECK (valid_to > valid_from)
) STRICT;
CREATE INDEX membership_region ON membership (region);
CREATE INDEX membership_member ON membership (member);

CREATE TABLE programme (
    id          INTEGER PRIMARY KEY,
    name        TEXT NOT NULL CHECK (name <> ''),
    aim         TEXT,
    owner       INTEGER REFERENCES organisation (id),
    host        INTEGER REFERENCES organisation (id),
    begins      TEXT,
    ends        TEXT,
    form        TEXT,
    origin      TEXT,
    is_invented INTEGER NOT NULL DEFAULT 0 CHECK (is_invented IN (0, 1))
) STRICT;
CREATE INDEX programme_owner ON programme (owner);
CREATE INDEX programme_host ON programme (host);

CREATE TABLE sub_programme (
    id        INTEGER PRIMARY KEY,
    programme INTEGER NOT NULL REFERENCES programme (id) ON DELETE CASCADE,
    name      TEXT NOT NULL CHECK (name <> ''),
    aim       TEXT,
    begins    TEXT,
    ends      TEXT,
    position  INTEGER NOT NULL DEFAULT 0,
    origin    TEXT
) STRICT;
CREATE INDEX sub_programme_programme ON sub_programme (programme);

-- begins and ends are EDTF (ISO 8601-2): "2010", "2010-23" for autumn 2010, "2010-09", "2010-09-15".
CREATE TABLE milestone (
    id            INTEGER PRIMARY KEY,
    title         TEXT NOT NULL CHECK (title <> ''),
    lane          TEXT NOT NULL CHECK (lane IN ('programme', 'sub_programme', 'outside', 'data')),
    sub_programme INTEGER REFERENCES sub_programme (id) ON DELETE CASCADE,
    begins        TEXT NOT NULL,
    ends          TEXT,
    record_kind   TEXT,
    record_id     INTEGER,
    origin        TEXT,
    is_invented   INTEGER NOT NULL DEFAULT 0 CHECK (is_invented IN (0, 1)),
    note          TEXT,
    CHECK (lane <> 'sub_programme' OR sub_programme IS NOT NULL)
) STRICT;
CREATE INDEX milestone_sub_programme ON milestone (sub_programme);

CREATE TABLE indicator (
    id         INTEGER PRIMARY KEY,
    code       TEXT NOT NULL UNIQUE CHECK (code <> ''),
    name       TEXT NOT NULL CHECK (name <> ''),
    measure    TEXT NOT NULL CHECK (measure IN ('mean', 'count', 'share')),
    direction  TEXT NOT NULL CHECK (direction IN ('none', 'higher', 'lower')),
    quality    TEXT NOT NULL CHECK (quality IN ('structure', 'process', 'result')),
    periods    TEXT NOT NULL CHECK (periods IN ('school_year', 'calendar_year')),
    threshold  INTEGER NOT NULL DEFAULT 0 CHECK (threshold >= 0),
    spread     REAL CHECK (spread >= 0),
    least      REAL,
    most       REAL,
    span       REAL CHECK (span >= 0),
    is_rounded INTEGER NOT NULL DEFAULT 0 CHECK (is_rounded IN (0, 1)),
    note       TEXT
) STRICT;

-- A period is year × 10, and 5 more for a school year: it sorts by time.
CREATE TABLE segment (
    id           INTEGER PRIMARY KEY,
    indicator    INTEGER NOT NULL REFERENCES indicator (id) ON DELETE CASCADE,
    code         TEXT NOT NULL CHECK (code <> ''),
    first_period INTEGER NOT NULL CHECK (first_period % 10 IN (0, 5)),
    last_period  INTEGER CHECK (last_period % 10 IN (0, 5)),
    scale        TEXT,
    reason       TEXT,
    caution      TEXT,
    UNIQUE (indicator, code),
    CHECK (last_period >= first_period)
) STRICT;

CREATE TABLE source (
    id               INTEGER PRIMARY KEY,
    publisher        TEXT,
    title            TEXT NOT NULL CHECK (title <> ''),
    file             TEXT,
    format           TEXT,
    address          TEXT,
    licence          TEXT,
    retrieved        TEXT,
    sha256           TEXT CHECK (length(sha256) = 64),
    size             INTEGER CHECK (size >= 0),
    encoding         TEXT,
    imported_at      TEXT,
    imported_by      TEXT,
    importer         TEXT,
    withdrawn_on     TEXT CHECK (withdrawn_on IS date(withdrawn_on)),
    withdrawn_reason TEXT,
    is_invented      INTEGER NOT NULL DEFAULT 0 CHECK (is_invented IN (0, 1)),
    note             TEXT
) STRICT;
CREATE INDEX source_sha256 ON source (sha256);

-- Which indicator of which unit, and which part of its pupils or people (grade 0 is all grades).
CREATE TABLE series (
    id        INTEGER PRIMARY KEY,
    indicator INTEGER NOT NULL REFERENCES indicator (id),
    unit      INTEGER NOT NULL REFERENCES organisation (id),
    grade     INTEGER NOT NULL CHECK (grade BETWEEN 0 AND 13),
    sex       TEXT NOT NULL CHECK (sex = 'all' OR sex = 'female' OR sex = 'male'),
    ownership TEXT NOT NULL,
    age       TEXT NOT NULL,
    UNIQUE (unit, indicator, age, sex, grade, ownership) -- the unit first: deleting one has to look for it alone
) STRICT;

-- The figures that hold now. value and uncertainty are whole numbers with their decimals beside: "50,0" is 500 and 1.
CREATE TABLE observation (
    series               INTEGER NOT NULL REFERENCES series (id),
    period               INTEGER NOT NULL CHECK (period % 10 IN (0, 5)),
    version              TEXT NOT NULL CHECK (version IN ('published', 'corrected')),
    status               TEXT NOT NULL CHECK (status GLOB '[ABDEPQMLOSUKWV]'),
    value                INTEGER,
    decimals             INTEGER NOT NULL DEFAULT 0 CHECK (decimals BETWEEN 0 AND 9),
    uncertainty          INTEGER CHECK (uncertainty >= 0),
    uncertainty_decimals INTEGER NOT NULL DEFAULT 0 CHECK (uncertainty_decimals BETWEEN 0 AND 9),
    n                    INTEGER CHECK (n >= 0),
    source               INTEGER NOT NULL REFERENCES source (id),
    line                 INTEGER,
    PRIMARY KEY (series, period, version),
    CHECK (status NOT GLOB '[QMLOK]' OR value IS NULL)
) STRICT, WITHOUT ROWID;

-- Figures that a newer source replaced: history, and what an undone import gives back.
-- (In tables WITHOUT ROWID the key's columns stand first: SQLite 3.40's integrity check misreads them otherwise.)
CREATE TABLE superseded (
    series               INTEGER NOT NULL REFERENCES series (id),
    period               INTEGER NOT NULL,
    version              TEXT NOT NULL,
    superseded_by        INTEGER NOT NULL REFERENCES source (id),
    status               TEXT NOT NULL,
    value                INTEGER,
    decimals             INTEGER NOT NULL,
    uncertainty          INTEGER,
    uncertainty_decimals INTEGER NOT NULL,
    n                    INTEGER,
    source               INTEGER NOT NULL REFERENCES source (id),
    line                 INTEGER,
    PRIMARY KEY (series, period, version, superseded_by)
) STRICT, WITHOUT ROWID;
CREATE INDEX superseded_source ON superseded (superseded_by);

-- Every change, for undo, history and audit. An import's figures are not in its changeset; see import in docs/store.md.
CREATE TABLE journal (
    id        INTEGER PRIMARY KEY,
    at        TEXT NOT NULL,
    author    TEXT NOT NULL,
    action    TEXT NOT NULL CHECK (action IN ('add', 'change', 'remove', 'import', 'make')),
    kind      TEXT NOT NULL,
    name      TEXT NOT NULL,
    also      TEXT NOT NULL,
    state     TEXT NOT NULL CHECK (state IN ('done', 'undone', 'dropped', 'obsolete', 'settled')),
    changeset BLOB NOT NULL,
    source    INTEGER
) STRICT;
CREATE INDEX journal_state ON journal (state);

-- The figures of an undone import, until it is redone or another change drops it. No foreign keys: its units may be gone.
CREATE TABLE shelved_series (
    journal INTEGER NOT NULL, id INTEGER NOT NULL, indicator INTEGER NOT NULL, unit INTEGER NOT NULL,
    grade INTEGER NOT NULL, sex TEXT NOT NULL, ownership TEXT NOT NULL, age TEXT NOT NULL,
    PRIMARY KEY (journal, id)
) STRICT, WITHOUT ROWID;
CREATE TABLE shelved (
    journal INTEGER NOT NULL, series INTEGER NOT NULL, period INTEGER NOT NULL, version TEXT NOT NULL,
    status TEXT NOT NULL, value INTEGER, decimals INTEGER NOT NULL, uncertainty INTEGER,
    uncertainty_decimals INTEGER NOT NULL, n INTEGER, source INTEGER NOT NULL, line INTEGER,
    PRIMARY KEY (journal, series, period, version)
) STRICT, WITHOUT ROWID;
