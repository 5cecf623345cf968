// SPDX-License-Identifier: MIT
#include "store/checking/rules.h"

#include <array>

namespace samspel::checking {

namespace {

// Days that stand outside the days of an organisation.
#define SAMSPEL_OUTSIDE(table, organisation)                                                                 \
    "SELECT '" table "', x.id, o.name FROM " table " x JOIN organisation o ON o.id = x." organisation        \
    " WHERE x.valid_from < o.valid_from OR x.valid_to > o.valid_to ORDER BY o.name, x.id"

// Times of both the parts and the whole are as exact as they are; only what cannot be is told of.
#define SAMSPEL_NESTS(part, partBegins, partEnds, whole, reference)                                          \
    "SELECT '" part "', p.id, w.id FROM " part " p JOIN " whole " w ON w.id = p." reference                  \
    " WHERE last_day(p." partBegins ") < first_day(w.begins) OR first_day(p." partEnds                       \
    ") > last_day(w.ends) "                                                                                  \
    "ORDER BY p.id"

} // namespace

std::span<const Rule> rules() {
    static constexpr std::array all{
        Rule{"succession_circle", false,
             QT_TRANSLATE_NOOP("Finding", "%1 comes after itself, by way of what followed it."),
             QT_TRANSLATE_NOOP("Finding", "Open its successions, and delete the one that leads back."),
             "SELECT DISTINCT 'organisation', s.predecessor, NULL FROM succession s WHERE EXISTS (WITH "
             "RECURSIVE "
             "after (id) AS (SELECT s.successor UNION SELECT n.successor FROM succession n JOIN after ON "
             "n.predecessor = after.id) SELECT 1 FROM after WHERE id = s.predecessor) ORDER BY 2"},
        Rule{"succession_shares", true,
             QT_TRANSLATE_NOOP("Finding", "The shares that the successors of %1 took sum to %2 %."),
             QT_TRANSLATE_NOOP("Finding", "Look through its successions: together they take 100 %."),
             "SELECT 'organisation', predecessor, round(sum(share), 1) AS whole FROM succession GROUP BY "
             "predecessor, date HAVING count(*) = count(share) AND abs(whole - 100) > 0.5 ORDER BY "
             "predecessor",
             FieldKind::decimal},
        Rule{"sub_programme_outside", true,
             QT_TRANSLATE_NOOP("Finding", "%1 lies outside the time of its programme."),
             QT_TRANSLATE_NOOP("Finding", "Look at when both begin and end."),
             SAMSPEL_NESTS("sub_programme", "begins", "ends", "programme", "programme")},
        Rule{"gathering_outside", true,
             QT_TRANSLATE_NOOP("Finding", "%1 lies outside the time of its network."),
             QT_TRANSLATE_NOOP("Finding", "Look at its date, and at when the network begins and ends."),
             SAMSPEL_NESTS("gathering", "date", "date", "network", "network")},
        Rule{"membership_outside", true,
             QT_TRANSLATE_NOOP("Finding", "%1: the membership lasts longer than %2 is there."),
             QT_TRANSLATE_NOOP("Finding", "Look at the days of both."),
             SAMSPEL_OUTSIDE("membership", "member")},
        Rule{"role_outside", true,
             QT_TRANSLATE_NOOP("Finding", "%1: the role lasts longer than %2 is there."),
             QT_TRANSLATE_NOOP("Finding", "Look at the days of both."),
             SAMSPEL_OUTSIDE("role", "organisation")},
        Rule{"hidden_value", false,
             QT_TRANSLATE_NOOP("Finding",
                               "%1: figures that are hidden or missing carry a value all the same: %2."),
             QT_TRANSLATE_NOOP("Finding",
                               "Do not pass the register on. Undo the import that they came with, and "
                               "import the file again; or open a backup."),
             "SELECT 'indicator', s.indicator, count(*) FROM (SELECT series, status, value FROM observation "
             "UNION "
             "ALL SELECT series, status, value FROM superseded) o JOIN series s ON s.id = o.series WHERE "
             "o.status "
             "GLOB '[QMLOK]' AND o.value IS NOT NULL GROUP BY s.indicator",
             FieldKind::whole},
        Rule{"missing_value", false,
             QT_TRANSLATE_NOOP("Finding", "%1: figures that should have a value have none: %2."),
             QT_TRANSLATE_NOOP("Finding", "Undo the import that they came with, and import the file again."),
             "SELECT 'indicator', s.indicator, count(*) FROM (SELECT series, status, value FROM observation "
             "UNION ALL SELECT series, status, value FROM superseded) o JOIN series s ON s.id = o.series "
             "WHERE "
             "o.status NOT GLOB '[QMLOK]' AND o.value IS NULL GROUP BY s.indicator",
             FieldKind::whole},
        Rule{"negative_n", false,
             QT_TRANSLATE_NOOP("Finding", "%1: figures for a negative number of people: %2."),
             QT_TRANSLATE_NOOP("Finding", "Undo the import that they came with, and import the file again."),
             "SELECT 'indicator', s.indicator, count(*) FROM (SELECT series, n FROM observation UNION ALL "
             "SELECT "
             "series, n FROM superseded) o JOIN series s ON s.id = o.series WHERE o.n < 0 GROUP BY "
             "s.indicator",
             FieldKind::whole},
        Rule{"limits", false,
             QT_TRANSLATE_NOOP("Finding", "%1: figures beyond what the indicator can be: %2."),
             QT_TRANSLATE_NOOP("Finding",
                               "Look at the indicator's least and most, and at where the figures came "
                               "from."),
             "SELECT 'indicator', i.id, count(*) FROM observation o JOIN series s ON s.id = o.series JOIN "
             "indicator "
             "i ON i.id = s.indicator WHERE o.value IS NOT NULL AND (o.value / CAST('1e' || o.decimals AS "
             "REAL) < "
             "i.least OR o.value / CAST('1e' || o.decimals AS REAL) > i.most) GROUP BY i.id",
             FieldKind::whole},
        Rule{"series_keys", false,
             QT_TRANSLATE_NOOP("Finding", "%1: series of a kind that the program does not know: %2."),
             QT_TRANSLATE_NOOP("Finding",
                               "Their figures are not shown. Undo the import that they came with, and "
                               "import the file again."),
             "SELECT 'indicator', indicator, count(*) FROM series WHERE sex NOT IN ('all', 'female', 'male') "
             "OR "
             "ownership NOT IN ('all', 'public', 'private') OR (age <> 'all' AND age NOT GLOB '[0-9]*') OR "
             "grade "
             "NOT BETWEEN 0 AND 13 GROUP BY indicator",
             FieldKind::whole},
        Rule{"figure_periods", false,
             QT_TRANSLATE_NOOP("Finding", "%1: figures of another kind of period than the indicator's: %2."),
             QT_TRANSLATE_NOOP("Finding",
                               "Look at whether the indicator is of school years or of calendar years."),
             "SELECT 'indicator', i.id, count(*) FROM observation o JOIN series s ON s.id = o.series JOIN "
             "indicator "
             "i ON i.id = s.indicator WHERE o.period % 10 <> CASE i.periods WHEN 'school_year' THEN 5 ELSE 0 "
             "END "
             "GROUP BY i.id",
             FieldKind::whole}};
    return all;
}

} // namespace samspel::checking
