// SPDX-License-Identifier: MIT
#include "exchange/gathering.h"

#include <utility>

namespace samspel::exchange {

namespace {

// The lines differ by nature; everything that the file says of the figure must agree.
bool saysTheSame(Figure one, const Figure& other) {
    one.line = other.line;
    return one == other;
}

} // namespace

int Gathering::unit(UnitClaim claim) {
    const auto known = m_units.constFind(claim.number);
    if (known == m_units.constEnd()) {
        const auto place = static_cast<int>(m_batch.units.size());
        m_units.insert(claim.number, place);
        m_batch.units.push_back(std::move(claim));
        return place;
    }
    UnitClaim& unit = m_batch.units[static_cast<std::size_t>(*known)];
    if (unit.name.isEmpty()) {
        unit.name = std::move(claim.name);
    }
    if (!unit.validTo.isValid()) {
        unit.validTo = claim.validTo;
    }
    return *known;
}

int Gathering::series(int unit, const QString& indicator, const Breakdown& breakdown) {
    auto indicatorPlace = m_indicators.constFind(indicator);
    if (indicatorPlace == m_indicators.constEnd()) {
        indicatorPlace = m_indicators.insert(indicator, static_cast<int>(m_indicators.size()));
    }
    const Key key{unit, *indicatorPlace, breakdown};
    const auto known = m_series.constFind(key);
    if (known != m_series.constEnd()) {
        return *known;
    }
    const auto place = static_cast<int>(m_batch.series.size());
    m_series.insert(key, place);
    m_batch.series.push_back({.unit = unit, .indicator = indicator, .breakdown = breakdown});
    m_latest.push_back(-1);
    return place;
}

Gathering::Added Gathering::add(const FigureClaim& claim) {
    const auto series = static_cast<std::size_t>(claim.series);
    for (int at = m_latest[series]; at >= 0; at = m_before[static_cast<std::size_t>(at)]) {
        const Figure& other = m_batch.figures[static_cast<std::size_t>(at)].figure;
        if (other.period == claim.figure.period && other.version == claim.figure.version) {
            m_present = static_cast<std::size_t>(at);
            return saysTheSame(claim.figure, other) ? Added::repeated : Added::contradicts;
        }
    }
    m_before.push_back(m_latest[series]);
    m_latest[series] = static_cast<int>(m_batch.figures.size());
    m_batch.figures.push_back(claim);
    return Added::fresh;
}

} // namespace samspel::exchange
