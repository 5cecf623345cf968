// SPDX-License-Identifier: MIT
#pragma once

#include "report/measure.h"

namespace samspel::report {

/// From where to where, in millimetres from the left end of the text.
struct Span {
    double left = 0;
    double right = 0;
    double width() const { return right - left; }
};

/// Where a table's columns stand: as wide as their content where there is room, else the widest give way
/// first; numbers with their decimal marks above each other.
class TableColumns {
public:
    /// The rows of the table have as many cells, with their spans, as it has columns.
    TableColumns(const Table& table, QChar decimalMark, TextMeasure& measure);

    /// Of a cell's text, without the gutters beside it.
    Span of(std::size_t column, int columns = 1) const;
    /// Of the whole table.
    Span all() const;
    /// The left end of a line of a cell's text.
    double leftOf(const Line& line, const Cell& cell, std::size_t column, bool isHead, bool isAlone) const;

    static Face faceOf(const Cell& cell, const TableRow& row, bool isHead);

private:
    struct Ask {
        double least = 0;    // the widest word
        double natural = 0;  // the longest text on one line
        double whole = 0;    // of decimals: what stands before the mark …
        double fraction = 0; // … and from it on
    };

    void ask();
    void askCell(const Cell& cell, const Face& face, std::size_t column, bool isHead);
    void askSpanning(const std::vector<TableRow>& rows, bool isHead);
    void place();
    Align alignOf(const Cell& cell, std::size_t column, bool isHead) const;
    double gutterBefore(std::size_t column) const;
    double gutterAfter(std::size_t column) const;

    const Table& m_table;
    QChar m_mark;
    TextMeasure& m_measure;
    std::vector<Ask> m_asks;
    std::vector<Span> m_spans;
};

} // namespace samspel::report
