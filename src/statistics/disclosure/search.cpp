// SPDX-License-Identifier: MIT
#include "statistics/disclosure/search.h"

#include "statistics/disclosure/bounds.h"

#include <algorithm>
#include <cassert>
#include <utility>

namespace samspel::statistics::disclosure {

bool isPrimary(const System& system, const Rules& rules, Cell cell) {
    return !system.counts[cell] || rules.isPrimary(*system.counts[cell], thresholdOf(system, rules, cell));
}

// What sums of inner cells are looked at. Those of unknown size are guarded one by one; an empty cell that is
// not published may be what makes a sum computable.
std::vector<Size> sizesOf(const System& system, const Rules& rules) {
    std::vector<Size> sizes(system.counts.size(), Size::Usual);
    for (Cell cell = 0; cell < sizes.size(); ++cell) {
        const auto count = system.counts[cell];
        if (rules.singletons && count == (rules.protectZeros ? 0 : 1)) {
            sizes[cell] = Size::Singleton;
        } else if (rules.remainderRule && count && *count < thresholdOf(system, rules, cell)) {
            sizes[cell] = Size::Small;
        }
    }
    for (const Sum& sum : system.sums) {
        sizes[sum.whole] = Size::Usual;
    }
    return sizes;
}

std::vector<std::int64_t> plainCounts(const System& system) {
    std::vector<std::int64_t> counts;
    for (const auto& count : system.counts) {
        counts.push_back(count.value_or(0));
    }
    return counts;
}

Search::Search(const System& system, const Rules& rules, const Release& release)
    : m_system(system), m_rules(rules), m_hasHistory(!release.earlier.empty() || !release.absent.empty()),
      m_sums(system.sums), m_order(system.order),
      m_question{{}, {}, {}, sizesOf(system, rules), plainCounts(system), rules, system.thresholds} {
    assert(system.order.size() == system.counts.size());
    m_question.parts.assign(system.counts.size(), Part::Candidate);
    m_pattern.why.assign(system.counts.size(), Why::Shown);
    for (const Cell cell : release.absent) {
        m_question.parts[cell] = Part::Withheld;
        m_pattern.why[cell] = Why::Absent;
    }
    for (const Cell cell : release.earlier) {
        m_question.parts[cell] = Part::Known;
    }
    std::vector<Cell> zeros;
    for (Cell cell = 0; cell < system.counts.size(); ++cell) {
        Part& part = m_question.parts[cell];
        if (isPrimary(system, rules, cell)) {
            m_pattern.why[cell] = Why::Primary;
            if (part == Part::Known) {
                m_pattern.exposed.push_back(cell);
            } else {
                part = Part::Guarded;
            }
        } else if (system.counts[cell] == 0 && part != Part::Withheld) {
            if (part == Part::Known || !m_hasHistory) {
                strike(cell);
            } else {
                zeros.push_back(cell);
            }
        }
    }
    settleZeros(zeros);
    if (m_hasHistory) {
        // To hide what can be computed from earlier releases helps nobody.
        for (const Cell cell : eliminateOfKnown().known) {
            m_question.parts[cell] = Part::Known;
        }
    }
}

Pattern Search::run() {
    eliminateAnew();
    if (m_rules.remainderRule) {
        const Remainders remainders(m_system, m_rules);
        while (enlarge(remainders) || guard(m_answer.groups) || loosen()) {
            eliminateAnew();
        }
    }
    m_pattern.exposed.insert(m_pattern.exposed.end(), m_pinned.begin(), m_pinned.end());
    for (const Cell cell : m_answer.exposed) {
        if (cell < m_pattern.why.size()) {
            m_pattern.exposed.push_back(cell);
        } else {
            m_pattern.exposedGroups.push_back(
                m_sums[m_system.sums.size() + cell - m_pattern.why.size()].parts);
        }
    }
    std::sort(m_pattern.exposed.begin(), m_pattern.exposed.end());
    m_pattern.exposed.erase(std::unique(m_pattern.exposed.begin(), m_pattern.exposed.end()),
                            m_pattern.exposed.end());
    return std::move(m_pattern);
}

// Of a whole that is 0 everyone knows that its parts are.
void Search::strike(Cell zero) {
    m_question.parts[zero] = Part::Nought;
    if (m_hasHistory) {
        std::vector<Cell> cells{zero};
        while (!cells.empty()) {
            const Cell whole = cells.back();
            cells.pop_back();
            for (const std::size_t sum : sumsWith(whole)) {
                for (const Cell part : m_system.sums[sum].parts) {
                    if (m_system.sums[sum].whole == whole && m_question.parts[part] != Part::Nought &&
                        m_system.counts[part] == 0) {
                        m_question.parts[part] = Part::Nought;
                        cells.push_back(part);
                    }
                }
            }
        }
    }
}

Answer Search::eliminateOfKnown() const {
    Question question = m_question;
    question.sums = m_sums;
    question.order = m_order;
    std::replace(question.parts.begin(), question.parts.end(), Part::Candidate, Part::Withheld);
    return eliminate(question);
}

bool Search::isHarmless(const std::vector<Cell>& zeros) {
    const Answer before = eliminateOfKnown();
    const std::vector<Part> parts = m_question.parts;
    for (const Cell zero : zeros) {
        strike(zero);
    }
    const Answer after = eliminateOfKnown();
    m_question.parts = parts;
    return after.exposed == before.exposed && after.groups == before.groups;
}

void Search::settleZeros(const std::vector<Cell>& zeros) {
    if (zeros.empty()) {
        return;
    }
    if (isHarmless(zeros)) {
        for (const Cell zero : zeros) {
            strike(zero);
        }
    } else if (zeros.size() == 1) {
        m_question.parts[zeros.front()] = Part::Withheld;
        m_zeros.push_back(zeros.front());
    } else {
        const auto middle = zeros.begin() + static_cast<std::ptrdiff_t>(zeros.size() / 2);
        settleZeros({zeros.begin(), middle});
        settleZeros({middle, zeros.end()});
    }
}

void Search::eliminateAnew() {
    m_question.sums = m_sums;
    m_question.order = m_order;
    std::replace(m_pattern.why.begin(), m_pattern.why.end(), Why::Secondary, Why::Shown);
    m_answer = eliminate(m_question, m_solved);
    for (const std::vector<Cell>* hidden : {&m_answer.hidden, &m_zeros}) {
        for (const Cell cell : *hidden) {
            m_pattern.why[cell] = Why::Secondary;
        }
    }
}

// A group becomes the whole of a sum of its own, which must not be worked out.
bool Search::guard(const Groups& groups) {
    bool isMore = false;
    for (const std::vector<Cell>& group : groups) {
        if (m_guarded.insert(group).second) {
            const auto whole = static_cast<Cell>(m_question.parts.size());
            m_sums.push_back({whole, group});
            m_order.push_back(whole);
            m_question.parts.push_back(Part::Guarded);
            m_question.sizes.push_back(Size::Usual);
            m_question.counts.push_back(0);
            if (!m_question.thresholds.empty()) {
                m_question.thresholds.push_back(m_rules.threshold);
            }
            isMore = true;
        }
    }
    if (isMore) {
        m_solved = {}; // there are more sums
    }
    return isMore;
}

// Hides the least for each remainder that is too small; where two share a cell, first for one of them.
bool Search::enlarge(const Remainders& remainders) {
    m_pattern.exposedGroups.clear();
    std::vector<char> isTouched(m_pattern.why.size());
    bool isMore = false;
    for (const auto& unsafe : remainders.unsafe(seen(), [&](Cell cell) { return mayHide(cell); })) {
        if (!unsafe.smallest) {
            m_pattern.exposedGroups.push_back(unsafe.group);
            continue;
        }
        isMore = true;
        std::vector<Cell> cells = m_system.sums[unsafe.sum].parts;
        cells.insert(cells.end(), {m_system.sums[unsafe.sum].whole, *unsafe.smallest});
        if (std::none_of(cells.begin(), cells.end(), [&](Cell cell) { return isTouched[cell] != 0; })) {
            hide(*unsafe.smallest);
            for (const Cell cell : cells) {
                isTouched[cell] = 1;
            }
        }
    }
    return isMore;
}

// Hides more around cells whose bounds meet, one at a time: each may loosen several.
bool Search::loosen() {
    m_pinned.clear();
    const bool isZeroSeen = !m_rules.protectZeros && !m_hasHistory;
    for (const Cell cell : pinned(m_system, m_rules, seen(), isZeroSeen ? 1 : 0)) {
        if (const auto smallest = smallestAround(cell)) {
            hide(*smallest);
            return true;
        }
        m_pinned.push_back(cell);
    }
    return false;
}

// Of the nearest cells that may be hidden, going from sum to sum through hidden ones.
std::optional<Cell> Search::smallestAround(Cell cell) {
    std::vector<char> isMet(m_pattern.why.size());
    std::vector<Cell> nearest{cell};
    while (!nearest.empty()) {
        std::optional<Cell> smallest;
        std::vector<Cell> next;
        for (const Cell from : nearest) {
            for (const std::size_t index : sumsWith(from)) {
                std::vector<Cell> cells = m_system.sums[index].parts;
                cells.push_back(m_system.sums[index].whole);
                for (const Cell to : cells) {
                    if (mayHide(to) && (!smallest || *m_system.counts[to] < *m_system.counts[*smallest])) {
                        smallest = to;
                    } else if (m_pattern.isHidden(to) && isMet[to] == 0) {
                        isMet[to] = 1;
                        next.push_back(to);
                    }
                }
            }
        }
        if (smallest) {
            return smallest;
        }
        nearest = std::move(next);
    }
    return std::nullopt;
}

const std::vector<std::size_t>& Search::sumsWith(Cell cell) {
    if (m_sumsWith.empty()) {
        m_sumsWith.resize(m_pattern.why.size());
        for (std::size_t i = 0; i < m_system.sums.size(); ++i) {
            m_sumsWith[m_system.sums[i].whole].push_back(i);
            for (const Cell part : m_system.sums[i].parts) {
                m_sumsWith[part].push_back(i);
            }
        }
    }
    return m_sumsWith[cell];
}

void Search::hide(Cell cell) {
    m_question.parts[cell] = Part::Guarded;
    m_pattern.why[cell] = Why::Remainder;
}

bool Search::mayHide(Cell cell) const {
    return m_question.parts[cell] == Part::Candidate && !m_pattern.isHidden(cell) &&
           m_system.counts[cell] != 0;
}

std::vector<char> Search::seen() const {
    std::vector<char> isSeen(m_pattern.why.size());
    for (Cell cell = 0; cell < isSeen.size(); ++cell) {
        isSeen[cell] = m_question.parts[cell] == Part::Known || m_question.parts[cell] == Part::Nought ||
                       !m_pattern.isHidden(cell);
    }
    return isSeen;
}

} // namespace samspel::statistics::disclosure
