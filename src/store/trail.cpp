// SPDX-License-Identifier: MIT
#include "store/trail.h"

#include "store/columns.h"
#include "store/figurerow.h"
#include "store/ledger.h"
#include "store/seriesquery.h"
#include "store/settle.h"
#include "store/snapshot.h"

namespace samspel {

namespace {

Trail::Told toldBy(const Ledger& ledger, const Settling& settle, const Figure& figure,
                   Id<Source> replacedBy) {
    const Shown shown = settle(figure);
    const bool isHidden = shown.withheld != Withheld::no;
    Figure told = isHidden ? shown.figure : figure;
    return {told, ledger.find(figure.source).value_or(Source{}), replacedBy, isHidden};
}

} // namespace

std::optional<Trail> trailOf(const Ledger& ledger, const FigureCode& code, Audience audience) {
    sqlite::Database& database = ledger.database();
    const Snapshot snapshot(database);
    auto series =
        database.query("SELECT unit, indicator, grade, sex, ownership, age FROM series WHERE id = ?1");
    series.bindAll(code.series);
    if (!series.step()) {
        return std::nullopt;
    }
    Trail trail;
    trail.code = code;
    trail.unit = ledger.find(series.column<Id<Organisation>>(0)).value_or(Organisation{});
    trail.indicator = ledger.find(series.column<Id<Indicator>>(1)).value_or(Indicator{});
    trail.breakdown = {series.column<int>(2), series.column<Sex>(3), series.column<QString>(4),
                       series.column<QString>(5)};
    const Settling settle(trail.indicator, segmentsOf(ledger, trail.indicator.id), audience);
    auto now = database.query(std::string("SELECT ") + figureColumns +
                              " FROM observation WHERE series = ?1 AND period = ?2 AND version = ?3");
    now.bindAll(code.series, code.period, stored(code.version));
    if (now.step()) {
        trail.told.push_back(toldBy(ledger, settle, readFigure(now, 0), {}));
    }
    auto before = database.query(std::string("SELECT ") + figureColumns +
                                 ", superseded_by FROM superseded WHERE series = ?1 AND period = ?2 AND "
                                 "version = ?3 ORDER BY superseded_by DESC");
    before.bindAll(code.series, code.period, stored(code.version));
    while (before.step()) {
        trail.told.push_back(toldBy(ledger, settle, readFigure(before, 0), before.column<Id<Source>>(12)));
    }
    return trail.told.empty() ? std::nullopt : std::optional(trail);
}

std::optional<FigureCode> codeOf(const Ledger& ledger, Id<Organisation> unit, Id<Indicator> indicator,
                                 const Breakdown& b, Period period, Version version) {
    const auto series = ledger.database().value<qint64>(
        "SELECT id FROM series WHERE unit = ?1 AND indicator = ?2 AND age = ?3 AND sex = ?4 AND grade = ?5 "
        "AND "
        "ownership = ?6 AND EXISTS (SELECT 1 FROM observation WHERE series = series.id AND period = ?7 AND "
        "version = ?8)",
        unit, indicator, b.age, b.sex, b.grade, b.ownership, period, stored(version));
    return series ? std::optional(FigureCode{*series, period, version}) : std::nullopt;
}

} // namespace samspel
