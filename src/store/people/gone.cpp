// SPDX-License-Identifier: MIT
#include "store/people/gone.h"

#include "sqlite/database.h"
#include "store/columns.h"
#include "store/ledger.h"
#include "store/people/signs.h"

namespace samspel {

std::vector<GonePerson> gonePeople(const Ledger& ledger, qint64 step) {
    std::vector<GonePerson> gone;
    {
        auto rows = ledger.database().query(
            "SELECT r.record, substr(max(j.at), 1, 10) FROM journal_row r JOIN journal j ON j.id = r.journal "
            "WHERE r.kind = 'person' AND r.record NOT IN (SELECT id FROM person) AND (?1 = 0 OR r.record IN "
            "(SELECT record FROM journal_row WHERE journal = ?1 AND kind = 'person')) "
            "GROUP BY r.record ORDER BY r.record");
        rows.bindAll(step);
        while (rows.step()) {
            gone.push_back(
                {rows.column<qint64>(0),
                 {},
                 QDate::fromString(rows.column<std::optional<QString>>(1).value_or(QString()), Qt::ISODate)});
        }
    }
    for (GonePerson& one : gone) {
        one.name = PersonSigns::of(ledger, one.person).names().value(0);
    }
    // Without a name there is nothing left to erase: that was done.
    std::erase_if(gone, [](const GonePerson& one) { return one.name.isEmpty(); });
    return gone;
}

bool isKnownPerson(const Ledger& ledger, qint64 person) {
    return ledger.database()
        .value<bool>(
            "SELECT EXISTS (SELECT 1 FROM person WHERE id = ?1) OR EXISTS (SELECT 1 FROM journal_row "
            "WHERE kind = 'person' AND record = ?1)",
            person)
        .value_or(false);
}

} // namespace samspel
