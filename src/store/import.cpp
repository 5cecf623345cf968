// SPDX-License-Identifier: MIT
// writeImport(): does what a plan says.
#include "store/import.h"

#include "domain/kind.h"
#include "sqlite/database.h"
#include "store/claims.h"
#include "store/columns.h"
#include "store/figurerow.h"
#include "store/table.h"

#include <algorithm>
#include <numeric>

namespace samspel {

namespace {

constexpr qint64 figuresBetweenQuestions = 4096;

/// The keys of the claimed series; those that the register lacks are made.
std::vector<qint64> seriesIds(sqlite::Database& database, const Batch& batch, const ImportPlan& plan,
                              const QHash<QString, qint64>& units) {
    QHash<QString, qint64> indicators;
    for (const QString& code : plan.indicators) {
        indicators.insert(
            code, database.value<std::int64_t>("SELECT id FROM indicator WHERE code = ?1", code).value_or(0));
    }
    auto insert = database.query("INSERT INTO series (indicator, unit, age, sex, grade, ownership) "
                                 "VALUES (?1, ?2, ?3, ?4, ?5, ?6)");
    std::vector<qint64> ids;
    ids.reserve(batch.series.size());
    for (std::size_t i = 0; i < batch.series.size(); ++i) {
        const auto place = static_cast<std::size_t>(plan.series[i].place);
        qint64 id = place < i ? ids[place] : plan.series[i].id;
        if (id == 0) {
            const SeriesClaim& claim = batch.series[i];
            const Breakdown& b = claim.breakdown;
            const qint64 unit = units.value(batch.units[static_cast<std::size_t>(claim.unit)].number);
            insert.bindAll(indicators.value(claim.indicator), unit, b.age, b.sex, b.grade, b.ownership).run();
            id = database.lastInsertId();
        }
        ids.push_back(id);
    }
    return ids;
}

/// The figures by rising key: a file's own order would scatter the rows over the tree.
std::vector<std::size_t> orderOf(const Batch& batch, const std::vector<qint64>& series) {
    std::vector<std::size_t> order(batch.figures.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    const auto keyOf = [&](std::size_t i) {
        const FigureClaim& claim = batch.figures[i];
        return std::tuple(series[static_cast<std::size_t>(claim.series)], claim.figure.period,
                          claim.figure.version);
    };
    std::sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) { return keyOf(a) < keyOf(b); });
    return order;
}

} // namespace

bool writeImport(sqlite::Database& database, const Batch& batch, const ImportPlan& plan, Source& source,
                 const std::function<bool(qint64, qint64)>& progress) {
    QHash<QString, qint64> units = unitsByNumber(database);
    const Table organisations(kindOf<Organisation>());
    for (const UnitClaim& claim : plan.newUnits) {
        Organisation unit = organisationOf(claim, units);
        unit.origin = source.title;
        units.insert(claim.number, organisations.insert(database, rowOf(unit)));
    }
    source.id = {Table(kindOf<Source>()).insert(database, rowOf(source))};
    const std::vector<qint64> series = seriesIds(database, batch, plan, units);

    auto replace = database.query(std::string("INSERT INTO superseded (") + observationColumns +
                                  ", superseded_by) SELECT " + observationColumns +
                                  ", ?4 FROM observation WHERE series = ?1 AND period = ?2 AND version = ?3");
    auto remove =
        database.query("DELETE FROM observation WHERE series = ?1 AND period = ?2 AND version = ?3");
    auto insert = database.query(std::string("INSERT INTO observation (") + observationColumns +
                                 ") VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11)");
    const auto all = static_cast<qint64>(batch.figures.size());
    qint64 done = 0;
    for (const std::size_t i : orderOf(batch, series)) {
        if (progress && done % figuresBetweenQuestions == 0 && !progress(done, all)) {
            return false;
        }
        ++done;
        if (plan.verdicts[i] == ImportPlan::Verdict::same) {
            continue;
        }
        const FigureClaim& claim = batch.figures[i];
        const qint64 id = series[static_cast<std::size_t>(claim.series)];
        if (plan.verdicts[i] == ImportPlan::Verdict::changed) {
            replace.bindAll(id, claim.figure.period, claim.figure.version, source.id).run();
            remove.bindAll(id, claim.figure.period, claim.figure.version).run();
        }
        Figure figure = claim.figure;
        figure.source = source.id;
        bindFigure(insert, id, figure);
        insert.run();
    }
    return !progress || progress(all, all);
}

} // namespace samspel
