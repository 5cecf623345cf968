// SPDX-License-Identifier: MIT
#include "store/publishing/linkedunion.h"

#include <algorithm>

namespace samspel {

namespace {

namespace sdc = statistics::disclosure;

} // namespace

std::vector<sdc::Cell> LinkedUnion::add(const LinkedFigures& figures) {
    std::vector<sdc::Cell> cells;
    for (std::size_t i = 0; i < figures.system.counts.size(); ++i) {
        cells.push_back(cell(figures.keys[static_cast<int>(i)], figures.system.counts[i]));
    }
    for (const sdc::Sum& told : figures.system.sums) {
        sdc::Sum sum{cells[told.whole], {}};
        for (const sdc::Cell part : told.parts) {
            sum.parts.push_back(cells[part]);
        }
        addSum(std::move(sum));
    }
    for (const sdc::Cell assumed : figures.assumed) {
        m_figures.assumed.push_back(cells[assumed]);
    }
    for (const std::vector<sdc::Cell>& told : figures.unsure) {
        std::vector<sdc::Cell> group;
        for (const sdc::Cell one : told) {
            group.push_back(cells[one]);
        }
        m_figures.unsure.push_back(std::move(group));
    }
    return cells;
}

sdc::Cell LinkedUnion::cell(const QString& key, std::optional<std::int64_t> count) {
    std::vector<sdc::Cell>& cells = m_cells[key];
    const auto known = std::find_if(cells.begin(), cells.end(),
                                    [&](sdc::Cell one) { return m_figures.system.counts[one] == count; });
    if (known != cells.end()) {
        return *known;
    }
    const auto made = static_cast<sdc::Cell>(m_figures.keys.size());
    cells.push_back(made);
    m_figures.system.counts.push_back(count);
    m_figures.keys << key;
    return made;
}

void LinkedUnion::addSum(sdc::Sum sum) {
    std::sort(sum.parts.begin(), sum.parts.end());
    const std::size_t hash = qHashRange(sum.parts.begin(), sum.parts.end(), std::size_t{sum.whole});
    const auto [from, to] = m_sums.equal_range(hash);
    const bool isKnown =
        std::any_of(from, to, [&](const auto& one) { return m_figures.system.sums[one.second] == sum; });
    if (!isKnown) {
        m_sums.emplace(hash, m_figures.system.sums.size());
        m_figures.system.sums.push_back(std::move(sum));
    }
}

} // namespace samspel
