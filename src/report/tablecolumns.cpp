// SPDX-License-Identifier: MIT
#include "report/tablecolumns.h"

#include <algorithm>

namespace samspel::report {

namespace {

constexpr double gutter = 1.2; // beside a cell's text
constexpr double groupGutter = 4;

/// The place of the decimal mark in a number: its own, or where it would stand, after the last digit.
qsizetype markPlace(const QString& text, QChar mark) {
    const qsizetype at = text.lastIndexOf(mark);
    if (at > 0 && at + 1 < text.size() && text[at + 1].isDigit()) {
        return at;
    }
    qsizetype end = text.size();
    while (end > 0 && !text[end - 1].isDigit()) {
        --end;
    }
    return end > 0 ? end : text.size();
}

bool looksLikeNumber(const QString& text) {
    return std::any_of(text.begin(), text.end(), [](QChar c) { return c.isDigit(); }) &&
           std::none_of(text.begin(), text.end(), [](QChar c) { return c.isLetter(); });
}

/// The width that no column may pass for all to fit into the room: narrow ones keep what they ask for, the
/// widest give.
double fairMost(std::vector<double> asked, double room) {
    std::sort(asked.begin(), asked.end());
    for (std::size_t i = 0; i < asked.size(); ++i) {
        const double share = room / static_cast<double>(asked.size() - i);
        if (asked[i] > share) {
            return share;
        }
        room -= asked[i];
    }
    return asked.back();
}

} // namespace

TableColumns::TableColumns(const Table& table, QChar decimalMark, TextMeasure& measure)
    : m_table(table), m_mark(decimalMark), m_measure(measure), m_asks(table.columns.size()),
      m_spans(table.columns.size()) {
    ask();
    place();
}

Face TableColumns::faceOf(const Cell& cell, const TableRow& row, bool isHead) {
    Face face = voiced(tableFace, cell.voice);
    if (row.kind != TableRow::Kind::plain) {
        face.weight = Weight::semibold;
    } else if (isHead) {
        face = {8, Weight::semibold, Ink::quiet};
    }
    return face;
}

void TableColumns::askCell(const Cell& cell, const Face& face, std::size_t column, bool isHead) {
    Ask& ask = m_asks[column];
    const Align align = alignOf(cell, column, isHead);
    const double width = m_measure.width(cell.text, face);
    ask.least = std::max(ask.least, align == Align::decimal ? width : widestWord(cell.text, face, m_measure));
    // A head may take two lines; what stands in the rows says how wide a column of numbers is.
    ask.natural = std::max(ask.natural, isHead && align != Align::left ? ask.least : width);
    if (align == Align::decimal) {
        const qsizetype mark = markPlace(cell.text, m_mark);
        ask.whole = std::max(ask.whole, m_measure.width(cell.text.left(mark), face));
        ask.fraction = std::max(ask.fraction, m_measure.width(cell.text.mid(mark), face));
    }
}

void TableColumns::askSpanning(const std::vector<TableRow>& rows, bool isHead) {
    for (const TableRow& row : rows) {
        std::size_t column = 0;
        for (const Cell& cell : row.cells) {
            const auto columns = static_cast<std::size_t>(cell.span);
            if (columns > 1 && row.kind != TableRow::Kind::group) {
                const double asked = widestWord(cell.text, faceOf(cell, row, isHead), m_measure);
                double there = 0;
                for (std::size_t c = column; c < column + columns; ++c) {
                    there += m_asks[c].natural + (c > column ? gutterBefore(c) + gutterAfter(c - 1) : 0);
                }
                for (std::size_t c = column; c < column + columns && asked > there; ++c) {
                    m_asks[c].natural += (asked - there) / cell.span;
                    m_asks[c].least = std::max(m_asks[c].least, m_asks[c].natural);
                }
            }
            column += columns;
        }
    }
}

void TableColumns::ask() {
    for (const auto* rows : {&m_table.head, &m_table.rows}) {
        const bool isHead = rows == &m_table.head;
        for (const TableRow& row : *rows) {
            std::size_t column = 0;
            for (const Cell& cell : row.cells) {
                if (cell.span == 1 && row.kind != TableRow::Kind::group) {
                    askCell(cell, faceOf(cell, row, isHead), column, isHead);
                }
                column += static_cast<std::size_t>(cell.span);
            }
        }
    }
    for (Ask& one : m_asks) {
        one.least = std::max(one.least, one.whole + one.fraction);
        one.natural = std::max(one.natural, one.least);
    }
    askSpanning(m_table.head, true);
    askSpanning(m_table.rows, false);
}

double TableColumns::gutterBefore(std::size_t column) const {
    return column == 0 ? 0 : m_table.columns[column].startsGroup ? groupGutter : gutter;
}

double TableColumns::gutterAfter(std::size_t column) const {
    return column + 1 == m_table.columns.size() ? 0 : gutter;
}

void TableColumns::place() {
    double room = m_table.width > 0 ? std::min(m_table.width, sheet::textWidth) : sheet::textWidth;
    double natural = 0;
    double least = 0;
    double weights = 0;
    double giving = 0; // what columns with a weight can do without
    for (std::size_t c = 0; c < m_asks.size(); ++c) {
        room -= gutterBefore(c) + gutterAfter(c);
        natural += m_asks[c].natural;
        least += m_asks[c].least;
        weights += m_table.columns[c].weight;
        giving += m_table.columns[c].weight > 0 ? m_asks[c].natural - m_asks[c].least : 0;
    }
    const double lack = natural - room;
    std::vector<double> leasts(m_asks.size());
    std::transform(m_asks.begin(), m_asks.end(), leasts.begin(), [](const Ask& one) { return one.least; });
    const double most = fairMost(leasts, room);
    double x = 0;
    for (std::size_t c = 0; c < m_asks.size(); ++c) {
        const Ask& ask = m_asks[c];
        const double weight = m_table.columns[c].weight;
        double width = ask.natural;
        if (lack <= 0) {
            width -= weights > 0 ? lack * weight / weights : 0;
        } else if (lack <= giving) {
            width -= weight > 0 ? lack * (ask.natural - ask.least) / giving : 0;
        } else if (least <= room) {
            width -= lack * (ask.natural - ask.least) / (natural - least);
        } else {
            width = std::min(ask.least, most);
        }
        m_spans[c] = {x + gutterBefore(c), x + gutterBefore(c) + width};
        x = m_spans[c].right + gutterAfter(c);
    }
}

Span TableColumns::of(std::size_t column, int columns) const {
    return {m_spans[column].left, m_spans[column + static_cast<std::size_t>(columns) - 1].right};
}

Span TableColumns::all() const {
    return {m_spans.front().left - gutterBefore(0), m_spans.back().right + gutterAfter(m_spans.size() - 1)};
}

Align TableColumns::alignOf(const Cell& cell, std::size_t column, bool isHead) const {
    const Align align = cell.align.value_or(m_table.columns[column].align);
    const bool isNumber = !isHead && cell.span == 1 && looksLikeNumber(cell.text);
    return align == Align::decimal && !isNumber ? Align::right : align;
}

double TableColumns::leftOf(const Line& line, const Cell& cell, std::size_t column, bool isHead,
                            bool isAlone) const {
    const Align align = alignOf(cell, column, isHead);
    const Span span = of(column, cell.span);
    if (align == Align::left) {
        return span.left;
    }
    if (align == Align::centre) {
        return span.left + (span.width() - line.width) / 2;
    }
    if (align == Align::decimal && isAlone) {
        const Fragment& number = line.fragments.front();
        const double fraction = m_measure.width(number.text.mid(markPlace(number.text, m_mark)), number.face);
        return std::max(span.left, span.right - m_asks[column].fraction - line.width + fraction);
    }
    return span.right - line.width;
}

} // namespace samspel::report
