// SPDX-License-Identifier: MIT
#pragma once

#include "statistics/disclosure/elimination.h"
#include "statistics/disclosure/sparse.h"

#include <map>
#include <set>

/// Small sums that do not stand beside one whole, but come of several: two rows less two columns. Private to
/// this folder.
namespace samspel::statistics::disclosure {

/// Looks for groups of small cells whose sum can be computed and is below the threshold.
///
/// What can be computed of small cells alone is the span of the rests. Solved so that each row has a
/// coordinate of its own, a group is a sum of whole rows (its own coordinates are 0 or 1 in it), and every
/// row in it costs as many persons as its own cell has, so that few rows make up a group. A search takes a
/// row, and where the sum so far is neither 0 nor 1 it takes another row that has the cell.
template <typename Number>
class GroupSearch {
public:
    static constexpr int mostSteps = 1'000'000; ///< of the search in all

    GroupSearch(std::vector<Vector<Number>> rests, const Question& question)
        : m_counts(question.counts), m_rules(question.rules), m_thresholds(question.thresholds),
          m_rows(m_counts.size(), rests.size()) {
        for (std::size_t row = 0; row < rests.size(); ++row) {
            m_rows.set(row, std::move(rests[row]));
        }
        for (std::size_t row = 0; row < m_rows.size(); ++row) {
            if (!m_rows[row].empty()) {
                const auto largest = std::max_element(
                    m_rows[row].begin(), m_rows[row].end(),
                    [&](const auto& a, const auto& b) { return m_counts[a.at] < m_counts[b.at]; });
                m_own.emplace(row, largest->at);
                m_rows.eliminate(row, largest->at);
            }
        }
        for (const auto& [row, at] : m_own) {
            const Number factor = termAt(m_rows[row], at)->factor;
            const Number size = factor < 0 ? -factor : factor;
            m_unit = crossed(m_unit, size / commonDivisor(m_unit, size), 0, 0);
            for (const Term<Number>& term : m_rows[row]) {
                m_holders[term.at].push_back(row);
            }
        }
    }

    std::vector<std::vector<Cell>> run() {
        std::set<std::vector<Cell>> groups;
        for (const auto& [row, at] : m_own) {
            m_sum.clear();
            m_taken.clear();
            if (take(row, 0)) {
                std::vector<Cell> group;
                for (const auto& [cell, factor] : m_sum) {
                    group.push_back(cell);
                }
                groups.insert(std::move(group));
            }
        }
        return {groups.begin(), groups.end()};
    }

private:
    // Adds a row and goes on until the sum is a small group; leaves the sum as it was when there is none.
    bool take(std::size_t row, std::int64_t persons) {
        persons += m_counts[m_own.at(row)];
        if (persons >= m_rules.threshold || ++m_steps > mostSteps) {
            return false;
        }
        add(row, 1);
        m_taken.insert(row);
        const auto wrong =
            std::find_if(m_sum.begin(), m_sum.end(), [&](const auto& term) { return term.second != m_unit; });
        if (wrong == m_sum.end()) {
            std::int64_t together = 0;
            std::int64_t threshold = m_thresholds.empty() ? m_rules.threshold : 0;
            for (const auto& [cell, factor] : m_sum) {
                together += m_counts[cell];
                threshold = m_thresholds.empty() ? threshold : std::max(threshold, m_thresholds[cell]);
            }
            if (m_rules.isPrimary(together, threshold)) {
                return true;
            }
        } else {
            for (const std::size_t next : m_holders.at(wrong->first)) {
                if (m_taken.count(next) == 0 && take(next, persons)) {
                    return true;
                }
            }
        }
        m_taken.erase(row);
        add(row, -1);
        return false;
    }

    void add(std::size_t row, int sign) {
        const Number own = termAt(m_rows[row], m_own.at(row))->factor;
        const Number scale = m_unit / own * sign;
        for (const Term<Number>& term : m_rows[row]) {
            Number& sum = m_sum[term.at];
            sum = crossed(sum, 1, scale, -term.factor);
            if (sum == 0) {
                m_sum.erase(term.at);
            }
        }
    }

    const std::vector<std::int64_t>& m_counts;
    const Rules& m_rules;
    const std::vector<std::int64_t>& m_thresholds; ///< a group has the largest of its cells
    Vectors<Number> m_rows;
    std::map<std::size_t, std::uint32_t> m_own; ///< each row's own coordinate
    std::map<std::uint32_t, std::vector<std::size_t>> m_holders;
    Number m_unit = 1; ///< what stands for 1, so that all rows have whole numbers
    std::map<std::uint32_t, Number> m_sum;
    std::set<std::size_t> m_taken;
    int m_steps = 0;
};

template <typename Number>
std::vector<std::vector<Cell>> smallGroups(std::vector<Vector<Number>> rests, const Question& question) {
    return GroupSearch<Number>(std::move(rests), question).run();
}

} // namespace samspel::statistics::disclosure
