// SPDX-License-Identifier: MIT
#include "store/publishing/publicfigures.h"

#include "store/columns.h"
#include "store/figurerow.h"
#include "store/ledger.h"
#include "store/regionquery.h"

#include <algorithm>

namespace samspel {

namespace {

constexpr int allGrades = -1;

/// How many decimals a number of persons has, beside it.
struct CountedHead {
    Headcount head;
    int decimals = 0;
};

// What a reader could know of how many stand behind a stored figure. A figure that tells nothing is no part
// of any sum.
std::optional<CountedHead> headOf(const Figure& figure, Measure measure) {
    if (figure.confidentiality != Confidentiality::free ||
        (figure.status == Status::suppressed && figure.n != 0)) {
        return CountedHead{{Headcount::Kind::hidden, 0}, 0};
    }
    if (measure == Measure::count && figure.value && figure.value->digits >= 0) {
        return CountedHead{{Headcount::Kind::counted, figure.value->digits}, figure.value->decimals};
    }
    if (figure.n && measure != Measure::count) {
        return CountedHead{{Headcount::Kind::counted, *figure.n}, 0};
    }
    return figure.value ? std::optional(CountedHead{{Headcount::Kind::untold, 0}, 0}) : std::nullopt;
}

qint64 scaled(qint64 count, int by) {
    for (int i = 0; i < by; ++i) {
        count *= 10;
    }
    return count;
}

} // namespace

PublicFigures::PublicFigures(const Ledger& ledger, const Indicator& indicator,
                             std::shared_ptr<const LinkedUnits> units)
    : m_ledger(ledger), m_indicator(indicator), m_units(std::move(units)) {
    readSeries();
}

void PublicFigures::readSeries() {
    // Unit by unit, for the index of series begins with the unit.
    auto rows = m_ledger.database().query("SELECT s.id, s.unit, s.grade, s.sex, s.ownership, s.age FROM "
                                          "organisation AS o CROSS JOIN series AS s ON "
                                          "s.unit = o.id WHERE s.indicator = ?1");
    rows.bindAll(m_indicator.id);
    bool hasAll = false;
    while (rows.step()) {
        const int grade = rows.column<int>(2);
        hasAll = hasAll || grade == 0;
        m_series.push_back({rows.column<qint64>(0),
                            {m_units->placeOf(rows.column<qint64>(1)), grade, rows.column<Sex>(3),
                             rows.column<QString>(4), rows.column<QString>(5)}});
    }
    for (const Stored& stored : m_series) {
        m_grades.insert(stored.series, hasAll ? allGrades : stored.slice.grade);
    }
}

const PublicFigures::Group& PublicFigures::groupOf(int grade) const {
    const auto [it, isNew] = m_groups.try_emplace(grade);
    if (!isNew) {
        return it->second;
    }
    Group& group = it->second;
    const std::string find = std::string("SELECT ") + figureColumns +
                             " FROM observation WHERE series = ?1 ORDER BY period, version";
    for (const Stored& stored : m_series) {
        if (m_grades.value(stored.series) != grade) {
            continue;
        }
        auto rows = m_ledger.database().query(find);
        rows.bindAll(stored.series);
        while (rows.step()) {
            const Figure figure = readFigure(rows, 0);
            const auto told = headOf(figure, m_indicator.measure);
            if (!told) {
                continue;
            }
            // What was corrected counts the same persons, so both versions are one.
            auto& pieces = group[figure.period];
            Counted counted{{stored.series, stored.slice, told->head}, told->decimals};
            if (pieces.empty() || pieces.back().piece.series != stored.series) {
                pieces.push_back(std::move(counted));
            } else if (pieces.back().piece.head.kind == Headcount::Kind::untold) {
                pieces.back() = std::move(counted);
            }
        }
    }
    return group;
}

std::vector<Piece> PublicFigures::piecesOf(const LinkedScope& scope, LinkedScale& scale) const {
    const Group& group = groupOf(scope.grade);
    const auto found = group.find(scope.period);
    std::vector<Piece> pieces;
    if (found == group.end()) {
        return pieces;
    }
    int decimals = 0;
    for (const Counted& counted : found->second) {
        decimals = std::max(decimals, counted.decimals);
    }
    for (const Counted& counted : found->second) {
        pieces.push_back(counted.piece);
        pieces.back().head.count = scaled(pieces.back().head.count, decimals - counted.decimals);
    }
    scale = {scaled(m_indicator.threshold, decimals), decimals > 0};
    return pieces;
}

LinkedScope PublicFigures::scopeOf(qint64 series, Period period) const {
    return {m_indicator.code, m_grades.value(series, allGrades), period};
}

LinkedFigures PublicFigures::linkedIn(const LinkedScope& scope) const {
    LinkedScale scale;
    const QDate day = countingDay(scope.period);
    std::vector<Piece> pieces = piecesOf(scope, scale);
    return linked(std::move(pieces), m_units->on(day), scale, day);
}

const PublicFigures::Judged& PublicFigures::judgedIn(const LinkedScope& scope) const {
    const auto [it, isNew] = m_judged.try_emplace({scope.grade, scope.period});
    if (!isNew) {
        return it->second;
    }
    Judged& judged = it->second;
    LinkedScale scale;
    const QDate day = countingDay(scope.period);
    const std::vector<Piece> pieces = piecesOf(scope, scale);
    const LinkedFigures figures = linked(pieces, m_units->on(day), scale, day);
    PublicPattern pattern =
        publicPattern(figures, remembered(m_ledger.database(), scope), scope, scale.threshold);
    using statistics::disclosure::Why;
    for (std::size_t i = 0; i < pieces.size(); ++i) {
        const auto cell = figures.cells[i];
        if (!cell || pattern.why[*cell] == Why::Shown) {
            continue;
        }
        const bool isFew = pattern.why[*cell] == Why::Primary && pattern.isPart[*cell] == 0;
        judged.verdicts.insert(pieces[i].series, isFew ? Verdict::few : Verdict::linked);
        judged.hides = true;
    }
    judged.exposures = std::move(pattern.exposures);
    return judged;
}

Verdict PublicFigures::verdict(qint64 series, Period period) const {
    return judgedIn(scopeOf(series, period)).verdicts.value(series, Verdict::shown);
}

const std::vector<Exposure>& PublicFigures::exposuresIn(const LinkedScope& scope) const {
    return judgedIn(scope).exposures;
}

bool PublicFigures::hidesIn(const LinkedScope& scope) const { return judgedIn(scope).hides; }

PublicPatterns::State PublicPatterns::now() const {
    sqlite::Database& database = m_ledger.database();
    return {m_ledger.figuresRevision(), database.value<qint64>("PRAGMA data_version").value_or(0),
            database.value<std::optional<qint64>>("SELECT max(id) FROM release")
                .value_or(std::nullopt)
                .value_or(0)};
}

std::shared_ptr<const PublicFigures> PublicPatterns::of(const Indicator& indicator) {
    if (indicator.threshold <= 0) {
        return nullptr;
    }
    const State state = now();
    if (m_units == nullptr || state != m_state) {
        m_figures.clear();
        m_units = std::make_shared<const LinkedUnits>(m_ledger.database());
        m_state = state;
    }
    auto& figures = m_figures[indicator.id];
    if (figures == nullptr) {
        figures = std::make_shared<const PublicFigures>(m_ledger, indicator, m_units);
    }
    return figures;
}

} // namespace samspel
