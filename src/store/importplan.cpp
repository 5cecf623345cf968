// SPDX-License-Identifier: MIT
// planImport(): what an import would do, found by reading only.
#include "domain/kind.h"
#include "domain/language.h"
#include "sqlite/database.h"
#include "store/claims.h"
#include "store/columns.h"
#include "store/comparison.h"
#include "store/figurerow.h"
#include "store/importnames.h"

#include <QSet>
#include <algorithm>

namespace samspel {

namespace {

constexpr int mostTold = 1000; // of figures that are refused; whoever has as many mends them otherwise

/// A series as the register knows it or will know it.
struct ResolvedSeries {
    ImportPlan::Target unit;
    ImportPlan::Target indicator;
    int breakdown;

    friend bool operator==(const ResolvedSeries&, const ResolvedSeries&) = default;
    friend size_t qHash(const ResolvedSeries& s, size_t seed) {
        return qHashMulti(seed, s.unit.id, s.unit.made, s.indicator.id, s.indicator.made, s.breakdown);
    }
};

/// Whether two names of a file turned out to be one record.
bool hasTwice(const std::vector<ImportPlan::Target>& targets) {
    QSet<std::pair<qint64, int>> seen;
    return std::any_of(targets.begin(), targets.end(), [&](const ImportPlan::Target& target) {
        const auto before = seen.size();
        seen.insert({target.id, target.made});
        return seen.size() == before;
    });
}

/// Reads what the register has and holds a batch against it; lives for one plan.
class Planner {
public:
    Planner(sqlite::Database& database, const Batch& batch, const ImportChoices& choices,
            const Language& language)
        : m_database(database), m_batch(batch), m_language(language),
          m_names(database, batch, choices, language, m_plan) {}

    ImportPlan plan();

private:
    using Verdict = ImportPlan::Verdict;

    void lookAtSource();
    void lookAtSeries();
    void mergeSeries();
    void lookAtFigures();
    qint64 keyOf(const SeriesClaim& claim, sqlite::Statement& find) const;
    void checkFigure(const FigureClaim& claim);
    void checkValue(const FigureClaim& claim, const Indicator& indicator);
    QString unitOf(const FigureClaim& claim) const { return m_batch.unitOf(m_batch.seriesOf(claim)).name; }
    void refuse(const FigureClaim& claim, const QString& what);

