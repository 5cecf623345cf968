// SPDX-License-Identifier: MIT
#include "store/people/retention.h"

#include "domain/personal.h"
#include "sqlite/database.h"
#include "store/columns.h"
#include "store/ledger.h"
#include "store/people/gone.h"
#include "store/people/retentionsql.h"

#include <algorithm>

namespace samspel {

std::vector<RetentionDue> retentionDue(const Ledger& ledger, QDate today) {
    std::vector<RetentionDue> due;
    auto rows = ledger.database().query(attentions::retentionSql);
    rows.bind(1, today.toString(Qt::ISODate));
    while (rows.step()) {
        due.push_back(
            {rows.column<qint64>(1), rows.column<RetentionReason>(3),
             QDate::fromString(rows.column<std::optional<QString>>(2).value_or(QString()), Qt::ISODate)});
    }
    for (const GonePerson& gone : gonePeople(ledger)) {
        due.push_back({gone.person, RetentionReason::deleted, gone.day, gone.name});
    }
    return due;
}

int retentionYears(const Ledger& ledger) {
    bool isRead = false;
    const int years = ledger.setting(QStringLiteral("retention_years")).toInt(&isRead);
    return isRead ? std::clamp(years, 1, 50) : usualRetentionYears;
}

} // namespace samspel
