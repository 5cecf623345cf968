// SPDX-License-Identifier: MIT
#include "statistics/disclosure/bounds.h"

#include "statistics/disclosure/sparse.h"

#include <cstdlib>
#include <map>

namespace samspel::statistics::disclosure {

namespace {

/// Hidden cells with their factors, and what they come to together.
struct Row {
    Vector<std::int64_t> terms;
    std::int64_t sum = 0;
};

constexpr int mostRounds = 100;           // long chains of cells still move a little after these
constexpr std::size_t mostSolved = 4000;  // hidden cells; beyond, the sums are taken as they stand
constexpr std::int64_t mostFactor = 1000; // so that nothing overflows
constexpr std::size_t mostTried = 300;    // hidden cells; up to these, each is tried with other counts
constexpr std::int64_t endless = std::int64_t{1} << 60U;

struct Range {
    std::int64_t low = 0;
    std::int64_t high = endless;
};

std::int64_t floorOf(std::int64_t over, std::int64_t under) {
    return over / under - (over % under != 0 && (over < 0) != (under < 0) ? 1 : 0);
}

/// The least and the most that terms come to; how many of them have no end.
struct Reach {
    std::int64_t low = 0;
    std::int64_t high = 0;
    int endlessBelow = 0;
    int endlessAbove = 0;

    void add(const Term<std::int64_t>& term, const Range& range, int sign) {
        const bool isPositive = term.factor > 0;
        low += sign * term.factor * (isPositive ? range.low : range.high % endless);
        high += sign * term.factor * (isPositive ? range.high % endless : range.low);
        const int ends = range.high == endless ? sign : 0;
        endlessBelow += isPositive ? 0 : ends;
        endlessAbove += isPositive ? ends : 0;
    }
};

// Draws in each cell of a row by all the others.
bool drawIn(const Row& row, std::vector<Range>& ranges) {
    Reach all;
    for (const auto& term : row.terms) {
        all.add(term, ranges[term.at], 1);
    }
    bool moves = false;
    for (const auto& term : row.terms) {
        Range& range = ranges[term.at];
        Reach others = all;
        others.add(term, range, -1);
        // factor · cell lies between row.sum − others.high and row.sum − others.low.
        const bool isPositive = term.factor > 0;
        const bool hasLow = (isPositive ? others.endlessAbove : others.endlessBelow) == 0;
        const bool hasHigh = (isPositive ? others.endlessBelow : others.endlessAbove) == 0;
        const std::int64_t size = isPositive ? term.factor : -term.factor;
        const std::int64_t least = isPositive ? row.sum - others.high : others.low - row.sum;
        const std::int64_t most = isPositive ? row.sum - others.low : others.high - row.sum;
        const Range before = range;
        range.low = hasLow ? std::max(range.low, -floorOf(-least, size)) : range.low;
        range.high = hasHigh ? std::min(range.high, floorOf(most, size)) : range.high;
        moves = moves || range.low != before.low || range.high != before.high;
        all.add(term, before, -1);
        all.add(term, range, 1);
    }
    return moves;
}

// The sums, of what is hidden in each.
std::vector<Row> openSums(const System& system, const std::vector<char>& isSeen) {
    std::vector<Row> rows;
    for (const Sum& sum : system.sums) {
        std::map<Cell, std::int64_t> factors;
        for (const Cell part : sum.parts) {
            factors[part] += 1;
        }
        factors[sum.whole] -= 1;
        Row row;
        for (const auto& [cell, factor] : factors) {
            if (isSeen[cell] != 0) {
                row.sum -= factor * system.counts[cell].value_or(0);
            } else if (factor != 0) {
                row.terms.push_back({cell, factor});
            }
        }
        if (!row.terms.empty()) {
            rows.push_back(std::move(row));
        }
    }
    return rows;
}

// The same sums solved: where few cells are free, each of the others hangs on these alone. What a solved row
// comes to is known from the counts themselves, so rows with a cell of unknown count are left out.
void addSolved(const System& system, std::vector<Row>& rows) {
    Vectors<std::int64_t> solved(system.counts.size(), rows.size());
    try {
        for (std::size_t i = 0; i < rows.size(); ++i) {
            solved.set(i, rows[i].terms);
        }
        for (std::size_t i = 0; i < solved.size(); ++i) {
            if (!solved[i].empty()) {
                solved.eliminate(i, solved[i].front().at);
            }
        }
    } catch (const Outgrown&) {
        return; // the sums as they stand
    }
    for (std::size_t i = 0; i < solved.size(); ++i) {
        const bool isUsable =
            std::all_of(solved[i].begin(), solved[i].end(), [&](const Term<std::int64_t>& term) {
                return std::abs(term.factor) < mostFactor && system.counts[term.at];
            });
        if (isUsable && !solved[i].empty()) {
            Row row{solved[i], 0};
            bool fits = true; // a row only adds to what is known, so one that is too large is left out
            for (const auto& term : row.terms) {
                std::int64_t product = 0;
                fits = fits && !__builtin_mul_overflow(term.factor, *system.counts[term.at], &product) &&
                       !__builtin_add_overflow(row.sum, product, &row.sum);
            }
            if (fits) {
                rows.push_back(std::move(row));
            }
        }
    }
}

/// All that is known of the hidden cells.
class Knowledge {
public:
    Knowledge(const System& system, const std::vector<char>& isSeen) : m_rows(openSums(system, isSeen)) {
        if (static_cast<std::size_t>(std::count(isSeen.begin(), isSeen.end(), 0)) <= mostSolved) {
            addSolved(system, m_rows);
        }
    }

    // Whether all rows can be true, as far as bounds tell.
    bool drawIn(std::vector<Range>& ranges) const {
        bool moves = true;
        for (int round = 0; moves && round < mostRounds; ++round) {
            moves = false;
            for (const Row& row : m_rows) {
                moves = disclosure::drawIn(row, ranges) || moves;
                for (const auto& term : row.terms) {
                    if (ranges[term.at].low > ranges[term.at].high) {
                        return false;
                    }
                }
            }
        }
        return true;
    }

private:
    std::vector<Row> m_rows;
};

} // namespace

std::vector<Cell> pinned(const System& system, const Rules& rules, const std::vector<char>& isSeen,
                         std::int64_t least) {
    std::vector<Range> ranges(system.counts.size(), {least, endless});
    for (const Sum& sum : system.sums) {
        ranges[sum.whole].low = 0;
    }
    const Knowledge knowledge(system, isSeen);
    knowledge.drawIn(ranges);
    const bool tries = std::count(isSeen.begin(), isSeen.end(), 0) <= static_cast<std::ptrdiff_t>(mostTried);
    std::vector<Cell> cells;
    for (Cell cell = 0; cell < ranges.size(); ++cell) {
        const auto count = system.counts[cell];
        if (isSeen[cell] != 0 || !count || !rules.isPrimary(*count, thresholdOf(system, rules, cell))) {
            continue;
        }
        const Range range = ranges[cell];
        const auto isPossible = [&](Range other) {
            std::vector<Range> tried = ranges;
            tried[cell] = other;
            return other.low <= other.high && knowledge.drawIn(tried);
        };
        if (range.low == range.high ||
            (tries && !isPossible({range.low, *count - 1}) && !isPossible({*count + 1, range.high}))) {
            cells.push_back(cell);
        }
    }
    return cells;
}

} // namespace samspel::statistics::disclosure
