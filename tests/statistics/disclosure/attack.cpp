// SPDX-License-Identifier: MIT
#include "attack.h"

#include <algorithm>
#include <map>
#include <numeric>
#include <stdexcept>
#include <utility>

namespace attack {

Intruder::Fraction Intruder::lowest(__int128_t over, __int128_t under) {
    __int128_t a = over < 0 ? -over : over;
    __int128_t b = under < 0 ? -under : under;
    while (b != 0) {
        a = std::exchange(b, a % b);
    }
    if (under < 0) {
        a = -a;
    }
    over /= a;
    under /= a;
    if (over > INT64_MAX || over < -INT64_MAX || under > INT64_MAX) {
        throw std::overflow_error("the intruder's fractions are too long");
    }
    return {static_cast<std::int64_t>(over), static_cast<std::int64_t>(under)};
}

Intruder::Fraction Intruder::less(Fraction a, Fraction b) {
    return lowest(static_cast<__int128_t>(a.over) * b.under - static_cast<__int128_t>(b.over) * a.under,
                  static_cast<__int128_t>(a.under) * b.under);
}
Intruder::Fraction Intruder::times(Fraction a, Fraction b) {
    return lowest(static_cast<__int128_t>(a.over) * b.over, static_cast<__int128_t>(a.under) * b.under);
}
Intruder::Fraction Intruder::inverse(Fraction a) { return lowest(a.under, a.over); }

Intruder::Intruder(const System& system, const std::set<Cell>& seen) : m_system(system), m_seen(seen) {
    const std::size_t size = system.counts.size();
    for (const Sum& sum : system.sums) {
        Line line(size + 1);
        line[sum.whole] = less(line[sum.whole], {1, 1});
        for (const Cell part : sum.parts) {
            line[part] = less(line[part], {-1, 1});
        }
        learn(std::move(line));
    }
    for (const Cell cell : seen) {
        Line line(size + 1);
        line[cell] = {1, 1};
        line[size] = {system.counts[cell].value(), 1};
        learn(std::move(line));
    }
}

void Intruder::learn(Line line) {
    for (std::size_t i = 0; i < m_lines.size(); ++i) {
        if (const Fraction factor = line[m_leads[i]]; factor.over != 0) {
            for (std::size_t at = 0; at < line.size(); ++at) {
                line[at] = less(line[at], times(factor, m_lines[i][at]));
            }
        }
    }
    std::size_t lead = 0;
    while (lead + 1 < line.size() && line[lead].over == 0) {
        ++lead;
    }
    if (lead + 1 == line.size()) {
        if (line[lead].over != 0) {
            throw std::invalid_argument("the table does not add up");
        }
        return;
    }
    const Fraction first = inverse(line[lead]);
    for (Fraction& number : line) {
        number = times(number, first);
    }
    for (Line& other : m_lines) {
        if (const Fraction factor = other[lead]; factor.over != 0) {
            for (std::size_t at = 0; at < line.size(); ++at) {
                other[at] = less(other[at], times(factor, line[at]));
            }
        }
    }
    m_lines.push_back(std::move(line));
    m_leads.push_back(lead);
}

bool Intruder::knowsSum(const std::vector<Cell>& cells) const {
    Line line(m_system.counts.size());
    for (const Cell cell : cells) {
        line[cell] = less(line[cell], {-1, 1});
    }
    for (std::size_t i = 0; i < m_lines.size(); ++i) {
        if (const Fraction factor = line[m_leads[i]]; factor.over != 0) {
            for (std::size_t at = 0; at < line.size(); ++at) {
                line[at] = less(line[at], times(factor, m_lines[i][at]));
            }
        }
    }
    return std::all_of(line.begin(), line.end(), [](Fraction number) { return number.over == 0; });
}

std::vector<Cell> Intruder::hiddenInner() const {
    std::set<Cell> inner;
    for (Cell cell = 0; cell < m_system.counts.size(); ++cell) {
        if (m_seen.count(cell) == 0) {
            inner.insert(cell);
        }
    }
    for (const Sum& sum : m_system.sums) {
        inner.erase(sum.whole);
    }
    return {inner.begin(), inner.end()};
}

std::vector<Cell> Intruder::smallSum(const Rules& rules) const {
    const std::vector<Cell> inner = hiddenInner();
    if (inner.size() > 20) {
        throw std::length_error("too many hidden cells to try every subset");
    }
    for (std::uint32_t subset = 1; subset < (1U << inner.size()); ++subset) {
        std::int64_t together = 0;
        std::vector<Cell> cells;
        for (std::size_t i = 0; i < inner.size(); ++i) {
            if ((subset >> i & 1U) != 0) {
                cells.push_back(inner[i]);
                together += *m_system.counts[inner[i]];
            }
        }
        if (together < rules.threshold && (together > 0 || rules.protectZeros) && knowsSum(cells)) {
            return cells;
        }
    }
    return {};
}

std::vector<Cell> Intruder::pinned(const Rules& rules, std::int64_t least) const {
    // Every solved cell is a constant less multiples of the free ones; walk through all values of these.
    const std::size_t size = m_system.counts.size();
    std::vector<char> isSolved(size);
    for (const std::size_t lead : m_leads) {
        isSolved[lead] = 1;
    }
    std::vector<std::size_t> open;
    for (std::size_t at = 0; at < size; ++at) {
        if (isSolved[at] == 0) {
            open.push_back(at);
        }
    }
    if (open.empty()) {
        return {};
    }
    std::set<Cell> inner;
    for (const Cell cell : hiddenInner()) {
        inner.insert(cell);
    }
    std::int64_t most = 0;
    for (const auto& count : m_system.counts) {
        most = std::max(most, count.value_or(0) + 3);
    }
    // The lines once more in whole numbers, as there are many tables to try.
    std::vector<std::vector<std::int64_t>> lines;
    for (std::size_t line = 0; line < m_lines.size(); ++line) {
        std::int64_t unit = 1;
        for (const Fraction& number : m_lines[line]) {
            unit = std::lcm(unit, number.under);
        }
        auto& whole = lines.emplace_back();
        for (const Fraction& number : m_lines[line]) {
            whole.push_back(number.over * (unit / number.under));
        }
    }
    std::map<Cell, std::set<std::int64_t>> values;
    std::vector<std::int64_t> chosen(open.size(), 0);
    std::vector<std::int64_t> value(size);
    std::int64_t steps = 0;
    const auto fits = [&] {
        for (std::size_t i = 0; i < open.size(); ++i) {
            value[open[i]] = chosen[i];
        }
        for (std::size_t line = 0; line < lines.size(); ++line) {
            std::int64_t solved = lines[line][size];
            for (std::size_t i = 0; i < open.size(); ++i) {
                solved -= lines[line][open[i]] * chosen[i];
            }
            const std::int64_t unit = lines[line][m_leads[line]];
            if (solved % unit != 0 || solved < 0) {
                return false;
            }
            value[m_leads[line]] = solved / unit;
        }
        return std::all_of(inner.begin(), inner.end(), [&](Cell cell) { return value[cell] >= least; });
    };
    for (bool isMore = true; isMore;) {
        if (++steps > 20'000) {
            return {}; // too many tables to count out: nothing is said of this one
        }
        if (fits()) {
            for (Cell cell = 0; cell < size; ++cell) {
                if (m_system.counts[cell] && rules.isPrimary(*m_system.counts[cell])) {
                    values[cell].insert(value[cell]);
                }
            }
        }
        isMore = false;
        for (std::int64_t& number : chosen) {
            if (++number <= most) {
                isMore = true;
                break;
            }
            number = 0;
        }
    }
    std::vector<Cell> result;
    for (const auto& [cell, all] : values) {
        if (all.size() == 1) {
            result.push_back(cell);
        }
    }
    return result;
}

std::set<Cell> shown(const Pattern& pattern) {
    std::set<Cell> result;
    for (Cell cell = 0; cell < pattern.why.size(); ++cell) {
        if (!pattern.isHidden(cell)) {
            result.insert(cell);
        }
    }
    return result;
}

} // namespace attack
