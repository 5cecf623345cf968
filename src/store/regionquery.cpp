// SPDX-License-Identifier: MIT
#include "store/regionquery.h"

#include "store/columns.h"
#include "store/figurequery.h"
#include "store/joining.h"
#include "store/ledger.h"
#include "store/publishing/family.h"
#include "store/seriesquery.h"

#include <algorithm>
#include <map>
#include <set>

namespace samspel {

namespace {

constexpr int ageInFirstGrade = 6; // on 1 January of the school year

/// The figures of one breakdown: by period, then by member. A member that is there twice at one time is one.
struct PartFigure {
    Shown shown;
    qint64 series = 0;
};
using Figures = std::map<Period, std::map<Id<Organisation>, PartFigure>>;

/// What the parts have of one breakdown.
struct Found {
    Breakdown breakdown;
    Figures figures;
    qint64 anchor = 0;
};

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

/// What another indicator tells of the same pupils: how many took part, how many a share is. It is looked for
/// when it is asked for, and its audience sees no more of it than of any figure.
class FiguresBeside {
public:
    FiguresBeside(const Ledger& ledger, QString code, const SeriesChoice& choice)
        : m_ledger(ledger), m_code(std::move(code)), m_choice(choice) {}

    std::optional<Scaled> of(Id<Organisation> unit, Period period, int grade) {
        if (!m_isSought) {
            m_isSought = true;
            if (const auto indicator = indicatorOf(m_ledger, m_code)) {
                m_settle.emplace(m_ledger, *indicator, m_choice.audience);
            }
        }
        if (!m_settle) {
            return std::nullopt;
        }
        SeriesChoice choice = m_choice;
        choice.from = choice.to = period;
        choice.version = Version::published;
        sqlite::Database& database = m_ledger.database();
        for (const KeptSeries& kept :
             seriesOf(database, m_settle->indicator().id, unit, choice.sex, choice.age)) {
            if (kept.breakdown.grade != grade) {
                continue;
            }
            if (const auto shown = shownOf(database, kept, *m_settle, choice); !shown.empty()) {
                return shown.front().figure.value;
            }
        }
        return std::nullopt;
    }

private:
    const Ledger& m_ledger;
    QString m_code;
    SeriesChoice m_choice;
    bool m_isSought = false;
    std::optional<Settling> m_settle;
};

/// "Lærdal (4642)": an old and a new unit may share a name.
QString nameOf(const Organisation& unit) {
    return unit.number.isEmpty() ? unit.name : QStringLiteral("%1 (%2)").arg(unit.name, unit.number);
}

// In the order of their numbers; a unit without one is told by its series.
void addInputs(Shown& shown, const std::vector<RegionPart>& parts,
               const std::map<Id<Organisation>, PartFigure>& figures) {
    std::set<std::pair<QString, qint64>> inputs;
    for (const RegionPart& part : parts) {
        const auto it = figures.find(part.unit.id);
        if (it != figures.end() && it->second.shown.figure.value) {
            inputs.emplace(part.unit.number, it->second.series);
        }
    }
    for (const auto& [number, series] : inputs) {
        shown.inputs << number;
        shown.inputSeries.push_back(series);
    }
}

Shown joinedByMeasure(Period period, const std::vector<Share>& shares, const Indicator& indicator,
                      Version version, const Beside& beside) {
    switch (indicator.measure) {
    case Measure::count:
        return joinCounts(period, shares, version);
    case Measure::share:
        return joinShares(period, shares, indicator, version, beside);
    case Measure::mean:
        break;
    }
    return joinMeans(period, shares, indicator, version, beside);
}

/// Joins the figures of one breakdown, period by period.
std::vector<Shown> joined(const Ledger& ledger, const std::vector<RegionPart>& parts, const Figures& figures,
                          const Settling& settle, const Breakdown& breakdown, const SeriesChoice& choice) {
    constexpr double perCent = 100;
    const Indicator& indicator = settle.indicator();
    FiguresBeside participation(ledger, participationOf(indicator.code), choice);
    FiguresBeside numbers(ledger, numberOf(indicator.code), choice);
    std::vector<Shown> answer;
    for (const auto& entry : figures) {
        const Period period = entry.first;
        const auto& ofPeriod = entry.second;
        std::vector<Share> shares;
        std::set<Id<Organisation>> seen;
        for (const RegionPart& part : parts) {
            if (part.takesPartOn(countingDay(period)) && seen.insert(part.unit.id).second) {
                const auto it = ofPeriod.find(part.unit.id);
                shares.push_back({part.unit.id, nameOf(part.unit),
                                  it != ofPeriod.end() ? std::optional(it->second.shown) : std::nullopt});
            }
        }
        Beside beside;
        beside.pupils = [&](Id<Organisation> unit) {
            return pupilsOf(ledger.database(), unit, period, breakdown);
        };
        beside.participation = [&](Id<Organisation> unit) -> std::optional<double> {
            const auto share = participation.of(unit, period, breakdown.grade);
            return share ? std::optional(std::clamp(share->value() / perCent, 0.0, 1.0)) : std::nullopt;
        };
        beside.number = [&](Id<Organisation> unit) -> std::optional<qint64> {
            const auto number = numbers.of(unit, period, breakdown.grade);
            return number ? std::optional(qRound64(number->value())) : std::nullopt;
        };
        Shown shown = joinedByMeasure(period, shares, indicator, choice.version, beside);
        addInputs(shown, parts, ofPeriod);
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
    std::map<int, Found> byGrade;
    for (const RegionPart& part : parts) {
        for (const KeptSeries& series :
             seriesOf(database, settle.indicator().id, part.unit.id, choice.sex, choice.age)) {
            if (!choice.asks(series.breakdown.grade)) {
                continue;
            }
            Found& found = byGrade[series.breakdown.grade];
            found.breakdown = series.breakdown;
            found.anchor = found.anchor == 0 ? series.id : std::min(found.anchor, series.id);
            for (Shown& shown : shownOf(database, series, settle, choice)) {
                const Period period = shown.figure.period;
                if (part.takesPartOn(countingDay(period))) {
                    found.figures[period].insert_or_assign(part.unit.id,
                                                           PartFigure{std::move(shown), series.id});
                }
            }
        }
    }
    std::vector<Series> answer;
    for (const auto& [grade, found] : byGrade) {
        Series series{whole, settle.indicator(), found.breakdown,
                      joined(ledger, parts, found.figures, settle, found.breakdown, choice)};
        series.anchor = found.anchor;
        answer.push_back(std::move(series));
    }
    return answer;
}

std::vector<Series> regionSeries(const Ledger& ledger, const Organisation& region, const Settling& settle,
                                 const SeriesChoice& choice) {
    return seriesOfParts(ledger, region, partsOf(ledger, region.id), settle, choice);
}

} // namespace samspel
