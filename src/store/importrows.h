// SPDX-License-Identifier: MIT
#pragma once

#include "sqlite/givenrows.h"
#include "store/batch.h"

#include <functional>
#include <string>

namespace samspel {

/// The columns of observations, in the order of observationColumns.
class ObservationRows : public sqlite::RowGiver {
public:
    /// `claim` is the figure that `next` went to; `series` has the keys by place.
    using Next = std::function<bool()>;
    ObservationRows(const FigureClaim& claim, const std::vector<qint64>& series, Id<Source> source, Next next)
        : m_claim(claim), m_series(series), m_source(source.value), m_next(std::move(next)) {}

    bool next() override { return m_next(); }
    void give(int column, const sqlite::Given& into) const override;

    /// What is selected from these rows: what all have in common stands there as it is, for SQLite asks for
    /// every other cell of every row.
    static std::string selection(const Sheaf::Common& common, Id<Source> source);

private:
    const FigureClaim& m_claim;
    const std::vector<qint64>& m_series;
    const qint64 m_source;
    const Next m_next;
};

/// A series to be made: its keys in the register, and its place among a batch's breakdowns.
struct NewSeries {
    qint64 id = 0;
    qint64 indicator = 0;
    qint64 unit = 0;
    int breakdown = 0;
};

/// Rows of the table `series`.
class SeriesRows : public sqlite::RowGiver {
public:
    static constexpr auto columns = "id, indicator, unit, grade, sex, ownership, age";
    static constexpr int columnCount = 7;

    /// `series` is the one that `next` went to.
    using Next = std::function<bool()>;
    SeriesRows(const NewSeries& series, const std::vector<Breakdown>& breakdowns, Next next);

    bool next() override { return m_next(); }
    void give(int column, const sqlite::Given& into) const override;

private:
    struct Part {
        int grade;
        std::string_view sex;
        std::string ownership;
        std::string age;
    };
    const NewSeries& m_series;
    std::vector<Part> m_parts;
    const Next m_next;
};

} // namespace samspel
