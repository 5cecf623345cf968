// SPDX-License-Identifier: MIT
#pragma once

#include "exchange/complaints.h"
#include "exchange/reading.h"

#include <QDate>
#include <QHash>
#include <map>

namespace samspel::exchange::registers {

/// A code, with as much of its time as the file tells.
struct Code {
    QString code;
    QString name;
    QDate validFrom;
    QDate validTo;       ///< the first day on which it is no longer there
    bool isEnded = true; ///< false: the file says that it is there still
};

/// What a file tells became of one code on a day. Without an old code a unit was born, without a new one it
/// ended.
struct Change {
    std::optional<Code> before;
    std::optional<Code> after;
    QDate date;
    qint64 line = 0;
};

/// Makes records of codes and changes: each unit once, with its first and last day, and one succession for
/// each change to another number.
class Changes {
public:
    Changes(Complaints& complaints, const Language& language)
        : m_complaints(complaints), m_language(language) {}

    void add(const Code& code, qint64 line);
    void add(Change change);
    /// The records, units before their successions; what was left out is told.
    std::vector<RecordRows> records();

private:
    struct Unit {
        qint64 line = 0;
        QString name;
        QDate named; ///< the day from which it has this name
        QDate from;
        QDate to;
        bool isStillThere = false;
    };

    bool isKnown(const Code& code, qint64 line);
    Unit& unitOf(const Code& code, qint64 line, QDate day);
    void settleEnds();
    RecordRows units() const;
    RecordRows successions();
    QString noteOn(const Change& change, bool goesOn) const;

    Complaints& m_complaints;
    const Language& m_language;
    std::vector<Change> m_changes;
    std::map<QString, Unit> m_units; ///< by code
    qint64 m_kept = 0;               ///< changes of name or border that keep the number
    QHash<QString, qint64> m_leftOut;
};

} // namespace samspel::exchange::registers
