// SPDX-License-Identifier: MIT
#pragma once

#include "store/publishing/linkedfigures.h"

#include <QHash>

namespace sqlite {
class Database;
}

namespace samspel {

/// The register's units as figures are linked by them: a county belongs to the nation, and a municipality to
/// the county that its number begins with, also where nobody has said so.
class LinkedUnits {
public:
    explicit LinkedUnits(sqlite::Database& database);

    /// The units, with the members of regions as they are on a day.
    std::vector<LinkedUnit> on(QDate day) const;
    /// The unit's place; -1 when it has none.
    int placeOf(qint64 organisation) const { return m_places.value(organisation, -1); }
    /// The number of the unit with that place, or "#17".
    QString numberAt(int place) const {
        return place < 0 ? QString() : m_units[static_cast<std::size_t>(place)].number;
    }

private:
    struct Member {
        int region = 0;
        int unit = 0;
        QDate from;
        QDate to;
    };
    void readUnits(sqlite::Database& database);
    void readSuccessions(sqlite::Database& database);
    void readMembers(sqlite::Database& database);

    std::vector<LinkedUnit> m_units;
    QHash<qint64, int> m_places;
    std::vector<Member> m_members;
};

} // namespace samspel
