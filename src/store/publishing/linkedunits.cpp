// SPDX-License-Identifier: MIT
#include "store/publishing/linkedunits.h"

#include "sqlite/database.h"
#include "store/columns.h"

#include <map>

namespace samspel {

namespace {

constexpr double leastShare = 90; // percent of a unit that make its successor what it was (mergedquery.cpp)
constexpr qsizetype countyDigits = 2;

QDate dateOf(const sqlite::Statement& row, int column) {
    return QDate::fromString(row.column<std::optional<QString>>(column).value_or(QString()), Qt::ISODate);
}

} // namespace

LinkedUnits::LinkedUnits(sqlite::Database& database) {
    readUnits(database);
    readSuccessions(database);
    readMembers(database);
}

void LinkedUnits::readUnits(sqlite::Database& database) {
    std::vector<std::pair<OrganisationKind, qint64>> told; // kind and parent
    QHash<QString, int> counties;
    int nation = -1;
    auto rows = database.query(
        "SELECT id, number, kind, parent, valid_from, valid_to, ownership FROM organisation ORDER BY id");
    while (rows.step()) {
        const auto id = rows.column<qint64>(0);
        const auto place = static_cast<int>(m_units.size());
        LinkedUnit unit;
        unit.number = rows.column<std::optional<QString>>(1).value_or(QString());
        unit.validFrom = dateOf(rows, 4);
        unit.validTo = dateOf(rows, 5);
        const auto kind = rows.column<OrganisationKind>(2);
        if (kind == OrganisationKind::nation) {
            nation = place;
        } else if (kind == OrganisationKind::county && !unit.number.isEmpty()) {
            counties.insert(unit.number, place);
        }
        if (const auto owner = rows.column<std::optional<Ownership>>(6);
            owner && kind == OrganisationKind::school) {
            unit.ownership =
                *owner == Ownership::privateOwned ? QStringLiteral("private") : QStringLiteral("public");
        }
        if (unit.number.isEmpty()) {
            unit.number = QStringLiteral("#%1").arg(id);
        }
        told.emplace_back(kind, rows.column<std::optional<qint64>>(3).value_or(0));
        m_places.insert(id, place);
        m_units.push_back(std::move(unit));
    }
    for (std::size_t i = 0; i < m_units.size(); ++i) {
        const auto [kind, parent] = told[i];
        const int above = placeOf(parent);
        const auto kindAbove =
            above >= 0 ? std::optional(told[static_cast<std::size_t>(above)].first) : std::nullopt;
        m_units[i].parent = above;
        if (kind == OrganisationKind::county && kindAbove != OrganisationKind::nation) {
            m_units[i].parent = nation;
        } else if (kind == OrganisationKind::municipality && kindAbove != OrganisationKind::county) {
            m_units[i].parent = counties.value(m_units[i].number.left(countyDigits), nation);
        }
    }
}

// A unit that was split is no part of its successors, unless one took nearly all of it.
void LinkedUnits::readSuccessions(sqlite::Database& database) {
    auto rows = database.query(
        "SELECT s.predecessor, s.successor FROM succession AS s WHERE coalesce(s.share, 0) >= ?1 OR NOT "
        "EXISTS "
        "(SELECT 1 FROM succession AS o WHERE o.predecessor = s.predecessor AND o.date = s.date AND o.id <> "
        "s.id)");
    rows.bindAll(leastShare);
    while (rows.step()) {
        const int before = placeOf(rows.column<qint64>(0));
        const int after = placeOf(rows.column<qint64>(1));
        if (before >= 0 && after >= 0) {
            m_units[static_cast<std::size_t>(after)].predecessors.push_back(before);
        }
    }
}

void LinkedUnits::readMembers(sqlite::Database& database) {
    auto rows = database.query("SELECT region, member, valid_from, valid_to FROM membership");
    while (rows.step()) {
        m_members.push_back({placeOf(rows.column<qint64>(0)), placeOf(rows.column<qint64>(1)),
                             dateOf(rows, 2), dateOf(rows, 3)});
    }
}

std::vector<LinkedUnit> LinkedUnits::on(QDate day) const {
    std::vector<LinkedUnit> units = m_units;
    for (const Member& m : m_members) {
        if (m.region >= 0 && m.unit >= 0 && (!m.from.isValid() || m.from <= day) &&
            (!m.to.isValid() || day < m.to)) {
            units[static_cast<std::size_t>(m.region)].members.push_back(m.unit);
        }
    }
    return units;
}

} // namespace samspel