    sqlite::Database& m_database;
    const Batch& m_batch;
    const Language& m_language;
    QSet<QString> m_otherPeriods; ///< told already
    int m_told = 0;
    ImportPlan m_plan;
    ImportNames m_names; // writes into the plan
};

ImportPlan Planner::plan() {
    lookAtSource();
    m_names.find();
    if (!refuses(m_plan.problems)) {
        lookAtSeries();
        lookAtFigures();
    }
    return std::move(m_plan);
}

void Planner::lookAtSource() {
    const auto problems = check(kindOf<Source>(), rowOf(m_batch.source), m_language);
    m_plan.problems.insert(m_plan.problems.end(), problems.begin(), problems.end());
    if (!m_batch.source.sha256.isEmpty()) {
        m_plan.knownSince = m_database
                                .value<std::optional<QString>>(
                                    "SELECT imported_at FROM source WHERE sha256 = ?1 ORDER BY id DESC",
                                    m_batch.source.sha256)
                                .value_or(std::nullopt)
                                .value_or(QString());
    }
}

qint64 Planner::keyOf(const SeriesClaim& claim, sqlite::Statement& find) const {
    const qint64 unit = m_plan.unitTargets[static_cast<std::size_t>(claim.unit)].id;
    const qint64 indicator = m_plan.indicatorTargets[static_cast<std::size_t>(claim.indicator)].id;
    if (unit == 0 || indicator == 0) {
        return 0;
    }
    const Breakdown& b = m_batch.breakdownOf(claim);
    find.bindAll(indicator, unit, b.age, b.sex, b.grade, b.ownership);
    const qint64 key = find.step() ? find.column<qint64>(0) : 0;
    find.reset();
    return key;
}

// Two units of a file may turn out to be one, and so may their series; else no two series are the same.
void Planner::lookAtSeries() {
    const bool canMeet = hasTwice(m_plan.unitTargets) || hasTwice(m_plan.indicatorTargets);
    QHash<ResolvedSeries, int> places;
    m_plan.seriesPlaces.reserve(m_batch.series.size());
    m_plan.series.reserve(m_batch.series.size());
    auto find = m_database.query("SELECT id FROM series WHERE indicator = ?1 AND unit = ?2 AND age = ?3 "
                                 "AND sex = ?4 AND grade = ?5 AND ownership = ?6");
    bool areAllDifferent = true;
    for (const SeriesClaim& claim : m_batch.series) {
        const auto place = static_cast<int>(m_plan.series.size());
        if (!canMeet) {
            m_plan.seriesPlaces.push_back(place);
            m_plan.series.push_back(keyOf(claim, find));
            continue;
        }
        const ResolvedSeries same{m_plan.unitTargets[static_cast<std::size_t>(claim.unit)],
                                  m_plan.indicatorTargets[static_cast<std::size_t>(claim.indicator)],
                                  claim.breakdown};
        const auto known = places.constFind(same);
        areAllDifferent = areAllDifferent && known == places.constEnd();
        m_plan.seriesPlaces.push_back(known != places.constEnd() ? *known : place);
        if (known != places.constEnd()) {
            m_plan.series.push_back(m_plan.series[static_cast<std::size_t>(*known)]);
            continue;
        }
        places.insert(same, place);
        m_plan.series.push_back(keyOf(claim, find));
    }
    if (!areAllDifferent) {
        mergeSeries();
    }
}

void Planner::mergeSeries() {
    auto merged = std::make_shared<Sheaf>();
    for (Sheaf::Walk walk(m_batch.figures); walk.next();) {
        FigureClaim claim = walk.claim();
        claim.series = m_plan.seriesPlaces[static_cast<std::size_t>(claim.series)];
        merged->add(claim);
    }
    merged->tie([&](const FigureClaim& first, const FigureClaim& other) {
        if (saysTheSame(first.figure, other.figure)) {
            m_plan.same += other.cells;
        } else {
            refuse(other, m_language.say("Import", "Line %1 has another figure for the same unit.")
                              .arg(QString::number(first.figure.line)));
        }
    });
    m_plan.merged = std::move(merged);
}

void Planner::lookAtFigures() {
    const Sheaf& figures = m_plan.merged ? *m_plan.merged : m_batch.figures;
    for (Comparison comparison(m_database, figures, m_plan.series); comparison.next();) {
        const FigureClaim& claim = comparison.claim();
        checkFigure(claim);
        (comparison.verdict() == Verdict::fresh     ? m_plan.fresh
         : comparison.verdict() == Verdict::changed ? m_plan.changed
                                                    : m_plan.same) += claim.cells;
        (comparison.verdict() == Verdict::fresh     ? m_plan.hasFresh
         : comparison.verdict() == Verdict::changed ? m_plan.hasChanged
                                                    : m_plan.hasSame) = true;
    }
    std::stable_sort(m_plan.problems.begin(), m_plan.problems.end(),
                     [](const Problem& a, const Problem& b) { return a.line < b.line; });
}

void Planner::checkFigure(const FigureClaim& claim) {
    const Figure& figure = claim.figure;
    const Indicator& indicator = m_names.indicatorOf(m_batch.seriesOf(claim));
    const bool isSchoolYear = figure.period.kind() == PeriodKind::schoolYear;
    if (isSchoolYear != (indicator.periods == PeriodForm::schoolYear)) {
        const QString period = figure.period.text();
        if (const QString key = indicator.code + QLatin1Char(' ') + period; !m_otherPeriods.contains(key)) {
            m_otherPeriods.insert(key);
            refuse(claim, m_language.say("Import", "“%1” is not the kind of period that this indicator has.")
                              .arg(period));
        }
    }
    if (carriesValue(figure.status) != figure.value.has_value()) {
        refuse(claim,
               figure.value
                   ? m_language.say("Import", "A figure that is hidden or missing cannot have a value (%1).")
                         .arg(unitOf(claim))
                   : m_language.say("Import", "There is no value, and nothing tells why (%1).")
                         .arg(unitOf(claim)));
    }
    checkValue(claim, indicator);
}

void Planner::checkValue(const FigureClaim& claim, const Indicator& indicator) {
    const Figure& figure = claim.figure;
    const auto impossible = [&](double number, int decimals) {
        refuse(claim, m_language.say("Import", "%1 is impossible here (%2).")
                          .arg(m_language.number(number, decimals), unitOf(claim)));
    };
    if (figure.value) {
        const double number = figure.value->value();
        if ((indicator.least && number < *indicator.least) || (indicator.most && number > *indicator.most)) {
            impossible(number, figure.value->decimals);
        }
    }
    if (figure.uncertainty && figure.uncertainty->digits < 0) {
        impossible(figure.uncertainty->value(), figure.uncertainty->decimals);
    }
    if (figure.n && *figure.n < 0) {
        impossible(static_cast<double>(*figure.n), 0);
    }
}

void Planner::refuse(const FigureClaim& claim, const QString& what) {
    if (++m_told > mostTold) {
        return;
    }
    m_plan.problems.push_back({.field = m_names.indicatorOf(m_batch.seriesOf(claim)).code,
                               .line = claim.figure.line,
                               .column = claim.figure.column,
                               .what = what});
}

} // namespace

ImportPlan planImport(sqlite::Database& database, const Batch& batch, const ImportChoices& choices,
                      const Language& language) {
    return Planner(database, batch, choices, language).plan();
}

} // namespace samspel
