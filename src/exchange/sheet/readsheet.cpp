// SPDX-License-Identifier: MIT
#include "domain/language.h"
#include "exchange/sheet/gatherer.h"
#include "exchange/text/decode.h"
#include "exchange/text/foreign.h"
#include "exchange/text/layout.h"
#include "exchange/text/rows.h"

namespace samspel::exchange {

namespace {

// Programs that hide in tables are not run here; but the file is somebody's to hand on.
void refuseMacros(const Archive& archive, const Language& language) {
    for (const QString& name : archive.names()) {
        if (name.endsWith(QLatin1String("vbaProject.bin"), Qt::CaseInsensitive) ||
            name.startsWith(QLatin1String("Basic/")) || name.startsWith(QLatin1String("Scripts/"))) {
            throw Refused(language.say("Sheet", "The file holds a program (macros). Save it as a workbook "
                                                "without macros, and read that."));
        }
    }
}

SheetReading readArchive(const Input& input, const SheetChoice& choice, const SheetLimits& limits,
                         const Language& language) {
    const QByteArray bytes = input.bytes.all();
    Archive archive(bytes, limits, language);
    refuseMacros(archive, language);
    if (archive.has(QStringLiteral("xl/workbook.xml"))) {
        return readXlsx(archive, choice, limits, language);
    }
    const auto type = archive.open(QStringLiteral("mimetype"));
    const bool isSpreadsheet =
        type && type->read(100).trimmed() == "application/vnd.oasis.opendocument.spreadsheet";
    if (isSpreadsheet && archive.has(QStringLiteral("content.xml"))) {
        return readOds(archive, choice, limits, language);
    }
    throw Refused(language.say("Sheet", "This is no workbook: it is %1.")
                      .arg(language.say("Document", foreignKind(bytes))));
}

QString withoutGuard(QStringView cell) {
    static const QString starts = QStringLiteral("=+-@\t\r");
    const bool isGuarded = cell.size() > 1 && cell[0] == QLatin1Char('\'') && starts.contains(cell[1]);
    return (isGuarded ? cell.sliced(1) : cell).toString();
}

qint64 lineAt(QStringView text, qsizetype place) { return text.first(place).count(u'\n') + 1; }

} // namespace

SheetReading readCsv(const Input& input, const SheetChoice& choice, const SheetLimits& limits,
                     const Language& language) {
    SheetReading reading;
    reading.format = QStringLiteral("csv");
    const Decoded decoded = decode(input.bytes.all(), choice.encoding);
    reading.sniffed.encoding = decoded.encoding;
    reading.sniffed.hasBom = decoded.hasBom;
    for (const Decoded::At& flaw : decoded.flaws) {
        reading.problems.push_back(
            {.line = lineAt(decoded.text, flaw.place),
             .what =
                 language.say("Sheet", "Here is a letter that cannot be read. Choose another encoding, or "
                                       "save the file as UTF-8.")});
        if (reading.problems.size() == 20) {
            break;
        }
    }
    const Layout layout = layoutOf(decoded.text);
    reading.sniffed.separator =
        choice.separator.value_or(layout.separator.isNull() ? QChar(u';') : layout.separator);
    reading.sniffed.lineEnd = layout.lineEnd;
    Gatherer gatherer(reading, limits, language);
    Rows rows(decoded.text, reading.sniffed.separator);
    while (rows.next()) {
        if (rows.flaw()) {
            reading.problems.push_back(
                {.line = rows.line(),
                 .column = rows.flawedCell() + 1,
                 .what = *rows.flaw() == Rows::Flaw::neverCloses
                             ? language.say("Import", "A quoted cell begins here and never ends.")
                             : language.say("Import", "There is text after the quote that ends this cell.")});
            break;
        }
        gatherer.beginRow(rows.line());
        for (std::size_t c = 0; c < rows.cells().size(); ++c) {
            const QString cell = withoutGuard(rows.cells()[c]);
            gatherer.take(static_cast<qint64>(c), cell.trimmed().isEmpty() ? SheetCell{} : SheetCell{cell});
        }
        gatherer.endRow();
    }
    return reading;
}

SheetReading readSheet(const Input& input, const SheetChoice& choice, const Language& language,
                       const SheetLimits& limits) {
    SheetReading reading;
    try {
        const QByteArray start = input.bytes.at(0, 64 * 1024);
        const char* foreign = isZip(start) ? nullptr : foreignKind(start);
        if (foreign != nullptr) {
            throw Refused(
                language.say("Sheet", "This is no table: it is %1.").arg(language.say("Document", foreign)));
        }
        reading = isZip(start) ? readArchive(input, choice, limits, language)
                               : readCsv(input, choice, limits, language);
        if (reading.rows.empty() && reading.problems.empty()) {
            throw Refused(language.say("Sheet", "There is nothing in this table."));
        }
    } catch (const Refused& refused) {
        reading.problems.push_back({.what = QString::fromUtf8(refused.what())});
    }
    if (!reading.accepted()) {
        reading.rows.clear();
    }
    return reading;
}

} // namespace samspel::exchange
