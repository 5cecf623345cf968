// SPDX-License-Identifier: MIT
#include "exchange/text/layout.h"

#include "exchange/text/rows.h"

#include <algorithm>
#include <array>
#include <functional>
#include <map>
#include <tuple>

namespace samspel::exchange {

namespace {

constexpr std::array<char16_t, 4> separators = {u'|', u'\t', u';', u','};
constexpr int sampledRows = 40;
constexpr qsizetype sampledLetters = 256 * 1024;

struct Fit {
    int agreeing = 0; ///< rows with the usual number of cells
    std::size_t cells = 0;
    qint64 firstLine = 0;
    bool hasHead = false;

    bool isWorseThan(const Fit& other) const {
        return std::tie(agreeing, cells) < std::tie(other.agreeing, other.cells);
    }
};

// A title alone in its row, and a row of nothing, name no columns.
bool isHead(const std::vector<QStringView>& cells) {
    return std::count_if(cells.begin(), cells.end(),
                         [](QStringView cell) { return !cell.trimmed().isEmpty(); }) > 1;
}

Fit fitOf(QStringView sample, QChar separator) {
    std::map<std::size_t, Fit> byCells;
    Rows rows(sample, separator);
    for (int i = 0; i < sampledRows && rows.next(); ++i) {
        const std::size_t cells = rows.cells().size();
        if (cells > 1 && rows.flaw() != Rows::Flaw::neverCloses) {
            Fit& fit = byCells.try_emplace(cells, Fit{0, cells, rows.line()}).first->second;
            ++fit.agreeing;
            // A spreadsheet fills a title's line up with separators: it is no head for that.
            if (!fit.hasHead && isHead(rows.cells())) {
                fit.hasHead = true;
                fit.firstLine = rows.line();
            }
        }
    }
    Fit best;
    for (const auto& [cells, fit] : byCells) {
        best = best.isWorseThan(fit) ? fit : best;
    }
    return best;
}

} // namespace

Layout layoutOf(QStringView text) {
    Layout layout;
    const qsizetype lineEnd = text.indexOf(u'\n');
    if (lineEnd >= 0) {
        layout.lineEnd =
            lineEnd > 0 && text[lineEnd - 1] == u'\r' ? QStringLiteral("CRLF") : QStringLiteral("LF");
    }
    const QStringView sample = text.first(std::min(text.size(), sampledLetters));
    Fit best;
    for (const char16_t separator : separators) {
        const Fit fit = fitOf(sample, QChar(separator));
        if (best.isWorseThan(fit)) {
            best = fit;
            layout.separator = QChar(separator);
            layout.headLine = fit.firstLine;
        }
    }
    return layout;
}

std::vector<QStringView> headOf(QStringView text, QChar separator, qint64 headLine) {
    Rows rows(text, separator);
    while (rows.next()) {
        if (rows.line() >= headLine) {
            // An unquoted copy would die with `rows`.
            const auto isView = [text](QStringView cell) {
                return cell.isEmpty() || (cell.begin() >= text.begin() && cell.end() <= text.end());
            };
            std::vector<QStringView> cells = rows.cells();
            std::replace_if(cells.begin(), cells.end(), std::not_fn(isView), QStringView());
            return cells;
        }
    }
    return {};
}

} // namespace samspel::exchange
