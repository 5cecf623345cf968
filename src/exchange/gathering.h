// SPDX-License-Identifier: MIT
#pragma once

#include "store/batch.h"

#include <QHash>

namespace samspel::exchange {

/// Gathers what a reader finds into a batch in which each unit, indicator, breakdown and series stands once.
class Gathering {
public:
    explicit Gathering(Batch& batch) : m_batch(batch) {}

    /// Place of the unit with this number, or of this kind and name when it has none; made when it is not
    /// there. A claim with a name or an end fills in what the first one lacked.
    int unit(UnitClaim claim);
    /// Place of the indicator with this code, or of this name when it has none; made when it is not there.
    int indicator(IndicatorClaim claim);
    /// The same for one that the register's catalogue knows.
    int indicator(const QString& code);
    /// Place of the breakdown, made when it is not there.
    int breakdown(const Breakdown& breakdown);
    /// Place of the series, made when it is not there.
    int series(int unit, int indicator, int breakdown);
    int series(int unit, int indicator, const Breakdown& breakdown) {
        return series(unit, indicator, this->breakdown(breakdown));
    }
    int series(int unit, const QString& indicator, const Breakdown& breakdown) {
        return series(unit, this->indicator(indicator), breakdown);
    }
    /// Adds a figure. One that its series has already for the same period and version is found at the end of
    /// the reading, by whoever called the reader.
    void add(const FigureClaim& claim) { m_batch.figures.add(claim); }

private:
    struct BreakdownKey : Breakdown {
        friend size_t qHash(const BreakdownKey& key, size_t seed) {
            return qHashMulti(seed, key.grade, static_cast<int>(key.sex), key.ownership, key.age);
        }
    };
    struct SeriesKey : SeriesClaim {
        friend size_t qHash(const SeriesKey& key, size_t seed) {
            return qHashMulti(seed, key.unit, key.indicator, key.breakdown);
        }
    };

    Batch& m_batch;
    QHash<QString, int> m_units;
    QHash<QString, int> m_indicators;
    QHash<BreakdownKey, int> m_breakdowns;
    QHash<SeriesKey, int> m_series;
    SeriesClaim m_lastSeries{-1, -1, -1}; ///< figures that follow each other are mostly of one
    int m_lastSeriesPlace = 0;
};

} // namespace samspel::exchange
