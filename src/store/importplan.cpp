// SPDX-License-Identifier: MIT
// planImport(): what an import would do, found by reading only.
#include "domain/kind.h"
#include "domain/language.h"
#include "sqlite/database.h"
#include "store/claims.h"
#include "store/columns.h"
#include "store/figurerow.h"
#include "store/import.h"
#include "store/table.h"

#include <QSet>
#include <algorithm>

namespace samspel {

namespace {

// The order in which a unit may refer to one already made: the nation first, schools last.
int rankOf(OrganisationKind kind) {
    switch (kind) {
    case OrganisationKind::nation:
        return 0;
    case OrganisationKind::county:
        return 1;
    case OrganisationKind::municipality:
    case OrganisationKind::region:
        return 2;
    default:
        return 3;
    }
}

/// Reads what the register has and holds a batch against it; lives for one plan.
class Planner {
public:
    Planner(sqlite::Database& database, const Batch& batch, const Language& language)
        : m_database(database), m_batch(batch), m_language(language), m_units(unitsByNumber(database)) {}

    ImportPlan plan();

private:
    void lookAtSource();
    void lookAtIndicators();
    void lookAtUnits();
    void lookAtSeries();
    void lookAtFigures();

    const SeriesClaim& seriesOf(const FigureClaim& claim) const {
        return m_batch.series[static_cast<std::size_t>(claim.series)];
    }
    const UnitClaim& unitOf(const SeriesClaim& claim) const {
        return m_batch.units[static_cast<std::size_t>(claim.unit)];
    }
    const ImportPlan::Series& planOf(int series) const {
        return m_plan.series[static_cast<std::size_t>(series)];
    }
    /// The figure of the batch that has the same place; -1 when this is the first.
    int earlier(const FigureClaim& claim) const;
    void checkFigure(const FigureClaim& claim);
    void checkValue(const FigureClaim& claim, const Indicator& indicator);
    void refuse(const FigureClaim& claim, const QString& what);
    std::optional<Figure> present(sqlite::Statement& find, const FigureClaim& claim) const;

