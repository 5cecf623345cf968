// SPDX-License-Identifier: MIT
#pragma once

#include "statistics/disclosure/elimination.h"
#include "statistics/disclosure/remainder.h"

#include <set>

/// The steps of suppress(). Private to this folder.
namespace samspel::statistics::disclosure {

/// Below the threshold, or hidden by its publisher.
bool isPrimary(const System& system, const Rules& rules, Cell cell);
/// What sums of inner cells are looked at.
std::vector<Size> sizesOf(const System& system, const Rules& rules);
/// 0 where a count is not known.
std::vector<std::int64_t> plainCounts(const System& system);

/// One search for a pattern: what is decided so far, and the steps that decide more.
class Search {
public:
    /// The system and the rules have to outlive it.
    Search(const System& system, const Rules& rules, const Release& release);
    Pattern run();

private:
    using Groups = std::vector<std::vector<Cell>>;

    // Nobody can be told to be anywhere by a 0, and yet it can be what lacked in a subtraction from an
    // earlier release. Most can be published; those that cannot are found by halving.
    void settleZeros(const std::vector<Cell>& zeros);
    Answer eliminateOfKnown() const;
    bool isHarmless(const std::vector<Cell>& zeros);
    void strike(Cell zero);

    // Publishes what can be, as far as is decided.
    void eliminateAnew();
    // Each of these hides or guards more where something is not safe yet; false when all is.
    bool enlarge(const Remainders& remainders);
    bool guard(const Groups& groups);
    bool loosen();

    void hide(Cell cell);
    bool mayHide(Cell cell) const;
    std::vector<char> seen() const;
    std::optional<Cell> smallestAround(Cell cell);
    const std::vector<std::size_t>& sumsWith(Cell cell);

    const System& m_system;
    const Rules& m_rules;
    bool m_hasHistory;
    std::vector<Sum> m_sums;   ///< of the system, and of each guarded group
    std::vector<Cell> m_order; ///< with a place for each guarded group
    std::set<std::vector<Cell>> m_guarded;
    Question m_question;
    Solved m_solved; ///< its sums, which stay the same until a group is guarded
    Pattern m_pattern;
    std::vector<Cell> m_zeros;  ///< that have to be hidden
    std::vector<Cell> m_pinned; ///< cells whose bounds meet, and nothing is left to hide around them
    Answer m_answer;            ///< the last one
    std::vector<std::vector<std::size_t>> m_sumsWith; ///< of each cell, as whole or part; made when needed
};

} // namespace samspel::statistics::disclosure
