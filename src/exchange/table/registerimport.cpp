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

/// Counts rows for the one who looks on; now and then is often enough.
class Counting {
public:
    Counting(const Reading& reading, const Watch& watch) : m_watch(watch) {
        for (const RecordRows& rows : reading.records) {
            m_all += 2 * static_cast<qint64>(rows.lines.size());
        }
    }

    bool operator()() { return ++m_done % rowsBetweenQuestions != 0 || isWanted(); }
    bool isWanted() const { return !m_watch || m_watch(m_done, m_all); }

private:
    static constexpr qint64 rowsBetweenQuestions = 32;

    const Watch& m_watch;
    qint64 m_done = 0;
    qint64 m_all = 0;
};

RegisterOutcome write(Ledger& ledger, const Reading& reading, const Watch& watch, const Language& language,
                      const QByteArray* content) {
    RegisterOutcome outcome;
    Source source = reading.batch.source;
    Counting counting(reading, watch);
    try {
        const Problems problems = ledger.change({Action::import, {}, source.file}, [&](Edit& edit) {
            for (const RecordRows& rows : reading.records) {
                const RecordFile file = fileOf(rows, source.file, ledger);
                const auto mapping = ColumnMapping::suggested(*rows.kind, file.heads);
                outcome.plans.push_back({rows.kind, writeRecords(
                                                        edit, ledger, *rows.kind, file, mapping,
                                                        [&counting] { return counting(); }, language)});
            }
            const bool hasNews = outcome.count(State::fresh) + outcome.count(State::changed) > 0;
            outcome.isRefused = !hasNews && outcome.count(State::flawed) > 0;
            if (content == nullptr || !hasNews) {
                throw TakenBack{};
            }
            if (!counting.isWanted()) {
                throw RecordsStopped{};
            }
            source.importedAt = QDateTime::currentDateTime()
                                    .toOffsetFromUtc(QDateTime::currentDateTime().offsetFromUtc())
                                    .toString(Qt::ISODate);
            source.importedBy = ledger.author();
            if (!content->isEmpty()) {
                source.kept = edit.keepFile({.name = source.file, .data = *content});
            }
            edit.add(source);
        });
        outcome.wasWritten = !refuses(problems);
        outcome.isRefused = !outcome.wasWritten;
    } catch (const TakenBack&) { // nothing was to be written
    } catch (const RecordsStopped&) {
        outcome = {};
        outcome.isCancelled = true;
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

RegisterOutcome planRegister(Ledger& ledger, const Reading& reading, const Watch& watch,
                             const Language& language) {
    return write(ledger, reading, watch, language, nullptr);
}

RegisterOutcome importRegister(Ledger& ledger, const Reading& reading, const Bytes& content,
                               const Watch& watch, const Language& language) {
    QByteArray
        bytes; // of a file that is too large, or has changed since it was read, its fingerprint remains
    if (content.size() <= ledger.mostBytesOfAFile()) {
        bytes = content.all();
        if (sha256Of(bytes) != reading.batch.source.sha256) {
            bytes.clear();
        }
    }
    return write(ledger, reading, watch, language, &bytes);
}

} // namespace samspel::exchange
