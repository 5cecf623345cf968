// SPDX-License-Identifier: MIT
#include "store/trail.h"

#include "store/columns.h"
#include "store/derivation.h"
#include "store/figurerow.h"
#include "store/ledger.h"
#include "store/seriesquery.h"
#include "store/settle.h"
#include "store/snapshot.h"

namespace samspel {

namespace {

// A line of a file holds what no reader took up, too: of that nobody has judged, so it is for those who keep
// the register.
Trail::Told toldBy(const Ledger& ledger, const Shown& shown, const Figure& figure, Id<Source> replacedBy,
                   Audience audience) {
    const bool isHidden = shown.withheld != Withheld::no;
    Figure told = isHidden ? shown.figure : figure;
    told.n = shown.figure.n; // of a figure that its publisher hides, too, it may be too much
    told.uncertainty = shown.figure.uncertainty;
    return {told, ledger.find(figure.source).value_or(Source{}), replacedBy, isHidden,
            audience == Audience::internal};
}

// A series that went up in another has left its key behind.
qint64 presentKey(sqlite::Database& database, qint64 series) {
    return database
        .value<qint64>(
            "SELECT coalesce((SELECT id FROM series WHERE id = ?1), (SELECT became FROM series_moved "
            "WHERE series = ?1), 0)",
            series)
        .value_or(0);
}

/// What a series measures; the unit is the series' own.
std::optional<Trail> headOf(const Ledger& ledger, qint64 key) {
    auto series = ledger.database().query(
        "SELECT unit, indicator, grade, sex, ownership, age FROM series WHERE id = ?1");
    series.bindAll(key);
    if (!series.step()) {
        return std::nullopt;
    }
    Trail trail;
    trail.unit = ledger.find(series.column<Id<Organisation>>(0)).value_or(Organisation{});
    trail.indicator = ledger.find(series.column<Id<Indicator>>(1)).value_or(Indicator{});
    trail.breakdown = {series.column<int>(2), series.column<Sex>(3), series.column<QString>(4),
                       series.column<QString>(5)};
    return trail;
}

void addTold(const Ledger& ledger, Trail& trail, Audience audience) {
    sqlite::Database& database = ledger.database();
    const FigureCode& code = trail.code;
    const Settling settle(ledger, trail.indicator, audience);
    auto now = database.query(std::string("SELECT ") + figureColumns +
                              " FROM observation WHERE series = ?1 AND period = ?2 AND version = ?3");
    now.bindAll(code.series, code.period, stored(code.version));
    if (now.step()) {
        const Figure figure = readFigure(now, 0);
        trail.told.push_back(toldBy(ledger, settle(code.series, figure), figure, {}, audience));
    }
    auto before = database.query(std::string("SELECT ") + figureColumns +
                                 ", superseded_by FROM superseded WHERE series = ?1 AND period = ?2 AND "
                                 "version = ?3 ORDER BY superseded_by DESC");
    before.bindAll(code.series, code.period, stored(code.version));
    while (before.step()) {
        const Figure figure = readFigure(before, 0);
        trail.told.push_back(toldBy(ledger, settle.replaced(code.series, figure), figure,
                                    before.column<Id<Source>>(12), audience));
    }
}

} // namespace

std::optional<Trail> trailOf(const Ledger& ledger, const FigureCode& asked, Audience audience) {
    const Snapshot snapshot(ledger.database());
    FigureCode code = asked;
    code.series = presentKey(ledger.database(), asked.series);
    auto trail = headOf(ledger, code.series);
    if (!trail) {
        return std::nullopt;
    }
    trail->code = code;
    if (code.isJoined()) {
        trail->unit = ledger.find(Id<Organisation>{code.unit}).value_or(Organisation{});
    } else {
        addTold(ledger, *trail, audience);
    }
    if (trail->told.empty() && !addMade(ledger, *trail, audience)) {
        return std::nullopt;
    }
    if (trail->made && trail->code != code) { // published since: then its own figure holds
        addTold(ledger, *trail, audience);
        trail->made.reset();
    }
    return trail->told.empty() && !trail->made ? std::nullopt : trail;
}

// What the register has is the same for everybody, so no pattern has to be made to know.
std::optional<Trail> trailHead(const Ledger& ledger, const FigureCode& code) {
    auto trail = trailOf(ledger, code, Audience::internal);
    if (trail) {
        trail->told.clear();
        trail->made.reset();
    }
    return trail;
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
