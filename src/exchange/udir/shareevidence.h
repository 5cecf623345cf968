// SPDX-License-Identifier: MIT
#pragma once

#include "exchange/udir/columns.h"

namespace samspel::exchange::udir {

/// Finds out from the figures what measures are that do not say how they are counted: "Fritatt" with decimals
/// is a share, with whole numbers it may be pupils; levels of mastery are shares unless they do not sum to
/// 100.
class ShareEvidence {
public:
    explicit ShareEvidence(const std::vector<Column>& columns);

    bool isNeeded() const { return !m_bare.empty(); }
    using TextOf = std::function<QString(const Column&)>;
    void take(const TextOf& textOf);
    /// What is not known to be a share is left to a person.
    void settle(std::vector<Column>& columns) const;

private:
    std::vector<Column> m_bare;
    std::vector<std::vector<std::size_t>> m_levels; ///< places in m_bare, by pupils and year
    bool m_hasDecimals = false;
    bool m_isSumRefuted = false;
};

} // namespace samspel::exchange::udir
