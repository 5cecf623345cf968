// SPDX-License-Identifier: MIT
#include "store/regionquery.h"

#include "store/columns.h"
#include "store/figurequery.h"
#include "store/joining.h"
#include "store/ledger.h"
#include "store/seriesquery.h"

#include <map>
#include <set>

namespace samspel {

namespace {

constexpr int ageInFirstGrade = 6; // on 1 January of the school year

/// The figures of one breakdown: by period, then by member. A member that is there twice at one time is one.
using Figures = std::map<Period, std::map<Id<Organisation>, Shown>>;

// The pupils of a grade are known from the population, which is counted by age: grade 5 of 2023-24 is ten
// years old on 1 January 2024. A unit that was gone by then counts the same children a year before.
std::optional<qint64> pupilsOf(sqlite::Database& database, Id<Organisation> unit, Period period,
                               const Breakdown& breakdown) {
    if (breakdown.grade == 0 || breakdown.sex != Sex::all || period.kind() != PeriodKind::schoolYear) {
        return std::nullopt;
    }
    const int age = breakdown.grade + ageInFirstGrade - 1;
    const auto count = populationOf(database, unit, age, period.year() + 1);
    return count ? count : populationOf(database, unit, age - 1, period.year());
}

/// Joins the figures of one breakdown, period by period.
std::vector<Shown> joined(sqlite::Database& database, const std::vector<RegionPart>& parts,
                          const Figures& figures, const Settling& settle, const Breakdown& breakdown,
                          Version version) {
    std::vector<Shown> answer;
    for (const auto& [period, ofPeriod] : figures) {
        std::vector<Share> shares;
        std::set<Id<Organisation>> seen;
        for (const RegionPart& part : parts) {
            if (part.takesPartOn(countingDay(period)) && seen.insert(part.unit.id).second) {
                const auto it = ofPeriod.find(part.unit.id);
                shares.push_back(
                    {part.unit.id, it != ofPeriod.end() ? std::optional(it->second) : std::nullopt});
            }
        }
        const Pupils pupils = [&, period = period](Id<Organisation> unit) {
            return pupilsOf(database, unit, period, breakdown);
        };
        Shown shown = settle.indicator().measure == Measure::count
                          ? joinCounts(period, shares, version)
                          : joinMeans(period, shares, settle.indicator(), version, pupils);
        for (const RegionPart& part : parts) {
            if (const auto it = ofPeriod.find(part.unit.id);
                it != ofPeriod.end() && it->second.figure.value) {
                shown.inputs << part.unit.number;
            }
        }
        shown.inputs.removeDuplicates();
        shown.inputs.sort();
        const Segment* segment = settle.segmentOf(period);
        shown.segment = segment != nullptr ? segment->code : QString();
        answer.push_back(std::move(shown));
    }
    return answer;
}

} // namespace

QDate countingDay(Period period) {
    return period.kind() == PeriodKind::schoolYear ? QDate(period.year(), 10, 1) : QDate(period.year(), 1, 1);
}

std::vector<RegionPart> partsOf(const Ledger& ledger, Id<Organisation> region) {
    std::vector<RegionPart> parts;
    for (const Membership& m : ledger.where<Membership>("region", region.value)) {
        if (const auto unit = ledger.find(m.member)) {
            parts.push_back({*unit, m.validFrom, m.validTo});
        }
    }
    return parts;
}

std::vector<Series> seriesOfParts(const Ledger& ledger, const Organisation& whole,
                                  const std::vector<RegionPart>& parts, const Settling& settle,
                                  const SeriesChoice& choice) {
    sqlite::Database& database = ledger.database();
    std::map<int, std::pair<Breakdown, Figures>> byGrade;
    for (const RegionPart& part : parts) {
        for (const KeptSeries& series :
             seriesOf(database, settle.indicator().id, part.unit.id, choice.sex, choice.age)) {
            if (!choice.asks(series.breakdown.grade)) {
                continue;
            }
            auto& [breakdown, figures] = byGrade[series.breakdown.grade];
            breakdown = series.breakdown;
            for (const Figure& figure : figuresOf(database, series.id, choice.version)) {
                if (choice.asks(figure.period) && part.takesPartOn(countingDay(figure.period))) {
                    figures[figure.period].insert_or_assign(part.unit.id, settle(series.id, figure));
                }
            }
        }
    }
    std::vector<Series> answer;
    for (const auto& [grade, found] : byGrade) {
        const auto& [breakdown, figures] = found;
        answer.push_back({whole, settle.indicator(), breakdown,
                          joined(database, parts, figures, settle, breakdown, choice.version)});
    }
    return answer;
}

std::vector<Series> regionSeries(const Ledger& ledger, const Organisation& region, const Settling& settle,
                                 const SeriesChoice& choice) {
    return seriesOfParts(ledger, region, partsOf(ledger, region.id), settle, choice);
}

} // namespace samspel
