// SPDX-License-Identifier: MIT
#pragma once

#include "store/import.h"

namespace sqlite {
class Database;
class Statement;
} // namespace sqlite

namespace samspel {

/// Walks through the figures of a plan in their order, and tells of each what it is to the register. The
/// register's figures of a series are read once, all together.
class Comparison {
public:
    using Verdict = ImportPlan::Verdict;

    /// `keys`: of each of Batch::series, its key in the register, 0 when it is not there.
    Comparison(sqlite::Database& database, const Sheaf& figures, const std::vector<qint64>& keys);
    ~Comparison();

    bool next();
    const FigureClaim& claim() const { return m_claim; }
    qint64 series() const { return m_keys[static_cast<std::size_t>(m_claim.series)]; }
    Verdict verdict() const { return m_verdict; }

private:
    void readKept();

    const std::vector<qint64>& m_keys;
    Sheaf::Walk m_walk;
    std::unique_ptr<sqlite::Statement> m_find;
    std::vector<Figure> m_kept; ///< of the present series
    int m_series = -1;
    FigureClaim m_claim;
    Verdict m_verdict = Verdict::fresh;
};

} // namespace samspel
