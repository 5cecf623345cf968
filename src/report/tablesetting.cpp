// SPDX-License-Identifier: MIT
#include "report/setting.h"
#include "report/tablecolumns.h"

#include <algorithm>
#include <numeric>
#include <span>

namespace samspel::report {

namespace {

constexpr double leading = 3.25 * rhythm;
constexpr double pad = 0.625 * rhythm; // above and below a row's text
constexpr double small = 90;           // a table no higher than this stays on one page

/// Puts a table's rows into its columns.
class TableSetting {
public:
    TableSetting(Flow& flow, const Table& table, QChar decimalMark, TextMeasure& measure)
        : m_flow(flow), m_table(table), m_measure(measure), m_columns(table, decimalMark, measure) {}

    void run();

private:
    std::vector<Piece> rowPieces(const TableRow& row, bool isHead, int parent);
    void putCell(std::vector<Piece>& slices, const std::vector<Line>& lines, const Cell& cell,
                 std::size_t column, std::size_t firstSlice, int element, bool isHead);
    void putCaption(int table);
    void putHead(int table);
    void putRows(int body);
    void putNotes();
    double left() const { return m_columns.all().left; }
    double right() const { return m_columns.all().right; }

    Flow& m_flow;
    const Table& m_table;
    TextMeasure& m_measure;
    TableColumns m_columns;
};

void TableSetting::putCell(std::vector<Piece>& slices, const std::vector<Line>& lines, const Cell& cell,
                           std::size_t column, std::size_t firstSlice, int element, bool isHead) {
    for (std::size_t i = 0; i < lines.size(); ++i) {
        const double x = m_columns.leftOf(lines[i], cell, column, isHead, lines.size() == 1);
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
        const double width = isGroup ? right() - left() : m_columns.of(column, cell.span).width();
        cells.push_back(wrap(plain(cell.text), TableColumns::faceOf(cell, row, isHead), width, m_measure));
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
                    const Span span = m_columns.of(column, cell.span);
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

void putTable(Flow& flow, const Table& table, const Language& language, TextMeasure& measure) {
    if (!table.columns.empty() && !table.rows.empty()) {
        TableSetting(flow, table, language.number(0.5, 1)[1], measure).run();
    }
}

} // namespace samspel::report
