// SPDX-License-Identifier: MIT
#pragma once

#include "exchange/complaints.h"
#include "exchange/gathering.h"
#include "exchange/text/json.h"
#include "exchange/udir/dimensions.h"

namespace samspel::exchange::udir {

/// The units of a report: a row's id tells its path through the hierarchy ("1.50.1481"), so that its depth is
/// the level and the id without its last part is the parent.
class ReportUnits {
public:
    ReportUnits(Gathering& gathering, Complaints& complaints, const Language& language)
        : m_gathering(gathering), m_complaints(complaints), m_language(language) {}

    /// Learns the names of the levels and all rows. Refused: a row without an id, or one twice.
    void learn(const JsonValue& hierarchy, const JsonValue& rows);

    struct Row {
        std::optional<int> unit; ///< nothing when it is refused or no unit
        Dimensions dimensions;   ///< what levels that hold no units tell: a subject
        bool isUnit = true;      ///< false for a row of such a level
    };
    Row rowOf(const JsonValue& row, qint64 place);

private:
    enum class Level { nation, county, municipality, school, other };
    struct Known {
        QString name;
        QString code;
        Level level = Level::other;
    };

    std::optional<int> make(const QString& id, qint64 place);
    /// The number that belongs to a level; "" when the row has none, nothing when it is another's.
    std::optional<QString> numberOf(const Known& known, qint64 place);
    Level levelOf(const QString& id) const;
    QString parentOf(const QString& id, const Known& known) const;
    static Level levelNamed(const QString& name);

    Gathering& m_gathering;
    Complaints& m_complaints;
    const Language& m_language;
    std::vector<Level> m_levels;
    QHash<QString, Known> m_rows; ///< by id
};

} // namespace samspel::exchange::udir
