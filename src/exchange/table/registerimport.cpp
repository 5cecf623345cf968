// SPDX-License-Identifier: MIT
#include "exchange/table/registerimport.h"

#include "domain/kind.h"
#include "store/content.h"
#include "store/ledger.h"

#include <QDateTime>
#include <QSet>
#include <algorithm>

namespace samspel::exchange {

namespace {

using State = PlannedRecord::State;

/// Thrown to take back what was only tried.
struct TakenBack {};

// The numbers that the register has among records of this kind.
QSet<QString> numbersIn(const Ledger& ledger, const Kind& kind) {
    QSet<QString> numbers;
    const auto number = std::find_if(kind.fields.begin(), kind.fields.end(), [](const FieldInfo& field) {
        return qstrcmp(field.column, "number") == 0;
    });
    if (number != kind.fields.end()) {
        const auto at = static_cast<std::size_t>(number - kind.fields.begin());
        for (const samspel::Row& row : ledger.rows(kind)) {
            numbers.insert(textOf(row.cells[at]));
        }
    }
    return numbers;
}

// A unit that others belong to may come without a name. The register's own stays; a new one is called by its
// number until somebody names it.
RecordFile fileOf(const RecordRows& rows, const QString& name, const Ledger& ledger) {
    RecordFile file{name, rows.columns, {}};
    const qsizetype nameAt = rows.columns.indexOf(QLatin1String("name"));
    const qsizetype numberAt = rows.columns.indexOf(QLatin1String("number"));
    const bool mayLackNames = nameAt >= 0 && numberAt >= 0 &&
                              std::any_of(rows.lines.begin(), rows.lines.end(),
                                          [&](const auto& line) { return line.cells[nameAt].isEmpty(); });
    const QSet<QString> known = mayLackNames ? numbersIn(ledger, *rows.kind) : QSet<QString>();
    for (const RecordRows::Line& line : rows.lines) {
        SheetRow row{line.line, {}};
        for (const QString& cell : line.cells) {
            row.cells.push_back(cell.isEmpty() ? SheetCell{} : SheetCell{cell});
        }
        if (mayLackNames && line.cells[nameAt].isEmpty() && !known.contains(line.cells[numberAt])) {
            row.cells[static_cast<std::size_t>(nameAt)] = SheetCell{line.cells[numberAt]};
        }
        file.rows.push_back(std::move(row));
    }
    return file;
}

RegisterOutcome write(Ledger& ledger, const Reading& reading, const Language& language, Source source,
                      bool isTrial) {
    RegisterOutcome outcome;
    const QString& name = reading.batch.source.file;
    try {
        const Problems problems = ledger.change({Action::import, {}, name}, [&](Edit& edit) {
            for (const RecordRows& rows : reading.records) {
                const RecordFile file = fileOf(rows, name, ledger);
                const auto mapping = ColumnMapping::suggested(*rows.kind, file.heads);
                outcome.plans.push_back(
                    {rows.kind, writeRecords(edit, ledger, *rows.kind, file, mapping, language)});
            }
            const bool hasNews = outcome.count(State::fresh) + outcome.count(State::changed) > 0;
            outcome.isRefused = !hasNews && outcome.count(State::flawed) > 0;
            if (isTrial || !hasNews) {
                throw TakenBack{};
            }
            source.importedAt = QDateTime::currentDateTime()
                                    .toOffsetFromUtc(QDateTime::currentDateTime().offsetFromUtc())
                                    .toString(Qt::ISODate);
            source.importedBy = ledger.author();
            edit.add(source);
        });
        outcome.wasWritten = !refuses(problems);
        outcome.isRefused = !outcome.wasWritten;
    } catch (const TakenBack&) { // nothing was to be written
    }
    return outcome;
}

} // namespace

int RegisterOutcome::count(PlannedRecord::State state) const {
    int all = 0;
    for (const RegisterPlan& one : plans) {
        all += one.plan.count(state);
    }
    return all;
}

RegisterOutcome planRegister(Ledger& ledger, const Reading& reading, const Language& language) {
    return write(ledger, reading, language, reading.batch.source, true);
}

RegisterOutcome importRegister(Ledger& ledger, const Reading& reading, const Bytes& content,
                               const Language& language) {
    Source source = reading.batch.source;
    Problems tooLarge; // then its fingerprint remains
    if (!content.isEmpty() && content.size() <= ledger.mostBytesOfAFile()) {
        const QByteArray bytes = content.all();
        if (sha256Of(bytes) == source.sha256) { // else it has changed since it was read
            source.kept = ledger.keepFile({.name = source.file, .data = bytes}, tooLarge);
        }
    }
    return write(ledger, reading, language, source, false);
}

} // namespace samspel::exchange
