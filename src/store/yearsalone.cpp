// SPDX-License-Identifier: MIT
#include "store/yearsalone.h"

#include "sqlite/changeparser.h"
#include "sqlite/changeset.h"
#include "sqlite/database.h"

#include <cstdint>
#include <variant>

namespace samspel {

namespace {

constexpr std::size_t segmentColumnsBefore = 8; // of a segment

// The program's own: the national tests until scale points came, and their parts. Whoever changed their
// caution said nothing of the tests. Who has written one of the cautions elsewhere, or read it in from a file
// in any language, meant it.
constexpr auto tellingOfOld = R"sql(
UPDATE segment SET is_of_its_year_only = 1
WHERE (?1 = 0 OR id = ?1)
  AND ((indicator IN (SELECT id FROM indicator WHERE code GLOB 'np.*')
        AND ((code = 'A' AND first_period = 20045) OR (code = 'B' AND first_period = 20075)))
    OR caution IN (
       'The first tests are comparable with nothing later.',
       'Dei første prøvene kan ikkje samanliknast med noko seinare.',
       'De første prøvene kan ikke sammenlignes med noe senere.',
       'Until scale points came, a year''s figures can be compared with other units of the same year only, not from one year to the next.',
       'Før skalapoenga kom, kan tala eit år berre samanliknast med andre einingar same året, ikkje frå år til år.',
       'Før skalapoengene kom, kan tallene ett år bare sammenlignes med andre enheter samme år, ikke fra år til år.',
       'The scale was set anew each year, so a year''s figures can be compared with other units of the same year only.',
       'Skalaen vart sett på nytt kvart år, så tala frå eit år kan berre samanliknast med andre einingar same år.',
       'Skalaen ble satt på nytt hvert år, så tallene fra et år kan bare sammenlignes med andre enheter samme år.'))
)sql";

} // namespace

void tellYearsAlone(sqlite::Database& database) { database.run(tellingOfOld, std::int64_t{0}); }

void tellYearsAlone(sqlite::Database& database, const sqlite::Changeset& made) {
    sqlite::ChangeParser parser(made.bytes());
    while (parser.next()) {
        const sqlite::RowChange& row = parser.row();
        const bool isOlder = row.table == "segment" && row.operation == sqlite::Operation::insert &&
                             row.cells.size() <= segmentColumnsBefore;
        const auto* id = isOlder ? std::get_if<std::int64_t>(&row.cells.front().after) : nullptr;
        if (id != nullptr) {
            database.run(tellingOfOld, *id);
        }
    }
}

} // namespace samspel
