// SPDX-License-Identifier: MIT
#include "store/comparison.h"

#include "sqlite/database.h"
#include "store/columns.h"
#include "store/figurerow.h"

#include <algorithm>

namespace samspel {

Comparison::Comparison(sqlite::Database& database, const Sheaf& figures, const std::vector<qint64>& keys)
    : m_keys(keys), m_walk(figures),
      m_find(std::make_unique<sqlite::Statement>(
          database.query(std::string("SELECT ") + figureColumns + " FROM observation WHERE series = ?1"))) {}

Comparison::~Comparison() = default;

bool Comparison::next() {
    if (!m_walk.next()) {
        return false;
    }
    m_claim = m_walk.claim();
    if (m_claim.series != m_series) {
        m_series = m_claim.series;
        readKept();
    }
    m_verdict = Verdict::fresh;
    const Figure& figure = m_claim.figure;
    const auto kept = std::find_if(m_kept.begin(), m_kept.end(), [&](const Figure& other) {
        return other.period == figure.period && other.version == figure.version;
    });
    if (kept != m_kept.end()) {
        m_verdict = saysTheSame(*kept, figure) ? Verdict::same : Verdict::changed;
    }
    return true;
}

void Comparison::readKept() {
    m_kept.clear();
    if (series() == 0) {
        return;
    }
    m_find->bindAll(series());
    while (m_find->step()) {
        m_kept.push_back(readFigure(*m_find, 0));
    }
    m_find->reset();
}

} // namespace samspel
