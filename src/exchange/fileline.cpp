// SPDX-License-Identifier: MIT
#include "exchange/fileline.h"

#include "domain/language.h"
#include "exchange/sheet/sheet.h"
#include "exchange/text/decode.h"
#include "exchange/text/foreign.h"
#include "exchange/text/layout.h"
#include "exchange/text/rows.h"
#include "exchange/text/stretches.h"
#include "exchange/udir/jsontext.h"

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

// Of Udir's answers a figure's line is the place of its object in the list, however the file is laid out.
FileLine answerOf(const Bytes& bytes, Encoding encoding, qint64 place) {
    if (bytes.size() > udir::mostJsonBytes) {
        return {};
    }
    const bool isUtf8 = encoding == Encoding::utf8 || encoding == Encoding::utf8Bom;
    const Json json(isUtf8 ? bytes.all() : decode(bytes.all(), encoding).text.toUtf8());
    const JsonValue list = udir::listOfAnswers(json);
    if (!list) {
        return {};
    }
    qint64 at = 0;
    for (auto object = list.walk(); object.next();) {
        if (++at != place) {
            continue;
        }
        QStringList members;
        for (auto member = object.value().walk(); member.next();) {
            members << QStringLiteral("%1: %2").arg(member.name().text(), udir::wordOf(member.value()));
        }
        return {shortened(members.join(QStringLiteral(" | "))), {}, {}, true};
    }
    return {};
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
    const bool isJson = udir::isJson(opening);
    if (isJson && (source.format == QLatin1String("udir-statistikkbanken") ||
                   source.format == QLatin1String("udir-pupil-survey"))) {
        return answerOf(bytes, encoding, line);
    }
    // A file without columns, such as JSON, is shown by its lines as they are.
    const bool isTable =
        !isJson && !layout.separator.isNull() && !source.format.contains(QLatin1String("json")) &&
        source.format != QLatin1String("px") && source.format != QLatin1String("udir-report") &&
        source.format != QLatin1String("udir-pupil-survey");
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
