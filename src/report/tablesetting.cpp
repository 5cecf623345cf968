// SPDX-License-Identifier: MIT
#include "report/setting.h"

#include <algorithm>
#include <numeric>
#include <span>

namespace samspel::report {

namespace {

constexpr double leading = 3.25 * rhythm;
constexpr double pad = 0.625 * rhythm; // above and below a row's text
constexpr double gutter = 1.2;         // beside a cell's text
constexpr double groupGutter = 4;
constexpr double small = 90; // a table no higher than this stays on one page

Face faceOf(const Cell& cell, const TableRow& row, bool isHead) {
    Face face = voiced(tableFace, cell.voice);
    if (row.kind != TableRow::Kind::plain) {
        face.weight = Weight::semibold;
    } else if (isHead) {
        face = {8, Weight::semibold, Ink::quiet};
    }
    return face;
}

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

struct Span {
    double left = 0;
    double right = 0;
    double width() const { return right - left; }
};

/// Finds the columns' places, and puts the rows' cells into them.
class TableSetting {
public:
    TableSetting(Flow& flow, const Table& table, QChar decimalMark, Measure& measure)
        : m_flow(flow), m_table(table), m_measure(measure), m_mark(decimalMark), m_asks(table.columns.size()),
          m_spans(table.columns.size()) {}

    void run();

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
    Span spanOf(std::size_t column, int columns) const;
    double gutterBefore(std::size_t column) const;
    double gutterAfter(std::size_t column) const;

    std::vector<Piece> rowPieces(const TableRow& row, bool isHead, int parent);
    void putCell(std::vector<Piece>& slices, const std::vector<Line>& lines, const Cell& cell,
                 std::size_t column, std::size_t firstSlice, int element, bool isHead);
    Align alignOf(const Cell& cell, std::size_t column, bool isHead) const;
    void putCaption(int table);
    void putHead(int table);
    void putRows(int body);
    void putNotes();
    double left() const { return m_spans.front().left - gutterBefore(0); }
    double right() const { return m_spans.back().right + gutterAfter(m_spans.size() - 1); }

