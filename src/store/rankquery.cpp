// SPDX-License-Identifier: MIT
#include "store/rankquery.h"

#include "store/columns.h"
#include "store/figurequery.h"
#include "store/ledger.h"
#include "store/seriesquery.h"
#include "store/settle.h"
#include "store/snapshot.h"

#include <algorithm>
#include <map>

namespace samspel {

namespace {

struct UnitSeries {
    Ranked unit;
    qint64 series = 0;
};

std::vector<UnitSeries> seriesOfKind(const Ledger& ledger, Id<Indicator> indicator,
                                     const RankChoice& choice) {
    // Unit by unit, for the index of series begins with the unit.
    auto rows = ledger.database().query(
        "SELECT o.id, o.number, o.name, s.id FROM organisation AS o CROSS JOIN series AS s ON s.unit = o.id "
        "WHERE o.kind = ?1 AND s.indicator = ?2 AND s.age = ?3 AND s.sex = ?4 AND s.grade = ?5 "
        "AND s.ownership = ?6");
    const Breakdown& b = choice.breakdown;
    rows.bindAll(choice.kind, indicator, b.age, b.sex, b.grade, b.ownership);
    std::vector<UnitSeries> all;
    while (rows.step()) {
        all.push_back({{.unit = rows.column<Id<Organisation>>(0),
                        .number = rows.column<std::optional<QString>>(1).value_or(QString()),
                        .name = rows.column<QString>(2),
                        .shown = {}},
                       rows.column<qint64>(3)});
    }
    return all;
}

bool isAbove(const Ranked& one, const Ranked& other) {
    const auto& a = one.shown.figure.value;
    const auto& b = other.shown.figure.value;
    if (a.has_value() != b.has_value()) {
        return a.has_value();
    }
    const double difference = a ? a->value() - b->value() : 0.0;
    return difference != 0.0 ? difference > 0.0 : one.number < other.number;
}

} // namespace

std::vector<Ranking> rankings(const Ledger& ledger, const RankChoice& choice) {
    const Snapshot snapshot(ledger.database());
    const auto indicator = indicatorOf(ledger, choice.indicator);
    if (!indicator) {
        return {};
    }
    const Settling settle(ledger, *indicator, choice.audience);
    std::map<int, Ranking> byPeriod;
    for (UnitSeries& one : seriesOfKind(ledger, indicator->id, choice)) {
        for (const Figure& figure : figuresOf(ledger.database(), one.series, choice.version)) {
            if ((choice.from && figure.period < *choice.from) || (choice.to && *choice.to < figure.period)) {
                continue;
            }
            Ranking& ranking = byPeriod[figure.period.code()];
            ranking.period = figure.period;
            one.unit.shown = settle(one.series, figure);
            ranking.units.push_back(one.unit);
        }
    }
    std::vector<Ranking> all;
    all.reserve(byPeriod.size());
    for (auto& [code, ranking] : byPeriod) {
        std::sort(ranking.units.begin(), ranking.units.end(), isAbove);
        all.push_back(std::move(ranking));
    }
    return all;
}

} // namespace samspel
