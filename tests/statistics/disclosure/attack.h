// SPDX-License-Identifier: MIT
#pragma once

#include "statistics/disclosure/cells.h"

#include <set>

/// An intruder who knows what is printed, the sums, and how to subtract. Shares no code with what it attacks:
/// dense matrices of fractions over all cells, subsets one by one, and every table that fits counted out.
namespace attack {

using samspel::statistics::disclosure::Cell;
using samspel::statistics::disclosure::Pattern;
using samspel::statistics::disclosure::Rules;
using samspel::statistics::disclosure::Sum;
using samspel::statistics::disclosure::System;

class Intruder {
public:
    /// Who sees these cells.
    Intruder(const System& system, const std::set<Cell>& seen);

    /// Whether a cell follows from what is seen by adding and subtracting.
    bool knows(Cell cell) const { return knowsSum({cell}); }
    /// Whether the sum of several cells does.
    bool knowsSum(const std::vector<Cell>& cells) const;

    /// Whether some hidden inner cells are known to be, together, fewer than the threshold: every subset is
    /// tried. Cells of a published 0 do not count. Gives the first such subset.
    std::vector<Cell> smallSum(const Rules& rules) const;

    /// Primary cells that have one value in every table of whole numbers that fits what is seen, where an
    /// intruder knows besides that hidden inner cells hold at least `least` persons.
    std::vector<Cell> pinned(const Rules& rules, std::int64_t least) const;

private:
    struct Fraction {
        std::int64_t over = 0;
        std::int64_t under = 1;
    };
    static Fraction lowest(__int128_t over, __int128_t under);
    static Fraction less(Fraction a, Fraction b);
    static Fraction times(Fraction a, Fraction b);
    static Fraction inverse(Fraction a);
    using Line = std::vector<Fraction>;

    void learn(Line line);
    std::vector<Cell> hiddenInner() const;

    const System& m_system;
    std::set<Cell> m_seen;
    std::vector<Line> m_lines;        ///< reduced, one more coordinate than cells: the value
    std::vector<std::size_t> m_leads; ///< of each line
};

/// The cells that a pattern shows.
std::set<Cell> shown(const Pattern& pattern);

} // namespace attack
