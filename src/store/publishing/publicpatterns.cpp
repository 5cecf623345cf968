// SPDX-License-Identifier: MIT
// Which patterns the register needs, and how long they hold.
#include "store/publishing/publicfigures.h"

#include "domain/thresholds.h"
#include "store/columns.h"
#include "store/ledger.h"

#include <algorithm>

namespace samspel {

PublicPatterns::State PublicPatterns::now() const {
    sqlite::Database& database = m_ledger.database();
    return {m_ledger.figuresRevision(), database.value<qint64>("PRAGMA data_version").value_or(0),
            database.value<std::optional<qint64>>("SELECT max(id) FROM release")
                .value_or(std::nullopt)
                .value_or(0)};
}

// What this program hands out it tells by handedOut().
void PublicPatterns::catchUp() {
    const State state = now();
    if (m_units == nullptr || state.figures != m_state.figures || state.others != m_state.others) {
        m_figures.clear();
        m_open.clear();
        m_units = std::make_shared<const LinkedUnits>(m_ledger.database());
    }
    m_state = state;
}

std::shared_ptr<const PublicFigures> PublicPatterns::of(const Indicator& indicator) {
    if (indicator.threshold <= 0) {
        return nullptr;
    }
    catchUp();
    const QString family = familyOf(indicator.code).family;
    auto& figures = m_figures[family];
    if (figures == nullptr) {
        std::vector<Indicator> members;
        for (const Indicator& one : m_ledger.all<Indicator>()) {
            if (one.threshold > 0 && familyOf(one.code).family == family) {
                members.push_back(one);
            }
        }
        if (members.empty()) {
            members.push_back(indicator);
        }
        std::stable_sort(members.begin(), members.end(), [](const Indicator& one, const Indicator& other) {
            return one.code.size() < other.code.size();
        });
        figures = std::make_shared<const PublicFigures>(m_ledger, std::move(members), m_units);
    }
    return figures;
}

std::shared_ptr<const PublicFigures> PublicPatterns::toRemember(const Indicator& indicator) {
    if (indicator.threshold > 0) {
        return of(indicator);
    }
    if (indicator.measure == Measure::count && indicator.quality == Quality::structure) {
        return nullptr;
    }
    catchUp();
    auto& figures = m_open[indicator.code];
    if (figures == nullptr) {
        Indicator member = indicator;
        member.threshold = usualThreshold(indicator.measure);
        figures = std::make_shared<const PublicFigures>(m_ledger, std::vector<Indicator>{member}, m_units);
    }
    return figures;
}

void PublicPatterns::handedOut(const QString& indicator, Period period) {
    const auto figures = m_figures.find(familyOf(indicator).family);
    if (figures != m_figures.end()) {
        figures->second->forget(period);
    }
}

} // namespace samspel
