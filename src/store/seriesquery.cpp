// SPDX-License-Identifier: MIT
#include "store/seriesquery.h"

#include "store/columns.h"
#include "store/correction.h"
#include "store/figurequery.h"
#include "store/ledger.h"
#include "store/mergedquery.h"
#include "store/regionquery.h"
#include "store/snapshot.h"

#include <algorithm>
#include <iterator>

namespace samspel {

namespace {

template <class R>
std::optional<R> only(std::vector<R> records) {
    return records.empty() ? std::nullopt : std::optional(std::move(records.front()));
}

std::vector<Series> unitSeries(const Ledger& ledger, const Organisation& unit, const Settling& settle,
                               const SeriesChoice& choice) {
    sqlite::Database& database = ledger.database();
    std::vector<Series> answer;
    for (const KeptSeries& kept :
         seriesOf(database, settle.indicator().id, unit.id, choice.sex, choice.age)) {
        if (!choice.asks(kept.breakdown.grade)) {
            continue;
        }
        Series series{unit, settle.indicator(), kept.breakdown, shownOf(database, kept, settle, choice)};
        series.key = kept.id;
        answer.push_back(std::move(series));
    }
    return withPredecessors(ledger, unit, settle, choice, std::move(answer));
}

// What somebody published as corrected goes before what is corrected here.
void addCorrected(std::vector<Shown>& figures, const std::vector<Figure>& published, const KeptSeries& kept,
                  const Settling& settle, const SeriesChoice& choice) {
    for (const Figure& figure : published) {
        const bool isThere = std::any_of(figures.begin(), figures.end(), [&](const Shown& other) {
            return other.figure.period == figure.period;
        });
        if (isThere || !choice.asks(figure.period)) {
            continue;
        }
        if (auto shown = corrected(settle(kept.id, figure), settle.indicator().code, kept.breakdown.grade)) {
            shown->inputSeries = {kept.id};
            figures.push_back(std::move(*shown));
        }
    }
    std::sort(figures.begin(), figures.end(),
              [](const Shown& a, const Shown& b) { return a.figure.period < b.figure.period; });
}

} // namespace

std::vector<Shown> shownOf(sqlite::Database& database, const KeptSeries& kept, const Settling& settle,
                           const SeriesChoice& choice) {
    std::vector<Shown> figures;
    for (const Figure& figure : figuresOf(database, kept.id, choice.version)) {
        if (choice.asks(figure.period)) {
            figures.push_back(settle(kept.id, figure));
        }
    }
    if (choice.version == Version::corrected) {
        addCorrected(figures, figuresOf(database, kept.id, Version::published), kept, settle, choice);
    }
    return figures;
}

std::vector<Series> seriesOfUnit(const Ledger& ledger, const Organisation& unit, const Settling& settle,
                                 const SeriesChoice& choice) {
    auto answer = unit.kind == OrganisationKind::region ? regionSeries(ledger, unit, settle, choice)
                                                        : unitSeries(ledger, unit, settle, choice);
    std::erase_if(answer, [](const Series& s) { return s.figures.empty(); });
    return answer;
}

std::optional<Indicator> indicatorOf(const Ledger& ledger, const QString& code) {
    return only(ledger.where<Indicator>("code", code));
}

std::optional<Organisation> unitOf(const Ledger& ledger, const QString& number) {
    return only(ledger.where<Organisation>("number", number));
}

std::vector<Segment> segmentsOf(const Ledger& ledger, Id<Indicator> indicator) {
    auto segments = ledger.where<Segment>("indicator", indicator.value);
    std::sort(segments.begin(), segments.end(),
              [](const Segment& a, const Segment& b) { return a.first < b.first; });
    return segments;
}

std::vector<Series> series(const Ledger& ledger, const SeriesChoice& choice) {
    const Snapshot snapshot(ledger.database());
    const auto indicator = indicatorOf(ledger, choice.indicator);
    if (!indicator) {
        return {};
    }
    const Settling settle(ledger, *indicator, choice.audience);
    std::vector<Series> answer;
    for (const QString& number : choice.units) {
        if (const auto unit = unitOf(ledger, number)) {
            auto found = seriesOfUnit(ledger, *unit, settle, choice);
            std::move(found.begin(), found.end(), std::back_inserter(answer));
        }
    }
    return answer;
}

std::vector<Breakdown> breakdowns(const Ledger& ledger, const QString& indicator) {
    return breakdownsOf(ledger.database(), indicator);
}

std::vector<Indicator> indicatorsWithFigures(const Ledger& ledger) {
    std::vector<Indicator> indicators;
    for (const Id<Indicator> id : indicatorsWithFigures(ledger.database())) {
        if (auto indicator = ledger.find(id)) {
            indicators.push_back(std::move(*indicator));
        }
    }
    return indicators;
}

std::vector<NamedUnit> namedUnits(const Ledger& ledger) {
    auto statement = ledger.database().query(
        "SELECT kind, number, name FROM organisation WHERE number IS NOT NULL ORDER BY id");
    std::vector<NamedUnit> units;
    while (statement.step()) {
        units.push_back({statement.column<OrganisationKind>(0), statement.column<QString>(1),
                         statement.column<QString>(2)});
    }
    return units;
}

} // namespace samspel