    sqlite::Database& m_database;
    const Batch& m_batch;
    const Language& m_language;
    QHash<QString, qint64> m_units;
    QHash<QString, Indicator> m_indicators;
    QSet<QString> m_otherPeriods; ///< told already
    // The figures of one series are chained, the latest first: a series has one figure a period and version.
    std::vector<int> m_latest;
    std::vector<int> m_before;
    ImportPlan m_plan;
};

ImportPlan Planner::plan() {
    lookAtSource();
    lookAtIndicators();
    lookAtUnits();
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

void Planner::lookAtIndicators() {
    for (const Row& row : Table(kindOf<Indicator>()).all(m_database)) {
        const auto indicator = recordOf<Indicator>(row);
        m_indicators.insert(indicator.code, indicator);
    }
    for (const SeriesClaim& claim : m_batch.series) {
        const auto& known = m_plan.indicators;
        if ((!known.empty() && known.back() == claim.indicator) ||
            std::find(known.begin(), known.end(), claim.indicator) != known.end()) {
            continue;
        }
        m_plan.indicators.push_back(claim.indicator);
        if (!m_indicators.contains(claim.indicator)) {
            m_plan.problems.push_back(
                {.what =
                     m_language.say("Import", "The register has no indicator “%1”.").arg(claim.indicator)});
        }
    }
}

void Planner::lookAtUnits() {
    QSet<QString> claimed;
    for (const UnitClaim& unit : m_batch.units) {
        if (m_units.contains(unit.number) || claimed.contains(unit.number)) {
            continue;
        }
        claimed.insert(unit.number);
        if (unit.number.isEmpty()) {
            m_plan.problems.push_back(
                {.what = m_language.say("Import", "The file names a unit without a number, “%1”.")
                             .arg(unit.name)});
        }
        m_plan.newUnits.push_back(unit);
        for (Problem& problem :
             check(kindOf<Organisation>(), rowOf(organisationOf(unit, m_units)), m_language)) {
            problem.what =
                m_language.say("Import", "The file names a unit that is not in the register, “%1” %2: %3")
                    .arg(unit.number, unit.name, problem.what);
            m_plan.problems.push_back(problem);
        }
    }
    std::stable_sort(m_plan.newUnits.begin(), m_plan.newUnits.end(),
                     [](const UnitClaim& a, const UnitClaim& b) { return rankOf(a.kind) < rankOf(b.kind); });
}

void Planner::lookAtSeries() {
    QHash<SeriesKey, int> places;
    auto find = m_database.query("SELECT id FROM series WHERE indicator = ?1 AND unit = ?2 AND age = ?3 "
                                 "AND sex = ?4 AND grade = ?5 AND ownership = ?6");
    m_plan.series.reserve(m_batch.series.size());
    for (const SeriesClaim& claim : m_batch.series) {
        const QString& number = unitOf(claim).number;
        const auto place = static_cast<int>(m_plan.series.size());
        const auto known = places.constFind({number, claim.indicator, claim.breakdown});
        if (known != places.constEnd()) {
            m_plan.series.push_back(planOf(*known));
            continue;
        }
        places.insert({number, claim.indicator, claim.breakdown}, place);
        ImportPlan::Series series{place, 0};
        if (const auto unit = m_units.constFind(number); unit != m_units.constEnd()) {
            const Breakdown& b = claim.breakdown;
            find.bindAll(m_indicators[claim.indicator].id, *unit, b.age, b.sex, b.grade, b.ownership);
            series.id = find.step() ? find.column<qint64>(0) : 0;
            find.reset();
        }
        m_plan.series.push_back(series);
    }
}

void Planner::lookAtFigures() {
    m_latest.assign(m_batch.series.size(), -1);
    m_before.reserve(m_batch.figures.size());
    m_plan.verdicts.reserve(m_batch.figures.size());
    auto find = m_database.query(std::string("SELECT ") + figureColumns +
                                 " FROM observation WHERE series = ?1 AND period = ?2 AND version = ?3");
    for (const FigureClaim& claim : m_batch.figures) {
        using Verdict = ImportPlan::Verdict;
        auto verdict = Verdict::fresh;
        checkFigure(claim);
        if (const int other = earlier(claim); other >= 0) {
            const Figure& figure = m_batch.figures[static_cast<std::size_t>(other)].figure;
            verdict = Verdict::same;
            if (!saysTheSame(figure, claim.figure)) {
                refuse(claim, m_language.say("Import", "Line %1 has another figure for the same unit.")
                                  .arg(figure.line));
            }
        } else if (const auto kept = present(find, claim)) {
            verdict = saysTheSame(*kept, claim.figure) ? Verdict::same : Verdict::changed;
        }
        auto& latest = m_latest[static_cast<std::size_t>(planOf(claim.series).place)];
        m_before.push_back(latest);
        latest = static_cast<int>(m_plan.verdicts.size());
        m_plan.verdicts.push_back(verdict);
        (verdict == Verdict::fresh     ? m_plan.fresh
         : verdict == Verdict::changed ? m_plan.changed
                                       : m_plan.same) += claim.cells;
    }
}

int Planner::earlier(const FigureClaim& claim) const {
    int at = m_latest[static_cast<std::size_t>(planOf(claim.series).place)];
    while (at >= 0) {
        const Figure& other = m_batch.figures[static_cast<std::size_t>(at)].figure;
        if (other.period == claim.figure.period && other.version == claim.figure.version) {
            break;
        }
        at = m_before[static_cast<std::size_t>(at)];
    }
    return at;
}

std::optional<Figure> Planner::present(sqlite::Statement& find, const FigureClaim& claim) const {
    const qint64 series = planOf(claim.series).id;
    if (series == 0) {
        return std::nullopt;
    }
    find.bindAll(series, claim.figure.period, claim.figure.version);
    auto figure = find.step() ? std::optional(readFigure(find, 0)) : std::nullopt;
    find.reset();
    return figure;
}

void Planner::checkFigure(const FigureClaim& claim) {
    const Figure& figure = claim.figure;
    const auto indicator = m_indicators.constFind(seriesOf(claim).indicator);
    const bool isSchoolYear = figure.period.kind() == PeriodKind::schoolYear;
    if (isSchoolYear != (indicator->periods == PeriodForm::schoolYear)) {
        const QString period = figure.period.text();
        if (const QString key = indicator->code + QLatin1Char(' ') + period; !m_otherPeriods.contains(key)) {
            m_otherPeriods.insert(key);
            refuse(claim, m_language.say("Import", "“%1” is not the kind of period that this indicator has.")
                              .arg(period));
        }
    }
    if (carriesValue(figure.status) != figure.value.has_value()) {
        refuse(claim,
               figure.value
                   ? m_language.say("Import", "A figure that is hidden or missing cannot have a value (%1).")
                         .arg(unitOf(seriesOf(claim)).name)
                   : m_language.say("Import", "There is no value, and nothing tells why (%1).")
                         .arg(unitOf(seriesOf(claim)).name));
    }
    checkValue(claim, *indicator);
}

void Planner::checkValue(const FigureClaim& claim, const Indicator& indicator) {
    const Figure& figure = claim.figure;
    const auto impossible = [&](double number, int decimals) {
        refuse(claim, m_language.say("Import", "%1 is impossible here (%2).")
                          .arg(m_language.number(number, decimals), unitOf(seriesOf(claim)).name));
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
    m_plan.problems.push_back({.field = seriesOf(claim).indicator, .line = claim.figure.line, .what = what});
}

} // namespace

ImportPlan planImport(sqlite::Database& database, const Batch& batch, const Language& language) {
    return Planner(database, batch, language).plan();
}

} // namespace samspel
