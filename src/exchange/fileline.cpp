// SPDX-License-Identifier: MIT
#include "exchange/fileline.h"

#include "domain/language.h"
#include "exchange/sheet/sheet.h"
#include "exchange/text/foreign.h"
#include "exchange/text/layout.h"
#include "exchange/text/rows.h"
#include "exchange/text/stretches.h"

namespace samspel::exchange {

namespace {

constexpr qint64 openingBytes = 64 * 1024;
constexpr qsizetype longest = 400; // letters of a line that are shown

QString shortened(const QString& text) {
    return text.size() <= longest ? text : text.first(longest) + QChar(0x2026);
}

FileLine lineOfSheet(const Bytes& bytes, const Source& source, qint64 line, int column) {
    const Language language = Language::load(QStringLiteral("en"));
    SheetReading sheet = readSheet({source.file, bytes}, {}, language);
    if (const qsizetype at = sheet.sheets.indexOf(source.tableId); at > sheet.chosen) {
        sheet = readSheet({source.file, bytes}, {.sheet = at}, language);
    }
    FileLine found;
    for (const SheetRow& row : sheet.rows) {
        if (row.line != line) {
            continue;
        }
        QStringList cells;
        for (const SheetCell& cell : row.cells) {
            cells << plainText(cell);
        }
        found = {shortened(cells.join(QStringLiteral(" | "))), {}, cells.value(column - 1), true};
    }
    return found;
}

} // namespace

FileLine lineOf(const Bytes& bytes, const Source& source, qint64 line, int column) {
    const QByteArray start = bytes.at(0, openingBytes);
    if (isWorkbook(start)) {
        return lineOfSheet(bytes, source, line, column);
    }
    const Encoding encoding = sniffEncoding(bytes);
    const QString opening = decodeStretch(start, encoding, true).text;
    const Layout layout = layoutOf(opening);
    const QStringView first = QStringView(opening).trimmed();
    // A file without columns, such as JSON, is shown by its lines as they are.
    const bool isTable =
        !first.startsWith(u'[') && !first.startsWith(u'{') && !layout.separator.isNull() &&
        !source.format.contains(QLatin1String("json")) && source.format != QLatin1String("px") &&
        source.format != QLatin1String("udir-report") && source.format != QLatin1String("udir-pupil-survey");
    const QChar separator = isTable ? layout.separator : QChar(u'\x01');
    Rows rows(std::make_unique<Stretches>(bytes, encoding, std::make_shared<Flow>()), separator,
              isTable ? Rows::Quotes::read : Rows::Quotes::letters);
    FileLine found;
    while (rows.next()) {
        const auto cellAt = [&](int cell) {
            const auto at = static_cast<std::size_t>(cell - 1);
            return isTable && cell > 0 && at < rows.cells().size() ? rows.cells()[at].toString() : QString();
        };
        if (rows.line() == layout.headLine && rows.line() < line) {
            found.head = cellAt(column);
        }
        if (rows.line() == line) {
            QStringList cells;
            for (const QStringView cell : rows.cells()) {
                cells << cell.toString();
            }
            found.text = shortened(cells.join(separator));
            found.cell = cellAt(column);
            found.isThere = true;
            break;
        }
    }
    return found;
}

} // namespace samspel::exchange
