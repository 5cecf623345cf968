// SPDX-License-Identifier: MIT
#pragma once

#include "exchange/complaints.h"
#include "exchange/gathering.h"
#include "exchange/udir/identity.h"

namespace samspel::exchange::udir {

/// Makes units of what rows say of them: a row's own unit, and the ones above it that the row names, so that
/// a unit's parent always stands before it in the batch.
class UnitColumns {
public:
    UnitColumns(Gathering& gathering, Complaints& complaints, const Language& language)
        : m_gathering(gathering), m_complaints(complaints), m_language(language) {}

    /// Place of the row's unit in the batch; nothing when the row was refused. Without a level the numbers
    /// tell, and without numbers the unit has a name alone.
    std::optional<int> unitOf(const IdentityCells& cells);

private:
    enum class Level { nation = 1, county, municipality, school };

    std::optional<int> leveled(Level level);
    std::optional<int> byNumbers();
    std::optional<Level> level();
    bool hasColumns(Level level);
    /// Tables of upper secondary schools have no municipalities: there the third level is the schools.
    bool hasMunicipalities() const {
        return m_cells->has(Identity::municipalityCode) || m_cells->has(Identity::municipality);
    }
    QStringView cell(Identity which) const { return m_cells->text(which); }
    int nation();
    /// The number in a column, with the zeros that were lost in front of it.
    std::optional<QString> code(Identity which, qsizetype digits);
    /// The number column repeats a county's or municipality's number; another one there is damage.
    bool isRepeated(const QString& code);
    std::optional<int> school(const QString& parent);
    int make(OrganisationKind kind, const QString& number, Identity name, const QString& parent);
    void refuse(Identity which, const QString& what);
    Place place(Identity which) const;

    Gathering& m_gathering;
    Complaints& m_complaints;
    const Language& m_language;
    const IdentityCells* m_cells = nullptr;
    std::array<bool, identities> m_isToldMissing{};
};

} // namespace samspel::exchange::udir
