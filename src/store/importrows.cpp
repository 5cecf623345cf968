// SPDX-License-Identifier: MIT
#include "store/importrows.h"

#include "store/figurerow.h"

#include <array>

namespace samspel {

namespace {

// Letters that stay where they are while a statement reads them.
std::string_view letterText(char letter) {
    static constexpr std::string_view all("ABCDEFGHIJKLMNOPQRSTUVWXYZ");
    return all.substr(static_cast<std::size_t>(letter - 'A'), 1);
}

} // namespace

void ObservationRows::give(int column, const sqlite::Given& into) const {
    const Figure& f = m_claim.figure;
    switch (column) { // in the order of observationColumns
    case 0:
        return into.integer(m_series[static_cast<std::size_t>(m_claim.series)]);
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

std::string ObservationRows::selection(const Sheaf::Common& common, Id<Source> source) {
    std::array<std::string, observationColumnCount> cells;
    for (std::size_t i = 0; i < cells.size(); ++i) {
        cells[i] = 'c' + std::to_string(i);
    }
    if (common.version) {
        cells[2] = std::to_string(stored(*common.version));
    }
    if (common.decimals) {
        cells[5] = std::to_string(*common.decimals);
    }
    cells[9] = std::to_string(source.value);
    if (common.column) {
        cells[11] = *common.column != 0 ? std::to_string(*common.column) : "NULL";
    }
    if (common.confidentiality == Confidentiality::free) {
        cells[12] = "NULL";
    }
    std::string all;
    for (const std::string& cell : cells) {
        all += (all.empty() ? "" : ", ") + cell;
    }
    return all;
}

SeriesRows::SeriesRows(const NewSeries& series, const std::vector<Breakdown>& breakdowns, Next next)
    : m_series(series), m_next(std::move(next)) {
    m_parts.reserve(breakdowns.size());
    for (const Breakdown& one : breakdowns) {
        m_parts.push_back({one.grade, keyOf(one.sex), one.ownership.toStdString(), one.age.toStdString()});
    }
}

void SeriesRows::give(int column, const sqlite::Given& into) const {
    const Part& part = m_parts[static_cast<std::size_t>(m_series.breakdown)];
    switch (column) {
    case 0:
        return into.integer(m_series.id);
    case 1:
        return into.integer(m_series.indicator);
    case 2:
        return into.integer(m_series.unit);
    case 3:
        return into.integer(part.grade);
    case 4:
        return into.lasting(part.sex);
    case 5:
        return into.lasting(part.ownership);
    default:
        return into.lasting(part.age);
    }
}

} // namespace samspel
