// SPDX-License-Identifier: MIT
#pragma once

#include "domain/figure.h"

#include <functional>

namespace sqlite {
class Database;
}

namespace samspel {

/// Moves the figures of one record to another, within the caller's transaction. The recorder sees it: only
/// series that both have are touched figure by figure.
class PlaceMerge {
public:
    /// `column` of series: "unit" or "indicator".
    PlaceMerge(sqlite::Database& database, const char* column, qint64 from, qint64 into)
        : m_database(database), m_column(column), m_from(from), m_into(into) {}

    /// Two series that become one; `into` is 0 where the other record has none like it.
    struct Pair {
        qint64 from = 0;
        qint64 into = 0;
    };
    std::vector<Pair> pairs() const;
    /// The figures that hold now of a series, in the order of time.
    std::vector<Figure> figuresOf(qint64 series) const;
    /// How many figures, present and past, would have to be written anew.
    qint64 toRewrite(const std::vector<Pair>& pairs) const;

    void run();

private:
    void join(const Pair& pair);
    /// All that was ever told for one place, by the age of the sources: the newest holds.
    void chain(const Pair& pair, Period period, Version version);

    sqlite::Database& m_database;
    const char* const m_column;
    const qint64 m_from;
    const qint64 m_into;
};

/// The tables that hold figures, for a recorder.
std::vector<std::string> figureTables();

} // namespace samspel
