// SPDX-License-Identifier: MIT
#include "store/journal.h"

#include "domain/kind.h"
#include "sqlite/database.h"
#include "sqlite/transaction.h"
#include "store/columns.h"
#include "store/shelf.h"

#include <QDateTime>
#include <QLocale>
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

constexpr auto columns = "id, at, author, action, kind, name, also, state, source";

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

// The record that a person worked on is named already; an import's own source row is the import.
std::vector<Step::Also> alsoOf(const Step& step, const sqlite::Changeset& changeset) {
    std::map<QString, int> counts;
    for (const sqlite::RowChange& row : changeset.rows()) {
        ++counts[QString::fromStdString(row.table)];
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

JournalEntry read(sqlite::Statement& s) {
    return {
        s.column<std::int64_t>(0),
        s.column<QString>(1),
        s.column<QString>(2),
        Step{s.column<Action>(3), s.column<QString>(4), s.column<QString>(5), toAlso(s.column<QString>(6))},
        s.column<StepState>(7),
        s.column<std::optional<std::int64_t>>(8).value_or(0)};
}

std::optional<JournalEntry> first(sqlite::Database& database, const std::string& rest) {
    auto statement = database.query(std::string("SELECT ") + columns + " FROM journal " + rest + " LIMIT 1");
    return statement.step() ? std::optional(read(statement)) : std::nullopt;
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

} // namespace

std::vector<std::string> recordedTables() {
    std::vector<std::string> tables;
    tables.reserve(allKinds().size() + 1);
    for (const Kind* kind : allKinds()) {
        tables.emplace_back(kind->table);
    }
    tables.emplace_back("setting");
    return tables;
}

qint64 Journal::append(Step step, const QString& author, const sqlite::Changeset& changeset, qint64 source) {
    m_database.run("UPDATE journal SET state = 'dropped' WHERE state = 'undone'");
    Shelf(m_database).clear();
    step.also = alsoOf(step, changeset);
    m_database.run("INSERT INTO journal (at, author, action, kind, name, also, state, changeset, source) "
                   "VALUES (?1, ?2, ?3, ?4, ?5, ?6, 'done', ?7, ?8)",
                   QDateTime::currentDateTimeUtc().toString(Qt::ISODate), author, step.action, step.kind,
                   step.name, toText(step.also), changeset.bytes(),
                   source != 0 ? std::optional(source) : std::nullopt);
    return m_database.lastInsertId();
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

std::vector<JournalEntry> Journal::entries(int most) const {
    auto statement =
        m_database.query(std::string("SELECT ") + columns + " FROM journal ORDER BY id DESC LIMIT ?1");
    statement.bindAll(most);
    std::vector<JournalEntry> entries;
    while (statement.step()) {
        entries.push_back(read(statement));
    }
    return entries;
}

std::vector<FieldChange> Journal::details(qint64 entry) const {
    std::vector<FieldChange> details;
    for (const sqlite::RowChange& row : changeset(entry).rows()) {
        const QString table = QString::fromStdString(row.table);
        if (table == QLatin1String("setting")) {
            details.push_back(
                {table, 0, shown(keyOf(row)), shown(row.cells[1].before), shown(row.cells[1].after)});
            continue;
        }
        const Kind* kind = kindOfTable(table);
        if (kind == nullptr) {
            continue;
        }
        const sqlite::Value key = keyOf(row);
        const auto* record = std::get_if<std::int64_t>(&key);
        // Column 0 is the key; the fields follow in the order of their description, as the schema has them.
        for (std::size_t i = 1; i < row.cells.size() && i <= kind->fields.size(); ++i) {
            const sqlite::CellChange& cell = row.cells[i];
            if (cell.before != cell.after) {
                details.push_back({table, record != nullptr ? qint64{*record} : 0,
                                   QString::fromLatin1(kind->fields[i - 1].column), shown(cell.before),
                                   shown(cell.after)});
            }
        }
    }
    return details;
}

} // namespace samspel
