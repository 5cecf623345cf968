// SPDX-License-Identifier: MIT
#include "exchange/udir/shareevidence.h"

#include "exchange/text/number.h"

#include <algorithm>
#include <cmath>

namespace samspel::exchange::udir {

namespace {

constexpr double roundings = 3; // five whole percentages sum to 98…102

bool isLevel(const Column& column) { return column.term.suffix.startsWith(QLatin1String(".level")); }

} // namespace

ShareEvidence::ShareEvidence(const std::vector<Column>& columns) {
    std::copy_if(columns.begin(), columns.end(), std::back_inserter(m_bare),
                 [](const Column& column) { return column.term.isBare; });
    for (std::size_t i = 0; i < m_bare.size(); ++i) {
        if (!isLevel(m_bare[i])) {
            continue;
        }
        const auto same = std::find_if(m_levels.begin(), m_levels.end(), [&](const auto& levels) {
            return m_bare[levels.front()].dimensions == m_bare[i].dimensions;
        });
        if (same == m_levels.end()) {
            m_levels.push_back({i});
        } else {
            same->push_back(i);
        }
    }
}

void ShareEvidence::take(const TextOf& textOf) {
    std::vector<std::optional<Scaled>> values;
    for (const Column& column : m_bare) {
        const QString text = textOf(column).trimmed();
        const bool isPercent = text.endsWith(u'%');
        values.push_back(exchange::figureOf(isPercent ? QStringView(text).chopped(1) : QStringView(text)));
        m_hasDecimals |= values.back() && (isPercent || values.back()->decimals > 0);
    }
    for (const auto& levels : m_levels) {
        double sum = 0;
        const bool areAll =
            levels.size() >= 3 && std::all_of(levels.begin(), levels.end(), [&](std::size_t level) {
                sum += values[level] ? values[level]->value() : 0;
                return values[level].has_value();
            });
        m_isSumRefuted |= areAll && std::abs(sum - 100) > roundings;
    }
}

void ShareEvidence::settle(std::vector<Column>& columns) const {
    for (Column& column : columns) {
        const bool isShare = isLevel(column) ? !m_isSumRefuted : m_hasDecimals;
        if (column.term.isBare && !isShare) {
            column.term = {};
        }
    }
}

} // namespace samspel::exchange::udir
