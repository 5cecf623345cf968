-- SPDX-License-Identifier: MIT
-- Schema 7: two records of one unit or indicator made one.

-- Into which record the one that the step removed was merged: its name; nothing for every other step.
ALTER TABLE journal ADD COLUMN target TEXT;

-- What became of a series that went up in another, so that codes that were printed go on leading to its figures. A key
-- that stands here is not given to a new series.
CREATE TABLE series_moved (
    series INTEGER PRIMARY KEY,
    became INTEGER NOT NULL CHECK (became <> series)
) STRICT;
CREATE INDEX series_moved_became ON series_moved (became);
