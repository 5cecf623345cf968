// SPDX-License-Identifier: MIT
// ImportWriter: does what a plan says.
#include "store/import.h"

#include "domain/kind.h"
#include "domain/naming.h"
#include "sqlite/database.h"
#include "sqlite/unchecked.h"
#include "store/claims.h"
#include "store/columns.h"
#include "store/comparison.h"
#include "store/figurerow.h"
#include "store/importrows.h"
#include "store/replacing.h"
#include "store/table.h"

#include <algorithm>

namespace samspel {

namespace {

constexpr qint64 figuresBetweenQuestions = 4096;

} // namespace

void ImportWriter::writeRecords(Source& source) {
    makeUnits(source.title);
    makeIndicators();
    rememberNames(source.publisher);
    m_source = source.id = {Table(kindOf<Source>()).insert(m_database, rowOf(source))};
}

bool ImportWriter::writeFigures(const Progress& progress) {
    m_progress = progress;
    makeSeries();
    addFresh();
    replaceChanged();
    return !m_isStopped && (!progress || progress(m_figures.size(), m_figures.size()));
}

void ImportWriter::makeUnits(const QString& origin) {
    QHash<QString, qint64> units = unitsByNumber(m_database);
    const Table organisations(kindOf<Organisation>());
    for (const UnitClaim& claim : m_plan.newUnits) {
        Organisation unit = organisationOf(claim, units);
        unit.origin = origin;
        unit.isUnconfirmed = claim.number.isEmpty();
        m_units.push_back(organisations.insert(m_database, rowOf(unit)));
        if (!claim.number.isEmpty()) {
            units.insert(claim.number, m_units.back());
        }
    }
}

void ImportWriter::makeIndicators() {
    const Table indicators(kindOf<Indicator>());
    for (const IndicatorClaim& claim : m_plan.newIndicators) {
        m_indicators.push_back(indicators.insert(m_database, rowOf(claim.indicator)));
        makeSegments({m_indicators.back()}, claim.segments);
    }
    for (const ImportPlan::NewSegments& lacking : m_plan.newSegments) {
        makeSegments(lacking.indicator, lacking.segments);
    }
}

void ImportWriter::makeSegments(Id<Indicator> indicator, const std::vector<Segment>& segments) {
    const Table table(kindOf<Segment>());
    for (Segment segment : segments) {
        segment.indicator = indicator;
        table.insert(m_database, rowOf(segment));
    }
}

void ImportWriter::rememberNames(const QString& publisher) {
    const Table namings(kindOf<Naming>());
    for (const ImportPlan::NewName& name : m_plan.newNames) {
        Naming naming;
        naming.name = name.name;
        naming.publisher = publisher;
        if (name.of == ImportChoices::Meaning::Of::unit) {
            naming.organisation = {idOf(name.target, m_units)};
        } else {
            naming.indicator = {idOf(name.target, m_indicators)};
        }
        namings.insert(m_database, rowOf(naming));
    }
}

/// The keys of the claimed series; those that the register lacks are made, in the figures' order.
void ImportWriter::makeSeries() {
    // Codes that were printed of a series that has gone up in another lead there: its key is not used again.
    NewSeries fresh{m_database
                        .value<qint64>("SELECT max(coalesce((SELECT max(id) FROM series), 0), "
                                       "coalesce((SELECT max(series) FROM series_moved), 0))")
                        .value_or(0)};
    m_series.reserve(m_batch.series.size());
    SeriesRows made(fresh, m_batch.breakdowns, [&] {
        for (std::size_t i = m_series.size(); i < m_batch.series.size(); ++i) {
            const auto place = static_cast<std::size_t>(m_plan.seriesPlaces[i]);
            if (const qint64 known = place < i ? m_series[place] : m_plan.series[i]; known != 0) {
                m_series.push_back(known);
                continue;
            }
            const SeriesClaim& claim = m_batch.series[i];
            fresh.id += 1;
            fresh.indicator =
                idOf(m_plan.indicatorTargets[static_cast<std::size_t>(claim.indicator)], m_indicators);
            fresh.unit = idOf(m_plan.unitTargets[static_cast<std::size_t>(claim.unit)], m_units);
            fresh.breakdown = claim.breakdown;
            m_series.push_back(fresh.id);
            return true;
        }
        return false;
    });
    const sqlite::GivenRows rows(m_database, "incoming", SeriesRows::columnCount, made);
    m_database.script(std::string("INSERT INTO series (") + SeriesRows::columns + ") SELECT * FROM incoming");
}

bool ImportWriter::mayGoOn() {
    if (m_progress && m_done % figuresBetweenQuestions == 0) {
        m_isStopped = m_isStopped || !m_progress(std::min(m_done, m_figures.size()), m_figures.size());
    }
    ++m_done;
    return !m_isStopped;
}

void ImportWriter::addFresh() {
    const sqlite::WithoutChecks unchecked(m_database); // the plan has looked at each figure
    const auto insert = [this](const FigureClaim& claim, ObservationRows::Next next) {
        ObservationRows observations(claim, m_series, m_source, std::move(next));
        const sqlite::GivenRows rows(m_database, "incoming", observationColumnCount, observations);
        m_database.script(std::string("INSERT INTO observation (") + observationColumns + ") SELECT " +
                          ObservationRows::selection(m_figures.common(), m_source) + " FROM incoming");
    };
    if (!m_plan.hasChanged && !m_plan.hasSame) { // then the plan has compared each figure for the last time
        Sheaf::Walk walk(m_figures);
        FigureClaim claim;
        insert(claim, [&] {
            if (!mayGoOn() || !walk.next()) {
                return false;
            }
            claim = walk.claim();
            return true;
        });
        return;
    }
    // The keys of the plan: a series made here has no figures yet, and need not be looked for.
    Comparison at(m_database, m_figures, m_plan.series);
    insert(at.claim(), [&] {
        while (mayGoOn() && at.next()) {
            if (at.verdict() == ImportPlan::Verdict::fresh) {
                return true;
            }
        }
        return false;
    });
}

void ImportWriter::replaceChanged() {
    if (!m_plan.hasChanged || m_isStopped) {
        return;
    }
    Replacing replacing(m_database);
    for (Comparison at(m_database, m_figures, m_plan.series); mayGoOn() && at.next();) {
        if (at.verdict() != ImportPlan::Verdict::changed) {
            continue;
        }
        Figure figure = at.claim().figure;
        figure.source = m_source;
        replacing.replace(at.series(), figure);
    }
}

} // namespace samspel
