// SPDX-License-Identifier: MIT
#include "store/journal.h"

#include "domain/kind.h"
#include "sqlite/changeparser.h"
#include "sqlite/database.h"
#include "sqlite/transaction.h"
#include "store/columns.h"
#include "store/content.h"
#include "store/journalrow.h"
#include "store/placemerge.h"
#include "store/shelf.h"

#include <QDateTime>
#include <QLocale>
#include <algorithm>
#include <map>

namespace samspel {

template <>
struct Choices<Action> {
    static constexpr std::array all{Choice{"add", ""}, Choice{"change", ""}, Choice{"remove", ""},
                                    Choice{"import", ""}, Choice{"make", ""}};
};
template <>
struct Choices<StepState> {
    static constexpr std::array all{Choice{"done", ""}, Choice{"undone", ""}, Choice{"dropped", ""},
                                    Choice{"obsolete", ""}, Choice{"settled", ""}};
};

namespace {

constexpr auto notingRow =
    "INSERT INTO journal_row (kind, record, journal) VALUES (?1, ?2, ?3) ON CONFLICT DO NOTHING";

QString toText(const std::vector<Step::Also>& also) {
    QStringList parts;
    for (const Step::Also& rows : also) {
        parts << rows.table + QLatin1Char(' ') + QString::number(rows.count);
    }
    return parts.join(QLatin1Char(','));
}

std::vector<Step::Also> toAlso(const QString& text) {
    std::vector<Step::Also> also;
    for (const QString& part : text.split(QLatin1Char(','), Qt::SkipEmptyParts)) {
        also.push_back({part.section(QLatin1Char(' '), 0, 0), part.section(QLatin1Char(' '), 1).toInt()});
    }
    return also;
}

// A merger moves figures too, which are no records.
bool isOfRecords(const std::string& table) {
    static const std::vector<std::string> figures = figureTables();
    return std::find(figures.begin(), figures.end(), table) == figures.end();
}

// The record that a person worked on is named already; an import's own source row is the import.
std::vector<Step::Also> alsoOf(const Step& step, const sqlite::Changeset& changeset) {
    std::map<QString, int> counts;
    for (const sqlite::RowChange& row : changeset.rows()) {
        if (isOfRecords(row.table)) {
            ++counts[QString::fromStdString(row.table)];
        }
    }
    const QString own = step.action == Action::import ? QStringLiteral("source") : step.kind;
    if (const auto it = counts.find(own); it != counts.end() && --it->second == 0) {
        counts.erase(it);
    }
    std::vector<Step::Also> also;
    also.reserve(counts.size());
    for (const auto& [table, count] : counts) {
        also.push_back({table, count});
    }
    return also;
}

std::optional<JournalEntry> first(sqlite::Database& database, const std::string& rest) {
    auto statement =
        database.query(std::string("SELECT ") + journalColumns + " FROM journal " + rest + " LIMIT 1");
    return statement.step() ? std::optional(readJournalEntry(statement)) : std::nullopt;
}

sqlite::Value keyOf(const sqlite::RowChange& row) {
    const sqlite::CellChange& key = row.cells.front();
    return row.operation == sqlite::Operation::insert ? key.after : key.before;
}

QString shown(const sqlite::Value& value) {
    if (const auto* whole = std::get_if<std::int64_t>(&value)) {
        return QString::number(*whole);
    }
    if (const auto* decimal = std::get_if<double>(&value)) {
        return QString::number(*decimal, 'g', QLocale::FloatingPointShortest);
    }
    const auto* text = std::get_if<std::string>(&value);
    return text != nullptr ? QString::fromStdString(*text) : QString();
}

// 0 for what has no such key: a setting.
qint64 recordOf(const sqlite::RowChange& row) {
    const sqlite::Value key = keyOf(row);
    const auto* record = std::get_if<std::int64_t>(&key);
    return record != nullptr ? qint64{*record} : 0;
}

void addChanges(const Kind& kind, const std::vector<const FieldInfo*>& fields, const sqlite::RowChange& row,
                std::vector<FieldChange>& changes) {
    // Columns come to a table at its end, so that a step of an older schema only has fewer of them.
    for (std::size_t i = 0; i < row.cells.size() && i < fields.size(); ++i) {
        const sqlite::CellChange& cell = row.cells[i];
        if (fields[i] != nullptr && cell.before != cell.after) {
            changes.push_back({QString::fromLatin1(kind.table), recordOf(row),
                               QString::fromLatin1(fields[i]->column), shown(cell.before),
                               shown(cell.after)});
        }
    }
}

} // namespace

std::vector<const FieldInfo*> fieldsByPlace(sqlite::Database& database, const Kind& kind) {
    std::vector<const FieldInfo*> fields;
    auto columns = database.query("SELECT name FROM pragma_table_info(?1) ORDER BY cid");
    columns.bindAll(kind.table);
    while (columns.step()) {
        const auto name = columns.column<std::string>(0);
        const auto field = std::find_if(kind.fields.begin(), kind.fields.end(),
                                        [&](const FieldInfo& info) { return name == info.column; });
        fields.push_back(field != kind.fields.end() ? &*field : nullptr);
    }
    return fields;
}

std::vector<std::string> recordedTables() {
    std::vector<std::string> tables;
    tables.reserve(allKinds().size() + 1);
    for (const Kind* kind : allKinds()) {
        tables.emplace_back(kind->table);
    }
    tables.emplace_back("setting");
    return tables;
}

JournalEntry readJournalEntry(const sqlite::Statement& s) {
    return {s.column<std::int64_t>(0),
            s.column<QString>(1),
            s.column<QString>(2),
            Step{s.column<Action>(3), s.column<QString>(4), s.column<QString>(5),
                 toAlso(s.column<QString>(6)), s.column<std::optional<QString>>(9).value_or(QString())},
            s.column<StepState>(7),
            s.column<std::optional<std::int64_t>>(8).value_or(0)};
}

// The files of imports that are about to be dropped. A file that a form holds for a draft is named by no
// step.
QStringList Journal::filesOfUndoneImports() {
    std::vector<qint64> entries;
    auto ids = m_database.query("SELECT id FROM journal WHERE state = 'undone' AND action = 'import'");
    while (ids.step()) {
        entries.push_back(ids.column<qint64>(0));
    }
    QStringList files;
    for (const qint64 entry : entries) {
        for (const sqlite::RowChange& row : changeset(entry).rows()) {
            for (const sqlite::CellChange& cell : row.cells) {
                const auto* text = row.table == "source" ? std::get_if<std::string>(&cell.after) : nullptr;
                const auto file =
                    text != nullptr ? FileLink::parse(QString::fromStdString(*text)) : std::nullopt;
                if (file && file->isKept()) {
                    files << file->sha256;
                }
            }
        }
    }
    return files;
}

void Journal::dropUndone() {
    QStringList files = filesOfUndoneImports();
    m_database.run("UPDATE journal SET state = 'dropped' WHERE state = 'undone'");
    Shelf(m_database).clear();
    if (!files.isEmpty()) {
        const QStringList unneeded = unneededContent(m_database);
        files.removeIf([&](const QString& sha256) { return !unneeded.contains(sha256); });
        removeContent(m_database, files);
    }
}

qint64 Journal::append(Step step, const QString& author, const sqlite::Changeset& changeset, qint64 source) {
    dropUndone();
    step.also = alsoOf(step, changeset);
    m_database.run(
        "INSERT INTO journal (at, author, action, kind, name, also, state, changeset, source, target) "
        "VALUES (?1, ?2, ?3, ?4, ?5, ?6, 'done', ?7, ?8, ?9)",
        QDateTime::currentDateTimeUtc().toString(Qt::ISODate), author, step.action, step.kind, step.name,
        toText(step.also), changeset.bytes(), source != 0 ? std::optional(source) : std::nullopt,
        step.into.isEmpty() ? std::nullopt : std::optional(step.into));
    const qint64 entry = m_database.lastInsertId();
    noteRows(entry, changeset);
    return entry;
}

void Journal::noteRows(qint64 entry, const sqlite::Changeset& changeset) {
    for (const sqlite::RowChange& row : changeset.rows()) {
        if (!isOfRecords(row.table)) {
            continue;
        }
        m_database.run(notingRow, row.table, recordOf(row), entry);
    }
}

void Journal::noteRow(qint64 entry, const Kind& kind, qint64 record) {
    m_database.run(notingRow, kind.table, record, entry);
}

void Journal::noteAllRows() {
    std::vector<qint64> entries;
    auto ids = m_database.query("SELECT id FROM journal ORDER BY id");
    while (ids.step()) {
        entries.push_back(ids.column<qint64>(0));
    }
    for (const qint64 entry : entries) {
        noteRows(entry, changeset(entry));
    }
}

std::optional<JournalEntry> Journal::undoable() const {
    return first(m_database, "WHERE state = 'done' ORDER BY id DESC");
}

std::optional<JournalEntry> Journal::redoable() const {
    return first(m_database, "WHERE state = 'undone' ORDER BY id");
}

sqlite::Changeset Journal::changeset(qint64 entry) const {
    return sqlite::Changeset(
        m_database.value<std::vector<std::byte>>("SELECT changeset FROM journal WHERE id = ?1", entry)
            .value_or(std::vector<std::byte>{}));
}

void Journal::setState(qint64 entry, StepState state) {
    m_database.run("UPDATE journal SET state = ?2 WHERE id = ?1", entry, state);
}

void Journal::giveUp(qint64 entry) {
    sqlite::Transaction transaction(m_database);
    setState(entry, StepState::obsolete);
    Shelf(m_database).clear();
    transaction.commit();
}

void Journal::settle() { m_database.run("UPDATE journal SET state = 'settled' WHERE state = 'done'"); }

std::vector<RecordStep> Journal::stepsOf(const Kind& kind, qint64 record) const {
    auto statement =
        m_database.query(std::string("SELECT ") + journalColumns +
                         " FROM journal WHERE id IN (SELECT journal FROM journal_row WHERE kind = ?1 AND "
                         "record = ?2) ORDER BY id DESC LIMIT 1000");
    statement.bindAll(kind.table, record);
    const auto fields = fieldsByPlace(m_database, kind);
    std::vector<RecordStep> steps;
    while (statement.step()) {
        RecordStep step{readJournalEntry(statement), RecordStep::What::changed, {}};
        const sqlite::Changeset changes = changeset(step.entry.id);
        sqlite::ChangeParser parser(changes.bytes());
        while (parser.next()) { // a step has one row of a record at most
            const sqlite::RowChange& row = parser.row();
            if (row.table == kind.table && recordOf(row) == record) {
                step.what = row.operation == sqlite::Operation::insert   ? RecordStep::What::added
                            : row.operation == sqlite::Operation::remove ? RecordStep::What::removed
                                                                         : RecordStep::What::changed;
                addChanges(kind, fields, row, step.fields);
                break;
            }
        }
        steps.push_back(std::move(step));
    }
    return steps;
}

QStringList Journal::kinds() const {
    QStringList kinds;
    auto statement = m_database.query("SELECT DISTINCT kind FROM journal_row");
    while (statement.step()) {
        kinds << statement.column<QString>(0);
    }
    return kinds;
}

QStringList Journal::authors() const {
    QStringList authors;
    auto statement = m_database.query("SELECT DISTINCT author FROM journal ORDER BY author");
    while (statement.step()) {
        authors << statement.column<QString>(0);
    }
    return authors;
}

std::vector<FieldChange> Journal::details(qint64 entry, std::size_t first, std::size_t end) const {
    std::vector<FieldChange> details;
    std::map<std::string, std::pair<const Kind*, std::vector<const FieldInfo*>>> tables;
    const sqlite::Changeset changes = changeset(entry);
    sqlite::ChangeParser parser(changes.bytes());
    while (details.size() < end && parser.next()) {
        const sqlite::RowChange& row = parser.row();
        if (row.table == "setting") {
            details.push_back({QStringLiteral("setting"), 0, shown(keyOf(row)), shown(row.cells[1].before),
                               shown(row.cells[1].after)});
            continue;
        }
        auto table = tables.find(row.table);
        if (table == tables.end()) {
            const Kind* kind = kindOfTable(QString::fromStdString(row.table));
            table = tables
                        .try_emplace(row.table, kind,
                                     kind != nullptr ? fieldsByPlace(m_database, *kind)
                                                     : std::vector<const FieldInfo*>())
                        .first;
        }
        if (const auto& [kind, fields] = table->second; kind != nullptr) {
            addChanges(*kind, fields, row, details);
        }
    }
    details.resize(std::min(details.size(), end));
    details.erase(details.begin(),
                  details.begin() + static_cast<std::ptrdiff_t>(std::min(details.size(), first)));
    return details;
}

} // namespace samspel
