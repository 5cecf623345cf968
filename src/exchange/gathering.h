// SPDX-License-Identifier: MIT
#pragma once

#include "domain/batch.h"

#include <QHash>

namespace samspel::exchange {

/// Gathers what a reader finds into a batch in which each unit, series and figure stands once.
class Gathering {
public:
    enum class Added { fresh, repeated, contradicts };

    explicit Gathering(Batch& batch) : m_batch(batch) {}

    /// Place of the unit with this number, made when it is not there. A claim with a name or an end fills in
    /// what the first one lacked.
    int unit(UnitClaim claim);
    /// Place of the series, made when it is not there.
    int series(int unit, const QString& indicator, const Breakdown& breakdown);
    /// Adds a figure, unless its series has one for the same period and version already.
    Added add(const FigureClaim& claim);
    /// The figure that `add` found in the way: repeated or contradicted.
    const Figure& present() const { return m_batch.figures[m_present].figure; }

private:
    struct Key {
        int unit;
        int indicator;
        Breakdown breakdown;
        friend bool operator==(const Key&, const Key&) = default;
        friend size_t qHash(const Key& key, size_t seed) {
            return qHashMulti(seed, key.unit, key.indicator, key.breakdown.grade,
                              static_cast<int>(key.breakdown.sex), key.breakdown.ownership,
                              key.breakdown.age);
        }
    };

    Batch& m_batch;
    QHash<QString, int> m_units;
    QHash<QString, int> m_indicators;
    QHash<Key, int> m_series;
    // The figures of one series are chained, the latest first: a series has one figure a period.
    std::vector<int> m_latest;
    std::vector<int> m_before;
    std::size_t m_present = 0;
};

} // namespace samspel::exchange
