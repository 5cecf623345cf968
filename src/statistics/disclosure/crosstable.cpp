// SPDX-License-Identifier: MIT
#include "statistics/disclosure/crosstable.h"

#include <algorithm>
#include <cassert>
#include <limits>
#include <numeric>
#include <set>

namespace samspel::statistics::disclosure {

Dimension::Dimension(const std::vector<std::vector<std::string>>& paths, const Before& before)
    : m_levels(paths.empty() ? 1 : paths.front().size()), m_nodes(1) {
    using Path = std::vector<std::string>;
    std::map<Path, std::uint32_t> above{{{}, total}};
    for (std::size_t level = 1; level <= m_levels; ++level) {
        std::set<Path> distinct;
        for (const Path& path : paths) {
            assert(path.size() == m_levels);
            distinct.emplace(path.begin(), path.begin() + static_cast<std::ptrdiff_t>(level));
        }
        std::vector<Path> ordered(distinct.begin(), distinct.end());
        std::stable_sort(ordered.begin(), ordered.end(),
                         [&](const Path& a, const Path& b) { return before(a.back(), b.back()); });
        std::map<Path, std::uint32_t> here;
        for (const Path& path : ordered) {
            const auto place = static_cast<std::uint32_t>(m_nodes.size());
            const std::uint32_t parent = above.at(Path(path.begin(), path.end() - 1));
            m_nodes[parent].children.push_back(place);
            m_nodes.push_back({parent, level, path.back(), {}});
            here.emplace(path, place);
        }
        above = std::move(here);
    }
    m_leaves = std::move(above);
}

std::optional<std::uint32_t> CrossTable::cellCount(std::span<const Dimension> dimensions) {
    std::uint64_t count = 1;
    for (const Dimension& dimension : dimensions) {
        count *= dimension.size();
        if (count > std::numeric_limits<std::uint32_t>::max()) {
            return std::nullopt;
        }
    }
    return static_cast<std::uint32_t>(count);
}

CrossTable::CrossTable(std::vector<Dimension> dimensions)
    : m_dimensions(std::move(dimensions)), m_strides(m_dimensions.size(), 1),
      m_inner(cellCount(m_dimensions).value()) {
    for (std::size_t d = m_dimensions.size(); d-- > 1;) {
        m_strides[d - 1] = m_strides[d] * static_cast<std::uint32_t>(m_dimensions[d].size());
    }
}

Cell CrossTable::cellOf(std::span<const std::uint32_t> nodes) const {
    return std::inner_product(nodes.begin(), nodes.end(), m_strides.begin(), Cell{0});
}

std::uint32_t CrossTable::nodeOf(Cell cell, std::size_t dimension) const {
    return cell / m_strides[dimension] % static_cast<std::uint32_t>(m_dimensions[dimension].size());
}

bool CrossTable::isInner(Cell cell) const {
    for (std::size_t d = 0; d < m_dimensions.size(); ++d) {
        if (!m_dimensions[d].isLeaf(nodeOf(cell, d))) {
            return false;
        }
    }
    return true;
}

void CrossTable::add(std::span<const std::uint32_t> leaves, std::int64_t count) {
    assert(count >= 0);
    m_inner[cellOf(leaves)] += count;
}

template <typename Value>
void CrossTable::accumulate(std::vector<Value>& values, std::size_t dimension) const {
    // Children come after their parents, cells of a later node after those of an earlier.
    for (Cell cell = size(); cell-- > 0;) {
        if (const std::uint32_t node = nodeOf(cell, dimension); node != Dimension::total) {
            values[cell - (node - m_dimensions[dimension][node].parent) * m_strides[dimension]] +=
                values[cell];
        }
    }
}

template <typename Value>
void CrossTable::distribute(std::vector<Value>& values, std::size_t dimension) const {
    for (Cell cell = 0; cell < size(); ++cell) {
        if (const std::uint32_t node = nodeOf(cell, dimension); node != Dimension::total) {
            values[cell] +=
                values[cell - (node - m_dimensions[dimension][node].parent) * m_strides[dimension]];
        }
    }
}

std::vector<Cell> CrossTable::order(const std::vector<std::int64_t>& counts) const {
    // In doubles and in this order of operations, so that even near ties fall as they do in R.
    std::vector<double> margins(counts.size());
    std::transform(counts.begin(), counts.end(), margins.begin(),
                   [](std::int64_t count) { return static_cast<double>(count) + 1; });
    for (std::size_t d = 0; d < m_dimensions.size(); ++d) {
        distribute(margins, d);
    }
    for (Cell cell = 0; cell < size(); ++cell) {
        margins[cell] = isInner(cell) ? margins[cell] : 0;
    }
    for (std::size_t d = 0; d < m_dimensions.size(); ++d) {
        accumulate(margins, d);
    }
    const double largest = *std::max_element(margins.begin(), margins.end());
    std::vector<double> weight(counts.size());
    for (Cell cell = 0; cell < size(); ++cell) {
        weight[cell] = (static_cast<double>(counts[cell]) + 1) + 0.99 * (margins[cell] / largest);
    }
    const double beyond = 0.01 + *std::max_element(weight.begin(), weight.end());
    std::vector<Cell> cells(counts.size());
    std::iota(cells.begin(), cells.end(), Cell{0});
    for (const Cell cell : cells) {
        weight[cell] = counts[cell] == 0 ? beyond : weight[cell];
    }
    std::stable_sort(cells.begin(), cells.end(), [&](Cell a, Cell b) { return weight[a] > weight[b]; });
    return cells;
}

System CrossTable::system() const {
    std::vector<std::int64_t> counts = m_inner;
    for (std::size_t d = 0; d < m_dimensions.size(); ++d) {
        accumulate(counts, d);
    }
    System system{{counts.begin(), counts.end()}, {}, order(counts)};
    for (std::size_t d = 0; d < m_dimensions.size(); ++d) {
        for (Cell cell = 0; cell < size(); ++cell) {
            const std::uint32_t node = nodeOf(cell, d);
            Sum sum{cell, {}};
            for (const std::uint32_t child : m_dimensions[d][node].children) {
                sum.parts.push_back(cell + (child - node) * m_strides[d]);
            }
            if (!sum.parts.empty()) {
                system.sums.push_back(std::move(sum));
            }
        }
    }
    return system;
}

} // namespace samspel::statistics::disclosure
