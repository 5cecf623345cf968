// SPDX-License-Identifier: MIT
#pragma once

#include "exchange/gathering.h"
#include "exchange/udir/cells.h"
#include "exchange/udir/terms.h"

#include <functional>
#include <memory>
#include <string>
#include <unordered_map>

namespace samspel::exchange::udir {

/// What the name of one column of figures says.
struct Column {
    int place = 0; ///< from 0
    QString name;  ///< as the file writes it
    Dimensions dimensions;
    Term term;
    QString measure;
};
/// Understands the words of a name, which may come in any order: the measure is the word that the publisher's
/// terms know, or else the last that is no dimension.
Column columnOf(int place, const QString& name, const std::vector<QStringView>& words);

/// The columns that belong together: the same year, pupils and test, and different measures of them.
struct Group {
    struct Value {
        const Column* column = nullptr;
        bool takesUncertainty = false;
        bool takesCount = false;
    };
    Dimensions dimensions;
    std::vector<Value> values;
    const Column* uncertainty = nullptr;
    const Column* count = nullptr;
};

/// The columns of figures of a table, grouped; refers to the columns, which must outlive it.
class ColumnGroups {
public:
    explicit ColumnGroups(const std::vector<Column>& columns);

    const std::vector<Group>& all() const { return m_groups; }
    /// A column that is there twice: the pair of them.
    std::optional<std::pair<const Column*, const Column*>> doubled() const { return m_doubled; }
    /// Uncertainties that belong to no figure.
    const std::vector<const Column*>& leftOver() const { return m_leftOver; }
    /// Names of columns that a test's group lacks while others of the same year have theirs.
    QStringList lost() const;

private:
    std::vector<Group> m_groups;
    std::vector<const Column*> m_leftOver;
    std::optional<std::pair<const Column*, const Column*>> m_doubled;
};

/// Turns the cells of rows into figures of the groups' indicators.
class GroupReader {
public:
    /// Where a column's cell of the row is, for problems.
    using PlaceOf = std::function<Place(const Column&)>;
    using CellOf = std::function<Cell(const Column&)>;

    GroupReader(const ColumnGroups& groups, Gathering& gathering, CellReader& cells)
        : m_groups(groups), m_gathering(gathering), m_cells(cells) {}

    /// Reads one row of a unit. `ofRow` is what the row itself says of year and pupils, the same text for the
    /// same dimensions.
    void read(int unit, const Dimensions& ofRow, qint64 line, const CellOf& cellOf, const PlaceOf& placeOf);

private:
    struct Planned {
        const Group* group;
        const Group::Value* value;
        int indicator;
        Breakdown breakdown;
        Period period;
        bool isProvisional;
        Limits limits;
        int cells; ///< a cell that several values share is counted with the first
    };
    const std::vector<Planned>& planOf(const Dimensions& ofRow);

    const ColumnGroups& m_groups;
    Gathering& m_gathering;
    CellReader& m_cells;
    std::unordered_map<std::string, std::unique_ptr<std::vector<Planned>>> m_plans; ///< by what rows say
    Dimensions m_lastOfRow;
    const std::vector<Planned>* m_last = nullptr;
};

} // namespace samspel::exchange::udir
