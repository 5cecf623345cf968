// SPDX-License-Identifier: MIT
// What a file consists of before it is a table of figures: letters, rows, sheets, names, codes.
#include "fuzz/target.h"

#include "domain/figurecode.h"
#include "domain/language.h"
#include "exchange/anytable/choices.h"
#include "exchange/sheet/sheet.h"
#include "exchange/text/decode.h"
#include "exchange/text/layout.h"
#include "exchange/text/rows.h"
#include "exchange/text/stretches.h"
#include "exchange/workbook.h"

#include <algorithm>
#include <array>

namespace fuzz {

using namespace samspel;
using namespace samspel::exchange;

namespace {

const Language& english() {
    static const Language language = Language::load(QStringLiteral("en"));
    return language;
}

/// Every cell with what ends it, so that two walks can be compared.
QStringList told(Rows rows) {
    QStringList all;
    while (rows.next()) {
        must(!rows.cells().empty(), "a row has no cell");
        for (const QStringView cell : rows.cells()) {
            all << cell.toString();
        }
        all << QStringLiteral("line %1 %2 %3")
                   .arg(rows.line())
                   .arg(rows.isEnded())
                   .arg(rows.flaw() ? rows.flawedCell() : -1);
    }
    return all;
}

void holdRows(const QString& text, QChar separator) {
    told(Rows(text, separator));
    QString joined;
    for (Rows rows(text, separator, Rows::Quotes::letters); rows.next();) {
        bool isFirst = true;
        for (const QStringView cell : rows.cells()) {
            joined += isFirst ? QString() : QString(separator);
            joined += cell;
            isFirst = false;
        }
        joined += rows.isEnded() ? QStringLiteral("\n") : QString();
    }
    QString expected = text;
    must(joined == expected.replace(QStringLiteral("\r\n"), QStringLiteral("\n")),
         "the cells do not make up the text");
}

/// Longer than a stretch, so that letters, quotes and line ends fall on its border.
QByteArray beyondAStretch(const QByteArray& bytes) {
    constexpr qsizetype stretch = 128 * 1024;
    return bytes.repeated(2 * stretch / bytes.size() + 1);
}

void holdStretches(const QByteArray& bytes, Encoding encoding, QChar separator) {
    const Decoded whole = decodeStretch(bytes, encoding, true);
    const auto flow = std::make_shared<Flow>();
    const QStringList byStretches = told(Rows(std::make_unique<Stretches>(bytes, encoding, flow), separator));
    must(byStretches == told(Rows(whole.text, separator)), "a file in stretches has other rows than in one");
    constexpr qint64 counted = 1000; // beyond that, lost letters are no longer
    must(std::min(flow->flawCount, counted) == std::min(whole.flawCount, counted),
         "a file in stretches has other flaws than in one");
}

void holdSheet(const SheetReading& reading, const SheetLimits& limits) {
    if (!reading.accepted()) {
        must(reading.rows.empty(), "a refused table left rows behind");
        return;
    }
    must(static_cast<qint64>(reading.rows.size()) <= limits.rows, "there are more rows than allowed");
    qint64 last = 0;
    for (const SheetRow& row : reading.rows) {
        must(row.line > last, "the rows are not in order");
        must(static_cast<qint64>(row.cells.size()) <= limits.columns, "there are more columns than allowed");
        last = row.line;
        for (const SheetCell& cell : row.cells) {
            plainText(cell);
        }
    }
}

// Narrow enough for a few kilobytes to reach them.
constexpr SheetLimits narrow{.unpacked = 4 * 1024 * 1024,
                             .ratio = 200,
                             .parts = 64,
                             .nesting = 32,
                             .rows = 2'000,
                             .columns = 64,
                             .cells = 20'000,
                             .letters = 1024 * 1024};

SheetReading sheetOf(const QByteArray& bytes) {
    SheetReading reading = readSheet({QStringLiteral("file"), bytes}, {}, english(), narrow);
    holdSheet(reading, narrow);
    return reading;
}

} // namespace

void readLetters(const QByteArray& bytes) {
    constexpr std::array encodings{Encoding::utf8, Encoding::utf16LeBom, Encoding::utf16BeBom,
                                   Encoding::latin1};
    if (bytes.isEmpty()) {
        return;
    }
    const Decoded decoded = decode(bytes);
    const Layout layout = layoutOf(decoded.text);
    for (const char16_t separator : {u';', u'|', u'\t', u','}) {
        holdRows(decoded.text, separator);
    }
    for (const Encoding encoding : encodings) {
        const Decoded one = decodeStretch(bytes, encoding, true);
        must(static_cast<qint64>(one.flaws.size()) <= one.flawCount, "more flaws are told than there are");
        for (const Decoded::At& flaw : one.flaws) {
            must(flaw.place >= 0 && flaw.place <= one.text.size(), "a flaw lies outside the text");
        }
        holdStretches(bytes, encoding, layout.separator);
    }
    if (bytes.size() % 16 == 0 && bytes.contains('\n')) {
        holdStretches(beyondAStretch(bytes), decoded.encoding, layout.separator);
    }
}

void readSheets(const QByteArray& bytes) { sheetOf(bytes); }

// The rows of a sheet, then shared texts, styles and the workbook's own part where a zero byte says so.
void readXlsxParts(const QByteArray& bytes) {
    static const std::array<QByteArray, 4> names{"", "xl/sharedStrings.xml", "xl/styles.xml",
                                                 "xl/workbook.xml"};
    const QList<QByteArray> told = bytes.split('\0');
    workbook::Parts parts = workbook::xlsx(told.front());
    for (auto& [name, content] : parts) {
        for (std::size_t i = 1; i < names.size() && i < static_cast<std::size_t>(told.size()); ++i) {
            if (name == names[i] && !told[static_cast<qsizetype>(i)].isEmpty()) {
                content = told[static_cast<qsizetype>(i)];
            }
        }
    }
    sheetOf(workbook::zipped(parts));
}

void readOdsRows(const QByteArray& bytes) { sheetOf(workbook::zipped(workbook::ods(bytes))); }

void readMeanings(const QByteArray& bytes) {
    const auto meanings = anytable::meaningsIn({QStringLiteral("file"), bytes}, english());
    for (const ImportChoices::Meaning& meaning : meanings.all) {
        must(!meaning.name.isEmpty() && !meaning.target.isEmpty(), "a meaning is half told");
    }
}

void readCode(const QByteArray& bytes) {
    if (const auto code = FigureCode::parse(QString::fromUtf8(bytes))) {
        must(code->series > 0, "a code names no series");
        must(FigureCode::parse(code->text()) == code, "a code is read as another than it was written as");
    }
}

} // namespace fuzz
