// SPDX-License-Identifier: MIT
#pragma once

#include "exchange/gathering.h"
#include "exchange/udir/head.h"

namespace samspel::exchange::udir {

/// Makes units from the identity columns of rows: a row's own unit, and the ones above it that the row names,
/// so that a unit's parent always stands before it in the batch.
class UnitColumns {
public:
    UnitColumns(const Head& head, Gathering& gathering, Complaints& complaints, const Language& language)
        : m_head(head), m_gathering(gathering), m_complaints(complaints), m_language(language) {}

    /// Place of the row's unit in the batch; nothing when the row was refused.
    std::optional<int> unitOf(const std::vector<QStringView>& cells, qint64 line);

private:
    enum class Level { nation = 1, county, municipality, school };

    std::optional<Level> level();
    bool hasColumns(Level level);
    QStringView cell(Identity which) const;
    /// The number in a column, with the zeros that were lost in front of it.
    std::optional<QString> code(Identity which, qsizetype digits);
    /// The number column repeats a county's or municipality's number; another one there is damage.
    bool isRepeated(const QString& code);
    std::optional<int> school(const QString& municipality);
    int make(OrganisationKind kind, const QString& number, Identity name, const QString& parent);
    void refuse(Identity which, const QString& what);

    const Head& m_head;
    Gathering& m_gathering;
    Complaints& m_complaints;
    const Language& m_language;
    const std::vector<QStringView>* m_cells = nullptr;
    qint64 m_line = 0;
    std::array<bool, identities> m_isToldMissing{};
};

} // namespace samspel::exchange::udir
