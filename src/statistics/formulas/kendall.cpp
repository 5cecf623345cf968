// SPDX-License-Identifier: MIT
#include "statistics/formulas/kendall.h"

#include "statistics/formulas/distributions.h"

#include <algorithm>
#include <cmath>
#include <cstdlib>

namespace samspel::statistics {

namespace {

using Polynomial = std::vector<std::int64_t>;

std::int64_t pairs(std::int64_t n) { return n * (n - 1) / 2; }

/// p · (1 + q + … + q^(m−1))
Polynomial times(const Polynomial& p, std::size_t m) {
    Polynomial product(p.size() + m - 1, 0);
    std::int64_t window = 0;
    for (std::size_t k = 0; k < product.size(); ++k) {
        window += k < p.size() ? p[k] : 0;
        window -= k >= m ? p[k - m] : 0;
        product[k] = window;
    }
    return product;
}

/// p / (1 + q + … + q^(m−1)), which divides it: p·(1 − q) = quotient·(1 − q^m).
Polynomial dividedBy(const Polynomial& p, std::size_t m) {
    Polynomial quotient(p.size() - m + 1, 0);
    for (std::size_t k = 0; k < quotient.size(); ++k) {
        quotient[k] = p[k] - (k > 0 ? p[k - 1] : 0) + (k >= m ? quotient[k - m] : 0);
    }
    return quotient;
}

/// Sizes of the groups of two or more equal values.
std::vector<int> tiesOf(std::vector<double> values) {
    std::sort(values.begin(), values.end());
    std::vector<int> ties;
    for (auto first = values.begin(); first != values.end();) {
        const auto next = std::upper_bound(first, values.end(), *first);
        if (next - first > 1) {
            ties.push_back(static_cast<int>(next - first));
        }
        first = next;
    }
    return ties;
}

double exactBothTails(int n, const std::vector<int>& ties, std::int64_t s) {
    const Polynomial counts = orderingsByDiscordance(n, ties);
    const auto most = static_cast<std::int64_t>(counts.size()) - 1; // N − T
    std::int64_t all = 0;
    std::int64_t extreme = 0;
    for (std::int64_t discordant = 0; discordant <= most; ++discordant) {
        const std::int64_t count = counts[static_cast<std::size_t>(discordant)];
        all += count;
        extreme += std::abs(most - 2 * discordant) >= std::abs(s) ? count : 0;
    }
    return static_cast<double>(extreme) / static_cast<double>(all);
}

} // namespace

std::vector<std::int64_t> orderingsByDiscordance(int n, const std::vector<int>& ties) {
    assert(n >= 1 && n <= longestExact);
    Polynomial counts{1};
    for (int m = 2; m <= n; ++m) {
        counts = times(counts, static_cast<std::size_t>(m));
    }
    for (const int tie : ties) {
        for (int m = 2; m <= tie; ++m) {
            counts = dividedBy(counts, static_cast<std::size_t>(m));
        }
    }
    return counts;
}

double upperTail(int n, std::int64_t s) {
    const Polynomial counts = orderingsByDiscordance(n);
    std::int64_t all = 0;
    std::int64_t above = 0;
    for (std::size_t discordant = 0; discordant < counts.size(); ++discordant) {
        all += counts[discordant];
        above += pairs(n) - 2 * static_cast<std::int64_t>(discordant) >= s ? counts[discordant] : 0;
    }
    return static_cast<double>(above) / static_cast<double>(all);
}

Kendall kendall(const Series& series) {
    const std::vector<double> y = series.values();
    const auto n = static_cast<int>(y.size());
    const std::vector<int> ties = tiesOf(y);
    Kendall result;
    for (std::size_t later = 1; later < y.size(); ++later) {
        for (std::size_t earlier = 0; earlier < later; ++earlier) {
            result.s += (y[later] > y[earlier]) - (y[later] < y[earlier]);
        }
    }
    const auto part = [](double t) { return t * (t - 1) * (2 * t + 5) / 18; };
    result.variance = part(n);
    std::int64_t tied = 0;
    for (const int tie : ties) {
        result.variance -= part(tie);
        tied += pairs(tie);
    }
    if (result.variance > 0 && result.s != 0) {
        result.z = (static_cast<double>(result.s) - (result.s > 0 ? 1 : -1)) / std::sqrt(result.variance);
    }
    result.pNormal = normalBothTails(result.z);
    if (n <= longestExact) {
        result.pExact = exactBothTails(n, ties, result.s);
    } else {
        result.pExact = Refusal{Reason::TooLongForExact, longestExact, n};
    }
    if (n > 1) {
        const auto all = static_cast<double>(pairs(n));
        const auto untied = static_cast<double>(pairs(n) - tied);
        result.tauA = static_cast<double>(result.s) / all;
        result.tauB = untied > 0 ? static_cast<double>(result.s) / std::sqrt(all * untied) : 0;
    }
    return result;
}

} // namespace samspel::statistics
