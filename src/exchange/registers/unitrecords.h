// SPDX-License-Identifier: MIT
#pragma once

#include "exchange/complaints.h"
#include "exchange/reading.h"
#include "exchange/registers/unit.h"

#include <QSet>
#include <map>

namespace samspel::exchange::registers {

/// Whether this is an organisation number (nine digits, the last of which follows from the others) or one of
/// the codes that the school register gives to schools abroad: "U90099006".
bool isUnitNumber(const QString& number);

/// Makes records of a register's units: first the counties, municipalities and owners that they belong to,
/// which have no name where the file tells none, then the units.
class UnitRecords {
public:
    UnitRecords(const std::vector<Unit>& all, Complaints& complaints, const Language& language)
        : m_units(all), m_complaints(complaints), m_language(language) {}

    /// Call it once: it also tells what is left open.
    std::vector<RecordRows> records();

private:
    RecordRows::Line lineOf(const Unit& unit);
    QDate closedOn(const Unit& unit, QString& origin);
    void tell();

    const std::vector<Unit>& m_units;
    Complaints& m_complaints;
    const Language& m_language;
    bool m_isOfKindergartens = false;
    int m_closedWithoutDay = 0;
    int m_withoutOwnership = 0;
    int m_abroad = 0;
};

} // namespace samspel::exchange::registers
