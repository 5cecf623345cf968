// SPDX-License-Identifier: MIT
#pragma once

#include "exchange/complaints.h"
#include "exchange/cube/cube.h"
#include "exchange/cube/indicators.h"
#include "exchange/cube/marks.h"
#include "exchange/cube/tally.h"
#include "exchange/reading.h"

#include <span>

namespace samspel::exchange::cube {

/// Makes figures of a table's cells, whatever form of file it comes in: axes first, then their categories as
/// they come, then cells by the places of their categories.
class Figures {
public:
    Figures(const About& about, Reading& reading, Gathering& gathering, Complaints& complaints,
            const Language& language);

    /// Place of a new axis. Of several with the same meaning, the first has it.
    int axis(Axis axis);
    /// Refuses a table that does not tell its periods or its units. Call it once, after the last axis.
    bool isUsable();
    /// Place of a category on its axis. One that the register has no place for is told at the end.
    int category(int axis, const Category& category, const Place& place);
    /// Adds the cell at these categories, one for each axis. `place` points at it for people.
    void add(std::span<const int> at, const Said& said, const Place& place);
    /// Refuses a cell that holds no figure.
    void refuse(const Place& place, const QString& text);
    /// Tells what was left out and adds up totals. Nothing is added afterwards.
    void finish();

    int firstYear() const { return m_firstYear; } ///< 0 before any figure
    int lastYear() const { return m_lastYear; }

private:
    /// What one category says.
    struct Meaning {
        Category category;
        Place place;
        bool isLeftOut = false;
        qint64 leftOut = 0; ///< cells
        int unit = -1;
        std::optional<Period> period{};
        std::optional<Ages> ages{};
        Sex sex = Sex::all;
    };
    struct Known {
        Axis axis;
        std::vector<Meaning> categories;
        QHash<QString, int> places;
    };
    /// The series of a cell, and what the tally has to know of it.
    struct Target {
        int series = -1;
        int unit = -1;
        bool isPopulation = false;
        Breakdown breakdown;
        std::optional<Ages> ages;
    };

    void understand(const Axis& axis, Meaning& meaning);
    void understandRegion(const Axis& axis, Meaning& meaning);
    const Meaning* on(Dimension dimension, std::span<const int> at) const;
    const Target& targetOf(std::span<const int> at);
    void addPeople(const Target& target, const Figure& figure, const Place& place);

    const About m_about;
    Reading& m_reading;
    Gathering& m_gathering;
    Complaints& m_complaints;
    const Language& m_language;
    Indicators m_indicators;
    Tally m_tally;
    std::vector<Known> m_axes;
    std::array<int, ssb::dimensions> m_meanings = {-1, -1, -1, -1, -1}; ///< axis of each meaning
    std::optional<PeriodKind> m_periods;
    int m_nation = -1;       ///< unit of a table without regions
    std::vector<int> m_last; ///< categories of m_target, whose cells come one after the other
    Target m_target;
    int m_firstYear = 0;
    int m_lastYear = 0;
    qint64 m_rounded = 0;
};

} // namespace samspel::exchange::cube
