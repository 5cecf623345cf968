-- SPDX-License-Identifier: MIT
-- Schema 8: that the years of a segment are not held against each other is said by a field, not by the words of a caution.
-- Which those are of a register that is there already, src/store/yearsalone.cpp tells.

ALTER TABLE segment ADD COLUMN is_of_its_year_only INTEGER NOT NULL DEFAULT 0 CHECK (is_of_its_year_only IN (0, 1));