    Flow& m_flow;
    const Table& m_table;
    Measure& m_measure;
    QChar m_mark;
    std::vector<Ask> m_asks;
    std::vector<Span> m_spans;
};

void TableSetting::askCell(const Cell& cell, const Face& face, std::size_t column, bool isHead) {
    Ask& ask = m_asks[column];
    const Align align = alignOf(cell, column, isHead);
    const double width = m_measure.width(cell.text, face);
    ask.least =
        std::max(ask.least, align == Align::left || isHead ? widestWord(cell.text, face, m_measure) : width);
    // A head may take two lines; what stands in the rows says how wide a column of numbers is.
    ask.natural = std::max(ask.natural, isHead && align != Align::left ? ask.least : width);
    if (align == Align::decimal) {
        const qsizetype mark = markPlace(cell.text, m_mark);
        ask.whole = std::max(ask.whole, m_measure.width(cell.text.left(mark), face));
        ask.fraction = std::max(ask.fraction, m_measure.width(cell.text.mid(mark), face));
    }
}

void TableSetting::askSpanning(const std::vector<TableRow>& rows, bool isHead) {
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

void TableSetting::ask() {
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

double TableSetting::gutterBefore(std::size_t column) const {
    return column == 0 ? 0 : m_table.columns[column].startsGroup ? groupGutter : gutter;
}

double TableSetting::gutterAfter(std::size_t column) const {
    return column + 1 == m_table.columns.size() ? 0 : gutter;
}

void TableSetting::place() {
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
            width = ask.least * room / least;
        }
        m_spans[c] = {x + gutterBefore(c), x + gutterBefore(c) + width};
        x = m_spans[c].right + gutterAfter(c);
    }
}

Span TableSetting::spanOf(std::size_t column, int columns) const {
    return {m_spans[column].left, m_spans[column + static_cast<std::size_t>(columns) - 1].right};
}

Align TableSetting::alignOf(const Cell& cell, std::size_t column, bool isHead) const {
    const Align align = cell.align.value_or(m_table.columns[column].align);
    const bool isNumber =
        !isHead && cell.span == 1 &&
        std::any_of(cell.text.begin(), cell.text.end(), [](QChar c) { return c.isDigit(); });
    return align == Align::decimal && !isNumber ? Align::right : align;
}

void TableSetting::putCell(std::vector<Piece>& slices, const std::vector<Line>& lines, const Cell& cell,
                           std::size_t column, std::size_t firstSlice, int element, bool isHead) {
    const Align align = alignOf(cell, column, isHead);
    const Span span = spanOf(column, cell.span);
    for (std::size_t i = 0; i < lines.size(); ++i) {
        const double width = lines[i].width;
        double x = span.right - width;
        if (align == Align::left) {
            x = span.left;
        } else if (align == Align::centre) {
            x = span.left + (span.width() - width) / 2;
        } else if (align == Align::decimal && lines.size() == 1) {
            const Fragment& number = lines[i].fragments.front();
            const double fraction =
                m_measure.width(number.text.mid(markPlace(number.text, m_mark)), number.face);
            x = std::max(span.left, span.right - m_asks[column].fraction - width + fraction);
        }
        Piece& slice = slices[firstSlice + i];
        putLine(slice.items, lines[i], {x, firstSlice + i == 0 ? pad : 0}, leading, element, m_measure);
    }
}

std::vector<Piece> TableSetting::rowPieces(const TableRow& row, bool isHead, int parent) {
    const bool isGroup = row.kind == TableRow::Kind::group;
    std::vector<std::vector<Line>> cells;
    std::size_t high = 1;
    std::size_t column = 0;
    for (const Cell& cell : row.cells) {
        const double width = isGroup ? right() - left() : spanOf(column, cell.span).width();
        cells.push_back(wrap(plain(cell.text), faceOf(cell, row, isHead), width, m_measure));
        high = std::max(high, cells.back().size());
        column += static_cast<std::size_t>(cell.span);
    }

    std::vector<Piece> slices(high, Piece{.height = leading, .keep = Keep::always});
    slices.front().height += pad;
    slices.back().height += pad;
    slices.back().keep = Keep::free;
    const int rowElement = parent < 0 ? -1 : m_flow.add(Tag::tableRow, parent);
    column = 0;
    for (std::size_t c = 0; c < row.cells.size(); ++c) {
        int element = -1;
        if (rowElement >= 0) {
            const Tag tag = isHead ? Tag::columnHead : column == 0 ? Tag::rowHead : Tag::cell;
            element = m_flow.add(tag, rowElement);
            m_flow.elements.back().columns =
                isGroup ? static_cast<int>(m_table.columns.size()) : row.cells[c].span;
        }
        // Heads stand on the line below them, rows hang from the line above.
        const std::size_t firstSlice = isHead ? high - cells[c].size() : 0;
        if (isGroup) {
            for (std::size_t i = 0; i < cells[c].size(); ++i) {
                putLine(slices[i].items, cells[c][i], {left(), i == 0 ? pad : 0}, leading, element,
                        m_measure);
            }
        } else {
            putCell(slices, cells[c], row.cells[c], column, firstSlice, element, isHead);
        }
        column += static_cast<std::size_t>(row.cells[c].span);
    }
    return slices;
}

void TableSetting::putCaption(int table) {
    if (m_table.caption.isEmpty()) {
        return;
    }
    const Style style{captionFace, 4 * rhythm, 3 * rhythm, 0};
    const int element = m_flow.add(Tag::caption, table);
    const auto lines = wrap(plain(m_table.caption), captionFace, sheet::measure, m_measure);
    for (Piece& piece : textPieces(lines, style, 0, element, m_measure)) {
        piece.keep = Keep::always;
        m_flow.pieces.push_back(std::move(piece));
    }
    m_flow.pieces.back().height += rhythm;
}

void TableSetting::putHead(int table) {
    if (m_table.head.empty()) {
        return;
    }
    // One piece for all of the head; and a copy of it, without a place in the structure, for the pages to
    // come.
    const auto build = [&](int parent) {
        Piece head{.before = m_table.caption.isEmpty() ? 3 * rhythm : 0, .keep = Keep::always};
        for (std::size_t r = 0; r < m_table.head.size(); ++r) {
            const TableRow& row = m_table.head[r];
            for (Piece& slice : rowPieces(row, true, parent)) {
                for (Item& item : slice.items) {
                    item.box.translate(0, head.height);
                    std::get<TextItem>(item.what).at.ry() += head.height;
                    head.items.push_back(std::move(item));
                }
                head.height += slice.height;
            }
            std::size_t column = 0;
            for (const Cell& cell : row.cells) {
                if (cell.span > 1 && r + 1 < m_table.head.size() && !cell.text.isEmpty()) {
                    const Span span = spanOf(column, cell.span);
                    putRule(head.items, span.left, span.right, head.height, strokes::hairline, Ink::rule);
                }
                column += static_cast<std::size_t>(cell.span);
            }
        }
        putRule(head.items, left(), right(), 0, strokes::thick, Ink::rule);
        putRule(head.items, left(), right(), head.height, strokes::thin, Ink::rule);
        return head;
    };
    m_flow.pieces.push_back(build(m_flow.add(Tag::tableHead, table)));
    m_flow.heads.push_back(build(-1));
}

void TableSetting::putRows(int body) {
    for (std::size_t r = 0; r < m_table.rows.size(); ++r) {
        const TableRow& row = m_table.rows[r];
        const bool isLast = r + 1 == m_table.rows.size();
        std::vector<Piece> slices = rowPieces(row, false, body);
        if (!m_table.isPlain) {
            const bool isBeforeTotal = !isLast && m_table.rows[r + 1].kind == TableRow::Kind::total &&
                                       row.kind != TableRow::Kind::total;
            putRule(slices.back().items, left(), right(), slices.back().height,
                    isLast          ? strokes::thick
                    : isBeforeTotal ? strokes::thin
                                    : strokes::hairline,
                    isLast || isBeforeTotal ? Ink::rule : Ink::hairline);
        }
        if (row.kind == TableRow::Kind::group && r > 0) {
            slices.front().before = 2 * rhythm;
        }
        // No page begins with the last row alone, or ends with the first.
        if (row.kind == TableRow::Kind::group || (!isLast && (r == 0 || r + 2 == m_table.rows.size()))) {
            slices.back().keep = Keep::always;
        }
        if (isLast && !m_table.notes.isEmpty()) {
            slices.back().keep = Keep::always;
        }
        for (Piece& slice : slices) {
            if (!m_table.head.empty()) {
                slice.head = m_flow.heads.size() - 1;
            }
            m_flow.pieces.push_back(std::move(slice));
        }
    }
}

void TableSetting::putNotes() {
    Style style = paragraphStyle(Paragraph::Tone::note);
    for (const QString& note : m_table.notes) {
        const auto lines = wrap(plain(note), style.face, sheet::measure, m_measure);
        for (Piece& piece : textPieces(lines, style, 0, m_flow.add(Tag::paragraph), m_measure)) {
            m_flow.pieces.push_back(std::move(piece));
        }
        style.before = 0;
    }
}

void TableSetting::run() {
    if (m_table.columns.empty() || m_table.rows.empty()) {
        return;
    }
    ask();
    place();
    const std::size_t first = m_flow.pieces.size();
    const int table = m_flow.add(Tag::table);
    putCaption(table);
    putHead(table);
    putRows(m_flow.add(Tag::tableBody, table));
    putNotes();
    const std::span pieces = std::span(m_flow.pieces).subspan(first);
    const double height =
        std::accumulate(pieces.begin(), pieces.end(), 0.0,
                        [](double sum, const Piece& piece) { return sum + piece.before + piece.height; });
    for (Piece& piece : pieces) {
        piece.keep = height <= small ? std::max(piece.keep, Keep::together) : piece.keep;
    }
    m_flow.pieces.back().keep = Keep::free;
}

} // namespace

void putTable(Flow& flow, const Table& table, const Language& language, Measure& measure) {
    TableSetting(flow, table, language.number(0.5, 1)[1], measure).run();
}

} // namespace samspel::report
