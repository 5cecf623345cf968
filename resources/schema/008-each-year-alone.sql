-- SPDX-License-Identifier: MIT
-- Schema 8: that the years of a segment are not held against each other is said by a field, not by the words of a caution.

ALTER TABLE segment ADD COLUMN is_of_its_year_only INTEGER NOT NULL DEFAULT 0 CHECK (is_of_its_year_only IN (0, 1));

-- The program's own: the national tests until scale points came, and their parts. Whoever changed their caution said
-- nothing of the tests. Who has written one of the cautions elsewhere, or read it in from a file in any language, meant
-- it: the words were what told it until now.
UPDATE segment SET is_of_its_year_only = 1
WHERE (indicator IN (SELECT id FROM indicator WHERE code GLOB 'np.*')
       AND ((code = 'A' AND first_period = 20045) OR (code = 'B' AND first_period = 20075)))
   OR caution IN ('The first tests are comparable with nothing later.',
                  'Dei første prøvene kan ikkje samanliknast med noko seinare.',
                  'De første prøvene kan ikke sammenlignes med noe senere.',
                  'Until scale points came, a year''s figures can be compared with other units of the same year only, not from one year to the next.',
                  'Før skalapoenga kom, kan tala eit år berre samanliknast med andre einingar same året, ikkje frå år til år.',
                  'Før skalapoengene kom, kan tallene ett år bare sammenlignes med andre enheter samme år, ikke fra år til år.',
                  'The scale was set anew each year, so a year''s figures can be compared with other units of the same year only.',
                  'Skalaen vart sett på nytt kvart år, så tala frå eit år kan berre samanliknast med andre einingar same år.',
                  'Skalaen ble satt på nytt hvert år, så tallene fra et år kan bare sammenlignes med andre enheter samme år.');
