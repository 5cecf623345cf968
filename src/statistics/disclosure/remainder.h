// SPDX-License-Identifier: MIT
#pragma once

#include "statistics/disclosure/cells.h"

#include <functional>

/// The remainder rule. Private to this folder.
namespace samspel::statistics::disclosure {

/// What is left of each whole when all is taken from it that can be seen.
class Remainders {
public:
    /// The system has to outlive it. Throws std::invalid_argument when a whole is part of itself.
    Remainders(const System& system, const Rules& rules);

    /// A sum whose hidden parts are too few persons together, and the least of the seen cells that are
    /// taken from its whole: to hide that makes the remainder larger. Empty when none of them may be.
    struct Unsafe {
        std::size_t sum = 0;
        std::optional<Cell> smallest;
        std::vector<Cell> group; ///< the inner cells that are left
    };

    /// All unsafe sums, small wholes first. `isSeen` of each cell; `mayHide` says whether hiding helps.
    std::vector<Unsafe> unsafe(const std::vector<char>& isSeen,
                               const std::function<bool(Cell)>& mayHide) const;

private:
    // The most that is seen of a cell in parts that do not overlap, and the sum they are parts of.
    struct Seen {
        std::int64_t count = 0;
        bool isOpen = false; ///< whether something of it stays hidden
        std::size_t sum = none;
    };
    static constexpr std::size_t none = static_cast<std::size_t>(-1);

    std::int64_t countOf(Cell cell) const { return m_system.counts[cell].value_or(0); }
    std::vector<Seen> seen(const std::vector<char>& isSeen) const;
    Unsafe unsafeSum(std::size_t index, const std::vector<char>& isSeen, const std::vector<Seen>& seen,
                     const std::function<bool(Cell)>& mayHide) const;

    const System& m_system;
    const Rules& m_rules;
    std::vector<std::vector<std::size_t>> m_sumsOf; ///< of each cell, as a whole
    std::vector<Cell> m_upwards;                    ///< every cell after all its parts
    std::vector<std::size_t> m_bySize;              ///< sums, small wholes first
};

} // namespace samspel::statistics::disclosure
