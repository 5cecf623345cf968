// SPDX-License-Identifier: MIT
#include "store/publishing/publicfigures.h"

#include "store/publishing/publicteller.h"
#include "store/regionquery.h"

#include <algorithm>
#include <set>

namespace samspel {

namespace sdc = statistics::disclosure;

PublicFigures::~PublicFigures() = default;

PublicFigures::PublicFigures(sqlite::Database& database, std::vector<Indicator> indicators,
                             std::shared_ptr<const LinkedUnits> units)
    : m_database(&database), m_indicators(std::move(indicators)), m_units(std::move(units)) {
    for (const Indicator& indicator : m_indicators) {
        m_family.push_back(familyOf(indicator.code));
        m_parts.push_back(m_lexicon.of(m_family.back().part()));
    }
    readSeries();
}

const PublicFigures::Stored* PublicFigures::storedOf(qint64 series) const {
    const auto it = m_places.constFind(series);
    return it == m_places.cend() ? nullptr : &m_series[static_cast<std::size_t>(*it)];
}

int PublicFigures::scopeGrade(int grade) const { return m_hasAll ? allGrades : grade; }

// Kept when it is whole: reading may be broken off, and what lacks would be taken for untold, and shown.
const PublicFigures::Group& PublicFigures::groupOf(int grade) const {
    const auto kept = m_groups.find(grade);
    return kept != m_groups.end() ? kept->second : m_groups.emplace(grade, readGroup(grade)).first->second;
}

LinkedScope PublicFigures::scopeOf(qint64 series, Period period) const {
    const Stored* stored = storedOf(series);
    return {m_family.front().family, stored != nullptr ? stored->grade : allGrades, period};
}

std::vector<LinkedScope> PublicFigures::scopesOf(int grade, Period period) const {
    const QString& family = m_family.front().family;
    if (m_hasAll || grade != allGrades) {
        return {{family, m_hasAll ? allGrades : grade, period}};
    }
    std::set<int> grades;
    for (const Stored& stored : m_series) {
        grades.insert(stored.grade);
    }
    std::vector<LinkedScope> scopes;
    for (const int one : grades) {
        scopes.push_back({family, one, period});
    }
    return scopes.empty() ? std::vector<LinkedScope>{{family, allGrades, period}} : scopes;
}

// The last one is kept: it is large, and whoever asks of one figure asks of its neighbours next.
const PublicFigures::Told& PublicFigures::toldIn(const LinkedScope& scope) const {
    const std::pair asked{scope.grade, scope.period};
    if (m_told == nullptr || m_toldOf != asked) {
        const Group& group = groupOf(scope.grade);
        const auto found = group.find(scope.period);
        const QDate day = countingDay(scope.period);
        Teller teller(*this, found == group.end() ? std::vector<Counted>{} : found->second);
        m_told = std::make_unique<Told>(teller.run(m_units->on(day), day));
        m_toldOf = asked;
    }
    return *m_told;
}

const LinkedFigures& PublicFigures::linkedIn(const LinkedScope& scope) const { return toldIn(scope).figures; }

QStringList PublicFigures::keysOf(qint64 series, Period period) const {
    const Told& told = toldIn(scopeOf(series, period));
    QStringList keys;
    if (const auto place = told.places.constFind(series); place != told.places.cend()) {
        const Told::Number& number = told.numbers[static_cast<std::size_t>(*place)];
        for (const auto& cell : {number.own, number.behind}) {
            if (cell) {
                keys << told.figures.keys[static_cast<int>(*cell)];
            }
        }
    }
    return keys;
}

QString PublicFigures::unitOf(qint64 series) const {
    const Stored* stored = storedOf(series);
    return stored != nullptr ? m_units->numberAt(stored->slice.unit) : QString();
}

// As groupOf(): of a scope that is half judged too much would be shown.
const PublicFigures::Judged& PublicFigures::judgedIn(const LinkedScope& scope) const {
    const std::pair asked{scope.grade, scope.period};
    const auto kept = m_judged.find(asked);
    return kept != m_judged.end() ? kept->second : m_judged.emplace(asked, judged(scope)).first->second;
}

PublicFigures::Judged PublicFigures::judged(const LinkedScope& scope) const {
    Judged judged;
    const Told& told = toldIn(scope);
    PublicPattern pattern = publicPattern(told.figures, remembered(*m_database, scope), scope, told.scale);
    using sdc::Why;
    const auto isShown = [&](std::optional<sdc::Cell> cell) {
        return !cell || pattern.why[*cell] == Why::Shown;
    };
    for (const Told::Number& number : told.numbers) {
        if (isShown(number.own) && isShown(number.behind)) {
            continue;
        }
        const bool isFew = number.isFew && !isShown(number.own) && pattern.why[*number.own] == Why::Primary &&
                           pattern.isPart[*number.own] == 0 && isShown(number.behind);
        judged.verdicts.insert(number.series, isFew ? Verdict::few : Verdict::linked);
        judged.hides = true;
    }
    judged.exposures = std::move(pattern.exposures);
    return judged;
}

Verdict PublicFigures::verdict(qint64 series, Period period) const {
    return judgedIn(scopeOf(series, period)).verdicts.value(series, Verdict::shown);
}

const std::vector<Exposure>& PublicFigures::exposuresIn(const LinkedScope& scope) const {
    return judgedIn(scope).exposures;
}

bool PublicFigures::hidesIn(const LinkedScope& scope) const { return judgedIn(scope).hides; }

void PublicFigures::forget(Period period) const {
    std::erase_if(m_judged, [period](const auto& one) { return one.first.second == period; });
}

bool PublicFigures::judge(int grade, const std::function<bool()>& goesOn) const {
    const int asked = scopeGrade(grade);
    for (const auto& [period, counted] : groupOf(asked)) {
        if (!goesOn()) {
            return false;
        }
        judgedIn({family(), asked, period});
    }
    m_whole.insert(asked);
    return true;
}

bool PublicFigures::isJudged(int grade) const {
    const int asked = scopeGrade(grade);
    const auto group = m_groups.find(asked);
    return m_whole.count(asked) != 0 ||
           (group != m_groups.end() &&
            std::all_of(group->second.begin(), group->second.end(), [&](const auto& one) {
                return m_judged.find({asked, one.first}) != m_judged.end();
            }));
}

bool PublicFigures::takeIn(PublicFigures& others) {
    if (m_series != others.m_series) { // groups tell of series by their places
        return false;
    }
    m_groups.merge(others.m_groups);
    m_judged.merge(others.m_judged);
    m_whole.merge(others.m_whole);
    return true;
}

} // namespace samspel
