// SPDX-License-Identifier: MIT
#pragma once

#include "store/publishing/linkedfigures.h"

#include <QHash>
#include <unordered_map>

namespace samspel {

/// Several systems of linked counts as one: what has the same key and count in two of them is one cell.
class LinkedUnion {
public:
    /// The cells of what is added, in their order.
    std::vector<statistics::disclosure::Cell> add(const LinkedFigures& figures);
    statistics::disclosure::Cell cell(const QString& key, std::optional<std::int64_t> count);
    void addSum(statistics::disclosure::Sum sum);

    const LinkedFigures& figures() const { return m_figures; }
    LinkedFigures take() { return std::move(m_figures); }

private:
    LinkedFigures m_figures;
    /// By key: most have one count, and few of them another one in another release.
    QHash<QString, std::vector<statistics::disclosure::Cell>> m_cells;
    /// Places of the sums, by the hash of what is in them.
    std::unordered_multimap<std::size_t, std::size_t> m_sums;
};

} // namespace samspel
