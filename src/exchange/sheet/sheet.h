// SPDX-License-Identifier: MIT
#pragma once

#include "domain/amounts.h"
#include "exchange/reading.h"

#include <QDateTime>
#include <QStringList>
#include <variant>
#include <vector>

namespace samspel {
class Language;
}

namespace samspel::exchange {

/// One cell of a table, as the kind of thing it is: nothing, text, a number, a day, a moment, a time of day,
/// yes or no, kroner, or a share.
using SheetCell =
    std::variant<std::monostate, QString, double, QDate, QDateTime, QTime, bool, Money, Percent>;

inline bool isEmpty(const SheetCell& cell) { return std::holds_alternative<std::monostate>(cell); }
/// A cell as plain text: numbers with a point and as many decimals as they have, dates as ISO 8601, kroner
/// and percent as numbers, yes and no as 1 and 0.
QString plainText(const SheetCell& cell);

/// A table on its way out: its name, its heads, and rows of as many cells.
struct Sheet {
    QString name;
    QStringList heads;
    std::vector<std::vector<SheetCell>> rows;
};

/// What a file of a table may hold. A file that holds more is refused, with the reason.
struct SheetLimits {
    qint64 unpacked = 256LL * 1024 * 1024; ///< bytes, of all parts that are read
    qint64 ratio = 200;                    ///< unpacked to packed bytes of a part, beyond its first megabyte
    int parts = 4096;                      ///< in the archive
    int nesting = 64;                      ///< of XML elements
    qint64 rows = 200'000;
    qint64 columns = 1'024;
    qint64 cells = 4'000'000;
    qint64 letters = 64LL * 1024 * 1024; ///< of all texts
};

/// One row as it was read.
struct SheetRow {
    qint64 line = 0; ///< its number in the file, from 1
    std::vector<SheetCell> cells;
};

/// A table as a file holds it, without the rows that hold nothing. With a problem that refuses, it has no
/// rows.
struct SheetReading {
    QString format;       ///< "csv", "xlsx" or "ods"
    QStringList sheets;   ///< names of all tables in the file; empty for a text file
    qsizetype chosen = 0; ///< the one that was read
    Sniffed sniffed;      ///< of a text file
    std::vector<SheetRow> rows;
    Problems problems;

    bool accepted() const { return !refuses(problems); }
};

/// What a person decides about the reading; what is left out is found out from the file.
struct SheetChoice {
    std::optional<qsizetype> sheet{};
    std::optional<Encoding> encoding{};
    std::optional<QChar> separator{};
};

/// Reads a table from CSV in any usual form, XLSX or ODS. The file's own bytes tell which, not its name. Of
/// formulas the result that the file keeps is read; nothing is computed, fetched or run. Bad content gives
/// problems, never an exception.
SheetReading readSheet(const Input& input, const SheetChoice& choice, const Language& language,
                       const SheetLimits& limits = {});

/// How a table becomes CSV.
struct CsvForm {
    QChar separator = u',';
    QChar decimalPoint = u'.';
    bool hasBom = false;
    QString yes = QStringLiteral("1");
    QString no = QStringLiteral("0");

    /// As Excel with Norwegian settings reads it at a double click: mark, semicolon, decimal comma.
    static CsvForm norwegianExcel(const Language& language);
};

/// A text that a spreadsheet would take for a formula gets an apostrophe before it: = + - @, TAB, CR. Numbers
/// stay as they are. Reading takes it away again.
QString harmless(const QString& text);
/// One cell with the quotes that it needs, and harmless.
QString csvCell(const QString& text, QChar separator);

/// UTF-8, CRLF, quotes after RFC 4180.
QByteArray toCsv(const Sheet& sheet, const CsvForm& form = {});
/// Office Open XML, with real numbers and dates, a bold head that stays in view, and columns as wide as what
/// they hold. Throws std::runtime_error when it cannot be made.
QByteArray toXlsx(const Sheet& sheet);
/// OpenDocument, the same. Throws std::runtime_error.
QByteArray toOds(const Sheet& sheet);

} // namespace samspel::exchange
