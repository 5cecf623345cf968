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

// Whether what is kept was made of that. What this program hands out it tells by handedOut().
bool PublicPatterns::isOf(const State& state) const {
    return m_units != nullptr && state.figures == m_state.figures && state.others == m_state.others;
}

void PublicPatterns::catchUp() {
    const State state = now();
    if (!isOf(state)) {
        m_figures.clear();
        m_open.clear();
        m_units = std::make_shared<const LinkedUnits>(m_ledger.database());
    }
    m_state = state;
}

std::vector<Indicator> PublicPatterns::membersOf(const Indicator& indicator) const {
    const QString family = familyOf(indicator.code).family;
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
    return members;
}

std::shared_ptr<const PublicFigures> PublicPatterns::of(const Indicator& indicator) {
    if (indicator.threshold <= 0) {
        return nullptr;
    }
    catchUp();
    auto& figures = m_figures[familyOf(indicator.code).family];
    if (figures == nullptr) {
        figures = std::make_shared<PublicFigures>(m_ledger.database(), membersOf(indicator), m_units);
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
        figures = std::make_shared<const PublicFigures>(m_ledger.database(), std::vector<Indicator>{member},
                                                        m_units);
    }
    return figures;
}

void PublicPatterns::handedOut(const QString& indicator, Period period) {
    const auto figures = m_figures.find(familyOf(indicator).family);
    if (figures != m_figures.end()) {
        figures->second->forget(period);
    }
}

bool PublicPatterns::isReady(const Indicator& indicator, int grade) const {
    if (indicator.threshold <= 0) {
        return true;
    }
    const auto figures = m_figures.find(familyOf(indicator.code).family);
    return figures != m_figures.end() && figures->second != nullptr && isOf(now()) &&
           figures->second->isJudged(grade);
}

bool PublicPatterns::hasMoreSeries(const Indicator& indicator, qint64 than) const {
    QStringList ids;
    for (const Indicator& member : membersOf(indicator)) {
        ids << QString::number(member.id.value);
    }
    // Through an index, and no further than has to be counted.
    const auto count =
        m_ledger.database().value<qint64>("SELECT count(*) FROM (SELECT 1 FROM series WHERE indicator IN (" +
                                              ids.join(QLatin1Char(',')).toStdString() + ") LIMIT ?1)",
                                          than + 1);
    return count.value_or(0) > than;
}

bool PublicPatterns::hasMoreSeries(qint64 than) const {
    const auto count =
        m_ledger.database().value<qint64>("SELECT count(*) FROM (SELECT 1 FROM series LIMIT ?1)", than + 1);
    return count.value_or(0) > than;
}

bool PublicPatterns::judge(const Indicator& indicator, int grade, const std::function<bool()>& goesOn) {
    const auto figures = of(indicator);
    return figures == nullptr || figures->judge(grade, goesOn);
}

std::shared_ptr<PublicFigures> PublicPatterns::handOver(const Indicator& indicator) {
    const auto node = m_figures.extract(familyOf(indicator.code).family);
    if (node.empty() || node.mapped() == nullptr) {
        return nullptr;
    }
    node.mapped()->readFrom(nullptr);
    return node.mapped();
}

// The other connection was opened after the first look and has read before the second one, so it has seen
// what holds on this one. SQLite's data_version belongs to a connection: both looks are taken here.
bool PublicPatterns::adopt(const State& before, std::shared_ptr<PublicFigures> figures) {
    if (now() != before) {
        return false;
    }
    if (!isOf(before)) {
        m_figures.clear();
        m_open.clear();
        m_units = figures->units();
    }
    m_state = before;
    figures->readFrom(&m_ledger.database());
    auto& kept = m_figures[figures->family()];
    if (kept == nullptr || !kept->takeIn(*figures)) { // then other grades of it stay
        kept = std::move(figures);
    }
    return true;
}

} // namespace samspel
