// SPDX-License-Identifier: MIT
#include "store/overview/ladder.h"

#include "store/columns.h"
#include "store/ledger.h"
#include "store/snapshot.h"

#include <algorithm>
#include <set>

namespace samspel {

namespace {

constexpr std::array<const char*, ladderSteps> codes{"leaders.ladder.offered",  "leaders.ladder.started",
                                                     "leaders.ladder.credits",  "leaders.ladder.tried",
                                                     "leaders.ladder.embedded", "leaders.ladder.shared"};

// A participant without a school belongs to no municipality; one from its administration belongs to it.
constexpr auto from = "enrolment e LEFT JOIN organisation o ON o.id = e.school LEFT JOIN organisation m ON "
                      "m.id = CASE o.kind WHEN 'municipality' THEN o.id ELSE o.parent END";

std::set<qint64> participants(sqlite::Database& database, const LadderChoice& choice) {
    auto rows = database.query(std::string("SELECT e.id FROM ") + from +
                               " WHERE (?1 = 0 OR e.course = ?1) AND (?2 = 0 OR m.id = ?2)");
    rows.bindAll(choice.course, choice.municipality);
    std::set<qint64> found;
    while (rows.step()) {
        found.insert(rows.column<std::int64_t>(0));
    }
    return found;
}

template <class R>
std::vector<Id<R>> keys(sqlite::Database& database, const std::string& sql) {
    auto rows = database.query(sql);
    std::vector<Id<R>> found;
    while (rows.step()) {
        found.push_back(rows.column<Id<R>>(0));
    }
    return found;
}

} // namespace

Ladder ladder(const Ledger& ledger, const LadderChoice& choice, QDate today, const Language& language) {
    const Snapshot snapshot(ledger.database());
    const std::set<qint64> chosen = participants(ledger.database(), choice);
    Ladder ladder;
    for (Attention& attention : attention(ledger, Area::leaders, today, language)) {
        const auto code = std::find_if(codes.begin(), codes.end(),
                                       [&](const char* one) { return attention.code == QLatin1String(one); });
        if (code == codes.end()) {
            continue;
        }
        ladder.isKnown = ladder.isKnown || attention.isComplete;
        auto& step = ladder.steps[static_cast<std::size_t>(code - codes.begin())];
        std::copy_if(std::make_move_iterator(attention.records.begin()),
                     std::make_move_iterator(attention.records.end()), std::back_inserter(step),
                     [&](const Concerned& record) { return chosen.contains(record.id); });
    }
    return ladder;
}

LadderGround ladderGround(const Ledger& ledger) {
    sqlite::Database& database = ledger.database();
    const Snapshot snapshot(database);
    return {keys<Course>(database, "SELECT c.id FROM course c WHERE EXISTS (SELECT 1 FROM enrolment e WHERE "
                                   "e.course = c.id) ORDER BY norwegian_key('nn', c.title), c.id"),
            keys<Organisation>(database, std::string("SELECT m.id FROM ") + from +
                                             " WHERE m.kind = 'municipality' GROUP BY m.id ORDER BY "
                                             "norwegian_key('nn', m.name), m.id")};
}

} // namespace samspel
