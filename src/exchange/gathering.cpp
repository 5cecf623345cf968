// SPDX-License-Identifier: MIT
#include "exchange/gathering.h"

#include <utility>

namespace samspel::exchange {

namespace {

// No number or code begins with a space.
QString keyOf(const QString& sure, int kind, const QString& name) {
    return sure.isEmpty() ? QStringLiteral(" %1 %2").arg(QString::number(kind), name) : sure;
}

/// The place of what has this key in a list, after the last of which a new one would stand.
template <class Key, class List>
std::pair<int, bool> placeOf(QHash<Key, int>& places, const Key& key, const List& list) {
    const auto known = places.constFind(key);
    if (known != places.constEnd()) {
        return {*known, false};
    }
    const auto place = static_cast<int>(list.size());
    places.insert(key, place);
    return {place, true};
}

} // namespace

int Gathering::unit(UnitClaim claim) {
    const auto [place, isNew] =
        placeOf(m_units, keyOf(claim.number, static_cast<int>(claim.kind), claim.name), m_batch.units);
    if (isNew) {
        m_batch.units.push_back(std::move(claim));
        return place;
    }
    UnitClaim& unit = m_batch.units[static_cast<std::size_t>(place)];
    if (unit.name.isEmpty()) {
        unit.name = std::move(claim.name);
    }
    if (!unit.validTo.isValid()) {
        unit.validTo = claim.validTo;
    }
    return place;
}

int Gathering::indicator(IndicatorClaim claim) {
    const auto [place, isNew] =
        placeOf(m_indicators, keyOf(claim.indicator.code, 0, claim.indicator.name), m_batch.indicators);
    if (isNew) {
        m_batch.indicators.push_back(std::move(claim));
    }
    return place;
}

int Gathering::indicator(const QString& code) {
    const auto known = m_indicators.constFind(code);
    if (known != m_indicators.constEnd()) {
        return *known;
    }
    IndicatorClaim claim;
    claim.indicator.code = code;
    return indicator(std::move(claim));
}

int Gathering::breakdown(const Breakdown& breakdown) {
    const auto [place, isNew] = placeOf(m_breakdowns, BreakdownKey{breakdown}, m_batch.breakdowns);
    if (isNew) {
        m_batch.breakdowns.push_back(breakdown);
    }
    return place;
}

int Gathering::series(int unit, int indicator, int breakdown) {
    const SeriesClaim claim{unit, indicator, breakdown};
    if (claim == m_lastSeries) {
        return m_lastSeriesPlace;
    }
    const auto [place, isNew] = placeOf(m_series, SeriesKey{claim}, m_batch.series);
    if (isNew) {
        m_batch.series.push_back(claim);
    }
    m_lastSeries = claim;
    m_lastSeriesPlace = place;
    return place;
}

} // namespace samspel::exchange
