// SPDX-License-Identifier: MIT
// How the stored figures of a family are read, as far as they tell of how many persons they are.
#include "store/publishing/publicfigures.h"

#include "sqlite/database.h"
#include "store/columns.h"

#include <cmath>

namespace samspel {

namespace {

constexpr double perCentOfAll = 100;

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

// 5.9 % of 34 pupils are 2.
std::optional<qint64> behindOf(const Figure& figure, Measure measure) {
    if (measure != Measure::share || !figure.value || !figure.n || *figure.n < 0) {
        return std::nullopt;
    }
    const double count = figure.value->value() / perCentOfAll * static_cast<double>(*figure.n);
    return count >= 0 && count <= static_cast<double>(*figure.n) ? std::optional<qint64>(std::llround(count))
                                                                 : std::nullopt;
}

// The columns that readGroup() asks for, behind the period.
void readCounted(const sqlite::Statement& row, Figure& figure) {
    figure.status = row.column<int>(1) != 0 ? Status::suppressed : Status::normal;
    if (const auto digits = row.column<std::optional<std::int64_t>>(2)) {
        figure.value = Scaled{*digits, row.column<int>(3)};
    }
    figure.n = row.column<std::optional<std::int64_t>>(4);
    figure.confidentiality = row.column<int>(5) != 0 ? Confidentiality::internalOnly : Confidentiality::free;
}

} // namespace

void PublicFigures::readSeries() {
    for (std::size_t member = 0; member < m_indicators.size(); ++member) {
        // Unit by unit, for the index of series begins with the unit.
        auto rows = m_database->query("SELECT s.id, s.unit, s.grade, s.sex, s.ownership, s.age FROM "
                                      "organisation AS o CROSS JOIN series AS s ON "
                                      "s.unit = o.id WHERE s.indicator = ?1");
        rows.bindAll(m_indicators[member].id);
        while (rows.step()) {
            const int grade = rows.column<int>(2);
            m_hasAll = m_hasAll || grade == 0;
            m_series.push_back(
                {rows.column<qint64>(0),
                 grade,
                 static_cast<int>(member),
                 {m_units->placeOf(rows.column<qint64>(1)), grade, rows.column<Sex>(3),
                  m_lexicon.of(rows.column<QString>(4)), m_lexicon.of(rows.column<QString>(5))}});
        }
    }
    for (std::size_t i = 0; i < m_series.size(); ++i) {
        m_series[i].grade = m_hasAll ? allGrades : m_series[i].grade;
        m_places.insert(m_series[i].series, static_cast<int>(i));
    }
}

PublicFigures::Group PublicFigures::readGroup(int grade) const {
    Group group;
    // No more of each than tells of how many it is, for these are all figures of a family.
    auto rows = m_database->query(
        "SELECT period, status = 'Q', value, decimals, n, coalesce(confidentiality, 'F') <> 'F' "
        "FROM observation WHERE series = ?1 ORDER BY period, version");
    for (std::size_t i = 0; i < m_series.size(); ++i) {
        const Stored& stored = m_series[i];
        if (stored.grade != grade) {
            continue;
        }
        const Measure measure = m_indicators[static_cast<std::size_t>(stored.member)].measure;
        rows.bindAll(stored.series);
        while (rows.step()) {
            Figure figure;
            figure.period = rows.column<Period>(0);
            readCounted(rows, figure);
            const auto told = headOf(figure, measure);
            if (!told) {
                continue;
            }
            // What was corrected counts the same persons, so both versions are one.
            auto& numbers = group[figure.period];
            Counted counted{static_cast<int>(i), told->head, told->decimals, {}};
            if (told->head.kind == Headcount::Kind::counted) {
                counted.behind = behindOf(figure, measure);
            }
            if (numbers.empty() || numbers.back().stored != counted.stored) {
                numbers.push_back(counted);
            } else if (numbers.back().head.kind == Headcount::Kind::untold) {
                numbers.back() = counted;
            }
        }
    }
    return group;
}

} // namespace samspel
