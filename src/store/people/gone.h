// SPDX-License-Identifier: MIT
#pragma once

#include <QDate>
#include <QString>
#include <vector>

namespace samspel {

class Ledger;

/// Somebody whose record was deleted, and whom the history still names.
struct GonePerson {
    qint64 person = 0;
    QString name;
    QDate day; ///< of the last step that touched the record
};

/// All of them, by key; or only those whom one step of the history touched. Throws sqlite::Error.
std::vector<GonePerson> gonePeople(const Ledger& ledger, qint64 step = 0);
/// Whether the register or its history has the person.
bool isKnownPerson(const Ledger& ledger, qint64 person);

} // namespace samspel
