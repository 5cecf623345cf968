// SPDX-License-Identifier: MIT
#include "statistics/disclosure/remainder.h"

#include <algorithm>
#include <numeric>
#include <stdexcept>

namespace samspel::statistics::disclosure {

Remainders::Remainders(const System& system, const Rules& rules)
    : m_system(system), m_rules(rules), m_sumsOf(system.counts.size()), m_bySize(system.sums.size()) {
    std::vector<std::size_t> waiting(system.counts.size());
    std::vector<std::vector<Cell>> partOf(system.counts.size());
    for (std::size_t i = 0; i < system.sums.size(); ++i) {
        const Sum& sum = system.sums[i];
        m_sumsOf[sum.whole].push_back(i);
        waiting[sum.whole] += sum.parts.size();
        for (const Cell part : sum.parts) {
            partOf[part].push_back(sum.whole);
        }
    }
    for (Cell cell = 0; cell < waiting.size(); ++cell) {
        if (waiting[cell] == 0) {
            m_upwards.push_back(cell);
        }
    }
    for (std::size_t i = 0; i < m_upwards.size(); ++i) {
        for (const Cell whole : partOf[m_upwards[i]]) {
            if (--waiting[whole] == 0) {
                m_upwards.push_back(whole);
            }
        }
    }
    if (m_upwards.size() != system.counts.size()) {
        throw std::invalid_argument("a whole is a part of itself");
    }
    std::iota(m_bySize.begin(), m_bySize.end(), std::size_t{0});
    std::stable_sort(m_bySize.begin(), m_bySize.end(), [&](std::size_t a, std::size_t b) {
        return countOf(system.sums[a].whole) < countOf(system.sums[b].whole);
    });
}

std::vector<Remainders::Seen> Remainders::seen(const std::vector<char>& isSeen) const {
    std::vector<Seen> result(isSeen.size());
    for (const Cell cell : m_upwards) {
        Seen& its = result[cell];
        if (isSeen[cell] != 0) {
            its.count = countOf(cell);
            continue;
        }
        its.isOpen = true;
        for (const std::size_t i : m_sumsOf[cell]) {
            Seen through{0, false, i};
            for (const Cell part : m_system.sums[i].parts) {
                through.count += result[part].count;
                through.isOpen = through.isOpen || result[part].isOpen;
            }
            if (std::pair(!through.isOpen, through.count) > std::pair(!its.isOpen, its.count)) {
                its = through;
            }
        }
    }
    return result;
}

Remainders::Unsafe Remainders::unsafeSum(std::size_t index, const std::vector<char>& isSeen,
                                         const std::vector<Seen>& seen,
                                         const std::function<bool(Cell)>& mayHide) const {
    const Sum& sum = m_system.sums[index];
    Unsafe unsafe{index, {}, {}};
    std::vector<Cell> parts = sum.parts;
    for (std::size_t i = 0; i < parts.size(); ++i) {
        const Cell part = parts[i];
        if (isSeen[part] != 0) {
            if (mayHide(part) && (!unsafe.smallest || countOf(part) < countOf(*unsafe.smallest))) {
                unsafe.smallest = part;
            }
        } else if (seen[part].sum != none) {
            const auto& deeper = m_system.sums[seen[part].sum].parts;
            parts.insert(parts.end(), deeper.begin(), deeper.end());
        } else {
            unsafe.group.push_back(part);
        }
    }
    if (!unsafe.smallest && mayHide(sum.whole)) {
        unsafe.smallest = sum.whole;
    }
    return unsafe;
}

std::vector<Remainders::Unsafe> Remainders::unsafe(const std::vector<char>& isSeen,
                                                   const std::function<bool(Cell)>& mayHide) const {
    const std::vector<Seen> all = seen(isSeen);
    std::vector<Unsafe> result;
    for (const std::size_t i : m_bySize) {
        const Sum& sum = m_system.sums[i];
        if (isSeen[sum.whole] == 0) {
            continue;
        }
        std::int64_t left = countOf(sum.whole);
        bool isOpen = false;
        for (const Cell part : sum.parts) {
            left -= all[part].count;
            isOpen = isOpen || all[part].isOpen;
        }
        std::int64_t threshold = 0;
        for (const Cell part : sum.parts) {
            threshold = std::max(threshold, thresholdOf(m_system, m_rules, part));
        }
        if (isOpen && m_rules.isPrimary(left, threshold)) {
            result.push_back(unsafeSum(i, isSeen, all, mayHide));
        }
    }
    return result;
}

} // namespace samspel::statistics::disclosure
