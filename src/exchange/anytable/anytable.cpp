// SPDX-License-Identifier: MIT
#include "exchange/anytable/anytable.h"

#include "exchange/anytable/figurelines.h"
#include "exchange/sheet/sheet.h"
#include "exchange/text/whole.h"

#include <algorithm>

namespace samspel::exchange::anytable {

namespace {

constexpr int mostLinesAboveHead = 20;

std::vector<QString> textsOf(const std::vector<QStringView>& cells) {
    std::vector<QString> texts;
    for (const QStringView cell : cells) {
        texts.push_back(cell.trimmed().toString());
    }
    return texts;
}

/// A head, and which of its columns hold what.
struct Head {
    std::vector<QString> names;
    Columns columns;
};

/// What a person chose for this table, or what it says by itself.
std::optional<Columns> columnsOf(const std::vector<QString>& heads, const Options& options,
                                 const Language& language, Complaints& complaints) {
    QStringList choice = options.columns;
    if (choice.isEmpty() && options.columnsBefore) {
        choice = options.columnsBefore(QStringList(heads.begin(), heads.end()));
    }
    if (choice.isEmpty()) {
        return Columns::suggested(heads);
    }
    QStringList wrong;
    const Columns columns = Columns::chosen(choice, heads, wrong);
    for (const QString& one : wrong) {
        complaints.refuse({}, language.say("Import", "“%1” names no column of this table.").arg(one));
    }
    return wrong.isEmpty() ? std::optional(columns) : std::nullopt;
}

/// Whether enough is known of the columns; says what lacks.
bool isEnough(const Head& head, const Options& options, qint64 line, const Language& language,
              Complaints& complaints) {
    if (!head.columns.makeFigures()) {
        const QString known = head.columns.inWords(head.names, language);
        complaints.refuse(
            {line, 0}, known.isEmpty()
                           ? language.say("Import", "Say which columns hold the unit, the period and the "
                                                    "value.")
                           : language
                                 .say("Import", "Say which columns hold the unit, the period and the value. "
                                                "What is known so far: %1.")
                                 .arg(known));
        return false;
    }
    if (!head.columns.has(Role::indicator) && options.indicator.isEmpty()) {
        complaints.refuse({line, 0}, language.say("Import", "Say what this table measures: no column tells "
                                                            "the indicator."));
        return false;
    }
    return true;
}

// A comma in any value of the first lines makes it the decimal sign; else a point does.
FigureLines::Decimals decimalsOf(const Document& document, int column) {
    Rows rows(document.opening, document.sniffed.separator);
    bool hasPoint = false;
    while (rows.next()) {
        if (static_cast<std::size_t>(column) < rows.cells().size() &&
            rows.line() > document.sniffed.headLine) {
            const QStringView cell = rows.cells()[static_cast<std::size_t>(column)];
            if (cell.contains(u',')) {
                return FigureLines::Decimals::comma;
            }
            hasPoint = hasPoint || (cell.contains(u'.') && cell.size() > 1);
        }
    }
    return hasPoint || document.sniffed.separator == u',' ? FigureLines::Decimals::point
                                                          : FigureLines::Decimals::comma;
}

std::vector<QString> namesOf(const SheetRow& row) {
    std::vector<QString> names;
    for (const SheetCell& cell : row.cells) {
        names.push_back(plainText(cell).trimmed());
    }
    return names;
}

/// A table of a workbook, and the place of its head among the rows.
struct Found {
    SheetReading sheet;
    std::ptrdiff_t head = 0;
};
Found findHead(SheetReading sheet) {
    const auto head = std::find_if(sheet.rows.begin(), sheet.rows.end(), [](const SheetRow& row) {
        const std::vector<QString> names = namesOf(row);
        return std::count_if(names.begin(), names.end(), [](const QString& n) { return !n.isEmpty(); }) >= 3;
    });
    const std::ptrdiff_t place = head - sheet.rows.begin();
    return {std::move(sheet), place};
}

// Whether a head says by itself, or by what a person chose before, that figures stand below it.
bool makesFigures(const Found& found, const Options& options) {
    if (found.head == static_cast<std::ptrdiff_t>(found.sheet.rows.size())) {
        return false;
    }
    const std::vector<QString> heads = namesOf(found.sheet.rows[static_cast<std::size_t>(found.head)]);
    QStringList choice = options.columns;
    if (choice.isEmpty() && options.columnsBefore) {
        choice = options.columnsBefore(QStringList(heads.begin(), heads.end()));
    }
    QStringList wrong;
    const Columns columns =
        choice.isEmpty() ? Columns::suggested(heads) : Columns::chosen(choice, heads, wrong);
    return wrong.isEmpty() && columns.makeFigures();
}

// The first table that holds figures: a workbook may begin with a page of words about it.
Found tableOf(const Input& input, const Options& options, const Language& language) {
    constexpr qsizetype mostTables = 20;
    Found first = findHead(readSheet(input, {}, language));
    if (!first.sheet.accepted() || makesFigures(first, options)) {
        return first;
    }
    const qsizetype last = std::min(first.sheet.sheets.size(), first.sheet.chosen + mostTables);
    for (qsizetype i = first.sheet.chosen + 1; i < last; ++i) {
        Found other = findHead(readSheet(input, {.sheet = i}, language));
        if (other.sheet.accepted() && makesFigures(other, options)) {
            return other;
        }
    }
    return first;
}

void describe(Reading& reading, const Document& document, const char* importer) {
    Source& source = reading.batch.source;
    source.title = document.file;
    source.importer = QLatin1String(importer);
}

} // namespace

Likeness likenessToTable(const Document& document, const Language& language) {
    const std::vector<QString> heads = textsOf(document.head);
    const Columns columns = Columns::suggested(heads);
    if (!columns.makeFigures()) {
        // Any table may be one, when nothing else fits: a person says which column holds what.
        const QString start =
            document.opening.first(std::min<qsizetype>(document.opening.size(), 64)).trimmed();
        const bool isJson = start.startsWith(u'{') || start.startsWith(u'[');
        const bool isTable = document.head.size() >= 3 && !document.sniffed.separator.isNull() && !isJson;
        return isTable ? Likeness{50, language.say("Import", "a table; say which column holds what")}
                       : Likeness{};
    }
    return {60, language.say("Import", "a figure on each line: %1").arg(columns.inWords(heads, language))};
}

Likeness likenessToWorkbook(const Document&, const Language& language) {
    return {60, language.say("Import", "its first table is read")};
}

void readTable(const Document& document, const Options& options, const Language& language, Reading& reading) {
    describe(reading, document, "table 1");
    Complaints complaints(reading.problems, language);
    Rows rows = document.rows();
    Head head;
    bool isFound = false;
    for (int i = 0; !isFound && i < mostLinesAboveHead && rows.next(); ++i) {
        isFound = rows.line() >= document.sniffed.headLine && !rows.isBlank();
    }
    const qint64 headLine = rows.line();
    if (isFound) {
        head.names = textsOf(rows.cells());
        reading.sniffed.headLine = headLine;
        reading.sniffed.heads = QStringList(head.names.begin(), head.names.end());
        const auto columns = columnsOf(head.names, options, language, complaints);
        head.columns = columns.value_or(Columns{});
    }
    if (!complaints.hasRefused() && isEnough(head, options, headLine, language, complaints)) {
        FigureLines lines(head.columns, head.names, options,
                          decimalsOf(document, head.columns.at(Role::value)), reading.batch, complaints,
                          language);
        while (rows.next()) {
            if (rows.isBlank()) {
                continue;
            }
            ++reading.batch.counts.rows;
            const bool isCut = !rows.isEnded() && rows.cells().size() != head.names.size();
            if (!rows.isEnded() && !isCut && !rows.flaw()) {
                complaints.remark(
                    {rows.line(), 0},
                    language.say("Import", "The last line has no end. Look whether it is whole."));
                lines.take(rows.cells(), rows.line());
            } else if (isWhole(rows, head.names.size(), complaints, language)) {
                lines.take(rows.cells(), rows.line());
            }
        }
        lines.finish();
        if (reading.batch.counts.rows == 0) {
            complaints.refuse({headLine, 0}, language.say("Import", "There is nothing below the head."));
        }
    }
    complaints.finish();
}

void readWorkbook(const Document& document, const Options& options, const Language& language,
                  Reading& reading) {
    describe(reading, document, "table-workbook 1");
    const auto [sheet, place] = tableOf({document.file, document.bytes}, options, language);
    reading.problems.insert(reading.problems.end(), sheet.problems.begin(), sheet.problems.end());
    if (!sheet.accepted()) {
        return;
    }
    Complaints complaints(reading.problems, language);
    Head head;
    auto row = sheet.rows.begin() + place;
    if (row != sheet.rows.end()) {
        head.names = namesOf(*row);
    }
    if (sheet.chosen > 0) {
        Source& source = reading.batch.source;
        source.title = QStringLiteral("%1: %2").arg(document.file, sheet.sheets[sheet.chosen]);
        source.tableId = sheet.sheets[sheet.chosen]; // tells the trail of a figure where to look
        complaints.remark({}, language.say("Import", "The table “%1” of the workbook is read.")
                                  .arg(sheet.sheets[sheet.chosen]));
    }
    if (row != sheet.rows.end()) {
        reading.sniffed.headLine = row->line;
        reading.sniffed.heads = QStringList(head.names.begin(), head.names.end());
        head.columns = columnsOf(head.names, options, language, complaints).value_or(Columns{});
    }
    if (!complaints.hasRefused() && isEnough(head, options, reading.sniffed.headLine, language, complaints)) {
        FigureLines lines(head.columns, head.names, options, FigureLines::Decimals::either, reading.batch,
                          complaints, language);
        for (++row; row != sheet.rows.end(); ++row) {
            ++reading.batch.counts.rows;
            std::vector<QString> texts(head.names.size());
            for (std::size_t i = 0; i < std::min(texts.size(), row->cells.size()); ++i) {
                texts[i] = plainText(row->cells[i]);
            }
            lines.take({texts.begin(), texts.end()}, row->line);
        }
        lines.finish();
    }
    complaints.finish();
}

} // namespace samspel::exchange::anytable
