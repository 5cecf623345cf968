// SPDX-License-Identifier: MIT
// ImportWriter: does what a plan says.
#include "store/import.h"

#include "domain/kind.h"
#include "domain/naming.h"
#include "sqlite/database.h"
#include "sqlite/givenrows.h"
#include "sqlite/unchecked.h"
#include "store/claims.h"
#include "store/columns.h"
#include "store/comparison.h"
#include "store/figurerow.h"
#include "store/replacing.h"
#include "store/table.h"

#include <algorithm>

namespace samspel {

namespace {

constexpr qint64 figuresBetweenQuestions = 4096;

/// The columns of an observation, as GivenRows asks for them.
class Observations : public sqlite::RowGiver {
public:
    using Next = std::function<bool()>;
    Observations(const Comparison& at, const std::vector<qint64>& series, Id<Source> source, Next next)
        : m_at(at), m_series(series), m_source(source.value), m_next(std::move(next)) {}

    bool next() override { return m_next(); }
    void give(int column, const sqlite::Given& into) const override;

private:
    const Comparison& m_at;
    const std::vector<qint64>& m_series;
    const qint64 m_source;
    const Next m_next;
};

// Letters that stay where they are while a statement reads them.
std::string_view letterText(char letter) {
    static constexpr std::string_view all("ABCDEFGHIJKLMNOPQRSTUVWXYZ");
    return all.substr(static_cast<std::size_t>(letter - 'A'), 1);
}

void Observations::give(int column, const sqlite::Given& into) const {
    const Figure& f = m_at.claim().figure;
    switch (column) { // in the order of observationColumns
    case 0:
        return into.integer(m_series[static_cast<std::size_t>(m_at.claim().series)]);
    case 1:
        return into.integer(f.period.code());
    case 2:
        return into.integer(stored(f.version));
    case 3:
        return into.lasting(letterText(letter(f.status)));
    case 4:
        return f.value ? into.integer(f.value->digits) : into.null();
    case 5:
        return into.integer(f.value ? f.value->decimals : 0);
    case 6:
        return f.uncertainty ? into.integer(f.uncertainty->digits) : into.null();
    case 7:
        return into.integer(f.uncertainty ? f.uncertainty->decimals : 0);
    case 8:
        return f.n ? into.integer(*f.n) : into.null();
    case 9:
        return into.integer(m_source);
    case 10:
        return f.line != 0 ? into.integer(f.line) : into.null();
    case 11:
        return f.column != 0 ? into.integer(f.column) : into.null();
    default:
        return f.confidentiality == Confidentiality::free
                   ? into.null()
                   : into.lasting(letterText(letter(f.confidentiality)));
    }
}

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
    const Table segments(kindOf<Segment>());
    for (const IndicatorClaim& claim : m_plan.newIndicators) {
        m_indicators.push_back(indicators.insert(m_database, rowOf(claim.indicator)));
        for (Segment segment : claim.segments) {
            segment.indicator = {m_indicators.back()};
            segments.insert(m_database, rowOf(segment));
        }
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
    auto insert = m_database.query("INSERT INTO series (id, indicator, unit, age, sex, grade, ownership) "
                                   "VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)");
    // Codes that were printed of a series that has gone up in another lead there: its key is not used again.
    auto next = m_database
                    .value<qint64>("SELECT max(coalesce((SELECT max(id) FROM series), 0), "
                                   "coalesce((SELECT max(series) FROM series_moved), 0))")
                    .value_or(0);
    m_series.reserve(m_batch.series.size());
    for (std::size_t i = 0; i < m_batch.series.size(); ++i) {
        const auto place = static_cast<std::size_t>(m_plan.seriesPlaces[i]);
        qint64 id = place < i ? m_series[place] : m_plan.series[i];
        if (id == 0) {
            const SeriesClaim& claim = m_batch.series[i];
            const Breakdown& b = m_batch.breakdownOf(claim);
            id = ++next;
            insert
                .bindAll(
                    id,
                    idOf(m_plan.indicatorTargets[static_cast<std::size_t>(claim.indicator)], m_indicators),
                    idOf(m_plan.unitTargets[static_cast<std::size_t>(claim.unit)], m_units), b.age, b.sex,
                    b.grade, b.ownership)
                .run();
        }
        m_series.push_back(id);
    }
}

bool ImportWriter::mayGoOn() {
    if (m_progress && m_done % figuresBetweenQuestions == 0) {
        m_isStopped = m_isStopped || !m_progress(std::min(m_done, m_figures.size()), m_figures.size());
    }
    ++m_done;
    return !m_isStopped;
}

void ImportWriter::addFresh() {
    // The keys of the plan: a series made here has no figures yet, and need not be looked for.
    Comparison at(m_database, m_figures, m_plan.series);
    Observations observations(at, m_series, m_source, [&] {
        while (mayGoOn() && at.next()) {
            if (at.verdict() == ImportPlan::Verdict::fresh) {
                return true;
            }
        }
        return false;
    });
    const sqlite::WithoutChecks unchecked(m_database); // the plan has looked at each figure
    const sqlite::GivenRows rows(m_database, "incoming", observationColumnCount, observations);
    m_database.script(std::string("INSERT INTO observation (") + observationColumns +
                      ") SELECT * FROM incoming");
}

void ImportWriter::replaceChanged() {
    if (m_plan.changed == 0 || m_isStopped) {
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
